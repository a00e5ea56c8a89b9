package io.linli.citizen.governance.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.SqlParameterValue;

/// Between our types and PostgreSQL's.
final class Columns {
    private Columns() {}

    static OffsetDateTime of(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    // What is not there keeps its type: PostgreSQL's driver parses a statement anew, and the server
    // plans it anew, when
    // a value came last time and an untyped null comes now. For a step of a case that was half of
    // what it cost.

    static Object of(Optional<Instant> instant) {
        return typed(instant.map(Columns::of), Types.TIMESTAMP_WITH_TIMEZONE, "timestamptz");
    }

    static Object text(Optional<String> value) {
        return typed(value, Types.VARCHAR, "varchar");
    }

    static Object uuid(Optional<UUID> value) {
        return typed(value, Types.OTHER, "uuid");
    }

    static Object number(Optional<Integer> value) {
        return typed(value, Types.INTEGER, "int4");
    }

    static Object flag(Optional<Boolean> value) {
        return typed(value, Types.BOOLEAN, "bool");
    }

    private static Object typed(Optional<?> value, int type, String name) {
        return value.<Object>map(there -> there)
                .orElseGet(() -> new SqlParameterValue(type, name, null));
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

    static Optional<UUID> maybeUuid(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class));
    }

    static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
