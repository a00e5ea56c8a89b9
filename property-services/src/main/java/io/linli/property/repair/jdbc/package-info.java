/// Where repair orders and their limits are kept.
@NullMarked
package io.linli.property.repair.jdbc;

import org.jspecify.annotations.NullMarked;
