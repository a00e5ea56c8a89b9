package io.linli.citizen.governance.jdbc;

import io.linli.citizen.governance.cases.CaseId;
import io.linli.citizen.governance.cases.Filing;
import io.linli.citizen.governance.cases.Place;
import io.linli.citizen.governance.cases.intake.Repeats;
import io.linli.mesh.IfServed;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What a filing repeats, found by a function of the database that sees past the caller's reach.
@Component
@IfServed("governance")
final class JdbcRepeats implements Repeats {
    private static final String FIND =
            """
            SELECT governance.repeats(:region, :codeSystem, :kind, :category, :lng, :lat, :channel, :now)
            """;

    private final JdbcClient db;

    JdbcRepeats(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Optional<CaseId> of(Filing filing, Place.Point point, Instant now) {
        var category = filing.category();
        return db.sql(FIND)
                .param("region", filing.community().code())
                .param("codeSystem", category.codeSystem())
                .param("kind", category.kind().name())
                .param("category", category.code())
                .param("lng", point.lng())
                .param("lat", point.lat())
                .param("channel", filing.intake().channel().name())
                .param("now", Columns.of(now))
                .query((row, _) -> Optional.ofNullable(row.getObject(1, UUID.class)))
                .single()
                .map(CaseId::new);
    }
}
