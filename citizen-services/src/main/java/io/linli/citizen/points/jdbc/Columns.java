package io.linli.citizen.points.jdbc;

import io.linli.citizen.points.ledger.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/// Between our types and PostgreSQL's.
final class Columns {
    private Columns() {}

    static OffsetDateTime of(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static Optional<Instant> maybeInstant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }

    static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    static AccountId account(ResultSet row, String column) throws SQLException {
        return new AccountId(uuid(row, column));
    }

    /// The first code beyond a region and all below it: ':' follows '9'.
    static String beyond(String region) {
        return region + ":";
    }
}
