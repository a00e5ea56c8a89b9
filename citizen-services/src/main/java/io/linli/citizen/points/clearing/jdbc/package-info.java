/// The clearing's tables in PostgreSQL.
@NullMarked
package io.linli.citizen.points.clearing.jdbc;

import org.jspecify.annotations.NullMarked;
