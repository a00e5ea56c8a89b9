package io.linli.citizen.points.clearing.jdbc;

import io.linli.citizen.points.clearing.Books;
import io.linli.citizen.points.ledger.Finding;
import io.linli.citizen.points.ledger.Ledger;
import io.linli.citizen.points.ledger.LedgerCheck;
import io.linli.citizen.points.lot.PointAccounts;
import io.linli.mesh.IfServed;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What holds of all debts at any moment, whoever asks. Each question is one statement, so it sees
/// one moment. Rule source: docs/rules/clearing.md §1 to §3.
@Component
@IfServed("points")
final class JdbcClearingCheck implements LedgerCheck {
    private static final String BOTH_SIDES =
            """
            SELECT coalesce(d.debtor, c.debtor) || '>' || coalesce(d.creditor, c.creditor)
              FROM (SELECT region AS debtor, lpad(user_data_64::text, 12, '0') AS creditor,
                           credits_posted - debits_posted AS amount
                      FROM points.account WHERE ledger = 1 AND code = 41) d
              FULL JOIN (SELECT lpad(user_data_64::text, 12, '0') AS debtor, region AS creditor,
                                debits_posted - credits_posted AS amount
                           FROM points.account WHERE ledger = 1 AND code = 42) c
                ON c.debtor = d.debtor AND c.creditor = d.creditor
             WHERE d.amount IS DISTINCT FROM c.amount
             LIMIT :most
            """;
    private static final String NETTED =
            """
            SELECT region FROM points.account
             WHERE ledger = 1 AND code = 44 AND credits_posted <> debits_posted
             LIMIT :most
            """;
    private static final String LIMITS =
            """
            SELECT l.debtor || '>' || l.creditor
              FROM (SELECT debtor, creditor, (array_agg(amount ORDER BY number DESC))[1] AS amount
                      FROM points.clearing_limit WHERE applied_at IS NOT NULL GROUP BY debtor, creditor) l
              JOIN (SELECT region AS debtor, lpad(user_data_64::text, 12, '0') AS creditor,
                           sum(credits_posted - debits_posted) AS amount
                      FROM points.account
                     WHERE ledger = 1 AND code = 41 OR ledger = 101 AND code IN (45, 47)
                     GROUP BY region, user_data_64) a
                ON a.debtor = l.debtor AND a.creditor = l.creditor
             WHERE a.amount <> l.amount
               AND NOT EXISTS (SELECT 1 FROM points.clearing_limit n
                                WHERE n.debtor = l.debtor AND n.creditor = l.creditor AND n.applied_at IS NULL)
             LIMIT :most
            """;

    private final JdbcClient db;

    JdbcClearingCheck(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<Finding> run() {
        var found = new ArrayList<Finding>();
        ask(found, PointAccounts.LEDGER, BOTH_SIDES, "debt %s differs between its two sides");
        ask(found, PointAccounts.LEDGER, NETTED, "netting moved the position of %s");
        ask(found, Books.CREDIT_LEDGER, LIMITS, "what %s may owe is not its limit");
        return found;
    }

    private void ask(List<Finding> found, int ledger, String question, String sentence) {
        db.sql(question)
                .param("most", Ledger.WRONG_MAX)
                .query(String.class)
                .list()
                .forEach(each -> found.add(new Finding(ledger, sentence.formatted(each))));
    }
}
