/// The gRPC door of the partner room.
@NullMarked
package io.linli.identity.partner.grpc;

import org.jspecify.annotations.NullMarked;
