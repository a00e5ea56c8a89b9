/// Keeps rewards in PostgreSQL.
@NullMarked
package io.linli.citizen.points.reward.jdbc;

import org.jspecify.annotations.NullMarked;
