package io.linli.citizen.bench;

import io.linli.citizen.CitizenExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Cases by the thousand, with their first event and their deadline, and the figures that follow
/// from them. Each thousand is one community, the first of them [io.linli.citizen.People#NORTH];
/// four fifths are closed.
final class Seed {
    private static final String CASES =
            """
            INSERT INTO governance.case_file (
                region, id, region_name, code_system, category, category_name, title, description, partner_id,
                external_id, content_mark, reporter_id, reporter_name, reporter_phone, state, started_at,
                soon_at, due_at, stopped_at, version, events, created_at, updated_at, assignee_kind, assignee_id,
                assignee_name, closed_at)
            SELECT CASE WHEN c = 0 THEN '110105017036'
                        ELSE '110105' || 100 + c / 20 || lpad((1 + c %% 20)::text, 3, '0') END,
                   gen_random_uuid(), '社区', 'linli', 'ROAD_COLLAPSE', '路面塌陷', '路面塌陷 ' || n,
                   '路口东北角，影响通行', NULL, '', 'mark', 'r-1', '', '', state, at,
                   at + interval '6 hours', at + interval '8 hours',
                   CASE WHEN state IN ('RESOLVED', 'CLOSED') THEN at + interval '5 hours' END, 1, 1, at, at,
                   CASE WHEN state <> 'FILED' THEN 'PERSON' END,
                   CASE WHEN state <> 'FILED' THEN CASE WHEN c = 0 THEN 'wang' ELSE 'p-' || c END END,
                   CASE WHEN state <> 'FILED' THEN '王师傅' END,
                   CASE WHEN state = 'CLOSED' THEN at + interval '1 day' END
              FROM (SELECT n, n / 1000 AS c, s.state,
                           timestamptz '2026-11-20T10:00:00+08:00'
                               - CASE WHEN s.state IN ('RESOLVED', 'CLOSED')
                                      THEN interval '2 days' + (n::bigint * 7919 %% 31536000) * interval '1 second'
                                      ELSE (n::bigint * 7919 %% 18000) * interval '1 second' END AS at
                      FROM generate_series(%d, %d) AS n,
                           LATERAL (SELECT (ARRAY['FILED', 'ASSIGNED', 'ACCEPTED', 'RESOLVED'])[1 + n %% 20] AS state) AS first,
                           LATERAL (SELECT coalesce(first.state, 'CLOSED') AS state) AS s) AS made
            """;
    private static final String EVENTS =
            """
            INSERT INTO governance.case_event (region, case_id, seq, type, actor, actor_role, at, note, state)
            SELECT region, id, 1, 'FILED', 'wang', 'grid-worker', created_at, '', 'FILED' FROM governance.case_file
            """;
    private static final String DEADLINES =
            """
            INSERT INTO governance.deadline
            SELECT region, id, 'CASE', '', 'category/linli/ROAD_COLLAPSE', '*@2025-12-31T16:00:00Z', 8, 'CLOCK_HOUR',
                   '{GRID,COMMUNITY,STREET,DISTRICT}', '{0,240,1440,4320}', started_at, soon_at, due_at,
                   due_at + interval '1 microsecond', NULL, NULL, stopped_at, coalesce(stopped_at, started_at), 0,
                   CASE WHEN stopped_at IS NULL THEN soon_at END, 0, 1
              FROM governance.case_file
            """;
    private static final String STARTS =
            """
            INSERT INTO governance.deadline_event (
                region, id, kind, part, seq, type, at, warn_at, due_at, ladder_at, policy, policy_version, amount,
                unit, levels, after_minutes)
            SELECT region, id, kind, part, 1, 'START', started_at, warn_at, due_at, ladder_at, policy, policy_version,
                   amount, unit, levels, after_minutes
              FROM governance.deadline
            """;
    private static final String FIGURES =
            """
            INSERT INTO governance.tally_cell
            SELECT c.region, t.measure, t.slot, t.minutes, t.code_system, t.category_kind, t.category, t.state, count(*)
              FROM governance.case_file c,
                   governance.tallies(c.code_system, c.category_kind, c.category, c.state, c.created_at, c.due_at,
                       c.paused_at, c.stopped_at) t
             GROUP BY 1, 2, 3, 4, 5, 6, 7, 8
            """;
    private static final int STRIDE = 100_000;

    private Seed() {}

    static void cases(CitizenExtension citizen, int cases) {
        var start = System.nanoTime();
        var owner = citizen.postgres().owner();
        owner.sql("ALTER TABLE governance.case_file DISABLE TRIGGER USER").update();
        for (var first = 0; first < cases; first += STRIDE) {
            owner.sql(CASES.formatted(first, Math.min(cases, first + STRIDE) - 1)).update();
        }
        owner.sql("ALTER TABLE governance.case_file ENABLE TRIGGER USER").update();
        for (var statement : new String[] {EVENTS, DEADLINES, STARTS, FIGURES}) {
            run(owner, statement);
        }
        run(owner, "VACUUM ANALYZE");
        System.out.printf(
                "%d cases seeded in %d s%n", cases, (System.nanoTime() - start) / 1_000_000_000);
    }

    private static void run(JdbcClient owner, String statement) {
        owner.sql(statement).update();
    }
}
