package io.linli.citizen.points.jdbc;

import static io.linli.citizen.points.lot.PointsReason.POINTS_BUSY;

import io.linli.citizen.points.ledger.AccountId;
import io.linli.citizen.points.lot.Entry;
import io.linli.citizen.points.lot.Lot;
import io.linli.citizen.points.lot.PointHold;
import io.linli.citizen.points.lot.Purse;
import io.linli.citizen.points.lot.Purses;
import io.linli.mesh.IfServed;
import io.linli.mesh.store.PageToken;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Lots and statements in PostgreSQL.
@Component
@IfServed("points")
final class JdbcPurses implements Purses {
    /// In one statement, so that a purse and its lots are of one moment.
    private static final String FIND =
            """
            SELECT p.*, l.id, l.rule, l.amount, l.remaining, l.held, l.lapsed, l.expires_on, l.at
              FROM points.purse p
              LEFT JOIN points.lot l
                ON l.account_id = p.account_id
               AND (l.remaining > 0 OR l.id = ANY (CAST(string_to_array(:named, ',') AS uuid[])))
             WHERE p.account_id = :account
            """;

    private static final String HOLD = "SELECT * FROM points.point_hold WHERE id = :id";
    private static final String PARTS =
            """
            SELECT p.lot_id, p.amount, l.expires_on
              FROM points.point_hold_part p JOIN points.lot l ON l.id = p.lot_id
             WHERE p.hold_id = :id
             ORDER BY p.number
            """;
    private static final String ENTRY =
            "SELECT * FROM points.entry WHERE account_id = :account AND movement_id = :movement";
    private static final String COUNT =
            """
            SELECT count(*) FROM points.entry
             WHERE account_id = :account AND kind = :kind AND at >= :from AND at < :until
            """;
    private static final String EXPIRED =
            """
            SELECT account_id FROM points.lot
             WHERE expires_on < :today AND remaining > held
             ORDER BY expires_on, account_id
             LIMIT :most
            """;
    private static final String LOT_PAGE =
            """
            SELECT * FROM points.lot
             WHERE account_id = :account AND (at, id) < (:time, :id)
             ORDER BY at DESC, id DESC
             LIMIT :rows
            """;
    private static final String STATEMENT =
            """
            SELECT * FROM points.entry
             WHERE account_id = :account AND seq < :before ORDER BY seq DESC LIMIT :rows
            """;
    private static final String FREEZE =
            """
            UPDATE points.purse SET frozen = :why, version = version + 1
             WHERE account_id = :account AND version = :version
            """;

    private final JdbcClient db;

    JdbcPurses(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Optional<Purse> find(AccountId account, Collection<UUID> named) {
        return db.sql(FIND)
                .param("account", account.value())
                .param("named", named.stream().map(UUID::toString).collect(Collectors.joining(",")))
                .query((ResultSetExtractor<Optional<Purse>>) JdbcPurses::purse);
    }

    private static Optional<Purse> purse(ResultSet row) throws SQLException {
        if (!row.next()) {
            return Optional.empty();
        }
        var bare = purse(row, List.of());
        var lots = new ArrayList<Lot>();
        do {
            if (row.getObject("id") != null) { // a purse without lots has one row
                lots.add(lot(row));
            }
        } while (row.next());
        return Optional.of(bare.holding(lots));
    }

    private static Purse purse(ResultSet row, List<Lot> lots) throws SQLException {
        return new Purse(
                Columns.account(row, "account_id"),
                row.getString("region"),
                row.getString("partner_id"),
                row.getString("person"),
                row.getString("frozen"),
                row.getLong("debt"),
                row.getLong("version"),
                lots);
    }

    private static Lot lot(ResultSet row) throws SQLException {
        return new Lot(
                Columns.uuid(row, "id"),
                row.getString("rule"),
                row.getLong("amount"),
                row.getLong("remaining"),
                row.getLong("held"),
                row.getLong("lapsed"),
                row.getObject("expires_on", LocalDate.class),
                Columns.instant(row, "at"));
    }

    @Override
    public Optional<PointHold> hold(UUID id) {
        var parts =
                db.sql(PARTS)
                        .param("id", id)
                        .query((row, _) ->
                                new PointHold.Part(
                                        Columns.uuid(row, "lot_id"),
                                        row.getObject("expires_on", LocalDate.class),
                                        row.getLong("amount")))
                        .list();
        return db.sql(HOLD)
                .param("id", id)
                .query((row, _) ->
                        new PointHold(
                                id,
                                Columns.account(row, "account_id"),
                                Columns.account(row, "to_id"),
                                row.getLong("amount"),
                                row.getString("evidence"),
                                PointHold.State.valueOf(row.getString("state")),
                                parts))
                .optional();
    }

    @Override
    public Optional<Entry> entry(AccountId account, UUID movement) {
        return db.sql(ENTRY)
                .param("account", account.value())
                .param("movement", movement)
                .query((row, _) -> entry(row))
                .optional();
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                Columns.account(row, "account_id"),
                row.getLong("seq"),
                Columns.uuid(row, "movement_id"),
                Entry.Kind.valueOf(row.getString("kind")),
                row.getLong("change"),
                row.getLong("balance"),
                row.getString("subject"),
                row.getString("note"),
                Columns.instant(row, "at"));
    }

    @Override
    public long count(AccountId account, Entry.Kind kind, Instant from, Instant until) {
        return db.sql(COUNT)
                .param("account", account.value())
                .param("kind", kind.name())
                .param("from", Columns.of(from))
                .param("until", Columns.of(until))
                .query(Long.class)
                .single();
    }

    @Override
    public List<AccountId> expired(LocalDate today, int most) {
        return db
                .sql(EXPIRED)
                .param("today", today)
                .param("most", most)
                .query((row, _) -> Columns.account(row, "account_id"))
                .stream()
                .distinct()
                .toList();
    }

    @Override
    public List<Lot> lots(AccountId account, PageToken after, int rows) {
        return db.sql(LOT_PAGE)
                .param("account", account.value())
                .param("time", Columns.of(after.time()))
                .param("id", after.id())
                .param("rows", rows)
                .query((row, _) -> lot(row))
                .list();
    }

    @Override
    public List<Entry> statement(AccountId account, long before, int rows) {
        return db.sql(STATEMENT)
                .param("account", account.value())
                .param("before", before)
                .param("rows", rows)
                .query((row, _) -> entry(row))
                .list();
    }

    @Override
    public void freeze(Purse purse, String why) {
        var changed =
                db.sql(FREEZE)
                        .param("why", why)
                        .param("account", purse.account().value())
                        .param("version", purse.version())
                        .update();
        if (changed == 0) {
            throw POINTS_BUSY.refuse("account", purse.account(), "one that rests");
        }
    }
}
