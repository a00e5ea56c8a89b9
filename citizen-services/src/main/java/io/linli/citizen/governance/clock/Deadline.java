package io.linli.citizen.governance.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One time limit and how it runs: its own record, moved by nothing but its own events. Never
/// edited: each step gives a new value. Rule source: docs/rules/calendar.md §3.
///
/// @param warnAt where the last quarter of the time begins
/// @param due the last instant that is on time
/// @param ladderFrom where the ladder is counted from: the miss, and as much later as it stood
///   still
/// @param pause while it stands still
/// @param stopped when the work was done
/// @param changed the latest instant of its events
/// @param sounded how many of its marks have been told
/// @param events counts what has happened to it, from 1
public record Deadline(
        Subject subject,
        String region,
        Policy policy,
        Ladder ladder,
        Instant started,
        Instant warnAt,
        Instant due,
        Instant ladderFrom,
        Optional<Pause> pause,
        Optional<Instant> stopped,
        Instant changed,
        int sounded,
        long events) {

    /// As fine as PostgreSQL tells instants apart.
    static final ChronoUnit PRECISION = ChronoUnit.MICROS;

    private static final int BEFORE_LADDER = 2; // WARN and BREACH
    private static final int QUARTER = 4;

    /// A mark and when it is reached.
    public record Timed(Mark mark, Instant at) {}

    static Deadline started(
            Subject subject,
            String region,
            Policy policy,
            Ladder ladder,
            Instant started,
            Instant due) {
        var quarter = Duration.between(started, due).dividedBy(QUARTER);
        var warnAt = due.minus(quarter).truncatedTo(PRECISION);
        return of(new DeadlineEvent.Started(started, subject, region, policy, ladder, warnAt, due));
    }

    static Deadline of(DeadlineEvent.Started first) {
        return new Deadline(
                first.subject(),
                first.region(),
                first.policy(),
                first.ladder(),
                first.at(),
                first.warnAt(),
                first.due(),
                missed(first.due()),
                Optional.empty(),
                Optional.empty(),
                first.at(),
                0,
                1);
    }

    /// What the events of a deadline come to.
    ///
    /// @param told how many of its marks have been told
    public static Deadline folded(List<DeadlineEvent> events, int told) {
        var deadline = of((DeadlineEvent.Started) events.getFirst());
        for (var event : events.subList(1, events.size())) {
            deadline = deadline.after(event);
        }
        for (var mark = 0; mark < told; mark++) {
            deadline = deadline.sounding();
        }
        return deadline;
    }

    /// The same for another subject of the region: several that start together by one rule.
    public Deadline of(Subject other) {
        return of(new DeadlineEvent.Started(started, other, region, policy, ladder, warnAt, due));
    }

    DeadlineEvent.Started start() {
        return new DeadlineEvent.Started(started, subject, region, policy, ladder, warnAt, due);
    }

    Deadline after(DeadlineEvent event) {
        return switch (event) {
            case DeadlineEvent.Started _ ->
                    throw new IllegalStateException(subject + " starts a second time");
            case DeadlineEvent.Paused(var at, var cause) ->
                    with(warnAt, due, ladderFrom, Optional.of(new Pause(at, cause)), stopped, at);
            case DeadlineEvent.Resumed(var at, var warn, var end, var ladderAt) ->
                    with(warn, end, ladderAt, Optional.empty(), Optional.empty(), at);
            case DeadlineEvent.Extended(var at, var warn, var end, var ladderAt) ->
                    with(warn, end, ladderAt, pause, stopped, at);
            case DeadlineEvent.Stopped(var at) ->
                    with(warnAt, due, ladderFrom, pause, Optional.of(at), at);
        };
    }

    private Deadline with(
            Instant warn,
            Instant end,
            Instant ladderAt,
            Optional<Pause> standing,
            Optional<Instant> done,
            Instant at) {
        return new Deadline(
                subject,
                region,
                policy,
                ladder,
                started,
                warn,
                end,
                ladderAt,
                standing,
                done,
                at.isAfter(changed) ? at : changed,
                sounded,
                events + 1);
    }

    /// Since when no time counts: paused, or stopped.
    public Optional<Instant> standsSince() {
        return pause.map(Pause::at).or(() -> stopped);
    }

    /// The next mark that will be reached as things stand; empty when all are told, or none more is
    /// reached while it stands still. One that was reached before it stood still is told all the
    /// same.
    public Optional<Timed> next() {
        if (sounded >= BEFORE_LADDER + ladder.steps().size()) {
            return Optional.empty();
        }
        var coming = mark(sounded);
        var held = standsSince().filter(since -> coming.at().isAfter(since)).isPresent();
        return held ? Optional.empty() : Optional.of(coming);
    }

    /// The next mark if it is reached at `now`.
    public Optional<Timed> reached(Instant now) {
        return next().filter(mark -> !mark.at().isAfter(now));
    }

    private Timed mark(int place) {
        return switch (place) {
            case 0 -> new Timed(new Mark.Warn(), warnAt);
            case 1 -> new Timed(new Mark.Breach(), missed(due));
            default -> {
                var number = place - BEFORE_LADDER + 1;
                var step = ladder.steps().get(number - 1);
                yield new Timed(new Mark.Rung(number, step.level()), ladderFrom.plus(step.after()));
            }
        };
    }

    /// One more mark has been told.
    Deadline sounding() {
        return new Deadline(
                subject,
                region,
                policy,
                ladder,
                started,
                warnAt,
                due,
                ladderFrom,
                pause,
                stopped,
                changed,
                sounded + 1,
                events);
    }

    /// The highest level the miss has been told to.
    public Optional<Level> level() {
        var rungs = sounded - BEFORE_LADDER;
        return rungs < 1 ? Optional.empty() : Optional.of(ladder.steps().get(rungs - 1).level());
    }

    /// How it stands, for those who keep a copy.
    public DeadlineClock clock() {
        return new DeadlineClock(started, warnAt, due, pause.map(Pause::at), stopped, level());
    }

    /// How much earlier than the deadline the warning comes, whatever moves it.
    Duration lead() {
        return Duration.between(warnAt, due);
    }

    /// The first instant that is late.
    static Instant missed(Instant due) {
        return due.plus(1, PRECISION);
    }

    /// The times that did not count, oldest first: those that began before the deadline. A clock
    /// that stands still after it gains nothing.
    static List<Span> pauses(List<DeadlineEvent> events) {
        var spans = new ArrayList<Span>();
        var deadline = of((DeadlineEvent.Started) events.getFirst());
        for (var event : events.subList(1, events.size())) {
            if (event instanceof DeadlineEvent.Resumed) {
                deadline.standing(event.at()).ifPresent(spans::add);
            }
            deadline = deadline.after(event);
        }
        return List.copyOf(spans);
    }

    /// The time that will not have counted if it goes on at `until`; empty if it is running, or if
    /// it missed its end before it stood still.
    Optional<Span> standing(Instant until) {
        return standsSince()
                .filter(since -> !since.isAfter(due))
                .map(since ->
                        new Span(since, until, pause.map(Pause::cause).orElse(PauseCause.REWORK)));
    }
}
