/// Where estates are kept.
@NullMarked
package io.linli.identity.estate.jdbc;

import org.jspecify.annotations.NullMarked;
