package io.linli.citizen.governance.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Use case: a time limit starts, stands still, goes on and stops. What it is of, and whether that
/// may be, is the caller's business; so is the transaction. Repeating a step changes nothing. Rule
/// source: docs/rules/calendar.md §3.
public final class RunDeadline {
    private final Deadlines deadlines;
    private final Calendars calendars;
    private final Ladders ladders;

    public RunDeadline(Deadlines deadlines, Calendars calendars, Ladders ladders) {
        this.deadlines = deadlines;
        this.calendars = calendars;
        this.ladders = ladders;
    }

    /// The deadline as it would start, not kept yet; for subjects that must be written first.
    public Deadline counted(Subject subject, String region, Policy policy, Instant at) {
        var start = at.truncatedTo(Deadline.PRECISION);
        var ladder = ladders.inForce(subject.kind(), region, start);
        var due = due(region, start, policy.limit(), List.of());
        return Deadline.started(subject, region, policy, ladder, start, due);
    }

    /// Starts a deadline that was counted before. Its subject is there already.
    public Deadline start(Deadline counted) {
        deadlines.add(counted);
        return counted;
    }

    public Deadline start(Subject subject, String region, Policy policy, Instant at) {
        return start(counted(subject, region, policy, at));
    }

    /// Time stands still from now on. One that stands still already stays as it is.
    public Deadline pause(Subject subject, PauseCause cause, Instant at) {
        var before = deadlines.lock(subject);
        return before.standsSince().isPresent()
                ? before
                : save(before, new DeadlineEvent.Paused(notBefore(before.changed(), at), cause));
    }

    /// Time goes on: as much is left as there was. A stopped one goes on too: the work turned out
    /// not to be done. One that missed its end before it stood still stays late, and its ladder
    /// waited. One that runs stays as it is.
    public Deadline resume(Subject subject, Instant at) {
        var before = deadlines.lock(subject);
        if (before.standsSince().isEmpty()) {
            return before;
        }
        return save(before, resumed(before, notBefore(before.changed(), at)));
    }

    private DeadlineEvent resumed(Deadline before, Instant at) {
        var counted = before.standing(at);
        if (counted.isEmpty()) {
            var stood = new Span(before.standsSince().orElseThrow(), at, PauseCause.REWORK);
            var ladderFrom = before.ladderFrom().plus(stood.length());
            return new DeadlineEvent.Resumed(at, before.warnAt(), before.due(), ladderFrom);
        }
        var events = deadlines.events(before);
        var pauses = new ArrayList<>(Deadline.pauses(events));
        pauses.add(counted.get());
        var end =
                isExtended(events)
                        ? before.due().plus(counted.get().length())
                        : due(before.region(), before.started(), before.policy().limit(), pauses);
        var due = notBefore(before.due(), end);
        return new DeadlineEvent.Resumed(at, due.minus(before.lead()), due, Deadline.missed(due));
    }

    /// More time was granted. An end that is no later changes nothing, nor does one for what is
    /// done.
    ///
    /// @param until the new last instant that is on time
    public Deadline extend(Subject subject, Instant until, Instant at) {
        var before = deadlines.lock(subject);
        var due = until.truncatedTo(Deadline.PRECISION);
        if (before.stopped().isPresent() || !due.isAfter(before.due())) {
            return before;
        }
        var warnAt = due.minus(before.lead());
        return save(
                before,
                new DeadlineEvent.Extended(
                        notBefore(before.changed(), at), warnAt, due, Deadline.missed(due)));
    }

    /// The work is done.
    ///
    /// @param at when; may lie before what is known already, such as a report that was slow
    public Deadline stop(Subject subject, Instant at) {
        var before = deadlines.lock(subject);
        return before.stopped().isPresent()
                ? before
                : save(before, new DeadlineEvent.Stopped(notBefore(before.started(), at)));
    }

    public Optional<Deadline> find(Subject subject) {
        return deadlines.find(subject);
    }

    /// An end that was granted is a date, and is counted in nothing.
    private static boolean isExtended(List<DeadlineEvent> events) {
        return events.stream().anyMatch(DeadlineEvent.Extended.class::isInstance);
    }

    private Deadline save(Deadline before, DeadlineEvent event) {
        var after = before.after(event);
        deadlines.save(after, event);
        return after;
    }

    /// With the calendar that was known at the start: a holiday announced later moves nothing.
    private Instant due(String region, Instant start, Limit limit, List<Span> pauses) {
        return limit.byTheClock()
                .map(length -> pauses.stream().map(Span::length).reduce(length, Duration::plus))
                .map(start::plus)
                .orElseGet(() -> calendars.inForce(region, start).due(start, limit, pauses));
    }

    /// Replicas' clocks differ a little; the events of one deadline are in order all the same.
    private static Instant notBefore(Instant earliest, Instant at) {
        var told = at.truncatedTo(Deadline.PRECISION);
        return told.isBefore(earliest) ? earliest : told;
    }
}
