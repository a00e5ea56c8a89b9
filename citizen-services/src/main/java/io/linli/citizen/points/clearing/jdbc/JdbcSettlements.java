package io.linli.citizen.points.clearing.jdbc;

import io.linli.citizen.points.clearing.Settlement;
import io.linli.citizen.points.clearing.Settlements;
import io.linli.mesh.IfServed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Settlements in PostgreSQL.
@Component
@IfServed("points")
final class JdbcSettlements implements Settlements {
    private static final String ADD =
            """
            INSERT INTO points.clearing_settlement (id, debtor, creditor, amount, evidence, settled_by, settled_at)
            VALUES (:id, :debtor, :creditor, :amount, :evidence, :by, :at)
            """;
    private static final String FIND = "SELECT * FROM points.clearing_settlement WHERE id = :id";

    private final JdbcClient db;

    JdbcSettlements(JdbcClient db) {
        this.db = db;
    }

    @Override
    public void add(Settlement settlement) {
        Columns.of(db.sql(ADD), settlement.pair())
                .param("id", settlement.id())
                .param("amount", settlement.amount())
                .param("evidence", settlement.evidence())
                .param("by", settlement.by())
                .param("at", Columns.of(settlement.at()))
                .update();
    }

    @Override
    public Optional<Settlement> find(UUID id) {
        return db.sql(FIND).param("id", id).query(JdbcSettlements::settlement).optional();
    }

    private static Settlement settlement(ResultSet row, int number) throws SQLException {
        return new Settlement(
                Columns.uuid(row, "id"),
                Columns.pair(row),
                row.getLong("amount"),
                row.getString("evidence"),
                row.getString("settled_by"),
                Columns.instant(row, "settled_at"));
    }
}
