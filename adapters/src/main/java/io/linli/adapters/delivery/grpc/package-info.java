/// The gRPC door of deliveries.
@NullMarked
package io.linli.adapters.delivery.grpc;

import org.jspecify.annotations.NullMarked;
