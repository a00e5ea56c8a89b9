package io.linli.adapters.delivery.jdbc;

import io.linli.adapters.delivery.Delivery;
import io.linli.adapters.delivery.Delivery.State;
import io.linli.adapters.delivery.Platform;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/// One row of `delivery.delivery`.
final class DeliveryRow {
    private DeliveryRow() {}

    static Delivery read(ResultSet row, int number) throws SQLException {
        return new Delivery(
                row.getObject("id", UUID.class),
                row.getObject("subject", UUID.class),
                row.getLong("version"),
                row.getString("region"),
                ContentJson.read(
                        Platform.ofWord(row.getString("platform")), row.getString("content")),
                State.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getInt("forgiven"),
                row.getInt("turn"),
                row.getBoolean("unclear"),
                row.getBoolean("parked"),
                row.getString("receipt"),
                row.getString("last_error"),
                row.getString("given_up"),
                instant(row, "deadline"),
                instant(row, "create_time"),
                instant(row, "update_time"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
