package io.linli.citizen.points.jdbc;

import io.linli.citizen.points.earning.Earning;
import io.linli.citizen.points.earning.Earnings;
import io.linli.citizen.points.ledger.AccountId;
import io.linli.mesh.IfServed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What was earned, in PostgreSQL.
@Component
@IfServed("points")
final class JdbcEarnings implements Earnings {
    private static final String FIND = "SELECT * FROM points.earning WHERE id = :id";
    private static final String OF =
            "SELECT * FROM points.earning WHERE rule = :rule AND event = :event AND account_id = :account";
    private static final String COUNT =
            """
            SELECT count(*) FROM points.earning
             WHERE rule = :rule AND account_id = :account AND amount > 0 AND at >= :since
            """;
    private static final String PEOPLE =
            "SELECT count(*) FROM points.earning WHERE rule = :rule AND event = :event AND amount > 0";
    private static final String INSERT =
            """
            INSERT INTO points.earning (id, rule, event, account_id, region, partner_id, amount, outcome, evidence,
                                        device, by, at)
            SELECT :id, :rule, :event, :account, :region,
                   (SELECT partner_id FROM points.purse WHERE account_id = :account), :amount, :outcome, :evidence,
                   :device::uuid, :by, :at
            """;
    private static final String REVERSE =
            "UPDATE points.earning SET reversed_at = :at WHERE id = :id AND reversed_at IS NULL";
    private static final String EVIDENCE =
            "SELECT EXISTS (SELECT 1 FROM points.earning WHERE evidence = :evidence AND id <> :besides)";
    private static final String DEVICE =
            "SELECT count(DISTINCT account_id) FROM points.earning WHERE device = :device";
    private static final String IS_STAFF =
            """
            SELECT EXISTS (SELECT 1 FROM points.staff
                            WHERE account_id = :account AND starts_with(:region, region))
            """;
    private static final String STAFF =
            "INSERT INTO points.staff VALUES (:account, :region, :by, :at) ON CONFLICT DO NOTHING";
    private static final String NO_STAFF =
            "DELETE FROM points.staff WHERE account_id = :account AND region = :region";

    private final JdbcClient db;

    JdbcEarnings(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Optional<Earning> find(UUID id) {
        return db.sql(FIND).param("id", id).query((row, _) -> earning(row)).optional();
    }

    @Override
    public Optional<Earning> of(String rule, String event, AccountId account) {
        return db.sql(OF)
                .param("rule", rule)
                .param("event", event)
                .param("account", account.value())
                .query((row, _) -> earning(row))
                .optional();
    }

    private static Earning earning(ResultSet row) throws SQLException {
        return new Earning(
                Columns.uuid(row, "id"),
                row.getString("rule"),
                row.getString("event"),
                Columns.account(row, "account_id"),
                row.getString("region"),
                row.getLong("amount"),
                Earning.Outcome.valueOf(row.getString("outcome")),
                row.getString("evidence"),
                Optional.ofNullable(row.getObject("device", UUID.class)),
                row.getString("by"),
                Columns.instant(row, "at"),
                Columns.maybeInstant(row, "reversed_at"));
    }

    @Override
    public long count(String rule, AccountId account, Instant since) {
        return db.sql(COUNT)
                .param("rule", rule)
                .param("account", account.value())
                .param("since", Columns.of(since))
                .query(Long.class)
                .single();
    }

    @Override
    public long people(String rule, String event) {
        return db.sql(PEOPLE).param("rule", rule).param("event", event).query(Long.class).single();
    }

    @Override
    public void add(Earning fresh) {
        db.sql(INSERT)
                .param("id", fresh.id())
                .param("rule", fresh.rule())
                .param("event", fresh.event())
                .param("account", fresh.account().value())
                .param("region", fresh.region())
                .param("amount", fresh.amount())
                .param("outcome", fresh.outcome().name())
                .param("evidence", fresh.evidence())
                .param("device", fresh.device().orElse(null))
                .param("by", fresh.by())
                .param("at", Columns.of(fresh.at()))
                .update();
    }

    @Override
    public void reverse(UUID id, Instant at) {
        db.sql(REVERSE).param("id", id).param("at", Columns.of(at)).update();
    }

    @Override
    public boolean knowsEvidence(String evidence, UUID besides) {
        return db.sql(EVIDENCE)
                .param("evidence", evidence)
                .param("besides", besides)
                .query(Boolean.class)
                .single();
    }

    @Override
    public long accounts(UUID device) {
        return db.sql(DEVICE).param("device", device).query(Long.class).single();
    }

    @Override
    public boolean isStaff(AccountId account, String region) {
        return db.sql(IS_STAFF)
                .param("account", account.value())
                .param("region", region)
                .query(Boolean.class)
                .single();
    }

    @Override
    public void staff(AccountId account, String region, boolean now, String by, Instant at) {
        var statement =
                now ? db.sql(STAFF).param("by", by).param("at", Columns.of(at)) : db.sql(NO_STAFF);
        statement.param("account", account.value()).param("region", region).update();
    }
}
