package io.linli.adapters.delivery.jdbc;

import io.linli.adapters.delivery.Act;
import io.linli.adapters.delivery.Acts;
import io.linli.adapters.delivery.Platform;
import io.linli.mesh.store.PageToken;
import io.linli.mesh.store.PageToken.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class JdbcActs implements Acts {
    private static final String ADD =
            """
            INSERT INTO delivery.act (id, time, platform, delivery_id, region, kind, actor, reason)
            VALUES (:id, :time, :platform, :delivery, :region, :kind, :actor, :reason)
            """;
    private static final String LIST =
            """
            SELECT id, time, platform, delivery_id, region, kind, actor, reason
              FROM delivery.act
             WHERE platform = :platform AND (time, id) < (:time, :place)
             ORDER BY time DESC, id DESC
             LIMIT :rows
            """;

    private final JdbcClient db;

    JdbcActs(JdbcClient db) {
        this.db = db;
    }

    @Override
    public void add(Act act) {
        db.sql(ADD)
                .param("id", act.id())
                .param("time", act.time().atOffset(ZoneOffset.UTC))
                .param("platform", act.platform().word())
                .param("delivery", act.delivery())
                .param("region", act.region())
                .param("kind", act.kind().name())
                .param("actor", act.actor())
                .param("reason", act.reason())
                .update();
    }

    @Override
    public Page<Act> list(Platform platform, PageToken from, int size) {
        var rows =
                db.sql(LIST)
                        .param("platform", platform.word())
                        .param("time", from.time().atOffset(ZoneOffset.UTC))
                        .param("place", from.id())
                        .param("rows", size + 1)
                        .query(JdbcActs::row)
                        .list();
        return PageToken.cut(rows, size, last -> new PageToken(last.time(), last.id()));
    }

    private static Act row(ResultSet row, int number) throws SQLException {
        return new Act(
                row.getObject("id", UUID.class),
                row.getObject("time", OffsetDateTime.class).toInstant(),
                Platform.ofWord(row.getString("platform")),
                row.getObject("delivery_id", UUID.class),
                row.getString("region"),
                Act.Kind.valueOf(row.getString("kind")),
                row.getString("actor"),
                row.getString("reason"));
    }
}
