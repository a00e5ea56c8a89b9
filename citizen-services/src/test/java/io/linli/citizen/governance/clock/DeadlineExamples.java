package io.linli.citizen.governance.clock;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Deadlines for tests: offices open 09:00 to 18:00, Monday to Friday, and the national day of
/// 2026.
final class DeadlineExamples {
    static final Subject CASE = Subject.of(SubjectKind.CASE, new UUID(0, 1));
    static final String NORTH = "110105017036";
    static final Ladder LADDER =
            new Ladder(
                    List.of(
                            new Ladder.Step(Level.GRID, Duration.ZERO),
                            new Ladder.Step(Level.COMMUNITY, Duration.ofHours(4)),
                            new Ladder.Step(Level.STREET, Duration.ofHours(24)),
                            new Ladder.Step(Level.DISTRICT, Duration.ofHours(72))));
    static final WorkCalendar CALENDAR =
            new WorkCalendar(
                    ZoneId.of("Asia/Shanghai"),
                    LocalTime.of(9, 0),
                    LocalTime.of(18, 0),
                    Set.of(MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY),
                    Map.of(
                            LocalDate.of(2026, 10, 1),
                            new SpecialDay(false, "国庆节"),
                            LocalDate.of(2026, 10, 10),
                            new SpecialDay(true, "国庆节调休")));

    private DeadlineExamples() {}

    static Policy policy(int amount, LimitUnit unit) {
        return Policy.of("category/linli/OTHER", "", Instant.EPOCH, new Limit(amount, unit));
    }

    static RunDeadline over(Deadlines deadlines) {
        return new RunDeadline(deadlines, (_, _) -> CALENDAR, (_, _, _) -> LADDER);
    }

    static Instant beijing(String local) {
        return OffsetDateTime.parse(local + "+08:00").toInstant();
    }
}
