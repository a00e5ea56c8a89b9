package io.linli.citizen.points.jdbc;

import io.linli.citizen.points.lot.ReminderDesk;
import io.linli.citizen.points.lot.Reminders;
import io.linli.mesh.IfServed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reminders in PostgreSQL; what is kept there is told once.
@Component
@IfServed("points")
final class JdbcReminders implements Reminders {
    private static final String DUE =
            """
            SELECT p.account_id, p.region, p.partner_id, p.person, l.expires_on,
                   sum(l.remaining - l.held) AS amount
              FROM points.lot l JOIN points.purse p ON p.account_id = l.account_id
             WHERE l.expires_on BETWEEN :from AND :until AND l.remaining > l.held
               AND NOT EXISTS (SELECT 1 FROM points.reminder r
                                WHERE r.account_id = l.account_id AND r.expires_on = l.expires_on
                                  AND r.days = :days)
             GROUP BY p.account_id, l.expires_on
             LIMIT :most
            """;
    private static final String INSERT =
            """
            INSERT INTO points.reminder VALUES (:account, :expires, :days, :amount, :at)
            ON CONFLICT DO NOTHING
            """;
    private static final String NUMBER =
            "SELECT count(*) FROM points.reminder WHERE account_id = :account";

    private final JdbcClient db;
    private final ReminderDesk desk;

    JdbcReminders(JdbcClient db, ReminderDesk desk) {
        this.db = db;
        this.desk = desk;
    }

    @Override
    public List<Reminder> due(LocalDate from, LocalDate until, int days, int most) {
        return db.sql(DUE)
                .param("from", from)
                .param("until", until)
                .param("days", days)
                .param("most", most)
                .query((row, _) ->
                        new Reminder(
                                Columns.account(row, "account_id"),
                                row.getString("region"),
                                row.getString("partner_id"),
                                row.getString("person"),
                                row.getObject("expires_on", LocalDate.class),
                                days,
                                row.getLong("amount"),
                                0))
                .list();
    }

    @Override
    public boolean tell(Reminder due, Instant at) {
        var fresh =
                db.sql(INSERT)
                        .param("account", due.account().value())
                        .param("expires", due.expiresOn())
                        .param("days", due.days())
                        .param("amount", due.amount())
                        .param("at", Columns.of(at))
                        .update();
        if (fresh > 0) {
            var number =
                    db.sql(NUMBER)
                            .param("account", due.account().value())
                            .query(Long.class)
                            .single();
            desk.owe(
                    new Reminder(
                            due.account(),
                            due.region(),
                            due.partner(),
                            due.person(),
                            due.expiresOn(),
                            due.days(),
                            due.amount(),
                            number));
        }
        return fresh > 0;
    }
}
