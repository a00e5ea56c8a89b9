package io.linli.adapters.delivery.jdbc;

import io.linli.adapters.delivery.Delivery.State;
import io.linli.adapters.delivery.Platform;
import io.linli.adapters.delivery.Queue;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class JdbcQueue implements Queue {
    private static final String UNSETTLED =
            """
            SELECT platform, state, count(*) AS many, min(create_time) AS oldest
              FROM delivery.delivery
             WHERE state <> 'ACKNOWLEDGED' AND given_up = ''
             GROUP BY platform, state
            """;
    private static final String STUCK =
            """
            SELECT platform, count(*) AS many
              FROM delivery.delivery
             WHERE state IN ('TO_SEND', 'SENT', 'FAILED', 'UNKNOWN') AND given_up = '' AND create_time < :before
             GROUP BY platform
            """;
    private static final String LAST_ACKNOWLEDGED =
            """
            SELECT max(update_time) FROM delivery.delivery WHERE platform = :platform AND state = 'ACKNOWLEDGED'
            """;
    private static final String PARKED =
            """
            SELECT id FROM delivery.delivery WHERE platform = :platform AND parked ORDER BY create_time LIMIT :most
            """;
    private static final String OVERDUE =
            """
            SELECT id FROM delivery.delivery d
             WHERE state IN ('TO_SEND', 'SENT', 'FAILED', 'UNKNOWN') AND given_up = '' AND NOT parked
               AND deadline < :before
               AND NOT EXISTS (SELECT FROM delivery.delivery elder
                                WHERE elder.platform = d.platform AND elder.subject = d.subject
                                  AND elder.version < d.version
                                  AND elder.state IN ('TO_SEND', 'SENT', 'FAILED', 'UNKNOWN'))
             LIMIT :most
            """;
    // Who was taken during the pause has lost only what was left of it.
    private static final String MOVE =
            """
            UPDATE delivery.delivery
               SET deadline = deadline + (:resumedAt::timestamptz - greatest(create_time, :pausedAt::timestamptz))
             WHERE platform = :platform AND state IN ('TO_SEND', 'SENT', 'FAILED', 'UNKNOWN') AND given_up = ''
               AND create_time < :resumedAt
            """;

    private final JdbcClient db;

    JdbcQueue(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<Heap> unsettled() {
        return db.sql(UNSETTLED)
                .query((row, _) ->
                        new Heap(
                                platform(row),
                                State.valueOf(row.getString("state")),
                                row.getLong("many"),
                                row.getObject("oldest", OffsetDateTime.class).toInstant()))
                .list();
    }

    @Override
    public Map<Platform, Long> stuck(Instant before) {
        var stuck = new EnumMap<Platform, Long>(Platform.class);
        db.sql(STUCK)
                .param("before", utc(before))
                .query((row, _) -> stuck.put(platform(row), row.getLong("many")))
                .list();
        return stuck;
    }

    @Override
    public Map<Platform, Instant> lastAcknowledged() {
        var last = new EnumMap<Platform, Instant>(Platform.class);
        for (var platform : Platform.values()) { // one step into an index each
            db.sql(LAST_ACKNOWLEDGED)
                    .param("platform", platform.word())
                    .query(OffsetDateTime.class)
                    .optional()
                    .ifPresent(time -> last.put(platform, time.toInstant()));
        }
        return last;
    }

    @Override
    public List<UUID> parked(Platform platform, int most) {
        return db.sql(PARKED)
                .param("platform", platform.word())
                .param("most", most)
                .query(UUID.class)
                .list();
    }

    @Override
    public List<UUID> overdue(Instant before, int most) {
        return db.sql(OVERDUE)
                .param("before", utc(before))
                .param("most", most)
                .query(UUID.class)
                .list();
    }

    @Override
    public void moveDeadlines(Platform platform, Instant pausedAt, Instant resumedAt) {
        db.sql(MOVE)
                .param("platform", platform.word())
                .param("pausedAt", utc(pausedAt))
                .param("resumedAt", utc(resumedAt))
                .update();
    }

    private static Platform platform(ResultSet row) throws SQLException {
        return Platform.ofWord(row.getString("platform"));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
