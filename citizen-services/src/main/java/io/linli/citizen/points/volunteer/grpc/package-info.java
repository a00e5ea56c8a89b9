/// The volunteer record's door.
@NullMarked
package io.linli.citizen.points.volunteer.grpc;

import org.jspecify.annotations.NullMarked;
