package io.linli.citizen.points.ledger.jdbc;

import io.linli.citizen.points.ledger.Finding;
import io.linli.citizen.points.ledger.Ledger;
import io.linli.citizen.points.ledger.LedgerSum;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Recomputes what the ledger says of itself from its lines alone. Each question is one statement,
/// so it sees one moment. Rule source: docs/rules/ledger.md §9.
final class Verifying {
    /// Flags: 2 pending, 4 posts, 8 voids.
    private static final String BALANCES =
            """
            WITH sums AS (
                SELECT account, max(ledger) AS ledger, sum(debits_pending) AS debits_pending, sum(debits_posted) AS debits_posted,
                       sum(credits_pending) AS credits_pending, sum(credits_posted) AS credits_posted
                  FROM (
                    SELECT t.debit_id AS account, t.ledger,
                           CASE WHEN h.state = 0 THEN t.amount ELSE 0 END AS debits_pending,
                           CASE WHEN t.flags & 10 = 0 THEN t.amount ELSE 0 END AS debits_posted,
                           0 AS credits_pending, 0 AS credits_posted
                      FROM points.transfer t LEFT JOIN points.hold h ON h.id = t.id
                    UNION ALL
                    SELECT t.credit_id, t.ledger, 0, 0,
                           CASE WHEN h.state = 0 THEN t.amount ELSE 0 END,
                           CASE WHEN t.flags & 10 = 0 THEN t.amount ELSE 0 END
                      FROM points.transfer t LEFT JOIN points.hold h ON h.id = t.id) AS sides
                 GROUP BY account)
            SELECT coalesce(a.ledger, s.ledger), coalesce(a.id, s.account)::text
              FROM points.account a FULL JOIN sums s ON s.account = a.id
             WHERE a.id IS NULL
                OR a.debits_pending <> coalesce(s.debits_pending, 0)
                OR a.debits_posted <> coalesce(s.debits_posted, 0)
                OR a.credits_pending <> coalesce(s.credits_pending, 0)
                OR a.credits_posted <> coalesce(s.credits_posted, 0)
             LIMIT :most
            """;

    private static final String LEDGERS =
            """
            SELECT ledger, ledger::text FROM points.account GROUP BY ledger
            HAVING sum(debits_posted) <> sum(credits_posted) OR sum(debits_pending) <> sum(credits_pending)
             LIMIT :most
            """;
    private static final String BOUNDS =
            """
            SELECT ledger, id::text FROM points.account
             WHERE flags & 2 <> 0 AND debits_pending > credits_posted - debits_posted
                OR flags & 4 <> 0 AND credits_pending > debits_posted - credits_posted
             LIMIT :most
            """;
    private static final String HOLDS =
            """
            SELECT coalesce(t.ledger, 0), coalesce(h.id, t.id)::text
              FROM (SELECT id, ledger FROM points.transfer WHERE flags & 2 <> 0) t
              FULL JOIN points.hold h ON h.id = t.id
              LEFT JOIN (
                SELECT pending_id, count(*) AS times, max(CASE WHEN flags & 4 <> 0 THEN 1 ELSE 2 END) AS state
                  FROM points.transfer WHERE pending_id IS NOT NULL GROUP BY pending_id) s
                ON s.pending_id = coalesce(h.id, t.id)
             WHERE h.id IS NULL OR t.id IS NULL
                OR coalesce(s.times, 0) <> CASE WHEN h.state IN (1, 2) THEN 1 ELSE 0 END
                OR h.state IN (1, 2) AND h.state <> s.state
             LIMIT :most
            """;

    private static final String SUMS =
            """
            SELECT a.ledger, a.accounts, coalesce(t.transfers, 0) AS transfers, a.debits, a.credits
              FROM (SELECT ledger, count(*) AS accounts, sum(debits_posted) AS debits, sum(credits_posted) AS credits
                      FROM points.account GROUP BY ledger) a
              LEFT JOIN (SELECT ledger, count(*) AS transfers FROM points.transfer GROUP BY ledger) t
                ON t.ledger = a.ledger
             ORDER BY a.ledger
             LIMIT :most
            """;

    /// Longer than an ordinary statement may take: all lines are read.
    private static final String PATIENCE = "SELECT set_config('statement_timeout', '600000', true)";

    private static final int LEDGERS_MAX = 1_000;

    private Verifying() {}

    static List<Finding> run(JdbcClient db) {
        db.sql(PATIENCE).query((_, _) -> 0).single();
        var wrong = new ArrayList<Finding>();
        ask(db, wrong, BALANCES, "balance of account %s is not the sum of its lines");
        ask(db, wrong, LEDGERS, "debits and credits of ledger %s differ");
        ask(db, wrong, BOUNDS, "account %s is beyond its bound");
        ask(db, wrong, HOLDS, "pending transfer %s is not what its lines say");
        return wrong;
    }

    private static void ask(JdbcClient db, List<Finding> wrong, String question, String sentence) {
        wrong.addAll(
                db.sql(question)
                        .param("most", Ledger.WRONG_MAX)
                        .query((row, _) ->
                                new Finding(row.getInt(1), sentence.formatted(row.getString(2))))
                        .list());
    }

    static List<LedgerSum> sums(JdbcClient db) {
        return db.sql(SUMS)
                .param("most", LEDGERS_MAX)
                .query((row, _) ->
                        new LedgerSum(
                                row.getInt("ledger"),
                                row.getLong("accounts"),
                                row.getLong("transfers"),
                                row.getBigDecimal("debits").toBigIntegerExact(),
                                row.getBigDecimal("credits").toBigIntegerExact()))
                .list();
    }
}
