package io.linli.gateway.caller;

import io.linli.mesh.caller.Caller;
import reactor.core.publisher.Mono;

/// Proof of who is calling.
///
/// @param stillHolds asked again while a stream is open; `false` ends it
public record Credential(Caller caller, Mono<Boolean> stillHolds) {}
