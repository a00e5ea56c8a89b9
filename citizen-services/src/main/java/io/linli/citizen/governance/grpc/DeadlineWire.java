package io.linli.citizen.governance.grpc;

import io.linli.citizen.governance.clock.CountedDay;
import io.linli.citizen.governance.clock.Deadline;
import io.linli.citizen.governance.clock.Deadlines.ToldMark;
import io.linli.citizen.governance.clock.ExplainDeadline.Explanation;
import io.linli.citizen.governance.clock.Ladder;
import io.linli.citizen.governance.clock.Level;
import io.linli.citizen.governance.clock.LimitUnit;
import io.linli.citizen.governance.clock.PauseCause;
import io.linli.citizen.governance.clock.Policy;
import io.linli.citizen.governance.clock.Span;
import io.linli.proto.governance.v1.Case;
import io.linli.proto.governance.v1.DeadlineExplanation;
import io.linli.proto.governance.v1.DeadlineExplanation.Day;
import io.linli.proto.governance.v1.DeadlineExplanation.Mark;
import io.linli.proto.governance.v1.DeadlineExplanation.Pause;
import io.linli.proto.governance.v1.DeadlineExplanation.Step;

/// Between deadlines and their wire words.
final class DeadlineWire {
    private DeadlineWire() {}

    static DeadlineExplanation of(Explanation explained) {
        var deadline = explained.deadline();
        var answer =
                DeadlineExplanation.newBuilder()
                        .setPolicy(of(deadline.policy()))
                        .setStartTime(Words.of(deadline.started()))
                        .setWarnTime(Words.of(deadline.warnAt()))
                        .setDueTime(Words.of(deadline.due()))
                        .setDaysLeftOut(explained.daysLeftOut());
        deadline.stopped().ifPresent(at -> answer.setStopTime(Words.of(at)));
        explained.pauses().forEach(span -> answer.addPauses(of(span)));
        lasting(deadline, answer);
        explained
                .hours()
                .ifPresent(hours ->
                        answer.setZone(hours.zone().getId())
                                .setOpens(hours.opens().toString())
                                .setCloses(hours.closes().toString()));
        explained.days().forEach(day -> answer.addDays(of(day)));
        explained.marks().forEach(mark -> answer.addMarks(of(mark)));
        deadline.ladder().steps().forEach(step -> answer.addLadder(of(step)));
        return answer.build();
    }

    private static void lasting(Deadline deadline, DeadlineExplanation.Builder answer) {
        deadline.pause()
                .ifPresent(pause ->
                        answer.addPausesBuilder()
                                .setCause(of(pause.cause()))
                                .setStartTime(Words.of(pause.at())));
    }

    private static DeadlineExplanation.Policy of(Policy policy) {
        return DeadlineExplanation.Policy.newBuilder()
                .setName(policy.name())
                .setVersion(policy.version())
                .setAmount(policy.limit().amount())
                .setUnit(of(policy.limit().unit()))
                .build();
    }

    private static DeadlineExplanation.Policy.Unit of(LimitUnit unit) {
        return switch (unit) { // no default: a new unit must fail to compile here
            case CLOCK_MINUTE -> DeadlineExplanation.Policy.Unit.CLOCK_MINUTE;
            case CLOCK_HOUR -> DeadlineExplanation.Policy.Unit.CLOCK_HOUR;
            case WORK_HOUR -> DeadlineExplanation.Policy.Unit.WORK_HOUR;
            case WORK_DAY -> DeadlineExplanation.Policy.Unit.WORK_DAY;
            case NATURAL_DAY -> DeadlineExplanation.Policy.Unit.NATURAL_DAY;
        };
    }

    private static Pause of(Span span) {
        return Pause.newBuilder()
                .setCause(of(span.cause()))
                .setStartTime(Words.of(span.from()))
                .setEndTime(Words.of(span.until()))
                .build();
    }

    private static Pause.Cause of(PauseCause cause) {
        return switch (cause) { // no default: a new cause must fail to compile here
            case OUTSIDE_CAUSE -> Pause.Cause.OUTSIDE_CAUSE;
            case REPORTER_AWAITED -> Pause.Cause.REPORTER_AWAITED;
            case OBJECTION -> Pause.Cause.OBJECTION;
            case SPECIAL_PROCEDURE -> Pause.Cause.SPECIAL_PROCEDURE;
            case REWORK -> Pause.Cause.REWORK;
        };
    }

    static PauseCause in(Pause.Cause cause) {
        return switch (cause) {
            case OUTSIDE_CAUSE -> PauseCause.OUTSIDE_CAUSE;
            case REPORTER_AWAITED -> PauseCause.REPORTER_AWAITED;
            case OBJECTION -> PauseCause.OBJECTION;
            case SPECIAL_PROCEDURE -> PauseCause.SPECIAL_PROCEDURE;
            case REWORK, CAUSE_UNSPECIFIED, UNRECOGNIZED ->
                    throw Words.invalid("cause", "a cause that can be asked for");
        };
    }

    private static Day of(CountedDay day) {
        return Day.newBuilder()
                .setDate(day.day().toString())
                .setWhy(of(day.why()))
                .setName(day.name())
                .build();
    }

    private static Day.Why of(CountedDay.Why why) {
        return switch (why) { // no default: a new reason must fail to compile here
            case FIRST_DAY -> Day.Why.FIRST_DAY;
            case COUNTS -> Day.Why.COUNTS;
            case DAY_OFF -> Day.Why.DAY_OFF;
            case PAUSED -> Day.Why.PAUSED;
            case PUT_OFF -> Day.Why.PUT_OFF;
        };
    }

    private static Mark of(ToldMark mark) {
        return Mark.newBuilder()
                .setName(mark.name())
                .setReachTime(Words.of(mark.reached()))
                .setTellTime(Words.of(mark.told()))
                .build();
    }

    private static Step of(Ladder.Step step) {
        return Step.newBuilder()
                .setLevel(of(step.level()))
                .setAfterMinutes(Math.toIntExact(step.after().toMinutes()))
                .build();
    }

    static Case.Clock.Level of(Level level) {
        return switch (level) { // no default: a new level must fail to compile here
            case GRID -> Case.Clock.Level.GRID;
            case COMMUNITY -> Case.Clock.Level.COMMUNITY;
            case STREET -> Case.Clock.Level.STREET;
            case DISTRICT -> Case.Clock.Level.DISTRICT;
        };
    }
}
