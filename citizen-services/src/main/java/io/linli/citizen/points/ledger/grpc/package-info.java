/// The gRPC door of the ledger: words in, use case, words out. No rule lives here.
@NullMarked
package io.linli.citizen.points.ledger.grpc;

import org.jspecify.annotations.NullMarked;
