package io.linli.transcode.http;

import io.grpc.Status;
import io.linli.transcode.problem.Source;
import org.jspecify.annotations.Nullable;

/// How a request ended.
///
/// @param status of HTTP; 499 when the client did not wait for the answer
/// @param reason of the problem; `-` when there was none
/// @param grpc what the provider said; nothing when it was not asked
/// @param source whose problem it was; nothing when there was none
/// @param micros from the first byte of the headers to the last of the answer
/// @param upstreamMicros of these, until the provider had answered; 0 when it was not asked
/// @param bytesIn of the body as it came over the wire
/// @param bytesOut of the body as it went over the wire
public record Outcome(
        int status,
        String reason,
        Status.@Nullable Code grpc,
        @Nullable Source source,
        long micros,
        long upstreamMicros,
        long bytesIn,
        long bytesOut) {}
