/// Keeps deliveries in PostgreSQL.
@NullMarked
package io.linli.adapters.delivery.jdbc;

import org.jspecify.annotations.NullMarked;
