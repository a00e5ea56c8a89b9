package io.linli.citizen.governance.jdbc;

import io.linli.citizen.governance.clock.Deadline;
import io.linli.citizen.governance.clock.DeadlineEvent;
import io.linli.citizen.governance.clock.Deadlines.ToldMark;
import io.linli.citizen.governance.clock.Ladder;
import io.linli.citizen.governance.clock.Level;
import io.linli.citizen.governance.clock.Limit;
import io.linli.citizen.governance.clock.LimitUnit;
import io.linli.citizen.governance.clock.Pause;
import io.linli.citizen.governance.clock.PauseCause;
import io.linli.citizen.governance.clock.Policy;
import io.linli.citizen.governance.clock.Subject;
import io.linli.citizen.governance.clock.SubjectKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Between rows and deadlines.
final class DeadlineRow {
    private DeadlineRow() {}

    static Deadline of(ResultSet row, int number) throws SQLException {
        return new Deadline(
                subject(row),
                row.getString("region"),
                policy(row),
                ladder(row),
                Columns.instant(row, "started_at"),
                Columns.instant(row, "warn_at"),
                Columns.instant(row, "due_at"),
                Columns.instant(row, "ladder_at"),
                pause(row),
                Columns.maybeInstant(row, "stopped_at"),
                Columns.instant(row, "changed_at"),
                row.getInt("sounded"),
                row.getLong("events"));
    }

    private static Subject subject(ResultSet row) throws SQLException {
        return new Subject(
                SubjectKind.valueOf(row.getString("kind")),
                Columns.uuid(row, "id"),
                row.getString("part"));
    }

    private static Policy policy(ResultSet row) throws SQLException {
        return new Policy(
                row.getString("policy"),
                row.getString("policy_version"),
                new Limit(row.getInt("amount"), LimitUnit.valueOf(row.getString("unit"))));
    }

    private static Ladder ladder(ResultSet row) throws SQLException {
        var levels = (String[]) row.getArray("levels").getArray();
        var after = (Integer[]) row.getArray("after_minutes").getArray();
        return new Ladder(
                IntStream.range(0, levels.length)
                        .mapToObj(step ->
                                new Ladder.Step(
                                        Level.valueOf(levels[step]),
                                        Duration.ofMinutes(after[step])))
                        .toList());
    }

    private static Optional<Pause> pause(ResultSet row) throws SQLException {
        var cause = row.getString("pause_cause");
        return Columns.maybeInstant(row, "paused_at")
                .map(at -> new Pause(at, PauseCause.valueOf(cause)));
    }

    static DeadlineEvent event(ResultSet row, int number) throws SQLException {
        var at = Columns.instant(row, "at");
        return switch (row.getString("type")) {
            case "START" ->
                    new DeadlineEvent.Started(
                            at,
                            subject(row),
                            row.getString("region"),
                            policy(row),
                            ladder(row),
                            Columns.instant(row, "warn_at"),
                            Columns.instant(row, "due_at"));
            case "PAUSE" ->
                    new DeadlineEvent.Paused(at, PauseCause.valueOf(row.getString("cause")));
            case "RESUME" ->
                    new DeadlineEvent.Resumed(
                            at,
                            Columns.instant(row, "warn_at"),
                            Columns.instant(row, "due_at"),
                            Columns.instant(row, "ladder_at"));
            case "EXTEND" ->
                    new DeadlineEvent.Extended(
                            at,
                            Columns.instant(row, "warn_at"),
                            Columns.instant(row, "due_at"),
                            Columns.instant(row, "ladder_at"));
            case "STOP" -> new DeadlineEvent.Stopped(at);
            default -> throw new IllegalStateException("type: " + row.getString("type"));
        };
    }

    static ToldMark mark(ResultSet row, int number) throws SQLException {
        return new ToldMark(
                row.getString("mark"),
                Columns.instant(row, "reached_at"),
                Columns.instant(row, "told_at"));
    }

    static String[] levels(List<Ladder.Step> steps) {
        return steps.stream().map(step -> step.level().name()).toArray(String[]::new);
    }

    static Integer[] minutes(List<Ladder.Step> steps) {
        return steps.stream()
                .map(step -> Math.toIntExact(step.after().toMinutes()))
                .toArray(Integer[]::new);
    }
}
