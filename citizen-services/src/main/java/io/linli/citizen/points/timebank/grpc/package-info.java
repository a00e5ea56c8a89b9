/// The time bank's door.
@NullMarked
package io.linli.citizen.points.timebank.grpc;

import org.jspecify.annotations.NullMarked;
