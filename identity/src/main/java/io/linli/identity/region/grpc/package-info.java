/// The gRPC door of the region room.
@NullMarked
package io.linli.identity.region.grpc;

import org.jspecify.annotations.NullMarked;
