package io.linli.citizen.points.jdbc;

import static io.linli.citizen.points.giving.GivingReason.HOUSEHOLD_EXISTS;

import io.linli.citizen.points.giving.Household;
import io.linli.citizen.points.giving.Households;
import io.linli.citizen.points.ledger.AccountId;
import io.linli.mesh.IfServed;
import io.linli.mesh.store.PageToken;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Households in PostgreSQL.
@Component
@IfServed("points")
final class JdbcHouseholds implements Households {
    private static final String INSERT =
            "INSERT INTO points.household VALUES (:id, :region, :by, :at) ON CONFLICT DO NOTHING";
    private static final String MEMBER =
            "INSERT INTO points.household_member VALUES (:id, :account, true) ON CONFLICT DO NOTHING";
    private static final String WHOLE =
            """
            SELECT h.*, (SELECT array_agg(m.account_id) FROM points.household_member m
                          WHERE m.household_id = h.id) AS members
              FROM points.household h
            """;
    private static final String FIND = WHOLE + " WHERE h.id = :id";
    private static final String OF =
            "SELECT household_id FROM points.household_member WHERE account_id = :account AND present";
    private static final String LEAVE =
            "UPDATE points.household_member SET present = false WHERE household_id = :id";
    private static final String DISSOLVE =
            "UPDATE points.household SET dissolved_at = :at WHERE id = :id AND dissolved_at IS NULL";
    private static final String PAGE =
            WHOLE
                    + """
                     WHERE h.region >= :region AND h.region < :beyond AND (h.registered_at, h.id) < (:time, :id)
                     ORDER BY h.registered_at DESC, h.id DESC
                     LIMIT :rows
                    """;
    private static final String PER_DAY =
            """
            SELECT per_day FROM points.giving_rule
             WHERE starts_with(:region, area) AND effective_from <= :at
             ORDER BY length(area) DESC, effective_from DESC
             LIMIT 1
            """;

    private final JdbcClient db;

    JdbcHouseholds(JdbcClient db) {
        this.db = db;
    }

    @Override
    public boolean add(Household fresh) {
        var written =
                db.sql(INSERT)
                        .param("id", fresh.id())
                        .param("region", fresh.region())
                        .param("by", fresh.registeredBy())
                        .param("at", Columns.of(fresh.registeredAt()))
                        .update();
        if (written == 0) {
            throw HOUSEHOLD_EXISTS.refuse("id", fresh.id(), "an id of its own");
        }
        return fresh.members().stream().mapToInt(member -> add(fresh, member)).sum()
                == fresh.members().size();
    }

    private int add(Household to, AccountId member) {
        return db.sql(MEMBER).param("id", to.id()).param("account", member.value()).update();
    }

    @Override
    public Optional<Household> find(UUID id) {
        return db.sql(FIND).param("id", id).query((row, _) -> household(row)).optional();
    }

    private static Household household(ResultSet row) throws SQLException {
        return new Household(
                Columns.uuid(row, "id"),
                row.getString("region"),
                Arrays.stream((UUID[]) row.getArray("members").getArray())
                        .map(AccountId::new)
                        .collect(Collectors.toSet()),
                row.getString("registered_by"),
                Columns.instant(row, "registered_at"),
                Columns.maybeInstant(row, "dissolved_at"));
    }

    @Override
    public Optional<UUID> of(AccountId account) {
        return db.sql(OF).param("account", account.value()).query(UUID.class).optional();
    }

    @Override
    public void dissolve(UUID id, Instant at) {
        db.sql(DISSOLVE).param("id", id).param("at", Columns.of(at)).update();
        db.sql(LEAVE).param("id", id).update();
    }

    @Override
    public List<Household> page(String region, PageToken after, int rows) {
        return db.sql(PAGE)
                .param("region", region)
                .param("beyond", Columns.beyond(region))
                .param("time", Columns.of(after.time()))
                .param("id", after.id())
                .param("rows", rows)
                .query((row, _) -> household(row))
                .list();
    }

    @Override
    public int perDay(String region, Instant at) {
        return db.sql(PER_DAY)
                .param("region", region)
                .param("at", Columns.of(at))
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> new IllegalStateException("no giving_rule in " + region));
    }
}
