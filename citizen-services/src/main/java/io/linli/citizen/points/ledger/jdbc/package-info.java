/// The ledger in PostgreSQL, schema `points`.
@NullMarked
package io.linli.citizen.points.ledger.jdbc;

import org.jspecify.annotations.NullMarked;
