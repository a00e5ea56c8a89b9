package io.linli.citizen.governance.jdbc;

import static io.linli.citizen.governance.whistle.WhistleReason.PRE_WHISTLE_UNKNOWN;

import io.linli.citizen.governance.cases.Actor;
import io.linli.citizen.governance.cases.CaseId;
import io.linli.citizen.governance.whistle.BlowWhistle.Call;
import io.linli.citizen.governance.whistle.OrgCode;
import io.linli.citizen.governance.whistle.WhistleId;
import io.linli.citizen.governance.whistle.WhistleType;
import io.linli.citizen.governance.whistle.asked.PreWhistle;
import io.linli.citizen.governance.whistle.asked.PreWhistle.Outcome;
import io.linli.citizen.governance.whistle.asked.PreWhistleId;
import io.linli.citizen.governance.whistle.asked.PreWhistles;
import io.linli.mesh.IfServed;
import io.linli.mesh.store.PageToken;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Calls from below, in PostgreSQL.
@Component
@IfServed("governance")
final class JdbcPreWhistles implements PreWhistles {
    private static final String INSERT =
            """
            INSERT INTO governance.pre_whistle
                (region, id, case_id, street, type, reason, orgs, lead_org, optional_orgs, asker, asker_role,
                 created_at, state)
            VALUES (:region, :id, :case, :street, :type, :reason, :orgs, :lead, :optional, :asker, :role,
                 :created, 'PENDING')
            """;
    private static final String FIND = "SELECT * FROM governance.pre_whistle WHERE id = :id";
    private static final String LOCK = FIND + " FOR UPDATE";
    private static final String PENDING =
            """
            SELECT * FROM governance.pre_whistle
             WHERE case_id = :case AND type = :type AND state = 'PENDING'
               FOR UPDATE
            """;
    private static final String UPDATE =
            """
            UPDATE governance.pre_whistle
               SET state = :state, decider = :decider, decided_at = :decided, decide_reason = :reason,
                   whistle_id = :whistle
             WHERE region = :region AND id = :id
            """;
    private static final String PAGE =
            """
            SELECT * FROM governance.pre_whistle
             WHERE region >= :region AND region < :beyond AND (created_at, id) < (:time, :id)
            """;
    private static final String WAITING = " AND state = 'PENDING'";
    private static final String NEWEST = " ORDER BY created_at DESC, id DESC LIMIT :rows";

    private final JdbcClient db;

    JdbcPreWhistles(JdbcClient db) {
        this.db = db;
    }

    @Override
    public void add(PreWhistle fresh) {
        db.sql(INSERT)
                .param("region", fresh.region())
                .param("id", fresh.id().value())
                .param("case", fresh.caseId().value())
                .param("street", fresh.street())
                .param("type", fresh.type().name())
                .param("reason", fresh.reason())
                .param("orgs", orgs(fresh.calls()))
                .param(
                        "lead",
                        fresh.calls().stream()
                                .filter(Call::lead)
                                .findFirst()
                                .map(call -> call.org().value())
                                .orElse(""))
                .param("optional", orgs(fresh.calls().stream().filter(Call::optional).toList()))
                .param("asker", fresh.by().name())
                .param("role", fresh.by().role())
                .param("created", Columns.of(fresh.at()))
                .update();
    }

    private static String[] orgs(List<Call> calls) {
        return calls.stream().map(call -> call.org().value()).toArray(String[]::new);
    }

    @Override
    public Optional<PreWhistle> find(PreWhistleId id) {
        return db.sql(FIND).param("id", id.value()).query(JdbcPreWhistles::row).optional();
    }

    @Override
    public PreWhistle lock(PreWhistleId id) {
        return db.sql(LOCK)
                .param("id", id.value())
                .query(JdbcPreWhistles::row)
                .optional()
                .orElseThrow(() -> PRE_WHISTLE_UNKNOWN.refuse("preWhistle", id));
    }

    @Override
    public Optional<PreWhistle> lockPending(CaseId caseId, WhistleType type) {
        return db.sql(PENDING)
                .param("case", caseId.value())
                .param("type", type.name())
                .query(JdbcPreWhistles::row)
                .optional();
    }

    @Override
    public void save(PreWhistle after) {
        db.sql(UPDATE)
                .param("state", after.state().name())
                .param("decider", Columns.text(after.outcome().map(Outcome::by)))
                .param("decided", Columns.of(after.outcome().map(Outcome::at)))
                .param("reason", Columns.text(after.outcome().map(Outcome::reason)))
                .param(
                        "whistle",
                        Columns.uuid(
                                after.outcome().flatMap(Outcome::whistle).map(WhistleId::value)))
                .param("region", after.region())
                .param("id", after.id().value())
                .update();
    }

    @Override
    public List<PreWhistle> page(String region, boolean openOnly, PageToken after, int rows) {
        return db.sql(PAGE + (openOnly ? WAITING : "") + NEWEST)
                .param("region", region)
                .param("beyond", region + ":") // ':' follows '9'
                .param("time", Columns.of(after.time()))
                .param("id", after.id())
                .param("rows", rows)
                .query(JdbcPreWhistles::row)
                .list();
    }

    private static PreWhistle row(ResultSet row, int number) throws SQLException {
        var lead = row.getString("lead_org");
        var optional = Columns.texts(row, "optional_orgs");
        var decided = Columns.maybeInstant(row, "decided_at");
        return new PreWhistle(
                new PreWhistleId(Columns.uuid(row, "id")),
                new CaseId(Columns.uuid(row, "case_id")),
                row.getString("region"),
                row.getString("street"),
                WhistleType.valueOf(row.getString("type")),
                row.getString("reason"),
                Columns.texts(row, "orgs").stream()
                        .map(org ->
                                new Call(
                                        new OrgCode(org), org.equals(lead), optional.contains(org)))
                        .toList(),
                new Actor(row.getString("asker"), row.getString("asker_role")),
                Columns.instant(row, "created_at"),
                decided.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                new Outcome(
                                        PreWhistle.State.valueOf(row.getString("state")),
                                        row.getString("decider"),
                                        decided.get(),
                                        row.getString("decide_reason"),
                                        Columns.maybeUuid(row, "whistle_id").map(WhistleId::new))));
    }
}
