package io.linli.citizen.points.ledger.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import io.linli.citizen.points.ledger.AccountId;
import io.linli.citizen.points.ledger.Batch;
import io.linli.citizen.points.ledger.Draft;
import io.linli.citizen.points.ledger.GroupCommit;
import io.linli.citizen.points.ledger.Once;
import io.linli.citizen.points.ledger.Transfer;
import io.linli.mesh.caller.Caller;
import io.linli.mesh.store.DbSettings;
import io.linli.mesh.store.Schemas;
import io.linli.mesh.store.Transactions;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/// What a transfer costs; run by bench/ledger/run. Every line is on the same server, one after the
/// other.
class LedgerBench {
    private static final int SECONDS = Integer.getInteger("ledger.seconds", 5);
    private static final int ACCOUNTS = Integer.getInteger("ledger.accounts", 10_000);
    private static final int CALLERS = Integer.getInteger("ledger.callers", 64);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Caller MESH = Caller.service("mesh");

    @FunctionalInterface
    private interface Work {
        /// @return how many transfers
        int run() throws Exception;
    }

    private HikariDataSource pool;
    private JdbcClient owner;
    private final List<AccountId> accounts = new ArrayList<>();

    @Test
    void compare() throws Exception {
        try (var server =
                EmbeddedPostgres.builder()
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("fsync", "on")
                        .setServerConfig("max_connections", "150")
                        .start()) {
            owner = JdbcClient.create(server.getPostgresDatabase());
            owner.sql("CREATE ROLE app LOGIN PASSWORD 'app'").update();
            var settings =
                    new DbSettings(
                            server.getJdbcUrl("postgres", "postgres"),
                            "app",
                            "app",
                            "postgres",
                            "postgres",
                            50);
            new Schemas(settings).migrate("points");
            try (var open = settings.pool()) {
                pool = open;
                run();
            }
        }
    }

    private void run() throws Exception {
        tpcB();
        naive();
        var db = JdbcClient.create(pool);
        var transactions = new Transactions(new DataSourceTransactionManager(pool), db);
        var ledger = new JdbcLedger(db, pool, transactions, Clock.systemUTC());
        try (var writer = new GroupCommit(ledger, 1_000_000)) {
            open(writer);
            measure("ours, " + CALLERS + " callers", CALLERS, () -> post(writer, List.of(any())));
            var hot = accounts.getFirst();
            measure(
                    "ours, one hot account",
                    CALLERS,
                    () -> post(writer, List.of(Draft.of(hot, random(), 1).done())));
            measure(
                    "ours, batches of 8,190",
                    1,
                    () -> post(writer, IntStream.range(0, 8_190).mapToObj(_ -> any()).toList()));
        }
        copy();
    }

    /// As pgbench's own script: one of a hundred thousand accounts, one of ten tellers, one branch.
    private void tpcB() throws Exception {
        owner.sql("CREATE TABLE bench_account (id int PRIMARY KEY, balance int NOT NULL)").update();
        owner.sql("CREATE TABLE bench_teller (id int PRIMARY KEY, balance int NOT NULL)").update();
        owner.sql("CREATE TABLE bench_branch (id int PRIMARY KEY, balance int NOT NULL)").update();
        owner.sql(
                        "CREATE TABLE bench_history (account int, teller int, amount int, at timestamptz)")
                .update();
        owner.sql("INSERT INTO bench_account SELECT i, 0 FROM generate_series(1, 100000) i")
                .update();
        owner.sql("INSERT INTO bench_teller SELECT i, 0 FROM generate_series(1, 10) i").update();
        owner.sql("INSERT INTO bench_branch VALUES (1, 0)").update();
        owner.sql("GRANT ALL ON ALL TABLES IN SCHEMA public TO app").update();
        for (var clients : List.of(1, 4, 16, 48)) {
            measure(
                    "TPC-B-like by JDBC, " + clients + " clients",
                    clients,
                    () -> {
                        try (var connection = pool.getConnection()) {
                            connection.setAutoCommit(false);
                            var dice = ThreadLocalRandom.current();
                            var account = 1 + dice.nextInt(100_000);
                            var teller = 1 + dice.nextInt(10);
                            sql(
                                    connection,
                                    "UPDATE bench_account SET balance = balance + 1 WHERE id = ?",
                                    account);
                            sql(
                                    connection,
                                    "SELECT balance FROM bench_account WHERE id = ?",
                                    account);
                            sql(
                                    connection,
                                    "UPDATE bench_teller SET balance = balance + 1 WHERE id = ?",
                                    teller);
                            sql(
                                    connection,
                                    "UPDATE bench_branch SET balance = balance + 1 WHERE id = ?",
                                    1);
                            sql(
                                    connection,
                                    "INSERT INTO bench_history VALUES (?, ?, 1, now())",
                                    account,
                                    teller);
                            connection.commit();
                        }
                        return 1;
                    });
        }
    }

    private void naive() throws Exception {
        owner.sql(
                        "CREATE TABLE naive_account (id int PRIMARY KEY, debits bigint NOT NULL, credits bigint NOT NULL)")
                .update();
        owner.sql(
                        "CREATE TABLE naive_transfer (id uuid PRIMARY KEY, debit int NOT NULL, credit int NOT NULL, amount bigint NOT NULL)")
                .update();
        owner.sql("CREATE INDEX ON naive_transfer (debit)").update();
        owner.sql("CREATE INDEX ON naive_transfer (credit)").update();
        owner.sql(
                        "INSERT INTO naive_account SELECT i, 0, 0 FROM generate_series(1, %d) i"
                                .formatted(ACCOUNTS))
                .update();
        owner.sql("GRANT ALL ON ALL TABLES IN SCHEMA public TO app").update();
        measure(
                "naive, 48 clients",
                48,
                () -> naive(2 + ThreadLocalRandom.current().nextInt(ACCOUNTS - 1)));
        measure("naive, one hot account", 48, () -> naive(1));
    }

    private int naive(int debit) throws SQLException {
        var other = 1 + ThreadLocalRandom.current().nextInt(ACCOUNTS);
        var credit = other == debit ? 1 + other % ACCOUNTS : other;
        try (var connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            sql(
                    connection,
                    "SELECT * FROM naive_account WHERE id = ? FOR UPDATE",
                    Math.min(debit, credit));
            sql(
                    connection,
                    "SELECT * FROM naive_account WHERE id = ? FOR UPDATE",
                    Math.max(debit, credit));
            sql(
                    connection,
                    "INSERT INTO naive_transfer VALUES (?, ?, ?, 1)",
                    UUID.randomUUID(),
                    debit,
                    credit);
            sql(connection, "UPDATE naive_account SET debits = debits + 1 WHERE id = ?", debit);
            sql(connection, "UPDATE naive_account SET credits = credits + 1 WHERE id = ?", credit);
            connection.commit();
        }
        return 1;
    }

    private static void sql(Connection connection, String text, Object... values)
            throws SQLException {
        try (var statement = connection.prepareStatement(text)) {
            for (var place = 0; place < values.length; place++) {
                statement.setObject(place + 1, values[place]);
            }
            statement.execute();
        }
    }

    private void open(GroupCommit writer) {
        IntStream.range(0, ACCOUNTS).forEach(_ -> accounts.add(Draft.anyone()));
        for (var from = 0; from < ACCOUNTS; from += Batch.ITEMS_MAX) {
            var some =
                    accounts.subList(from, Math.min(ACCOUNTS, from + Batch.ITEMS_MAX)).stream()
                            .map(id -> Draft.account(id, 1, 0))
                            .toList();
            writer.submit(new Batch(MESH, some, List.of(), Once.FORGET), PATIENCE);
        }
    }

    private int post(GroupCommit writer, List<Transfer> batch) {
        return writer.submit(new Batch(MESH, List.of(), batch, Once.FORGET), PATIENCE).size();
    }

    private Transfer any() {
        var debit = random();
        var credit = random();
        return Draft.of(debit, debit.equals(credit) ? accounts.getFirst() : credit, 1).done();
    }

    private AccountId random() {
        return accounts.get(1 + ThreadLocalRandom.current().nextInt(accounts.size() - 1));
    }

    /// The same columns and indexes, and nothing else.
    private void copy() throws Exception {
        owner.sql(
                        "CREATE TABLE bench_copy (LIKE points.transfer INCLUDING DEFAULTS INCLUDING INDEXES)")
                .update();
        owner.sql("GRANT ALL ON bench_copy TO app").update();
        var ts = new AtomicLong();
        measure(
                "COPY of the same rows",
                1,
                () -> {
                    var rows =
                            IntStream.range(0, 8_190)
                                    .mapToObj(_ ->
                                            "%s\t%s\t%s\t1\t1\t1\tcase\t%d\n"
                                                    .formatted(
                                                            UUID.randomUUID(),
                                                            random(),
                                                            random(),
                                                            ts.incrementAndGet()))
                                    .collect(Collectors.joining());
                    try (var connection = pool.getConnection()) {
                        return (int)
                                connection
                                        .unwrap(PGConnection.class)
                                        .getCopyAPI()
                                        .copyIn(
                                                "COPY bench_copy (id, debit_id, credit_id, amount, ledger, code, evidence, ts) FROM STDIN",
                                                new StringReader(rows));
                    }
                });
    }

    /// The first fifth is not counted.
    private static void measure(String what, int callers, Work work) throws Exception {
        var counted = new AtomicLong();
        var begin = System.nanoTime() + Duration.ofSeconds(SECONDS).toNanos() / 5;
        var end = begin + Duration.ofSeconds(SECONDS).toNanos();
        var took = new java.util.concurrent.ConcurrentLinkedQueue<Long>();
        var threads =
                IntStream.range(0, callers)
                        .mapToObj(_ ->
                                Thread.ofVirtual()
                                        .start(() -> {
                                            for (var now = System.nanoTime();
                                                    now < end;
                                                    now = System.nanoTime()) {
                                                var many = once(work);
                                                if (now >= begin) {
                                                    counted.addAndGet(many);
                                                    took.add(System.nanoTime() - now);
                                                }
                                            }
                                        }))
                        .toList();
        for (var thread : threads) {
            thread.join();
        }
        var sorted = took.stream().sorted().toList();
        System.out.printf(
                "ledger: %-34s %,10d transfers/s, p50 %.2f ms, p99 %.2f ms%n",
                what,
                counted.get() / SECONDS,
                sorted.get(sorted.size() / 2) / 1e6,
                sorted.get(sorted.size() * 99 / 100) / 1e6);
    }

    private static int once(Work work) {
        try {
            return work.run();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
