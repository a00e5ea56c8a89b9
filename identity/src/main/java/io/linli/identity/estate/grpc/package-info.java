/// The gRPC door of the estate room.
@NullMarked
package io.linli.identity.estate.grpc;

import org.jspecify.annotations.NullMarked;
