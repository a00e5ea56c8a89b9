/// The time bank's rows.
@NullMarked
package io.linli.citizen.points.timebank.jdbc;

import org.jspecify.annotations.NullMarked;
