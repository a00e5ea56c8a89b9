package io.linli.property.repair.jdbc;

import io.linli.property.repair.Estate;
import io.linli.property.repair.EstateId;
import io.linli.property.repair.Fault;
import io.linli.property.repair.Repair;
import io.linli.property.repair.RepairId;
import io.linli.property.repair.ResponseClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Between a row of the order table and an order; escalations stand in a table of their own.
final class RepairRow {
    private RepairRow() {}

    static Repair of(ResultSet row, int number) throws SQLException {
        var call = instant(row, "call_at");
        return new Repair(
                new RepairId(row.getObject("id", UUID.class)),
                new Estate(
                        new EstateId(row.getString("estate_id")),
                        row.getString("region"),
                        row.getString("firm")),
                new Fault(
                        row.getString("room"),
                        row.getString("category"),
                        row.getString("title"),
                        row.getString("description"),
                        call),
                call.orElseThrow(),
                clock(row, "accept_due_at", "accepted_at"),
                clock(row, "arrive_due_at", "arrived_at"),
                instant(row, "done_at"),
                row.getString("note"),
                List.of(),
                instant(row, "raised_at").orElseThrow(),
                row.getLong("version"));
    }

    static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static ResponseClock clock(ResultSet row, String due, String stop) throws SQLException {
        return new ResponseClock(instant(row, due).orElseThrow(), instant(row, stop));
    }

    static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }
}
