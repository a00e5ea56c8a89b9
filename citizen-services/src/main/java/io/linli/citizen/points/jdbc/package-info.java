/// Lots, earnings and households in PostgreSQL.
@NullMarked
package io.linli.citizen.points.jdbc;

import org.jspecify.annotations.NullMarked;
