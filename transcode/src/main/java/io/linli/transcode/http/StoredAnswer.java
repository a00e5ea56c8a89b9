package io.linli.transcode.http;

import java.util.Map;

/// A whole answer, to be kept and given again. Never a stream.
///
/// @param headers only those that belong to the answer itself; not lengths, dates, safety headers
/// @param body as it was before compression; nobody may write to the array
public record StoredAnswer(int status, Map<String, String> headers, byte[] body) {
    public StoredAnswer {
        headers = Map.copyOf(headers);
    }
}
