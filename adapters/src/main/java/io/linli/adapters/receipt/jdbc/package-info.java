/// Keeps receipts in PostgreSQL.
@NullMarked
package io.linli.adapters.receipt.jdbc;

import org.jspecify.annotations.NullMarked;
