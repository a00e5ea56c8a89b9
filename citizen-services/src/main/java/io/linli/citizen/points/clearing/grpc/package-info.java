/// The gRPC door of clearing: words in, use case, words out. No rule lives here.
@NullMarked
package io.linli.citizen.points.clearing.grpc;

import org.jspecify.annotations.NullMarked;
