package io.linli.gateway.problem;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A refusal as a client sees it (RFC 9457), with the stable reason it can act on.
///
/// @param reason UPPER_SNAKE, stable
/// @param title short, in Chinese, the same for all refusals of a kind
/// @param detail names the value and what was expected
/// @param headers to be set on the answer
public record Problem(
        int status,
        String reason,
        String title,
        String detail,
        List<Violation> violations,
        Map<String, String> headers) {

    /// @param field the request field in its JSON name and path, or the parameter
    /// @param description what was expected
    public record Violation(String field, String description) {}

    public Problem {
        violations = List.copyOf(violations);
        headers = Map.copyOf(headers);
    }

    /// This problem with one more header on its answer.
    public Problem with(String header, String value) {
        var all = new HashMap<>(headers);
        all.put(header, value);
        return new Problem(status, reason, title, detail, violations, all);
    }
}
