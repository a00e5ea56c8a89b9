package io.linli.citizen.points.clearing.jdbc;

import io.linli.citizen.points.clearing.CreditLimit;
import io.linli.citizen.points.clearing.CreditLimits;
import io.linli.citizen.points.clearing.Pair;
import io.linli.mesh.IfServed;
import io.linli.mesh.store.PageToken;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Limits in PostgreSQL.
@Component
@IfServed("points")
final class JdbcCreditLimits implements CreditLimits {
    private static final String FIND = "SELECT * FROM points.clearing_limit WHERE id = :id";
    private static final String PAIR =
            """
            INSERT INTO points.clearing_pair (debtor, creditor) VALUES (:debtor, :creditor)
            ON CONFLICT (debtor, creditor) DO NOTHING
            """;
    private static final String LOCK =
            """
            SELECT debtor FROM points.clearing_pair
             WHERE debtor = :debtor AND creditor = :creditor
               FOR UPDATE
            """;
    private static final String LAST =
            """
            SELECT * FROM points.clearing_limit
             WHERE debtor = :debtor AND creditor = :creditor
             ORDER BY number DESC
             LIMIT 1
            """;
    private static final String ADD =
            """
            INSERT INTO points.clearing_limit
                (id, debtor, creditor, number, amount, change, from_at, set_by, reason)
            VALUES (:id, :debtor, :creditor, :number, :amount, :change, :from, :by, :reason)
            ON CONFLICT (id) DO NOTHING
            """;
    private static final String DUE =
            """
            SELECT * FROM points.clearing_limit
             WHERE debtor = :debtor AND creditor = :creditor AND from_at <= :now AND applied_at IS NULL
             ORDER BY number
            """;
    private static final String APPLIED =
            "UPDATE points.clearing_limit SET applied_at = :at WHERE id = :id AND applied_at IS NULL";
    private static final String IN_FORCE =
            """
            SELECT amount FROM points.clearing_limit
             WHERE debtor = :debtor AND creditor = :creditor AND from_at <= :now
             ORDER BY number DESC
             LIMIT 1
            """;
    private static final String PAGE =
            """
            SELECT * FROM points.clearing_limit
             WHERE (starts_with(debtor, :region) OR starts_with(creditor, :region))
               AND (from_at, id) < (:time, :id)
             ORDER BY from_at DESC, id DESC
             LIMIT :rows
            """;

    private final JdbcClient db;

    JdbcCreditLimits(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Optional<CreditLimit> find(UUID id) {
        return db.sql(FIND).param("id", id).query(JdbcCreditLimits::limit).optional();
    }

    @Override
    public Optional<CreditLimit> lockLast(Pair pair) {
        Columns.of(db.sql(PAIR), pair).update();
        Columns.of(db.sql(LOCK), pair).query(String.class).single();
        return Columns.of(db.sql(LAST), pair).query(JdbcCreditLimits::limit).optional();
    }

    @Override
    public boolean add(CreditLimit limit) {
        return Columns.of(db.sql(ADD), limit.pair())
                        .param("id", limit.id())
                        .param("number", limit.number())
                        .param("amount", limit.amount())
                        .param("change", limit.change())
                        .param("from", Columns.of(limit.from()))
                        .param("by", limit.setBy())
                        .param("reason", limit.reason())
                        .update()
                == 1;
    }

    @Override
    public List<CreditLimit> due(Pair pair, Instant now) {
        return Columns.of(db.sql(DUE), pair)
                .param("now", Columns.of(now))
                .query(JdbcCreditLimits::limit)
                .list();
    }

    @Override
    public void applied(UUID id, Instant at) {
        db.sql(APPLIED).param("id", id).param("at", Columns.of(at)).update();
    }

    @Override
    public long inForce(Pair pair, Instant now) {
        return Columns.of(db.sql(IN_FORCE), pair)
                .param("now", Columns.of(now))
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    @Override
    public List<CreditLimit> page(String region, PageToken after, int rows) {
        return db.sql(PAGE)
                .param("region", region)
                .param("time", Columns.of(after.time()))
                .param("id", after.id())
                .param("rows", rows)
                .query(JdbcCreditLimits::limit)
                .list();
    }

    private static CreditLimit limit(ResultSet row, int number) throws SQLException {
        return new CreditLimit(
                Columns.uuid(row, "id"),
                Columns.pair(row),
                row.getInt("number"),
                row.getLong("amount"),
                row.getLong("change"),
                Columns.instant(row, "from_at"),
                Columns.maybeInstant(row, "applied_at"),
                row.getString("set_by"),
                row.getString("reason"));
    }
}
