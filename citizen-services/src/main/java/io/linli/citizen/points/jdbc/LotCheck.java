package io.linli.citizen.points.jdbc;

import io.linli.citizen.points.ledger.Finding;
import io.linli.citizen.points.ledger.Ledger;
import io.linli.citizen.points.ledger.LedgerCheck;
import io.linli.citizen.points.lot.PointAccounts;
import io.linli.mesh.IfServed;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What has to add up between lots, statements and the ledger. Rule source: docs/rules/points.md
/// §7.
@Component
@IfServed("points")
final class LotCheck implements LedgerCheck {
    private static final String BALANCES =
            """
            SELECT p.account_id::text
              FROM points.purse p
              LEFT JOIN points.account a ON a.id = p.account_id
              LEFT JOIN LATERAL (
                   SELECT coalesce(sum(remaining), 0) AS remaining, coalesce(sum(held), 0) AS held
                     FROM points.lot WHERE account_id = p.account_id) l ON true
             WHERE a.id IS NULL OR l.remaining <> a.credits_posted - a.debits_posted
                OR l.held <> a.debits_pending OR a.credits_pending <> 0
             LIMIT 100
            """;

    /// A debt has an account of its own; its id follows from the owner's, which SQL does not know,
    /// so all debts together are compared.
    private static final String DEBTS =
            """
            SELECT 'all' FROM (
                SELECT (SELECT coalesce(sum(debt), 0) FROM points.purse) AS owed,
                       (SELECT coalesce(sum(debits_posted - credits_posted), 0)
                          FROM points.account WHERE ledger = 1 AND code = 3) AS booked) d
             WHERE owed <> booked
            """;

    private static final String HOLDS =
            """
            SELECT l.id::text
              FROM points.lot l
              LEFT JOIN LATERAL (
                   SELECT coalesce(sum(p.amount), 0) AS held
                     FROM points.point_hold h JOIN points.point_hold_part p ON p.hold_id = h.id
                    WHERE h.account_id = l.account_id AND h.state = 'HELD' AND p.lot_id = l.id) h ON true
             WHERE l.held <> h.held
             LIMIT 100
            """;
    private static final String ENTRIES =
            """
            SELECT p.account_id::text
              FROM points.purse p
             WHERE (SELECT coalesce(sum(change), 0) FROM points.entry WHERE account_id = p.account_id)
                <> (SELECT coalesce(sum(remaining), 0) FROM points.lot WHERE account_id = p.account_id) - p.debt
             LIMIT 100
            """;

    /// By the sentence that tells of what is found.
    private static final Map<String, String> QUESTIONS =
            Map.of(
                    "lots of account %s are not its balance", BALANCES,
                    "debts (%s) are not what their accounts say", DEBTS,
                    "lot %s holds something else than its holds", HOLDS,
                    "statement of account %s does not come to its lots", ENTRIES);

    private final JdbcClient db;

    LotCheck(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<Finding> run() {
        return QUESTIONS.entrySet().stream()
                .flatMap(each -> ask(each.getKey(), each.getValue()).stream())
                .limit(Ledger.WRONG_MAX)
                .toList();
    }

    private List<Finding> ask(String sentence, String question) {
        return db.sql(question)
                .query((row, _) ->
                        new Finding(PointAccounts.LEDGER, sentence.formatted(row.getString(1))))
                .list();
    }
}
