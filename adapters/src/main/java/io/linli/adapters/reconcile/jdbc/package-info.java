/// Keeps reconciliations in PostgreSQL.
@NullMarked
package io.linli.adapters.reconcile.jdbc;

import org.jspecify.annotations.NullMarked;
