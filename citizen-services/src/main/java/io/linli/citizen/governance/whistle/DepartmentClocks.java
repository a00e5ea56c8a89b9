package io.linli.citizen.governance.whistle;

import io.linli.citizen.governance.clock.Deadline;
import io.linli.citizen.governance.clock.RunDeadline;
import io.linli.citizen.governance.clock.Subject;
import io.linli.citizen.governance.clock.SubjectKind;
import java.time.Instant;

/// The deadlines of called departments: one for each department and step. It stops with the first
/// report of the step, by the time at which that happened; one of which nothing is heard in time is
/// told upwards by [EscalateLate]. Rules.
public final class DepartmentClocks {
    private static final String SPLIT = ":";

    private final WhistleLimits limits;
    private final RunDeadline deadline;

    public DepartmentClocks(WhistleLimits limits, RunDeadline deadline) {
        this.limits = limits;
        this.deadline = deadline;
    }

    /// A step's deadline as it will be for every department called at `now`.
    Deadline counted(WhistleId id, WhistleType type, Missed step, String region, Instant now) {
        var policy = limits.limit(type, step, region, now);
        return deadline.counted(Subject.of(SubjectKind.WHISTLE, id.value()), region, policy, now);
    }

    /// Starts it for each department of a whistle that was just kept.
    void start(Whistle blown, Missed step, Deadline counted) {
        for (var called : blown.departments()) {
            deadline.start(counted.of(subject(blown.id(), called.org(), step)));
        }
    }

    /// Stops the clocks of steps that a department has taken by what is known now.
    void heard(WhistleId id, Called before, Called after) {
        for (var step : Missed.values()) {
            if (before.taken(step).isEmpty()) {
                after.taken(step)
                        .ifPresent(at -> deadline.stop(subject(id, after.org(), step), at));
            }
        }
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
