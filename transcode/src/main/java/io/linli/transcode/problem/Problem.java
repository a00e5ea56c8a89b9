package io.linli.transcode.problem;

import com.google.protobuf.Any;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A refusal as a client sees it (RFC 9457), with the stable reason it can act on.
///
/// @param reason UPPER_SNAKE, stable
/// @param title short, in Chinese, the same for all refusals of a kind
/// @param detail names the value and what was expected
/// @param headers to be set on the answer
/// @param code of google.rpc.Status
/// @param details of google.rpc.Status, as the provider sent them
public record Problem(
        int status,
        String reason,
        String title,
        String detail,
        List<Violation> violations,
        Map<String, String> headers,
        int code,
        List<Any> details) {

    /// @param field the request field in its JSON name and path, or the parameter
    /// @param description what was expected
    public record Violation(String field, String description) {}

    public Problem {
        violations = List.copyOf(violations);
        headers = Map.copyOf(headers);
        details = List.copyOf(details);
    }

    /// One that the edge itself words; the code follows from the status.
    public Problem(
            int status,
            String reason,
            String title,
            String detail,
            List<Violation> violations,
            Map<String, String> headers) {
        this(status, reason, title, detail, violations, headers, Codes.of(status), List.of());
    }

    /// This problem with one more header on its answer.
    public Problem with(String header, String value) {
        var all = new HashMap<>(headers);
        all.put(header, value);
        return new Problem(status, reason, title, detail, violations, all, code, details);
    }
}
