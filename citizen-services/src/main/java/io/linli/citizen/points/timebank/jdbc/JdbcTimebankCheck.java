package io.linli.citizen.points.timebank.jdbc;

import io.linli.citizen.points.ledger.Finding;
import io.linli.citizen.points.ledger.Ledger;
import io.linli.citizen.points.ledger.LedgerCheck;
import io.linli.citizen.points.timebank.CoinLines;
import io.linli.mesh.IfServed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What must always be true of the time bank and its ledger together: members have what their
/// sessions and gifts came to, what sessions hold is held, and each hold was posted or let go as
/// its session says, never both. Rule source: docs/rules/timebank.md §4.
@Component
@IfServed("points")
final class JdbcTimebankCheck implements LedgerCheck {
    private static final String COINS =
            """
            SELECT 'member ' || m.id || ' has ' || m.coins || ', sessions and gifts say ' || s.coins
              FROM points.timebank_member m
             CROSS JOIN LATERAL (
                   SELECT (SELECT coalesce(sum(paid), 0) FROM points.timebank_session
                            WHERE provider_id = m.id AND state = 'DONE')
                        - (SELECT coalesce(sum(paid), 0) FROM points.timebank_session
                            WHERE requester_id = m.id AND state = 'DONE' AND payer = 'REQUESTER')
                        + (SELECT coalesce(sum(amount), 0) FROM points.timebank_gift WHERE taker_id = m.id)
                        - (SELECT coalesce(sum(amount), 0) FROM points.timebank_gift WHERE giver_id = m.id) AS coins) s
             WHERE m.coins <> s.coins
             LIMIT :most
            """;
    private static final String ACCOUNTS =
            """
            SELECT 'members have ' || m.coins || ', their accounts ' || a.coins
              FROM (SELECT coalesce(sum(coins), 0) AS coins FROM points.timebank_member) m,
                   (SELECT coalesce(sum(credits_posted - debits_posted), 0) AS coins FROM points.account
                     WHERE ledger = 2 AND code = 3) a
             WHERE m.coins <> a.coins AND :most > 0
            """;
    private static final String HOLDS =
            """
            SELECT 'session ' || s.id || ' ' || s.state || ' paid ' || s.paid || ', its hold '
                   || coalesce(h.state::text, 'none') || ' posted ' || coalesce(posted.amount, 0)
              FROM points.timebank_session s
              LEFT JOIN points.hold h ON h.id = s.hold_id
              LEFT JOIN (SELECT pending_id, sum(amount) AS amount FROM points.transfer
                          WHERE ledger = 2 AND flags & 4 <> 0 GROUP BY pending_id) posted
                ON posted.pending_id = s.hold_id
             WHERE s.hold_id IS NOT NULL
               AND (coalesce(posted.amount, 0) <> CASE WHEN s.state = 'DONE' THEN s.paid ELSE 0 END
                    OR h.state IS NULL
                    OR h.state <> ALL (CASE -- pending; posted; voided, or expired as nobody was there to void it
                        WHEN s.state IN ('ACCEPTED', 'SIGNED_IN', 'SIGNED_OUT', 'DISPUTED')
                        THEN CASE WHEN s.due_at <= :now THEN '{0, 3}'::int[] ELSE '{0}' END
                        WHEN s.state = 'DONE' AND s.paid > 0 THEN '{1}'
                        ELSE '{2, 3}' END))
             LIMIT :most
            """;

    private final JdbcClient db;
    private final Clock clock;

    JdbcTimebankCheck(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public List<Finding> run() {
        var found = new ArrayList<Finding>();
        for (var asked : List.of(COINS, ACCOUNTS, HOLDS)) {
            db.sql(asked)
                    .param("most", Ledger.WRONG_MAX - found.size())
                    .param("now", Columns.of(clock.instant()))
                    .query(String.class)
                    .list()
                    .forEach(each -> found.add(new Finding(CoinLines.LEDGER, each)));
        }
        return found;
    }
}
