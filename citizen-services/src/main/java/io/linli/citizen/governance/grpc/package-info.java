/// The gRPC doors of governance: words in, use case, words out. No rule lives here.
@NullMarked
package io.linli.citizen.governance.grpc;

import org.jspecify.annotations.NullMarked;
