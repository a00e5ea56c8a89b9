/// Serving gRPC: the server, what every call passes through, and the door helper that answers it.
@NullMarked
package io.linli.mesh.call;

import org.jspecify.annotations.NullMarked;
