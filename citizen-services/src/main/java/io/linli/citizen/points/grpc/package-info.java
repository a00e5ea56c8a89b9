/// The gRPC door of points: words in, use case, words out. No rule lives here.
@NullMarked
package io.linli.citizen.points.grpc;

import org.jspecify.annotations.NullMarked;
