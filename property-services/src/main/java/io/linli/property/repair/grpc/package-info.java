/// The gRPC door of the repair room.
@NullMarked
package io.linli.property.repair.grpc;

import org.jspecify.annotations.NullMarked;
