package io.linli.mesh.refusal;

import java.util.List;

/// An expected no. Carries no stack trace, because it is an answer and not a fault.
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// @param field the request field, in its JSON name and path
    /// @param description what was expected
    public record Violation(String field, String description) {}

    private final transient Reason reason;
    private final transient List<Violation> violations;

    public Refusal(Reason reason, String message, List<Violation> violations) {
        super(message, null, false, false);
        this.reason = reason;
        this.violations = List.copyOf(violations);
    }

    public Reason reason() {
        return reason;
    }

    /// The fields that are wrong; empty unless the reason is about the request's shape.
    public List<Violation> violations() {
        return violations;
    }
}
