package io.linli.mesh.span;

import java.util.Map;

/// One process's part in a trace, ended.
///
/// @param traceId 32 hex digits
/// @param id 16 hex digits
/// @param parent 16 hex digits, empty for the first of a trace
/// @param startMicros since 1970
/// @param failed whether it ended by a fault of the server's side
/// @param attributes such as `rpc.grpc.status_code`; never personal data
public record Span(
        String traceId,
        String id,
        String parent,
        String name,
        long startMicros,
        long endMicros,
        boolean failed,
        Map<String, String> attributes) {}
