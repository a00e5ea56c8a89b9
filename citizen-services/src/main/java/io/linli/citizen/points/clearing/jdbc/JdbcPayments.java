package io.linli.citizen.points.clearing.jdbc;

import io.linli.citizen.points.clearing.Payment;
import io.linli.citizen.points.clearing.Payments;
import io.linli.citizen.points.ledger.AccountId;
import io.linli.mesh.IfServed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Payments in PostgreSQL.
@Component
@IfServed("points")
final class JdbcPayments implements Payments {
    private static final String ADD =
            """
            INSERT INTO points.clearing_payment
                (id, debtor, creditor, payee_id, amount, evidence, paid_by, paid_at)
            VALUES (:id, :debtor, :creditor, :payee, :amount, :evidence, :by, :at)
            """;
    private static final String FIND = "SELECT * FROM points.clearing_payment WHERE id = :id";
    private static final String CREDITED =
            "UPDATE points.clearing_payment SET credited_at = :at WHERE id = :id AND credited_at IS NULL";
    private static final String YEAR_ENDS =
            """
            SELECT year_ends FROM points.clearing_rule
             WHERE effective_from <= :paid
             ORDER BY effective_from DESC
             LIMIT 1
            """;

    private final JdbcClient db;

    JdbcPayments(JdbcClient db) {
        this.db = db;
    }

    @Override
    public void add(Payment payment) {
        Columns.of(db.sql(ADD), payment.pair())
                .param("id", payment.id())
                .param("payee", payment.payee().value())
                .param("amount", payment.amount())
                .param("evidence", payment.evidence())
                .param("by", payment.by())
                .param("at", Columns.of(payment.at()))
                .update();
    }

    @Override
    public Optional<Payment> find(UUID id) {
        return db.sql(FIND).param("id", id).query(JdbcPayments::payment).optional();
    }

    @Override
    public void credited(UUID id, Instant at) {
        db.sql(CREDITED).param("id", id).param("at", Columns.of(at)).update();
    }

    @Override
    public int yearEnds(Instant paid) {
        return db.sql(YEAR_ENDS).param("paid", Columns.of(paid)).query(Integer.class).single();
    }

    private static Payment payment(ResultSet row, int number) throws SQLException {
        return new Payment(
                Columns.uuid(row, "id"),
                Columns.pair(row),
                new AccountId(Columns.uuid(row, "payee_id")),
                row.getLong("amount"),
                row.getString("evidence"),
                row.getString("paid_by"),
                Columns.instant(row, "paid_at"),
                Columns.maybeInstant(row, "credited_at"));
    }
}
