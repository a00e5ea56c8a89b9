package io.linli.gateway.transcode;

import static io.linli.transcode.problem.EdgeReason.REQUEST_INVALID;

import io.linli.transcode.problem.Problem.Violation;
import io.linli.transcode.problem.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Everything wrong with one request, so that it is told at once and not piece by piece.
final class Faults {
    private static final int TOLD_MAX = 20;
    private static final int NAME_MAX = 100;

    private final List<Violation> found = new ArrayList<>();

    void add(String field, String description) {
        if (found.size() < TOLD_MAX) {
            found.add(
                    new Violation(
                            field.length() > NAME_MAX ? field.substring(0, NAME_MAX) + "…" : field,
                            description));
        }
    }

    /// Notes a [WrongValue] thrown by `step` under `field`.
    void watch(String field, Runnable step) {
        try {
            step.run();
        } catch (WrongValue wrong) {
            add(field, wrong.getMessage());
        }
    }

    /// @throws Refused `REQUEST_INVALID` naming every field, if anything is wrong
    void throwIfAny() {
        if (!found.isEmpty()) {
            var detail =
                    found.stream()
                            .map(each -> each.field() + ": " + each.description())
                            .collect(Collectors.joining("; "));
            throw new Refused(REQUEST_INVALID.problem(detail, found));
        }
    }
}
