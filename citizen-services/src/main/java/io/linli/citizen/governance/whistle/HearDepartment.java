package io.linli.citizen.governance.whistle;

import io.linli.citizen.governance.cases.Actor;
import io.linli.citizen.governance.cases.Happening;
import io.linli.citizen.governance.cases.step.TakeStep;

/// Use case: a department, or a platform on its behalf, says how far it has come.
public final class HearDepartment {
    private final Whistles whistles;
    private final DepartmentClocks clocks;
    private final TakeStep step;

    public HearDepartment(Whistles whistles, DepartmentClocks clocks, TakeStep step) {
        this.whistles = whistles;
        this.clocks = clocks;
        this.step = step;
    }

    /// The whistle with the report in it. What was known already changes nothing, and the case's
    /// history tells each step of a department once.
    ///
    /// @throws io.linli.mesh.refusal.Refusal `WHISTLE_UNKNOWN`, `NOT_CALLED`, `WHISTLE_CLOSED` or
    ///   `STEP_ORDER`
    public Whistle hear(WhistleId id, OrgCode org, Fact fact, Actor actor) {
        var before = whistles.lock(id);
        var after = before.knowing(org, fact);
        if (after.equals(before)) {
            return before;
        }
        whistles.save(after);
        clocks.heard(id, before.called(org), after.called(org));
        if (isFirst(before.called(org), fact)) {
            tell(before, happening(fact), actor, note(before.called(org), fact));
        }
        if (before.state() == WhistleState.BLOWN && after.state() == WhistleState.DEPT_DONE) {
            tell(before, Happening.DEPARTMENTS_DONE, actor, "");
        }
        return after;
    }

    private void tell(Whistle whistle, Happening what, Actor actor, String note) {
        // a department that keeps changing its mind must not fill the history
        step.take(
                whistle.caseId(),
                what,
                actor,
                note,
                (found, now) ->
                        what == Happening.DEPARTMENT_REFUSED && found.isFull()
                                ? found
                                : found.noted(now));
    }

    private static boolean isFirst(Called before, Fact fact) {
        return switch (fact) {
            case Fact.Acknowledged _ -> before.acked().isEmpty();
            case Fact.Refused _ -> before.state() != DepartmentState.REFUSED;
            case Fact.Arrived _ -> before.arrived().isEmpty();
            case Fact.Done _ -> before.done().isEmpty();
        };
    }

    private static Happening happening(Fact fact) {
        return switch (fact) {
            case Fact.Acknowledged _ -> Happening.DEPARTMENT_ACKED;
            case Fact.Refused _ -> Happening.DEPARTMENT_REFUSED;
            case Fact.Arrived _ -> Happening.DEPARTMENT_ARRIVED;
            case Fact.Done _ -> Happening.DEPARTMENT_DONE;
        };
    }

    private static String note(Called called, Fact fact) {
        var said =
                switch (fact) {
                    case Fact.Refused(_, var reason) -> reason;
                    case Fact.Done(_, var note) -> note;
                    case Fact.Acknowledged _, Fact.Arrived _ -> "";
                };
        return said.isEmpty() ? called.name() : called.name() + ": " + said;
    }
}
