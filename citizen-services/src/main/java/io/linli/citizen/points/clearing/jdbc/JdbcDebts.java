package io.linli.citizen.points.clearing.jdbc;

import io.linli.citizen.points.clearing.Books;
import io.linli.citizen.points.clearing.CommunityCode;
import io.linli.citizen.points.clearing.Debts;
import io.linli.citizen.points.clearing.FoldLine;
import io.linli.citizen.points.clearing.Pair;
import io.linli.citizen.points.ledger.AccountId;
import io.linli.mesh.IfServed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Debts as the ledger's accounts and transfers say them. Flags: 2 pending, 8 voids.
@Component
@IfServed("points")
final class JdbcDebts implements Debts {
    private static final long NANOS = 1_000_000_000L;
    private static final String OWED =
            "SELECT credits_posted - debits_posted FROM points.account WHERE id = :id";
    private static final String LEFT =
            """
            SELECT a.region AS debtor, lpad(a.user_data_64::text, 12, '0') AS creditor,
                   least(a.credits_posted - a.debits_posted, t.at_end) AS left_over
              FROM points.account a
             CROSS JOIN LATERAL (
                SELECT coalesce((SELECT sum(amount) FROM points.transfer
                                  WHERE credit_id = a.id AND ts < :end AND flags & 10 = 0), 0)
                     - coalesce((SELECT sum(amount) FROM points.transfer
                                  WHERE debit_id = a.id AND ts < :end AND flags & 10 = 0), 0) AS at_end) t
             WHERE a.code = 41 AND a.ledger = 1 AND starts_with(a.region, :region)
               AND starts_with(lpad(a.user_data_64::text, 12, '0'), :region)
               AND a.credits_posted > a.debits_posted AND t.at_end > 0
             ORDER BY debtor, creditor
             LIMIT :most
            """;
    private static final String NOW = "SELECT last FROM points.ledger_clock";
    private static final String FOLD =
            """
            SELECT a.id, a.code AS book, a.user_data_64 AS other, t.code, sum(t.taken) AS debits, sum(t.given) AS credits,
                   count(*) AS transfers
              FROM points.account a
             CROSS JOIN LATERAL (
                SELECT code, amount AS taken, 0 AS given FROM points.transfer
                 WHERE debit_id = a.id AND ts <= :until AND flags & 10 = 0
                UNION ALL
                SELECT code, 0, amount FROM points.transfer
                 WHERE credit_id = a.id AND ts <= :until AND flags & 10 = 0) t
             WHERE a.region = :community AND a.ledger = 1 AND a.code IN (1, 41, 42, 43, 44)
             GROUP BY a.id, a.code, a.user_data_64, t.code
             ORDER BY a.code, a.user_data_64, t.code
            """;

    private final JdbcClient db;

    JdbcDebts(JdbcClient db) {
        this.db = db;
    }

    @Override
    public long owed(Pair pair) {
        return db.sql(OWED)
                .param("id", Books.due(pair).value())
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    @Override
    public Map<Pair, Long> left(String region, Instant end, int most) {
        var left = new HashMap<Pair, Long>();
        db.sql(LEFT)
                .param("region", region)
                .param("end", end.getEpochSecond() * NANOS + end.getNano())
                .param("most", most)
                .query((row, _) -> left.put(Columns.pair(row), row.getLong("left_over")))
                .list();
        return left;
    }

    @Override
    public long now() {
        return db.sql(NOW).query(Long.class).single();
    }

    @Override
    public List<FoldLine> fold(CommunityCode community, long until) {
        return db.sql(FOLD)
                .param("community", community.value())
                .param("until", until)
                .query(JdbcDebts::line)
                .list();
    }

    private static FoldLine line(ResultSet row, int number) throws SQLException {
        return new FoldLine(
                new AccountId(Columns.uuid(row, "id")),
                row.getInt("book"),
                row.getLong("other"),
                row.getInt("code"),
                row.getLong("debits"),
                row.getLong("credits"),
                row.getLong("transfers"));
    }
}
