package io.linli.citizen.governance.whistle;

import io.linli.citizen.governance.cases.Actor;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// Use case: a department's time stands still for an outside cause (客观原因). The department asks, the
/// district decides; the street or the district ends it. Rule: R-13.
public final class SuspendDepartment {
    private final Whistles whistles;
    private final DepartmentClocks clocks;
    private final WriteDown writeDown;
    private final Clock clock;

    public SuspendDepartment(
            Whistles whistles, DepartmentClocks clocks, WriteDown writeDown, Clock clock) {
        this.whistles = whistles;
        this.clocks = clocks;
        this.writeDown = writeDown;
        this.clock = clock;
    }

    /// @param until how long it will probably last
    /// @throws io.linli.mesh.refusal.Refusal `WHISTLE_UNKNOWN`, `NOT_CALLED`, `WHISTLE_CLOSED` or
    ///   `STEP_ORDER`
    public Whistle ask(
            WhistleId id, OrgCode org, String reason, Optional<Instant> until, Actor actor) {
        var event =
                WhistleEvent.of(WhistleHappening.SUSPENSION_ASKED, org, now(), actor, reason)
                        .until(until);
        return kept(whistles.lock(id).after(event), event);
    }

    /// The department's clocks stand still from now on.
    ///
    /// @throws io.linli.mesh.refusal.Refusal as [#ask]
    public Whistle grant(WhistleId id, OrgCode org, String reason, Officer by) {
        var before = whistles.lock(id);
        var event = of(WhistleHappening.SUSPENDED, org, reason, by);
        var after = before.after(event);
        clocks.pause(before, org, event.at());
        return kept(after, event);
    }

    /// @throws io.linli.mesh.refusal.Refusal as [#ask]
    public Whistle deny(WhistleId id, OrgCode org, String reason, Officer by) {
        var event = of(WhistleHappening.SUSPENSION_DENIED, org, reason, by);
        return kept(whistles.lock(id).after(event), event);
    }

    /// The clocks go on, with as much left as there was.
    ///
    /// @throws io.linli.mesh.refusal.Refusal as [#ask], and `NOT_THE_BLOWER`
    public Whistle end(WhistleId id, OrgCode org, String note, Officer by) {
        var before = whistles.lock(id);
        if (!by.isOfDistrictOver(before.region())) {
            before.ownedBy(by);
        }
        var event = of(WhistleHappening.RESUMED, org, note, by);
        before.after(event);
        event = event.with(clocks.resume(before, org, event.at()));
        return kept(before.after(event), event);
    }

    private Whistle kept(Whistle after, WhistleEvent event) {
        writeDown.keep(after, List.of(event));
        return after;
    }

    private WhistleEvent of(WhistleHappening what, OrgCode org, String note, Officer by) {
        return WhistleEvent.of(what, org, now(), by.actor(), note);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
