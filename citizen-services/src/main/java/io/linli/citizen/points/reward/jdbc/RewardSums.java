package io.linli.citizen.points.reward.jdbc;

/// What must agree when nothing is under way.
final class RewardSums {
    static final String WRONG =
            """
            SELECT * FROM (
                SELECT 'item ' || i.id || ': ' || i.restocked || ' restocked, ' || i.stock || ' on the shelf, '
                       || coalesce(sum(o.quantity), 0) || ' in orders'
                  FROM points.reward_item i
                  LEFT JOIN points.reward_order o ON o.item_id = i.id AND o.state IN ('HELD', 'CONFIRMED', 'FULFILLED')
                 GROUP BY i.region, i.id
                HAVING i.restocked <> i.stock + coalesce(sum(o.quantity), 0)
                UNION ALL
                SELECT 'order ' || o.id || ': still held, time was over at ' || o.held_until
                  FROM points.reward_order o
                 WHERE o.state = 'HELD' AND o.held_until < :late
                UNION ALL
                SELECT 'order ' || o.id || ': ' || o.state || ', its points ' || coalesce(h.state, 'never held')
                  FROM points.reward_order o
                  LEFT JOIN points.point_hold h ON h.account_id = o.account_id AND h.evidence = o.id::text
                 WHERE h.state IS DISTINCT FROM CASE o.state
                           WHEN 'HELD' THEN 'HELD'
                           WHEN 'REFUNDED' THEN 'REFUNDED'
                           WHEN 'CONFIRMED' THEN 'CONFIRMED'
                           WHEN 'FULFILLED' THEN 'CONFIRMED'
                           ELSE 'RELEASED' END
                    OR h.amount <> o.points) AS wrong
             LIMIT :most
            """;

    private RewardSums() {}
}
