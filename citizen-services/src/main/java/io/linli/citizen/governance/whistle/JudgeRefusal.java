package io.linli.citizen.governance.whistle;

import static io.linli.citizen.governance.whistle.WhistleReason.DEPARTMENT_NEEDED;

import io.linli.citizen.governance.cases.Actor;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Use case: the street that blew a whistle decides on a department's refusal, and calls more
/// departments; the district does once the whistle went to and fro too often. Rule: R-13 and
/// 北京市街道办事处条例 art. 17.
public final class JudgeRefusal {
    private final Whistles whistles;
    private final KnownDepartments departments;
    private final DepartmentClocks clocks;
    private final WhistleRules rules;
    private final WriteDown writeDown;
    private final Clock clock;

    public JudgeRefusal(
            Whistles whistles,
            Departments departments,
            DepartmentClocks clocks,
            WhistleRules rules,
            WriteDown writeDown,
            Clock clock) {
        this.whistles = whistles;
        this.departments = new KnownDepartments(departments);
        this.clocks = clocks;
        this.rules = rules;
        this.writeDown = writeDown;
        this.clock = clock;
    }

    /// The department must come, and cannot refuse again. Its deadlines have not moved.
    ///
    /// @throws io.linli.mesh.refusal.Refusal `WHISTLE_UNKNOWN`, `NOT_CALLED`, `WHISTLE_CLOSED`,
    ///   `STEP_ORDER`, `NOT_THE_BLOWER` or `WHISTLE_RAISED`
    public Whistle overrule(WhistleId id, OrgCode org, String reason, Officer by) {
        var before = decided(id, by);
        var event =
                WhistleEvent.of(WhistleHappening.REFUSAL_OVERRULED, org, now(), by.actor(), reason);
        var after = before.after(event);
        writeDown.keep(after, List.of(event));
        return after;
    }

    /// The department is released; another one may be called instead, and takes over its lead.
    ///
    /// @throws io.linli.mesh.refusal.Refusal as [#overrule], and `DEPARTMENT_NEEDED`,
    ///   `DEPARTMENT_UNKNOWN`, `DEPARTMENT_CALLED` or `DEPARTMENTS_FULL`
    public Whistle confirm(
            WhistleId id, OrgCode org, String reason, Optional<OrgCode> instead, Officer by) {
        var before = decided(id, by);
        var now = now();
        var was = before.called(org).calling();
        var released =
                WhistleEvent.of(WhistleHappening.REFUSAL_CONFIRMED, org, now, by.actor(), reason);
        var after = before.after(released);
        if (instead.isEmpty() && before.needs(org)) {
            throw DEPARTMENT_NEEDED.refuse("insteadOrg", "none", "who comes instead of " + org);
        }
        clocks.release(before, org, now);
        var events = new ArrayList<>(List.of(released));
        if (instead.isPresent()) {
            var calling =
                    new Calling(
                            before.departments().size() + 1,
                            was.lead(),
                            was.mandatory(),
                            before.raised().isPresent());
            after = call(after, instead.get(), "insteadOrg", calling, by.actor(), now, events);
        } else if (was.lead()) {
            var next = after.departments().stream().filter(Called::isRequired).findFirst();
            var passed =
                    WhistleEvent.of(
                            WhistleHappening.LEAD_PASSED,
                            next.orElseThrow().org(),
                            now,
                            by.actor(),
                            "");
            events.add(passed);
            after = after.after(passed);
        }
        after = raisedIfDue(after, now, events);
        writeDown.keep(after, events);
        return after;
    }

    /// One more department comes.
    ///
    /// @throws io.linli.mesh.refusal.Refusal `WHISTLE_UNKNOWN`, `WHISTLE_CLOSED`, `NOT_THE_BLOWER`,
    ///   `WHISTLE_RAISED`, `DEPARTMENT_UNKNOWN`, `DEPARTMENT_CALLED` or `DEPARTMENTS_FULL`
    public Whistle call(WhistleId id, OrgCode org, boolean optional, Officer by) {
        var before = decided(id, by);
        var calling =
                new Calling(
                        before.departments().size() + 1,
                        false,
                        !optional,
                        before.raised().isPresent());
        var events = new ArrayList<WhistleEvent>();
        var after = call(before, org, "org", calling, by.actor(), now(), events);
        writeDown.keep(after, events);
        return after;
    }

    private Whistle decided(WhistleId id, Officer by) {
        var found = whistles.lock(id);
        found.sounding();
        found.decidedBy(by);
        return found;
    }

    private Whistle call(
            Whistle whistle,
            OrgCode org,
            String field,
            Calling calling,
            Actor actor,
            Instant now,
            List<WhistleEvent> events) {
        var department = departments.find(org, field, whistle.region(), now);
        var counted = clocks.counted(whistle.id(), whistle.type(), whistle.region(), now);
        var event =
                WhistleEvent.called(Called.now(department, calling, counted.dues()), now, actor);
        var after = whistle.after(event);
        events.add(event);
        clocks.start(whistle.id(), org, counted);
        return after;
    }

    private Whistle raisedIfDue(Whistle whistle, Instant now, List<WhistleEvent> events) {
        if (!whistle.isToBeRaised(rules.inForce(whistle.region(), whistle.blownAt()).hopsMax())) {
            return whistle;
        }
        var raised = WhistleEvent.of(WhistleHappening.RAISED, now, Actor.TIMER, "");
        events.add(raised);
        return whistle.after(raised);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
