package io.linli.citizen.points.ledger.jdbc;

import io.linli.citizen.points.ledger.Account;
import io.linli.citizen.points.ledger.AccountId;
import io.linli.citizen.points.ledger.BalanceLine;
import io.linli.citizen.points.ledger.Batch;
import io.linli.citizen.points.ledger.Book;
import io.linli.citizen.points.ledger.Finding;
import io.linli.citizen.points.ledger.Hold;
import io.linli.citizen.points.ledger.Ledger;
import io.linli.citizen.points.ledger.LedgerSum;
import io.linli.citizen.points.ledger.Transfer;
import io.linli.mesh.IfServed;
import io.linli.mesh.caller.Caller;
import io.linli.mesh.store.Transactions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/// The ledger in PostgreSQL. A writer locks the one row of the ledger's clock first, so that no two
/// overlap, in however many processes; what it then reads stays true until it commits.
@Component
@IfServed("points")
final class JdbcLedger implements Ledger {
    /// How many pending transfers one commit lets go.
    static final int EXPIRED_MAX = 8_190;

    private static final long NANOS = 1_000_000_000L;
    private static final String LOCK =
            "SELECT last, next_expiry FROM points.ledger_clock FOR UPDATE";
    private static final String PEEK = "SELECT last, next_expiry FROM points.ledger_clock";
    private static final String TICK =
            """
            UPDATE points.ledger_clock
               SET last = ?, next_expiry = least(next_expiry, coalesce(
                   (SELECT min(u) FROM unnest(?::bigint[]) AS u), next_expiry))
            """;
    private static final String TICK_AFTER_EXPIRY =
            """
            UPDATE points.ledger_clock
               SET last = ?, next_expiry = coalesce(
                   (SELECT min(expires_at) FROM points.hold WHERE state = 0), 9223372036854775807)
            """;
    private static final String FIND =
            "SELECT " + Rows.ACCOUNT + " FROM points.account WHERE id = :id";
    private static final String ACCOUNTS =
            "SELECT "
                    + Rows.ACCOUNT
                    + " FROM points.account WHERE ledger = :ledger AND id IN (:ids)";
    private static final String TRANSFERS =
            "SELECT " + Rows.TRANSFER + " FROM points.transfer WHERE id IN (:ids)";
    private static final String PAGE =
            """
            SELECT * FROM (
                (SELECT %1$s FROM points.transfer
                  WHERE debit_id = :account AND ts < :before ORDER BY ts DESC LIMIT :rows)
                UNION ALL
                (SELECT %1$s FROM points.transfer
                  WHERE credit_id = :account AND ts < :before ORDER BY ts DESC LIMIT :rows)) AS both_sides
             ORDER BY ts DESC
             LIMIT :rows
            """
                    .formatted(Rows.TRANSFER);
    private static final String BALANCES =
            """
            SELECT %s FROM points.account_balance
             WHERE account_id = :account AND ts < :before ORDER BY ts DESC LIMIT :rows
            """
                    .formatted(Rows.BALANCE);

    private final JdbcClient db;
    private final JdbcTemplate jdbc;
    private final Transactions transactions;
    private final Clock clock;

    JdbcLedger(JdbcClient db, DataSource dataSource, Transactions transactions, Clock clock) {
        this.db = db;
        this.jdbc = new JdbcTemplate(dataSource);
        this.transactions = transactions;
        this.clock = clock;
    }

    /// The row that is locked: the last time given out, and when the next hold expires.
    private record Tick(long last, long nextExpiry) {}

    @Override
    public List<Answer> commit(List<Batch> group) {
        var reach = group.getFirst().reach();
        var mesh = reach.is(Caller.Kind.SERVICE);
        return clearly(() -> {
            if (!mesh) {
                expire(); // reaches holds that the caller does not
            }
            return transactions.as(
                    reach, () -> within(connection -> commit(connection, group, mesh)));
        });
    }

    private List<Answer> commit(Connection connection, List<Batch> group, boolean mesh)
            throws SQLException {
        var tick = lock(connection);
        var now = after(tick);
        if (mesh && tick.nextExpiry() <= now) {
            now = expire(connection, now).time();
        }
        var book = new Book(new Reading(connection, !mesh).of(group), now);
        var answers = group.stream().map(batch -> batch.in(book)).toList();
        var changes = book.changes();
        var expiries =
                changes.held().stream()
                        .filter(hold -> hold.state() == Hold.State.PENDING)
                        .map(Hold::expiresAt)
                        .toArray();
        new Writing(changes)
                .go(connection, TICK, book.time() - 1, new Trip.Column("int8", expiries));
        return answers;
    }

    /// What expiring has come to.
    ///
    /// @param time the ledger time of the next item
    private record Expired(int count, long time) {}

    @Override
    public int expire() {
        return clearly(() ->
                        transactions.asMesh(() ->
                                within(connection -> {
                                    if (!due(read(connection, PEEK))) { // no lock for nothing
                                        return new Expired(0, 0);
                                    }
                                    var tick = lock(connection);
                                    return due(tick)
                                            ? expire(connection, after(tick))
                                            : new Expired(0, 0);
                                })))
                .count();
    }

    private boolean due(Tick tick) {
        return tick.nextExpiry() <= after(tick);
    }

    private static Expired expire(Connection connection, long now) throws SQLException {
        var reading = new Reading(connection, false);
        var due = reading.due(now, EXPIRED_MAX);
        var book = new Book(reading.read(), now);
        book.expire(due);
        new Writing(book.changes()).go(connection, TICK_AFTER_EXPIRY, book.time() - 1);
        return new Expired(due.size(), book.time());
    }

    private static Tick lock(Connection connection) throws SQLException {
        return read(connection, LOCK);
    }

    private static Tick read(Connection connection, String clock) throws SQLException {
        try (var statement = connection.prepareStatement(clock);
                var row = statement.executeQuery()) {
            row.next();
            return new Tick(row.getLong(1), row.getLong(2));
        }
    }

    /// The next ledger time: the clock's, unless that has stood still or gone back.
    private long after(Tick tick) {
        var now = clock.instant();
        return Math.max(now.getEpochSecond() * NANOS + now.getNano(), tick.last() + 1);
    }

    private <T> T within(ConnectionCallback<T> work) {
        var result = jdbc.execute(work);
        if (result == null) {
            throw new IllegalStateException("nothing came of the ledger's work");
        }
        return result;
    }

    private static <T> T clearly(Supplier<T> work) {
        try {
            return work.get();
        } catch (DataAccessResourceFailureException
                | RecoverableDataAccessException
                | QueryTimeoutException
                | TransactionException e) {
            throw new Away(e);
        }
    }

    @Override
    public Optional<Account> find(AccountId id) {
        return db.sql(FIND).param("id", id.value()).query((row, _) -> Rows.account(row)).optional();
    }

    @Override
    public List<Account> accounts(int ledger, List<UUID> ids) {
        return db.sql(ACCOUNTS)
                .param("ledger", ledger)
                .param("ids", ids)
                .query((row, _) -> Rows.account(row))
                .list();
    }

    @Override
    public List<Transfer> transfers(List<UUID> ids) {
        return db.sql(TRANSFERS).param("ids", ids).query((row, _) -> Rows.transfer(row)).list();
    }

    @Override
    public List<Transfer> page(AccountId account, long before, int rows) {
        return db.sql(PAGE)
                .param("account", account.value())
                .param("before", before)
                .param("rows", rows)
                .query((row, _) -> Rows.transfer(row))
                .list();
    }

    @Override
    public List<BalanceLine> balances(AccountId account, long before, int rows) {
        return db.sql(BALANCES)
                .param("account", account.value())
                .param("before", before)
                .param("rows", rows)
                .query((row, _) -> Rows.balance(row))
                .list();
    }

    @Override
    public List<Finding> verify() {
        return Verifying.run(db);
    }

    @Override
    public List<LedgerSum> sums() {
        return Verifying.sums(db);
    }
}
