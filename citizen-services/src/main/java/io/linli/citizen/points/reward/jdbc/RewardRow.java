package io.linli.citizen.points.reward.jdbc;

import io.linli.citizen.points.ledger.AccountId;
import io.linli.citizen.points.reward.Buyer;
import io.linli.citizen.points.reward.Clerk;
import io.linli.citizen.points.reward.Item;
import io.linli.citizen.points.reward.ItemId;
import io.linli.citizen.points.reward.Order;
import io.linli.citizen.points.reward.OrderEvent;
import io.linli.citizen.points.reward.OrderId;
import io.linli.citizen.points.reward.OrderState;
import io.linli.citizen.points.reward.Pickup;
import io.linli.citizen.points.reward.Terms;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/// Rows of the rewards' tables.
final class RewardRow {
    private RewardRow() {}

    static Item item(ResultSet row) throws SQLException {
        return new Item(
                new ItemId(row.getObject("id", UUID.class)),
                row.getString("region"),
                new Terms(
                        row.getString("title"),
                        row.getString("description"),
                        row.getLong("points"),
                        row.getInt("person_max"),
                        instant(row, "from_at"),
                        Optional.ofNullable(row.getObject("until_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant),
                        row.getBoolean("withdrawn")),
                row.getInt("stock"),
                row.getInt("restocked"),
                row.getLong("version"),
                instant(row, "created_at"));
    }

    static Order order(ResultSet row) throws SQLException {
        return new Order(
                new OrderId(row.getObject("id", UUID.class)),
                row.getString("region"),
                new ItemId(row.getObject("item_id", UUID.class)),
                row.getString("title"),
                new Buyer(
                        row.getString("partner_id"),
                        new AccountId(row.getObject("account_id", UUID.class))),
                row.getInt("quantity"),
                row.getLong("points"),
                OrderState.valueOf(row.getString("state")),
                instant(row, "held_until"),
                new Pickup(row.getString("pickup_code"), row.getInt("wrong_codes")),
                row.getString("note"),
                row.getLong("version"),
                row.getInt("events"),
                instant(row, "created_at"),
                instant(row, "updated_at"));
    }

    static OrderEvent event(ResultSet row) throws SQLException {
        return new OrderEvent(
                row.getInt("seq"),
                OrderState.valueOf(row.getString("state")),
                new Clerk(row.getString("actor"), row.getString("role")),
                instant(row, "at"),
                row.getString("note"));
    }

    static OffsetDateTime of(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
