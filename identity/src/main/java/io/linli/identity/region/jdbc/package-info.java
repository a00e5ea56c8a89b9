/// Where regions are kept.
@NullMarked
package io.linli.identity.region.jdbc;

import org.jspecify.annotations.NullMarked;
