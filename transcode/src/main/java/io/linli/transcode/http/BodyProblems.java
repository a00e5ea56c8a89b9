package io.linli.transcode.http;

import io.linli.transcode.codec.Fault;
import io.linli.transcode.codec.JsonMalformed;
import io.linli.transcode.plan.BindRefused;
import io.linli.transcode.problem.EdgeReason;
import io.linli.transcode.problem.Problem;
import java.util.ArrayList;

/// Tells a client why its request is no message of the method.
final class BodyProblems {
    private static final int VIOLATIONS_MAX = 100;

    private BodyProblems() {}

    static Problem of(BindRefused refused) {
        if (refused.kind() == BindRefused.Kind.BODY_NOT_ALLOWED) {
            return EdgeReason.BODY_NOT_ALLOWED.problem(refused.getMessage());
        }
        var violations = new ArrayList<Problem.Violation>();
        for (Fault fault : refused.faults()) {
            if (violations.size() < VIOLATIONS_MAX) {
                violations.add(new Problem.Violation(fault.path(), fault.description()));
            }
        }
        return EdgeReason.REQUEST_INVALID.problem(refused.getMessage(), violations);
    }

    /// @param where empty for the whole body, else such as ` line 3`
    static Problem of(JsonMalformed malformed, String where) {
        return EdgeReason.JSON_MALFORMED.problem(
                "body" + where + ": " + malformed.getMessage() + " (expected: one JSON value)");
    }
}
