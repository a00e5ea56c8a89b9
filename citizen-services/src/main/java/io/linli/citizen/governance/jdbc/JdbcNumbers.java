package io.linli.citizen.governance.jdbc;

import io.linli.citizen.governance.cases.CaseState;
import io.linli.citizen.governance.numbers.Lately;
import io.linli.citizen.governance.numbers.Numbers;
import io.linli.citizen.governance.numbers.Standing;
import io.linli.mesh.IfServed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// Figures in PostgreSQL: what has been added up and what has not, read in one statement. Triggers
/// on `case_file` write them, see V11.
@Component
@IfServed("governance")
final class JdbcNumbers implements Numbers {
    private static final String TALLY =
            """
            WITH tally AS (
                SELECT region, measure, slot, minutes, code_system, category_kind, category, state, cases
                  FROM governance.tally_cell
                 WHERE %1$s AND region >= :region AND region < :beyond
                UNION ALL
                SELECT region, measure, slot, minutes, code_system, category_kind, category, state, cases
                  FROM governance.tally_delta
                 WHERE %1$s AND region >= :region AND region < :beyond)
            """;

    /// Running clocks are kept by the hour they end in; of the present hour those that are late
    /// already are counted anew.
    private static final String STANDING =
            TALLY.formatted("measure IN ('STANDING', 'RUNNING', 'PAUSED_LATE')")
                    + """
                    , counted AS (
                        SELECT left(region, :tier) AS part, code_system, category_kind, category, state,
                               CASE WHEN measure = 'STANDING' THEN cases ELSE 0 END AS standing,
                               CASE WHEN measure = 'STANDING' AND state NOT IN ('CLOSED', 'CANCELLED', 'DUPLICATE')
                                    THEN cases ELSE 0 END AS open,
                               CASE WHEN measure = 'RUNNING' AND slot >= :hour AND slot < :midnight
                                    THEN cases ELSE 0 END AS due,
                               CASE WHEN measure = 'PAUSED_LATE' OR (measure = 'RUNNING' AND slot < :hour)
                                    THEN cases ELSE 0 END AS late
                          FROM tally
                        UNION ALL
                        SELECT left(region, :tier), '', '', '', '', 0, 0, -cases, cases
                          FROM governance.late_since(:region, :beyond, :since, :now))
                    SELECT grouping(state, code_system, part) AS shape, state, code_system, category_kind,
                           category, part, sum(standing) AS standing, sum(open) AS open, sum(due) AS due,
                           sum(late) AS late
                      FROM counted
                     GROUP BY GROUPING SETS ((state), (code_system, category_kind, category), (part), ())
                    HAVING sum(standing) <> 0 OR sum(open) <> 0 OR sum(due) <> 0 OR sum(late) <> 0
                     ORDER BY shape, open DESC, part, code_system, category_kind, category
                    """;

    private static final int BY_STATE = 0b011;
    private static final int BY_CATEGORY = 0b101;
    private static final int BY_PART = 0b110;

    private static final String LATELY =
            TALLY.formatted(
                            "measure IN ('FILED', 'MET', 'BREACHED') AND slot >= :first AND slot <= :last")
                    + """
                    SELECT slot,
                           coalesce(sum(cases) FILTER (WHERE measure = 'FILED'), 0) AS filed,
                           coalesce(sum(cases) FILTER (WHERE measure <> 'FILED'), 0) AS resolved,
                           coalesce(sum(cases) FILTER (WHERE measure = 'MET'), 0) AS met,
                           (SELECT min(minutes)
                              FROM (SELECT minutes, sum(sum(cases)) OVER (ORDER BY minutes) AS upto,
                                           sum(sum(cases)) OVER () AS total
                                      FROM tally
                                     WHERE measure <> 'FILED'
                                     GROUP BY minutes
                                    HAVING sum(cases) <> 0) ranked
                             WHERE upto * 2 >= total) AS median
                      FROM tally
                     GROUP BY slot
                    """;

    private static final String ALONE =
            "SELECT pg_try_advisory_xact_lock(hashtextextended('governance.tally', 11))";
    private static final String FOLD =
            """
            WITH taken AS (
                DELETE FROM governance.tally_delta
                 WHERE id IN (SELECT id FROM governance.tally_delta ORDER BY id LIMIT :rows)
                RETURNING *),
            added AS (
                INSERT INTO governance.tally_cell AS cell
                    (region, measure, slot, minutes, code_system, category_kind, category, state, cases)
                SELECT region, measure, slot, minutes, code_system, category_kind, category, state, sum(cases)
                  FROM taken
                 GROUP BY region, measure, slot, minutes, code_system, category_kind, category, state
                HAVING sum(cases) <> 0
                ON CONFLICT (region, measure, slot, minutes, code_system, category_kind, category, state)
                    DO UPDATE SET cases = cell.cases + excluded.cases)
            SELECT count(*) FROM taken
            """;
    private static final String DROP_EMPTY = "DELETE FROM governance.tally_cell WHERE cases = 0";

    private record Row(
            int shape,
            String state,
            Standing.OfCategory category,
            String part,
            long standing,
            long open,
            long due,
            long late) {}

    private final JdbcClient db;

    JdbcNumbers(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Standing standing(String region, Instant now, Instant midnight) {
        var hour = now.truncatedTo(ChronoUnit.HOURS);
        var rows =
                below(db.sql(STANDING), region)
                        .param("tier", region.length() + 3)
                        .param("hour", hours(hour))
                        .param("midnight", hours(midnight))
                        .param("since", Columns.of(hour))
                        .param("now", Columns.of(now))
                        .query(JdbcNumbers::row)
                        .list();
        var byState = new EnumMap<CaseState, Long>(CaseState.class);
        of(rows, BY_STATE)
                .filter(row -> row.standing() != 0)
                .forEach(row -> byState.put(CaseState.valueOf(row.state()), row.standing()));
        return new Standing(
                byState,
                of(rows, BY_STATE).mapToLong(Row::open).sum(),
                of(rows, BY_STATE).mapToLong(Row::due).sum(),
                of(rows, BY_STATE).mapToLong(Row::late).sum(),
                of(rows, BY_CATEGORY).filter(row -> row.open() != 0).map(Row::category).toList(),
                parts(region, rows));
    }

    private static List<Standing.OfRegion> parts(String region, List<Row> rows) {
        return of(rows, BY_PART)
                .filter(row -> row.part().length() > region.length()) // a community has none
                .filter(row -> row.open() != 0 || row.late() != 0)
                .map(row -> new Standing.OfRegion(row.part(), row.open(), row.late()))
                .sorted((one, other) -> one.region().compareTo(other.region()))
                .toList();
    }

    private static Stream<Row> of(List<Row> rows, int shape) {
        return rows.stream().filter(row -> row.shape() == shape);
    }

    private static int hours(Instant instant) {
        return Math.toIntExact(Math.floorDiv(instant.getEpochSecond(), 3600));
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var open = row.getLong("open");
        return new Row(
                row.getInt("shape"),
                text(row, "state"),
                new Standing.OfCategory(
                        text(row, "code_system"),
                        text(row, "category_kind"),
                        text(row, "category"),
                        open),
                text(row, "part"),
                row.getLong("standing"),
                open,
                row.getLong("due"),
                row.getLong("late"));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        var text = row.getString(column);
        return text == null ? "" : text;
    }

    private record Slot(Lately.Day day, OptionalLong median) {}

    @Override
    public Lately lately(String region, LocalDate first, LocalDate last) {
        var slots =
                below(db.sql(LATELY), region)
                        .param("first", Math.toIntExact(first.toEpochDay()))
                        .param("last", Math.toIntExact(last.toEpochDay()))
                        .query(JdbcNumbers::slot)
                        .list();
        var known = new HashMap<LocalDate, Lately.Day>();
        slots.forEach(slot -> known.put(slot.day().date(), slot.day()));
        var days = new ArrayList<Lately.Day>();
        for (var date = first; !date.isAfter(last); date = date.plusDays(1)) {
            days.add(known.getOrDefault(date, new Lately.Day(date, 0, 0, 0)));
        }
        return new Lately(days, slots.isEmpty() ? OptionalLong.empty() : slots.getFirst().median());
    }

    private static Slot slot(ResultSet row, int number) throws SQLException {
        var median = row.getLong("median");
        var none = row.wasNull();
        return new Slot(
                new Lately.Day(
                        LocalDate.ofEpochDay(row.getInt("slot")),
                        row.getLong("filed"),
                        row.getLong("resolved"),
                        row.getLong("met")),
                none ? OptionalLong.empty() : OptionalLong.of(median));
    }

    private static StatementSpec below(StatementSpec statement, String region) {
        return statement.param("region", region).param("beyond", region + ":"); // ':' follows '9'
    }

    @Override
    public int fold(int rows) {
        if (!db.sql(ALONE).query(Boolean.class).single()) {
            return 0;
        }
        var folded = db.sql(FOLD).param("rows", rows).query(Integer.class).single();
        db.sql(DROP_EMPTY).update();
        return folded;
    }
}
