package io.linli.citizen.points.timebank.jdbc;

import static io.linli.citizen.points.timebank.TimebankReason.MEMBER_UNKNOWN;

import io.linli.citizen.points.timebank.Kinship;
import io.linli.citizen.points.timebank.Member;
import io.linli.citizen.points.timebank.MemberId;
import io.linli.citizen.points.timebank.Members;
import io.linli.citizen.points.timebank.Sealed;
import io.linli.mesh.IfServed;
import io.linli.mesh.store.PageToken;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Members in PostgreSQL.
@Component
@IfServed("points")
final class JdbcMembers implements Members {
    private static final String INSERT =
            """
            INSERT INTO points.timebank_member (
                region, id, partner_id, reference, name, birth, facts, student, guardian_id, coins, earned, honour,
                mark_at, registered_at)
            VALUES (
                :region, :id, :partner, :reference, :name, :birth, :facts, :student, :guardian, 0, 0, 0,
                NULL, :registered)
            ON CONFLICT (id) DO NOTHING
            """;
    private static final String FIND = "SELECT * FROM points.timebank_member WHERE id = :id";
    private static final String LOCK = FIND + " FOR NO KEY UPDATE";
    private static final String UPDATE =
            """
            UPDATE points.timebank_member
               SET coins = :coins, earned = :earned, honour = :honour, mark_at = :marked
             WHERE id = :id
            """;
    private static final String PAGE =
            """
            SELECT * FROM points.timebank_member
             WHERE region >= :region AND region < :beyond AND (registered_at, id) < (:time, :id)
             ORDER BY registered_at DESC, id DESC
             LIMIT :rows
            """;
    private static final String KINSHIP =
            "SELECT kinship FROM points.timebank_kin WHERE member_id = :member AND kin_id = :kin";
    private static final String RELATE =
            """
            INSERT INTO points.timebank_kin (member_id, kin_id, kinship, verified_by, verified_at)
            VALUES (:member, :kin, :kinship, :by, :at), (:kin, :member, :inverse, :by, :at)
            ON CONFLICT (member_id, kin_id) DO UPDATE
               SET kinship = excluded.kinship, verified_by = excluded.verified_by, verified_at = excluded.verified_at
            """;
    private static final String LOOKED =
            """
            INSERT INTO points.timebank_look (member_id, at, viewer, what, reason)
            VALUES (:member, :at, :viewer, :what, :reason)
            """;

    private final JdbcClient db;

    JdbcMembers(JdbcClient db) {
        this.db = db;
    }

    @Override
    public boolean add(Member fresh) {
        return db.sql(INSERT)
                        .param("region", fresh.region())
                        .param("id", fresh.id().value())
                        .param("partner", fresh.partner())
                        .param("reference", fresh.reference())
                        .param("name", fresh.name().base64())
                        .param("birth", fresh.birth().base64())
                        .param("facts", fresh.facts())
                        .param("student", fresh.student())
                        .param("guardian", fresh.guardian().map(MemberId::value).orElse(null))
                        .param("registered", Columns.of(fresh.registeredAt()))
                        .update()
                == 1;
    }

    @Override
    public Optional<Member> find(MemberId id) {
        return db.sql(FIND).param("id", id.value()).query((row, _) -> member(row)).optional();
    }

    @Override
    public Member lock(MemberId id) {
        return db.sql(LOCK)
                .param("id", id.value())
                .query((row, _) -> member(row))
                .optional()
                .orElseThrow(() -> MEMBER_UNKNOWN.refuse("member", id));
    }

    @Override
    public void save(Member after) {
        db.sql(UPDATE)
                .param("id", after.id().value())
                .param("coins", after.coins().count())
                .param("earned", after.earned().count())
                .param("honour", after.honour().count())
                .param("marked", Columns.of(after.markedAt()))
                .update();
    }

    @Override
    public List<Member> page(String region, PageToken after, int rows) {
        return db.sql(PAGE)
                .param("region", region)
                .param("beyond", Columns.beyond(region))
                .param("time", Columns.of(after.time()))
                .param("id", after.id())
                .param("rows", rows)
                .query((row, _) -> member(row))
                .list();
    }

    @Override
    public Optional<Kinship> kinship(MemberId member, MemberId kin) {
        return db.sql(KINSHIP)
                .param("member", member.value())
                .param("kin", kin.value())
                .query((row, _) -> Kinship.valueOf(row.getString("kinship")))
                .optional();
    }

    @Override
    public void relate(
            MemberId member, MemberId kin, Kinship kinship, String verifiedBy, Instant at) {
        db.sql(RELATE)
                .param("member", member.value())
                .param("kin", kin.value())
                .param("kinship", kinship.name())
                .param("inverse", kinship.inverse().name())
                .param("by", verifiedBy)
                .param("at", Columns.of(at))
                .update();
    }

    @Override
    public void looked(MemberId at, Look look) {
        db.sql(LOOKED)
                .param("member", at.value())
                .param("at", Columns.of(look.at()))
                .param("viewer", look.viewer())
                .param("what", look.what())
                .param("reason", look.reason())
                .update();
    }

    private static Member member(ResultSet row) throws SQLException {
        return new Member(
                new MemberId(Columns.uuid(row, "id")),
                row.getString("region"),
                row.getString("partner_id"),
                row.getString("reference"),
                new Sealed(row.getString("name")),
                new Sealed(row.getString("birth")),
                row.getString("facts"),
                row.getBoolean("student"),
                Columns.maybeUuid(row, "guardian_id").map(MemberId::new),
                Columns.halfHours(row, "coins"),
                Columns.halfHours(row, "earned"),
                Columns.halfHours(row, "honour"),
                Columns.maybeInstant(row, "mark_at"),
                Columns.instant(row, "registered_at"));
    }
}
