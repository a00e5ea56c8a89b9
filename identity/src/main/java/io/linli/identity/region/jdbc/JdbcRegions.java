package io.linli.identity.region.jdbc;

import io.linli.identity.region.Region;
import io.linli.identity.region.RegionCode;
import io.linli.identity.region.Regions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Regions in PostgreSQL.
@Component
final class JdbcRegions implements Regions {
    private static final String FIND =
            """
            SELECT code, name, parent, valid_from, valid_to
              FROM region.region
             WHERE code = :code AND valid_from <= :day AND (valid_to IS NULL OR valid_to >= :day)
            """;
    private static final String BELOW =
            """
            SELECT code, name, parent, valid_from, valid_to
              FROM region.region
             WHERE parent = :code AND valid_from <= :day AND (valid_to IS NULL OR valid_to >= :day)
             ORDER BY code
             LIMIT :max
            """;

    private final JdbcClient db;

    JdbcRegions(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Optional<Region> find(RegionCode code, LocalDate day) {
        return db.sql(FIND)
                .param("code", code.value())
                .param("day", day)
                .query(JdbcRegions::region)
                .optional();
    }

    @Override
    public List<Region> below(RegionCode code, LocalDate day) {
        return db.sql(BELOW)
                .param("code", code.value())
                .param("day", day)
                .param("max", Region.CHILDREN_MAX)
                .query(JdbcRegions::region)
                .list();
    }

    private static Region region(ResultSet row, int number) throws SQLException {
        return new Region(
                new RegionCode(row.getString("code")),
                row.getString("name"),
                Optional.ofNullable(row.getString("parent")).map(RegionCode::new),
                row.getObject("valid_from", LocalDate.class),
                Optional.ofNullable(row.getObject("valid_to", LocalDate.class)));
    }
}
