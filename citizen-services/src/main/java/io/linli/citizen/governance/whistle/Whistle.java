package io.linli.citizen.governance.whistle;

import static io.linli.citizen.governance.whistle.WhistleReason.NOT_CALLED;
import static io.linli.citizen.governance.whistle.WhistleReason.NOT_THE_BLOWER;
import static io.linli.citizen.governance.whistle.WhistleReason.STEP_ORDER;
import static io.linli.citizen.governance.whistle.WhistleReason.WHISTLE_CLOSED;

import io.linli.citizen.governance.cases.CaseId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// A street's call to departments that must come on site. Never edited: each step gives a new
/// value. Rule source: docs/rules/governance.md §3 (R-11..R-14).
///
/// @param region the community the case lies in
/// @param street the street that blew it; only it may close it
/// @param departments the lead first
/// @param escalations oldest first
/// @param version counts the changes, from 1
public record Whistle(
        WhistleId id,
        CaseId caseId,
        String region,
        String street,
        WhistleType type,
        String title,
        List<Called> departments,
        Instant blownAt,
        Optional<Closing> closing,
        List<Escalation> escalations,
        long version) {

    public static final int DEPARTMENTS_MAX = 8;

    public Whistle {
        departments = List.copyOf(departments);
        escalations = List.copyOf(escalations);
        if (departments.isEmpty() || departments.size() > DEPARTMENTS_MAX) {
            throw new IllegalArgumentException(
                    "departments: "
                            + departments.size()
                            + " (expected: 1.."
                            + DEPARTMENTS_MAX
                            + ")");
        }
    }

    public WhistleState state() {
        if (closing.isPresent()) {
            return WhistleState.CLOSED;
        }
        return departments.stream().allMatch(called -> called.state() == DepartmentState.DONE)
                ? WhistleState.DEPT_DONE
                : WhistleState.BLOWN;
    }

    /// @throws io.linli.mesh.refusal.Refusal `NOT_CALLED`
    public Called called(OrgCode org) {
        return departments.stream()
                .filter(called -> called.org().equals(org))
                .findFirst()
                .orElseThrow(() -> NOT_CALLED.refuse("org", org, "a department that was called"));
    }

    /// The whistle once a department's report is known; equal to this one if it was known already.
    /// What happened before the whistle was closed is still taken afterwards: a report that was
    /// slow on its way must not cost a department its mark.
    ///
    /// @throws io.linli.mesh.refusal.Refusal `NOT_CALLED`, `WHISTLE_CLOSED`, or `STEP_ORDER`
    public Whistle knowing(OrgCode org, Fact fact) {
        called(org);
        if (closing.filter(word -> fact.at().isAfter(word.at())).isPresent()) {
            throw WHISTLE_CLOSED.refuse("whistle", id);
        }
        UnaryOperator<Called> step =
                called -> called.org().equals(org) ? called.knowing(fact) : called;
        return changed(departments.stream().map(step).toList(), closing, escalations);
    }

    /// Accepts the departments' work.
    ///
    /// @param by the closing officer's street
    /// @throws io.linli.mesh.refusal.Refusal `NOT_THE_BLOWER`, `WHISTLE_CLOSED` or `STEP_ORDER`
    public Whistle closed(String by, Closing word) {
        if (!by.equals(street)) {
            throw NOT_THE_BLOWER.refuse("street", by, street);
        }
        return switch (state()) {
            case CLOSED -> throw WHISTLE_CLOSED.refuse("whistle", id);
            case BLOWN -> throw STEP_ORDER.refuse("state", state(), WhistleState.DEPT_DONE.name());
            case DEPT_DONE -> changed(departments, Optional.of(word), escalations);
        };
    }

    /// Tells a missed deadline upwards, once; equal to this one if there is nothing to tell.
    public Whistle escalated(OrgCode org, Missed missed, Instant now) {
        var known =
                escalations.stream()
                        .anyMatch(told -> told.org().equals(org) && told.missed() == missed);
        if (known || !called(org).hasMissed(missed)) {
            return this;
        }
        var told =
                Stream.concat(escalations.stream(), Stream.of(new Escalation(org, missed, now)))
                        .toList();
        return changed(departments, closing, told);
    }

    private Whistle changed(List<Called> known, Optional<Closing> word, List<Escalation> told) {
        var same = known.equals(departments) && word.equals(closing) && told.equals(escalations);
        return new Whistle(
                id,
                caseId,
                region,
                street,
                type,
                title,
                known,
                blownAt,
                word,
                told,
                same ? version : version + 1);
    }
}
