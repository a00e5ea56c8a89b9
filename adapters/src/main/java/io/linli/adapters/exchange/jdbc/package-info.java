/// Keeps the exchange's secrets in PostgreSQL, sealed.
@NullMarked
package io.linli.adapters.exchange.jdbc;

import org.jspecify.annotations.NullMarked;
