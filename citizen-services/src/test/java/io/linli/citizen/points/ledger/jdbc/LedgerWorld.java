package io.linli.citizen.points.ledger.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import io.linli.citizen.points.ledger.Account;
import io.linli.citizen.points.ledger.AccountId;
import io.linli.citizen.points.ledger.Batch;
import io.linli.citizen.points.ledger.Draft;
import io.linli.citizen.points.ledger.GroupCommit;
import io.linli.citizen.points.ledger.Ledger;
import io.linli.citizen.points.ledger.Once;
import io.linli.citizen.points.ledger.Outcome;
import io.linli.citizen.points.ledger.Transfer;
import io.linli.mesh.caller.Caller;
import io.linli.mesh.store.Transactions;
import io.linli.mesh.testkit.PostgresExtension;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/// One process's ledger over a database: connections, a writer and a clock of its own.
final class LedgerWorld implements AutoCloseable {
    private static final Caller MESH = Caller.service("mesh");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final PostgresExtension postgres;
    private final HikariDataSource pool;
    final Transactions transactions;
    final JdbcLedger ledger;
    final GroupCommit writer;

    LedgerWorld(PostgresExtension postgres, Clock clock) {
        this.postgres = postgres;
        this.pool = postgres.settings().pool();
        var db = JdbcClient.create(pool);
        this.transactions = new Transactions(new DataSourceTransactionManager(pool), db);
        this.ledger = new JdbcLedger(db, pool, transactions, clock);
        this.writer = new GroupCommit(ledger, 1_000_000);
    }

    List<Outcome> post(List<Transfer> batch) {
        return writer.submit(new Batch(MESH, List.of(), batch, Once.FORGET), PATIENCE);
    }

    Outcome post(Transfer one) {
        return post(List.of(one)).getFirst();
    }

    /// The same without the queue: one commit for each call.
    List<Outcome> alone(List<Transfer> batch) {
        var answer =
                ledger.commit(List.of(new Batch(MESH, List.of(), batch, Once.FORGET))).getFirst();
        return ((Ledger.Answer.Done) answer).outcomes();
    }

    AccountId open(int flags) {
        return open(1, flags);
    }

    AccountId open(int of, int flags) {
        var id = Draft.anyone();
        var batch = new Batch(MESH, List.of(Draft.account(id, of, flags)), List.of(), Once.FORGET);
        if (writer.submit(batch, PATIENCE).getFirst() != Outcome.CREATED) {
            throw new AssertionError("an account does not open");
        }
        return id;
    }

    Account account(AccountId id) {
        return transactions.asMesh(() -> ledger.find(id)).orElseThrow();
    }

    /// What the owner of the tables counts, whom no policy binds.
    long count(String sql) {
        return postgres.owner().sql(sql).query(Long.class).single();
    }

    @Override
    public void close() {
        writer.close();
        pool.close();
    }
}
