package io.linli.citizen.governance.whistle;

import static io.linli.citizen.governance.whistle.WhistleReason.GEO_MISSING;
import static io.linli.citizen.governance.whistle.WhistleReason.GEO_TOO_FAR;
import static io.linli.citizen.governance.whistle.WhistleReason.PROMISE_INVALID;
import static io.linli.citizen.governance.whistle.WhistleReason.REASON_MISSING;

import io.linli.citizen.governance.cases.Actor;
import io.linli.citizen.governance.cases.Happening;
import io.linli.citizen.governance.cases.Place.Point;
import io.linli.citizen.governance.cases.SealedText;
import io.linli.citizen.governance.cases.step.TakeStep;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Optional;

/// Use case: a department, or a platform on its behalf, says how far it has come.
public final class HearDepartment {
    private static final String OFFICER = "department-officer";

    private final Whistles whistles;
    private final DepartmentClocks clocks;
    private final WhistleRules rules;
    private final WriteDown writeDown;
    private final TakeStep step;
    private final Clock clock;

    /// Where a department says it is.
    ///
    /// @param sealed the same as it is kept
    public record Where(Point point, SealedText sealed) {}

    public HearDepartment(
            Whistles whistles,
            DepartmentClocks clocks,
            WhistleRules rules,
            WriteDown writeDown,
            TakeStep step,
            Clock clock) {
        this.whistles = whistles;
        this.clocks = clocks;
        this.rules = rules;
        this.writeDown = writeDown;
        this.step = step;
        this.clock = clock;
    }

    /// The whistle with the report in it. What was known already changes nothing, and the case's
    /// history tells each step of a department once.
    ///
    /// @throws io.linli.mesh.refusal.Refusal `WHISTLE_UNKNOWN`, `NOT_CALLED`, `WHISTLE_CLOSED`,
    ///   `STEP_ORDER`, `REASON_MISSING` or `PROMISE_INVALID`
    public Whistle hear(WhistleId id, OrgCode org, Fact fact, Actor actor) {
        var before = whistles.lock(id);
        var called = before.called(org);
        switch (fact) {
            case Fact.Refused(_, var reason) when reason.isBlank() && isOfficer(actor) ->
                    throw REASON_MISSING.refuse("reason", "''", "why the department refuses");
            case Fact.Promised(var at, var until, _)
                    when !until.isAfter(at)
                            || called.dues().deliver().filter(until::isAfter).isPresent() ->
                    throw PROMISE_INVALID.refuse(
                            "promisedTime", until, "later than now, and not past the last instant");
            case Fact.Acknowledged _, Fact.Refused _, Fact.Promised _, Fact.Done _ -> {}
            case Fact.Arrived _ -> {}
        }
        return hear(before, org, fact, actor, SealedText.EMPTY);
    }

    /// A department is on site.
    ///
    /// @throws io.linli.mesh.refusal.Refusal as [#hear], and `GEO_TOO_FAR` or `GEO_MISSING`
    public Whistle checkIn(
            WhistleId id, OrgCode org, Instant at, Optional<Where> where, Actor actor) {
        var before = whistles.lock(id);
        var rule = rules.inForce(before.region(), before.blownAt());
        if (where.isEmpty() && rule.checkInRequired() && isOfficer(actor)) {
            throw GEO_MISSING.refuse("point", "none", "where the department is");
        }
        var metres = where.flatMap(each -> rules.metres(before.caseId(), each.point()));
        if (metres.filter(far -> far > rule.checkInMetres()).isPresent()) {
            throw GEO_TOO_FAR.refuse(
                    "point",
                    metres.get() + " m away",
                    "up to " + rule.checkInMetres() + " m from the case's place");
        }
        var sealed = where.map(Where::sealed).orElse(SealedText.EMPTY);
        return hear(before, org, new Fact.Arrived(at, metres), actor, sealed);
    }

    private static boolean isOfficer(Actor actor) {
        return actor.roles().contains(OFFICER);
    }

    private Whistle hear(Whistle before, OrgCode org, Fact fact, Actor actor, SealedText place) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var event = WhistleEvent.of(org, fact, now, actor).at(place);
        var known = before.after(event);
        if (known.equals(before)) {
            return before;
        }
        var dues = clocks.heard(before, known, org);
        if (!dues.equals(known.called(org).dues())) {
            event = event.with(dues);
        }
        var after = before.after(event);
        var events = new ArrayList<WhistleEvent>();
        events.add(event);
        if (after.isToBeRaised(rules.inForce(after.region(), after.blownAt()).hopsMax())) {
            var raised = WhistleEvent.of(WhistleHappening.RAISED, now, Actor.TIMER, "");
            events.add(raised);
            after = after.after(raised);
        }
        if (isFirst(before.called(org), fact)) {
            tell(before, happening(fact), actor, note(before.called(org), fact));
        }
        writeDown.keep(after, events);
        if (before.state() != after.state() && after.state() == WhistleState.DEPT_DONE) {
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
            case Fact.Promised _ -> before.promise().isEmpty();
            case Fact.Arrived _ -> before.arrived().isEmpty();
            case Fact.Done _ -> before.done().isEmpty();
        };
    }

    private static Happening happening(Fact fact) {
        return switch (fact) {
            case Fact.Acknowledged _ -> Happening.DEPARTMENT_ACKED;
            case Fact.Refused _ -> Happening.DEPARTMENT_REFUSED;
            case Fact.Promised _ -> Happening.DEPARTMENT_PROMISED;
            case Fact.Arrived _ -> Happening.DEPARTMENT_ARRIVED;
            case Fact.Done _ -> Happening.DEPARTMENT_DONE;
        };
    }

    private static String note(Called called, Fact fact) {
        var said =
                switch (fact) {
                    case Fact.Refused(_, var reason) -> reason;
                    case Fact.Promised(_, _, var note) -> note;
                    case Fact.Done(_, var note) -> note;
                    case Fact.Acknowledged _, Fact.Arrived _ -> "";
                };
        return said.isEmpty() ? called.name() : called.name() + ": " + said;
    }
}
