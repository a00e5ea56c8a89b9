package io.linli.adapters.delivery.jdbc;

import io.linli.adapters.delivery.Pauses;
import io.linli.adapters.delivery.Platform;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class JdbcPauses implements Pauses {
    private static final String SHARE =
            "SELECT pg_advisory_xact_lock_shared(hashtextextended('pause ' || :platform, 0))";
    private static final String LOCK =
            "SELECT pg_advisory_xact_lock(hashtextextended('pause ' || :platform, 0))";
    private static final String HOLDS =
            """
            SELECT EXISTS (SELECT FROM delivery.platform_pause WHERE platform = :platform AND resumed_at IS NULL)
            """;
    private static final String PRESENT =
            """
            SELECT id, platform, paused_at, paused_by, reason FROM delivery.platform_pause WHERE resumed_at IS NULL
            """;
    private static final String BEGIN =
            """
            INSERT INTO delivery.platform_pause (id, platform, paused_at, paused_by, reason)
            VALUES (:id, :platform, :since, :by, :reason)
            """;
    private static final String END =
            "UPDATE delivery.platform_pause SET resumed_at = :at WHERE id = :id";

    private final JdbcClient db;

    JdbcPauses(JdbcClient db) {
        this.db = db;
    }

    @Override
    public boolean holds(Platform platform) {
        locked(SHARE, platform);
        return db.sql(HOLDS).param("platform", platform.word()).query(Boolean.class).single();
    }

    @Override
    public void lock(Platform platform) {
        locked(LOCK, platform);
    }

    @Override
    public Map<Platform, Pause> present() {
        var present = new EnumMap<Platform, Pause>(Platform.class);
        db.sql(PRESENT)
                .query((row, _) ->
                        new Pause(
                                row.getObject("id", UUID.class),
                                Platform.ofWord(row.getString("platform")),
                                row.getObject("paused_at", OffsetDateTime.class).toInstant(),
                                row.getString("paused_by"),
                                row.getString("reason")))
                .list()
                .forEach(pause -> present.put(pause.platform(), pause));
        return present;
    }

    @Override
    public void begin(Pause pause) {
        db.sql(BEGIN)
                .param("id", pause.id())
                .param("platform", pause.platform().word())
                .param("since", pause.since().atOffset(ZoneOffset.UTC))
                .param("by", pause.by())
                .param("reason", pause.reason())
                .update();
    }

    @Override
    public void end(Pause pause, Instant at) {
        db.sql(END).param("id", pause.id()).param("at", at.atOffset(ZoneOffset.UTC)).update();
    }

    private void locked(String sql, Platform platform) {
        db.sql(sql).param("platform", platform.word()).query((_, _) -> 0).single();
    }
}
