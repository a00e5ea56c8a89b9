/// HTTP with JSON outside, gRPC inside: descriptors become plans at the start, a plan becomes a
/// call per request.
@NullMarked
package io.linli.gateway.transcode;

import org.jspecify.annotations.NullMarked;
