package io.linli.identity.estate.jdbc;

import io.linli.identity.estate.Estate;
import io.linli.identity.estate.EstateId;
import io.linli.identity.estate.Estates;
import io.linli.identity.partner.PartnerId;
import io.linli.identity.region.RegionCode;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Estates in PostgreSQL.
@Component
final class JdbcEstates implements Estates {
    private static final String FIND =
            """
            SELECT id, name, region, firm
              FROM estate.estate
             WHERE id = :id
            """;
    private static final String KEEP =
            """
            INSERT INTO estate.estate (id, name, region, firm)
            VALUES (:id, :name, :region, :firm)
            ON CONFLICT (id) DO UPDATE
               SET name = excluded.name, region = excluded.region, firm = excluded.firm
            """;

    private final JdbcClient db;

    JdbcEstates(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Optional<Estate> find(EstateId id) {
        return db.sql(FIND)
                .param("id", id.value())
                .query((row, _) ->
                        new Estate(
                                new EstateId(row.getString("id")),
                                row.getString("name"),
                                new RegionCode(row.getString("region")),
                                new PartnerId(row.getString("firm"))))
                .optional();
    }

    @Override
    public void keep(Estate estate) {
        db.sql(KEEP)
                .param("id", estate.id().value())
                .param("name", estate.name())
                .param("region", estate.region().value())
                .param("firm", estate.firm().value())
                .update();
    }
}
