package io.linli.citizen.points.ledger.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/// Statements that are sent together and answered together: one way to the database and back.
final class Trip {
    /// One column of many rows, sent as an array.
    record Column(String type, @Nullable Object[] values) {}

    @FunctionalInterface
    interface Reader {
        void read(ResultSet row) throws SQLException;
    }

    private static final Reader NOTHING = _ -> {};

    private final StringJoiner sql = new StringJoiner(";\n");
    private final List<Object> values = new ArrayList<>();
    private final List<Reader> readers = new ArrayList<>();

    /// @param values numbers and columns, in the order of the statement's marks
    Trip write(String statement, Object... given) {
        return read(NOTHING, statement, given);
    }

    Trip read(Reader reader, String statement, Object... given) {
        sql.add(statement);
        values.addAll(List.of(given));
        readers.add(reader);
        return this;
    }

    void go(Connection connection) throws SQLException {
        if (readers.isEmpty()) {
            return;
        }
        try (var statement = connection.prepareStatement(sql.toString())) {
            bind(connection, statement);
            var rows = statement.execute();
            for (var reader : readers) {
                if (rows) {
                    read(statement, reader);
                }
                rows = statement.getMoreResults();
            }
        }
    }

    private void bind(Connection connection, PreparedStatement statement) throws SQLException {
        for (var place = 0; place < values.size(); place++) {
            if (values.get(place) instanceof Column column) {
                statement.setArray(
                        place + 1, connection.createArrayOf(column.type(), column.values()));
            } else {
                statement.setObject(place + 1, values.get(place));
            }
        }
    }

    private static void read(PreparedStatement statement, Reader reader) throws SQLException {
        try (var found = statement.getResultSet()) {
            while (found.next()) {
                reader.read(found);
            }
        }
    }
}
