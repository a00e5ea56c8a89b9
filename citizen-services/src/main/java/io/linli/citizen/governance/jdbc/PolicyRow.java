package io.linli.citizen.governance.jdbc;

import io.linli.citizen.governance.clock.Limit;
import io.linli.citizen.governance.clock.LimitUnit;
import io.linli.citizen.governance.clock.Policy;
import java.sql.ResultSet;
import java.sql.SQLException;

/// Between the dated rows of limits and what a deadline is set by.
final class PolicyRow {
    private PolicyRow() {}

    /// @param row has `area`, `effective_from`, `amount` and `unit`
    static Policy of(ResultSet row, String name) throws SQLException {
        return Policy.of(
                name,
                row.getString("area"),
                Columns.instant(row, "effective_from"),
                new Limit(row.getInt("amount"), LimitUnit.valueOf(row.getString("unit"))));
    }
}
