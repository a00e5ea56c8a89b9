package io.linli.citizen.points.volunteer.jdbc;

import io.linli.citizen.points.timebank.HalfHours;
import io.linli.citizen.points.timebank.HelpKind;
import io.linli.citizen.points.timebank.MemberId;
import io.linli.citizen.points.timebank.Sealed;
import io.linli.citizen.points.timebank.SessionId;
import io.linli.citizen.points.volunteer.Rendering;
import io.linli.citizen.points.volunteer.Renderings;
import io.linli.mesh.IfServed;
import io.linli.mesh.store.PageToken;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What was rendered: the sessions that are done, and count, of a volunteer whom the caller sees.
@Component
@IfServed("points")
final class JdbcRenderings implements Renderings {
    private static final String DONE =
            """
            SELECT r.* FROM points.timebank_member m CROSS JOIN LATERAL points.timebank_rendered(m.id) r
             WHERE m.id = :volunteer
            """;
    private static final String PAGE =
            DONE
                    + """
                       AND (r.requested_at, r.id) < (:time, :id)
                     ORDER BY r.requested_at DESC, r.id DESC
                     LIMIT :rows
                    """;
    private static final String BETWEEN =
            DONE
                    + """
                       AND r.served_on BETWEEN :from AND :until
                     ORDER BY r.in_at, r.id
                     LIMIT :rows
                    """;

    private final JdbcClient db;

    JdbcRenderings(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<Rendering> page(MemberId volunteer, PageToken after, int rows) {
        return db.sql(PAGE)
                .param("volunteer", volunteer.value())
                .param("time", after.time().atOffset(ZoneOffset.UTC))
                .param("id", after.id())
                .param("rows", rows)
                .query((row, _) -> rendering(row))
                .list();
    }

    @Override
    public List<Rendering> between(MemberId volunteer, LocalDate from, LocalDate until, int rows) {
        return db.sql(BETWEEN)
                .param("volunteer", volunteer.value())
                .param("from", from)
                .param("until", until)
                .param("rows", rows)
                .query((row, _) -> rendering(row))
                .list();
    }

    private static Rendering rendering(ResultSet row) throws SQLException {
        return new Rendering(
                new SessionId(row.getObject("id", UUID.class)),
                HelpKind.valueOf(row.getString("kind")),
                row.getObject("in_at", OffsetDateTime.class).toInstant(),
                row.getObject("out_at", OffsetDateTime.class).toInstant(),
                new Sealed(row.getString("place")),
                row.getString("content"),
                new HalfHours(row.getInt("rendered")),
                new HalfHours(row.getInt("paid")),
                row.getInt("rating"),
                row.getObject("requested_at", OffsetDateTime.class).toInstant());
    }
}
