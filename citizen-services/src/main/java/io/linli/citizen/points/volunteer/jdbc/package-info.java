/// The volunteer record's rows.
@NullMarked
package io.linli.citizen.points.volunteer.jdbc;

import org.jspecify.annotations.NullMarked;
