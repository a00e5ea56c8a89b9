package io.linli.citizen.points.clearing.jdbc;

import io.linli.citizen.points.clearing.CommunityCode;
import io.linli.citizen.points.clearing.Pair;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/// Between columns and words.
final class Columns {
    private Columns() {}

    static OffsetDateTime of(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }

    static Optional<Instant> maybeInstant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    static Pair pair(ResultSet row) throws SQLException {
        return new Pair(
                new CommunityCode(row.getString("debtor")),
                new CommunityCode(row.getString("creditor")));
    }

    static StatementSpec of(StatementSpec statement, Pair pair) {
        return statement
                .param("debtor", pair.debtor().value())
                .param("creditor", pair.creditor().value());
    }
}
