/// The gRPC door of the publication room.
@NullMarked
package io.linli.identity.publication.grpc;

import org.jspecify.annotations.NullMarked;
