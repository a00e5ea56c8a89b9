package io.linli.citizen.governance.jdbc;

import io.linli.citizen.governance.whistle.OrgCode;
import io.linli.citizen.governance.whistle.WhistleFigures;
import io.linli.citizen.governance.whistle.WhistleNumbers;
import io.linli.mesh.IfServed;
import io.linli.mesh.store.PageToken;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Figures of whistles from the published view, see V12. A whistle's score counts once for its
/// street and once for each department it was not released from.
@Component
@IfServed("governance")
final class JdbcWhistleNumbers implements WhistleNumbers {
    private static final String COUNT =
            """
            WITH part AS (
                SELECT *, row_number() OVER (PARTITION BY whistle_id ORDER BY org) = 1 AS first
                  FROM governance.whistle_outcome
                 WHERE region >= :region AND region < :beyond AND (:org = '' OR org = :org)
                   AND called_at >= :from AND called_at < :before)
            SELECT grouping(street, org) AS shape, street, org,
                   count(DISTINCT whistle_id) AS whistles,
                   count(*) FILTER (WHERE first AND closed_at IS NOT NULL) AS closed_once,
                   count(*) FILTER (WHERE NOT released AND closed_at IS NOT NULL) AS closed_each,
                   count(*) FILTER (WHERE required) AS required,
                   count(*) FILTER (WHERE required AND arrived_on_time) AS arrived_on_time,
                   count(*) FILTER (WHERE required AND acked_on_time) AS acked_on_time,
                   count(*) FILTER (WHERE required AND done_at IS NOT NULL) AS done,
                   count(*) FILTER (WHERE required AND done_on_time) AS done_on_time,
                   count(*) FILTER (WHERE released) AS released,
                   count(*) FILTER (WHERE overruled) AS overruled,
                   coalesce(sum(score) FILTER (WHERE first), 0) AS score_once,
                   coalesce(sum(score) FILTER (WHERE NOT released), 0) AS score_each,
                   coalesce(sum(escalations), 0) AS escalations
              FROM part
             GROUP BY GROUPING SETS ((), (street), (org))
             ORDER BY shape DESC, street, org
             LIMIT :rows
            """;
    private static final int ALL = 3;
    private static final int BY_STREET = 1;

    private final JdbcClient db;

    JdbcWhistleNumbers(JdbcClient db) {
        this.db = db;
    }

    private record Line(int shape, String street, String org, WhistleFigures figures) {}

    @Override
    public Counted count(Asked asked) {
        var lines =
                db.sql(COUNT)
                        .param("region", asked.region())
                        .param("beyond", asked.region() + ":") // ':' follows '9'
                        .param("org", asked.org().map(OrgCode::value).orElse(""))
                        .param("from", Columns.of(asked.from().orElse(Instant.EPOCH)))
                        .param("before", Columns.of(asked.before().orElse(PageToken.START.time())))
                        .param("rows", 2 * ROWS_MAX + 1)
                        .query(JdbcWhistleNumbers::line)
                        .list();
        var total = WhistleFigures.NONE;
        var byStreet = new LinkedHashMap<String, WhistleFigures>();
        var byDepartment = new LinkedHashMap<String, WhistleFigures>();
        for (var line : lines) {
            if (line.shape() == ALL) {
                total = line.figures();
            } else if (line.shape() == BY_STREET) {
                byStreet.put(line.street(), line.figures());
            } else {
                byDepartment.put(line.org(), line.figures());
            }
        }
        return new Counted(total, byStreet, byDepartment);
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        var shape = row.getInt("shape");
        var isOfDepartment = shape != ALL && shape != BY_STREET;
        return new Line(
                shape,
                row.getString("street"),
                row.getString("org"),
                new WhistleFigures(
                        row.getLong("whistles"),
                        row.getLong(isOfDepartment ? "closed_each" : "closed_once"),
                        row.getLong("required"),
                        row.getLong("arrived_on_time"),
                        row.getLong("acked_on_time"),
                        row.getLong("done"),
                        row.getLong("done_on_time"),
                        row.getLong("released"),
                        row.getLong("overruled"),
                        row.getLong(isOfDepartment ? "score_each" : "score_once"),
                        row.getLong("escalations")));
    }
}
