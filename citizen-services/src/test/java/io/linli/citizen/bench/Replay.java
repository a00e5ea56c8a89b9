package io.linli.citizen.bench;

import io.linli.citizen.bench.Recorder.Binding;
import io.linli.citizen.bench.Recorder.Run;
import io.linli.citizen.bench.Recorder.Transaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The floor: the transactions that a lifecycle was recorded to run, by a bare JDBC client that
/// keeps one connection and all its statements prepared, for another case each time.
final class Replay implements AutoCloseable {
    private final Connection connection;
    private final List<Transaction> transactions;
    private final UUID recorded;

    /// Of each statement, how long it took in all and how often it ran.
    final Map<String, long[]> costs = new LinkedHashMap<>();

    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    /// @param recorded the case they were recorded with
    Replay(Connection connection, List<Transaction> transactions, UUID recorded)
            throws SQLException {
        this.connection = connection;
        this.transactions = transactions;
        this.recorded = recorded;
        connection.setAutoCommit(false);
    }

    int statements() {
        return transactions.stream().mapToInt(each -> each.runs().size()).sum();
    }

    void lifecycle() throws ReflectiveOperationException, SQLException {
        var id = UUID.randomUUID();
        for (var transaction : transactions) {
            for (var run : transaction.runs()) {
                run(run, id);
            }
            var start = System.nanoTime();
            connection.commit();
            costs.computeIfAbsent("COMMIT", _ -> new long[2]);
            costs.get("COMMIT")[0] += System.nanoTime() - start;
            costs.get("COMMIT")[1]++;
        }
    }

    private void run(Run run, UUID id) throws ReflectiveOperationException, SQLException {
        var statement = prepared.get(run.sql());
        if (statement == null) {
            statement = connection.prepareStatement(run.sql());
            prepared.put(run.sql(), statement);
        }
        for (var binding : run.bindings()) {
            bind(statement, binding, id);
        }
        var start = System.nanoTime();
        if (statement.execute()) {
            try (var rows = statement.getResultSet()) {
                while (rows.next()) {
                    rows.getObject(1);
                }
            }
        }
        costs.computeIfAbsent(run.sql(), _ -> new long[2]);
        costs.get(run.sql())[0] += System.nanoTime() - start;
        costs.get(run.sql())[1]++;
    }

    private void bind(PreparedStatement statement, Binding binding, UUID id)
            throws ReflectiveOperationException {
        var arguments = binding.arguments();
        if (recorded.equals(arguments[1]) || recorded.toString().equals(arguments[1])) {
            arguments = arguments.clone();
            arguments[1] = arguments[1] instanceof UUID ? id : id.toString();
        }
        binding.method().invoke(statement, arguments);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
