package io.linli.citizen.governance.whistle;

import io.linli.citizen.governance.clock.Deadline;
import io.linli.citizen.governance.clock.PauseCause;
import io.linli.citizen.governance.clock.RunDeadline;
import io.linli.citizen.governance.clock.Subject;
import io.linli.citizen.governance.clock.SubjectKind;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// The deadlines of called departments: one for each department and step. Each stops with the first
/// report of the step, by the time at which that happened; one of which nothing is heard in time is
/// told upwards by [EscalateLate]. What it moves is handed back, so that the department's copy
/// follows. Rules.
public final class DepartmentClocks {
    private static final String SPLIT = ":";

    private final WhistleLimits limits;
    private final RunDeadline deadline;

    /// The deadlines of departments that are called at one instant, not kept yet.
    record Counted(Map<Missed, Deadline> steps) {
        Dues dues() {
            return new Dues(
                    steps.get(Missed.ACK).due(),
                    steps.get(Missed.ARRIVE).due(),
                    Optional.ofNullable(steps.get(Missed.DELIVER)).map(Deadline::due));
        }
    }

    public DepartmentClocks(WhistleLimits limits, RunDeadline deadline) {
        this.limits = limits;
        this.deadline = deadline;
    }

    /// The deadlines as they will be for every department called at `now`.
    Counted counted(WhistleId id, WhistleType type, String region, Instant now) {
        var steps = new EnumMap<Missed, Deadline>(Missed.class);
        for (var step : Missed.values()) {
            var policy = limits.limit(type, step, region, now);
            if (policy.isEmpty() && step != Missed.DELIVER) {
                throw new IllegalStateException(
                        "no whistle_limit for " + type + " " + step + " in " + region);
            }
            policy.ifPresent(rule ->
                    steps.put(
                            step,
                            deadline.counted(
                                    Subject.of(SubjectKind.WHISTLE, id.value()),
                                    region,
                                    rule,
                                    now)));
        }
        return new Counted(steps);
    }

    /// Starts them for a department that was just kept.
    void start(WhistleId id, OrgCode org, Counted counted) {
        counted.steps().forEach((step, one) -> deadline.start(one.of(subject(id, org, step))));
    }

    /// Stops the clocks of steps that a department has taken by what is known now. A clock that
    /// stood still when the step was taken goes on in that instant first, so that the time before
    /// does not count.
    Dues heard(Whistle before, Whistle after, OrgCode org) {
        var type = after.type();
        var was = before.called(org);
        var is = after.called(org);
        var dues = is.dues();
        for (var step : Missed.values()) {
            var taken = is.taken(step, type);
            if (was.taken(step, type).isEmpty() && taken.isPresent() && has(is, step)) {
                dues = stop(after.id(), was, step, taken.get(), dues);
            }
        }
        return dues;
    }

    private Dues stop(WhistleId id, Called was, Missed step, Instant taken, Dues dues) {
        var subject = subject(id, was.org(), step);
        var stood = was.suspended().filter(since -> !taken.isBefore(since)).isPresent();
        if (stood) {
            deadline.resume(subject, taken);
        }
        var stopped = deadline.stop(subject, taken);
        return stood ? dues.with(step, stopped.due()) : dues;
    }

    /// The department is no longer waited for.
    void release(Whistle whistle, OrgCode org, Instant now) {
        for (var step : Missed.values()) {
            if (isOpen(whistle, org, step)) {
                deadline.stop(subject(whistle.id(), org, step), now);
            }
        }
    }

    /// Time stands still for what it has not done.
    void pause(Whistle whistle, OrgCode org, Instant now) {
        for (var step : Missed.values()) {
            if (isOpen(whistle, org, step)) {
                deadline.pause(subject(whistle.id(), org, step), PauseCause.OUTSIDE_CAUSE, now);
            }
        }
    }

    /// Time goes on.
    Dues resume(Whistle whistle, OrgCode org, Instant now) {
        var dues = whistle.called(org).dues();
        for (var step : Missed.values()) {
            if (isOpen(whistle, org, step)) {
                dues = dues.with(step, resumed(whistle.id(), org, step, now));
            }
        }
        return dues;
    }

    /// It was held to be done, and was not.
    Dues rework(Whistle done, OrgCode org, Instant now) {
        var dues = done.called(org).dues();
        return has(done.called(org), Missed.DELIVER)
                ? dues.with(Missed.DELIVER, resumed(done.id(), org, Missed.DELIVER, now))
                : dues;
    }

    private Instant resumed(WhistleId id, OrgCode org, Missed step, Instant now) {
        return deadline.resume(subject(id, org, step), now).due();
    }

    private static boolean isOpen(Whistle whistle, OrgCode org, Missed step) {
        var called = whistle.called(org);
        return has(called, step) && called.taken(step, whistle.type()).isEmpty();
    }

    private static boolean has(Called called, Missed step) {
        return called.dues().of(step).isPresent();
    }

    private static Subject subject(WhistleId id, OrgCode org, Missed step) {
        return new Subject(SubjectKind.WHISTLE, id.value(), org + SPLIT + step);
    }

    static OrgCode org(Subject subject) {
        return new OrgCode(subject.part().substring(0, subject.part().lastIndexOf(SPLIT)));
    }

    static Missed step(Subject subject) {
        return Missed.valueOf(subject.part().substring(subject.part().lastIndexOf(SPLIT) + 1));
    }
}
