package io.linli.citizen.governance.jdbc;

import io.linli.citizen.governance.clock.Calendars;
import io.linli.citizen.governance.clock.SpecialDay;
import io.linli.citizen.governance.clock.WorkCalendar;
import io.linli.mesh.IfServed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Calendars in PostgreSQL.
@Component
@IfServed("governance")
final class JdbcCalendars implements Calendars {
    private static final int YEARS_AHEAD = 2;
    private static final String HOURS =
            """
            SELECT zone, opens, closes, weekdays
              FROM governance.work_time
             WHERE starts_with(:region, area) AND effective_from <= :start
             ORDER BY length(area) DESC, effective_from DESC
             LIMIT 1
            """;
    private static final String SPECIAL_DAYS =
            """
            SELECT DISTINCT ON (day) day, working, name
              FROM governance.special_day
             WHERE day BETWEEN :first AND :last AND starts_with(:region, area) AND known_from <= :start
             ORDER BY day, length(area) DESC, known_from DESC
            """;

    private final JdbcClient db;

    JdbcCalendars(JdbcClient db) {
        this.db = db;
    }

    @Override
    public WorkCalendar inForce(String region, Instant start) {
        var hours =
                db.sql(HOURS)
                        .param("region", region)
                        .param("start", Columns.of(start))
                        .query(JdbcCalendars::hours)
                        .optional()
                        .orElseThrow(() ->
                                new IllegalStateException(
                                        "no work_time for " + region + " at " + start));
        var today = LocalDate.ofInstant(start, hours.zone());
        return new WorkCalendar(
                hours.zone(),
                hours.opens(),
                hours.closes(),
                hours.weekdays(),
                specialDays(region, start, today));
    }

    private Map<LocalDate, SpecialDay> specialDays(String region, Instant start, LocalDate today) {
        return db
                .sql(SPECIAL_DAYS)
                .param("first", today)
                .param("last", today.plusYears(YEARS_AHEAD))
                .param("region", region)
                .param("start", Columns.of(start))
                .query((row, _) ->
                        Map.entry(
                                row.getObject("day", LocalDate.class),
                                new SpecialDay(row.getBoolean("working"), row.getString("name"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static WorkCalendar hours(ResultSet row, int number) throws SQLException {
        var weekdays = (Integer[]) row.getArray("weekdays").getArray();
        return new WorkCalendar(
                ZoneId.of(row.getString("zone")),
                row.getObject("opens", LocalTime.class),
                row.getObject("closes", LocalTime.class),
                Arrays.stream(weekdays).map(DayOfWeek::of).collect(Collectors.toSet()),
                Map.of());
    }
}
