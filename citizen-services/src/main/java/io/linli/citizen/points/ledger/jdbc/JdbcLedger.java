package io.linli.citizen.points.ledger.jdbc;

import static io.linli.mesh.refusal.CommonReason.ACCESS_DENIED;

import io.linli.citizen.points.ledger.Account;
import io.linli.citizen.points.ledger.AccountId;
import io.linli.citizen.points.ledger.Book;
import io.linli.citizen.points.ledger.Ledger;
import io.linli.citizen.points.ledger.Points;
import io.linli.citizen.points.ledger.Transfer;
import io.linli.mesh.IfServed;
import io.linli.mesh.store.PageToken;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The ledger in PostgreSQL. Locks are taken in one order everywhere: ids of transfers, then
/// accounts.
@Component
@IfServed("points")
final class JdbcLedger implements Ledger {
    private static final String OPEN =
            """
            INSERT INTO points.account (
                id, ledger, code, region, partner_id, bounded, debits_posted, credits_posted, created_at)
            VALUES (:id, :ledger, :code, :region, :partner, :bounded, 0, 0, :opened)
            ON CONFLICT (id) DO NOTHING
            """;
    private static final String FIND = "SELECT * FROM points.account WHERE id = :id";
    private static final String LOCK_ID = "SELECT pg_advisory_xact_lock(hashtextextended(:id, 0))";
    private static final String LOCK_ACCOUNTS =
            "SELECT * FROM points.account WHERE id IN (:ids) ORDER BY id FOR UPDATE";
    private static final String KNOWN = "SELECT * FROM points.transfer WHERE id IN (:ids)";
    private static final String BURNT = "SELECT id FROM points.burnt_id WHERE id IN (:ids)";
    private static final String INSERT =
            """
            INSERT INTO points.transfer (id, debit_id, credit_id, amount, ledger, code, evidence, created_at)
            VALUES (:id, :debit, :credit, :amount, :ledger, :code, :evidence, :at)
            ON CONFLICT (id) DO NOTHING
            """;
    private static final String MOVE =
            """
            UPDATE points.account SET debits_posted = :debits, credits_posted = :credits WHERE id = :id
            """;
    private static final String BURN =
            """
            INSERT INTO points.burnt_id (id, burnt_at) VALUES (:id, :now) ON CONFLICT (id) DO NOTHING
            """;
    private static final String PAGE =
            """
            SELECT * FROM (
                (SELECT * FROM points.transfer
                  WHERE debit_id = :account AND (created_at, id) < (:time, :id)
                  ORDER BY created_at DESC, id DESC LIMIT :rows)
                UNION ALL
                (SELECT * FROM points.transfer
                  WHERE credit_id = :account AND (created_at, id) < (:time, :id)
                  ORDER BY created_at DESC, id DESC LIMIT :rows)) AS both_sides
             ORDER BY created_at DESC, id DESC
             LIMIT :rows
            """;

    private final JdbcClient db;
    private final Clock clock;

    JdbcLedger(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public boolean open(Account fresh) {
        return db.sql(OPEN)
                        .param("id", fresh.id().value())
                        .param("ledger", fresh.ledger())
                        .param("code", fresh.code())
                        .param("region", fresh.region())
                        .param("partner", fresh.partner())
                        .param("bounded", fresh.bounded())
                        .param("opened", column(fresh.openedAt()))
                        .update()
                == 1;
    }

    @Override
    public Optional<Account> find(AccountId id) {
        return db.sql(FIND).param("id", id.value()).query(JdbcLedger::account).optional();
    }

    @Override
    public Book open(List<Transfer> batch) {
        var ids =
                batch.stream()
                        .map(Transfer::id)
                        .distinct()
                        .sorted(Comparator.comparing(UUID::toString))
                        .toList();
        ids.forEach(id -> db.sql(LOCK_ID).param("id", id.toString()).query((_, _) -> 0).single());
        var accounts =
                batch.stream()
                        .flatMap(transfer -> Stream.of(transfer.debit(), transfer.credit()))
                        .map(AccountId::value)
                        .distinct()
                        .toList();
        return new Book(
                db.sql(LOCK_ACCOUNTS).param("ids", accounts).query(JdbcLedger::account).list(),
                db.sql(KNOWN).param("ids", ids).query(JdbcLedger::transfer).list(),
                db.sql(BURNT).param("ids", ids).query(UUID.class).list());
    }

    @Override
    public void write(Book book) {
        book.written().forEach(this::write);
        book.moved()
                .forEach(account ->
                        db.sql(MOVE)
                                .param("debits", account.debits())
                                .param("credits", account.credits())
                                .param("id", account.id().value())
                                .update());
        var now = column(clock.instant());
        book.newlyBurnt().forEach(id -> db.sql(BURN).param("id", id).param("now", now).update());
    }

    private void write(Transfer transfer) {
        var written =
                db.sql(INSERT)
                        .param("id", transfer.id())
                        .param("debit", transfer.debit().value())
                        .param("credit", transfer.credit().value())
                        .param("amount", transfer.points().value())
                        .param("ledger", transfer.ledger())
                        .param("code", transfer.code())
                        .param("evidence", transfer.evidence())
                        .param("at", column(transfer.at()))
                        .update();
        if (written == 0) { // the id is locked and was not seen: it belongs to someone else
            throw ACCESS_DENIED.refuse("transfer", transfer.id(), "an id of your own");
        }
    }

    @Override
    public List<Transfer> page(AccountId account, PageToken after, int rows) {
        return db.sql(PAGE)
                .param("account", account.value())
                .param("time", column(after.time()))
                .param("id", after.id())
                .param("rows", rows)
                .query(JdbcLedger::transfer)
                .list();
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                new AccountId(row.getObject("id", UUID.class)),
                row.getInt("ledger"),
                row.getInt("code"),
                row.getString("region"),
                row.getString("partner_id"),
                row.getBoolean("bounded"),
                row.getLong("debits_posted"),
                row.getLong("credits_posted"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    private static Transfer transfer(ResultSet row, int number) throws SQLException {
        return new Transfer(
                row.getObject("id", UUID.class),
                new AccountId(row.getObject("debit_id", UUID.class)),
                new AccountId(row.getObject("credit_id", UUID.class)),
                new Points(row.getLong("amount")),
                row.getInt("ledger"),
                row.getInt("code"),
                row.getString("evidence"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime column(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
