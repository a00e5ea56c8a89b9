package io.linli.adapters.codes.jdbc;

import io.linli.adapters.codes.CodeKind;
import io.linli.adapters.codes.CodeMaps;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class JdbcCodeMaps implements CodeMaps {
    private static final String OURS =
            """
            SELECT ours
              FROM delivery.code_map
             WHERE platform = :platform AND kind = :kind AND theirs = :code AND since <= :at
             ORDER BY since DESC
             LIMIT 1
            """;
    private static final String THEIRS =
            """
            SELECT row.theirs
              FROM delivery.code_map row
             WHERE row.platform = :platform AND row.kind = :kind AND row.ours = :code AND row.outward
               AND row.since <= :at
               AND NOT EXISTS (SELECT
                                 FROM delivery.code_map newer
                                WHERE newer.platform = row.platform AND newer.kind = row.kind
                                  AND newer.theirs = row.theirs AND newer.since > row.since AND newer.since <= :at)
             ORDER BY row.since DESC, row.theirs
             LIMIT 1
            """;

    /// Whatever a platform sends, the list of a kind stays readable: 1,000 codes at most.
    private static final String UNKNOWN =
            """
            INSERT INTO delivery.unknown_code (platform, kind, code, first_time, last_time, times, last_seen)
            SELECT :platform, :kind, :code, :now, :now, 1, :seenIn
             WHERE (SELECT count(*) FROM delivery.unknown_code WHERE platform = :platform AND kind = :kind) < 1000
                OR EXISTS (SELECT
                             FROM delivery.unknown_code
                            WHERE platform = :platform AND kind = :kind AND code = :code)
                ON CONFLICT (platform, kind, code)
                DO UPDATE SET last_time = excluded.last_time, times = unknown_code.times + 1,
                              last_seen = excluded.last_seen
            """;

    private static final String COUNT_UNKNOWN =
            """
            SELECT count(*)
              FROM delivery.unknown_code unknown
             WHERE NOT EXISTS (SELECT
                                 FROM delivery.code_map
                                WHERE platform = unknown.platform AND kind = unknown.kind AND theirs = unknown.code)
            """;

    private final JdbcClient db;

    JdbcCodeMaps(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Optional<String> ours(String platform, CodeKind kind, String theirs, Instant at) {
        return found(OURS, platform, kind, theirs, at).filter(ours -> !ours.isEmpty());
    }

    @Override
    public Optional<String> theirs(String platform, CodeKind kind, String ours, Instant at) {
        return found(THEIRS, platform, kind, ours, at);
    }

    @Override
    public void unknown(String platform, CodeKind kind, String code, String seenIn, Instant now) {
        db.sql(UNKNOWN)
                .param("platform", platform)
                .param("kind", kind.name())
                .param("code", code)
                .param("seenIn", seenIn)
                .param("now", utc(now))
                .update();
    }

    @Override
    public long countUnknown() {
        return db.sql(COUNT_UNKNOWN).query(Long.class).single();
    }

    private Optional<String> found(
            String sql, String platform, CodeKind kind, String code, Instant at) {
        return db.sql(sql)
                .param("platform", platform)
                .param("kind", kind.name())
                .param("code", code)
                .param("at", utc(at))
                .query(String.class)
                .optional();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
