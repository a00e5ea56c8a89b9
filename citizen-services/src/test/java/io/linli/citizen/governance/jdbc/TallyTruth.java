package io.linli.citizen.governance.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.mesh.testkit.PostgresExtension;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/// Counts all cases, and says where the figures differ from that.
final class TallyTruth {
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    /// Both sides in one statement, so of one moment.
    private static final String DIFFERENCES =
            """
            WITH truth AS (
                SELECT region, 'STANDING' AS measure, 0 AS slot, 0 AS minutes, code_system, category_kind, category,
                       state, count(*)::numeric AS cases
                  FROM governance.case_file
                 GROUP BY 1, 2, 3, 4, 5, 6, 7, 8
                UNION ALL
                SELECT region, 'FILED', date(timezone('Asia/Shanghai', created_at)) - date 'epoch', 0, '', '', '', '',
                       count(*)
                  FROM governance.case_file
                 GROUP BY 1, 2, 3, 4, 5, 6, 7, 8
                UNION ALL
                SELECT region, 'RUNNING', (div(extract(epoch FROM due_at), 3600))::int, 0, '', '', '', '', count(*)
                  FROM governance.case_file
                 WHERE coalesce(stopped_at, paused_at) IS NULL AND state <> 'CANCELLED' AND state <> 'DUPLICATE'
                 GROUP BY 1, 2, 3, 4, 5, 6, 7, 8
                UNION ALL
                SELECT region, 'PAUSED_LATE', 0, 0, '', '', '', '', count(*)
                  FROM governance.case_file
                 WHERE stopped_at IS NULL AND due_at < paused_at AND state <> 'CANCELLED' AND state <> 'DUPLICATE'
                 GROUP BY 1, 2, 3, 4, 5, 6, 7, 8
                UNION ALL
                SELECT region, CASE WHEN coalesce(paused_at, stopped_at) > due_at THEN 'BREACHED' ELSE 'MET' END,
                       date(timezone('Asia/Shanghai', stopped_at)) - date 'epoch',
                       (div(extract(epoch FROM stopped_at - created_at), 60))::int, '', '', '', '', count(*)
                  FROM governance.case_file
                 WHERE stopped_at IS NOT NULL AND state <> 'CANCELLED' AND state <> 'DUPLICATE'
                 GROUP BY 1, 2, 3, 4, 5, 6, 7, 8),
            kept AS (
                SELECT region, measure, slot, minutes, code_system, category_kind, category, state,
                       sum(cases) AS cases
                  FROM (SELECT region, measure, slot, minutes, code_system, category_kind, category, state, cases
                          FROM governance.tally_cell
                        UNION ALL
                        SELECT region, measure, slot, minutes, code_system, category_kind, category, state, cases
                          FROM governance.tally_delta) parts
                 GROUP BY 1, 2, 3, 4, 5, 6, 7, 8
                HAVING sum(cases) <> 0)
            SELECT 'missing ' || missing::text FROM (SELECT * FROM truth EXCEPT ALL SELECT * FROM kept) missing
            UNION ALL
            SELECT 'too much ' || spare::text FROM (SELECT * FROM kept EXCEPT ALL SELECT * FROM truth) spare
            """;

    private static final String BELOW =
            " FROM governance.case_file WHERE region LIKE :region || '%'";
    private static final String RUNNING =
            " AND stopped_at IS NULL AND state NOT IN ('CANCELLED', 'DUPLICATE')";
    private static final String RESOLVED =
            """
             AND state NOT IN ('CANCELLED', 'DUPLICATE')
             AND stopped_at >= timezone('Asia/Shanghai', (:first::date)::timestamp)
             AND stopped_at < timezone('Asia/Shanghai', (:first::date + 30)::timestamp)
            """;

    private TallyTruth() {}

    static List<String> differences(PostgresExtension postgres) {
        return postgres.transactions()
                .asMesh(() -> postgres.db().sql(DIFFERENCES).query(String.class).list());
    }

    /// Asked for three tiers at several moments, some at the very edge of a deadline.
    static void answersAreRight(
            PostgresExtension postgres, JdbcNumbers numbers, Instant now, String as) {
        var due = due(postgres, now);
        for (var at : moments(now, due)) {
            for (var region : List.of("110105017036", "110105017", "110105", "110107", "")) {
                isRight(postgres, numbers, region, at, as + ", " + region + " at " + at);
            }
        }
    }

    private static Instant due(PostgresExtension postgres, Instant otherwise) {
        var dues =
                postgres.owner()
                        .sql(
                                "SELECT due_at"
                                        + BELOW
                                        + RUNNING
                                        + " ORDER BY due_at LIMIT 1 OFFSET 3")
                        .param("region", "")
                        .query((row, _) -> Columns.instant(row, "due_at"))
                        .list();
        return dues.isEmpty() ? otherwise : dues.getFirst();
    }

    private static List<Instant> moments(Instant now, Instant due) {
        return Stream.of(
                        now,
                        now.plus(Duration.ofHours(5)),
                        due,
                        due.plusNanos(1_000),
                        due.minusNanos(1_000),
                        now.plus(Duration.ofDays(40)))
                .toList();
    }

    private static void isRight(
            PostgresExtension postgres, JdbcNumbers numbers, String region, Instant at, String as) {
        var today = LocalDate.ofInstant(at, BEIJING);
        var midnight = today.plusDays(1).atStartOfDay(BEIJING).toInstant();
        var first = today.minusDays(29);
        var standing = postgres.transactions().asMesh(() -> numbers.standing(region, at, midnight));
        var lately = postgres.transactions().asMesh(() -> numbers.lately(region, first, today));

        assertThat(standing.total()).as(as).isEqualTo(count(postgres, region, ""));
        assertThat(standing.open())
                .as(as)
                .isEqualTo(
                        count(
                                postgres,
                                region,
                                " AND state NOT IN ('CLOSED', 'CANCELLED', 'DUPLICATE')"))
                .isEqualTo(standing.byCategory().stream().mapToLong(each -> each.open()).sum());
        assertThat(standing.overdue())
                .as(as)
                .isEqualTo(
                        count(
                                postgres,
                                region,
                                RUNNING + " AND due_at < coalesce(paused_at, '" + at + "')"));
        assertThat(standing.dueToday())
                .as(as)
                .isEqualTo(
                        count(
                                postgres,
                                region,
                                RUNNING
                                        + " AND paused_at IS NULL AND due_at >= '"
                                        + at
                                        + "' AND due_at < '"
                                        + midnight
                                        + "'"));
        standing.byRegion()
                .forEach(part ->
                        assertThat(part.overdue())
                                .as(as + ", part " + part.region())
                                .isEqualTo(
                                        count(
                                                postgres,
                                                part.region(),
                                                RUNNING
                                                        + " AND due_at < coalesce(paused_at, '"
                                                        + at
                                                        + "')")));
        assertThat(lately.days()).hasSize(30);
        assertThat(lately.resolved())
                .as(as)
                .isEqualTo(count(postgres, region, RESOLVED.replace(":first", "'" + first + "'")));
        var median =
                postgres.owner()
                        .sql(
                                "SELECT coalesce(percentile_disc(0.5) WITHIN GROUP (ORDER BY"
                                        + " div(extract(epoch FROM stopped_at - created_at), 60)), -1)"
                                        + BELOW
                                        + RESOLVED.replace(":first", "'" + first + "'"))
                        .param("region", region)
                        .query(Long.class)
                        .single();
        assertThat(lately.medianMinutes().orElse(-1)).as(as).isEqualTo(median);
    }

    private static long count(PostgresExtension postgres, String region, String more) {
        return postgres.owner()
                .sql("SELECT count(*)" + BELOW + more)
                .param("region", region)
                .query(Long.class)
                .single();
    }
}
