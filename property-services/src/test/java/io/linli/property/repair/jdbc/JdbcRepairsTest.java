package io.linli.property.repair.jdbc;

import static io.linli.property.repair.Samples.MIDDLE;
import static io.linli.property.repair.Samples.NINE;
import static io.linli.property.repair.Samples.NORTH;
import static io.linli.property.repair.Samples.at;
import static io.linli.property.repair.Samples.raised;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.linli.mesh.caller.Caller;
import io.linli.mesh.testkit.Callers;
import io.linli.mesh.testkit.PostgresExtension;
import io.linli.mesh.testkit.SettableClock;
import io.linli.property.repair.EscalateRepair;
import io.linli.property.repair.EscalationTimer;
import io.linli.property.repair.Repair;
import io.linli.property.repair.Repairs;
import io.linli.property.repair.RepairsContract;
import io.linli.property.repair.Step;
import io.linli.property.repair.Told;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.dao.DataAccessException;

class JdbcRepairsTest extends RepairsContract {
    private static final String ORDERS = "SELECT estate_id FROM repair.repair ORDER BY estate_id";
    private static final String ESCALATIONS =
            "SELECT region FROM repair.escalation ORDER BY region";

    @RegisterExtension static final PostgresExtension POSTGRES = new PostgresExtension("repair");

    private final JdbcRepairs repairs = new JdbcRepairs(POSTGRES.db());

    @Override
    protected Repairs repairs() {
        return repairs;
    }

    @Override
    protected <T> T inTransaction(Supplier<T> body) {
        return POSTGRES.transactions().asMesh(body);
    }

    @BeforeEach
    void clear() {
        POSTGRES.owner().sql("TRUNCATE repair.repair, repair.escalation").update();
    }

    @Test
    void instantsAreKeptWhateverTheSessionsZone() {
        var repair = raised(NORTH, NINE);
        var read =
                inTransaction(() -> {
                    POSTGRES.db().sql("SET LOCAL TIME ZONE 'America/St_Johns'").update();
                    repairs.add(repair);
                    return repairs.find(repair.id());
                });
        assertThat(read).contains(repair);
        assertThat(
                        POSTGRES.owner()
                                .sql("SELECT accept_due_at FROM repair.repair")
                                .query(OffsetDateTime.class)
                                .single()
                                .toInstant())
                .isEqualTo(at("09:03:00"));
    }

    @Test
    void aForgottenWhereLeaksNothing() {
        fill();
        assertThat(seenBy(Callers.person("wang", "grid-worker", "110105017036"), ORDERS))
                .containsExactly("E-JSB-01");
        assertThat(seenBy(Callers.person("liu", "street-officer", "110105017"), ORDERS))
                .containsExactly("E-JSB-01", "E-JSZ-01");
        assertThat(seenBy(Callers.person("sun", "street-officer", "110105018"), ORDERS)).isEmpty();
        assertThat(seenBy(Callers.firm("firm-anju", Set.of("E-JSZ-01"), "repairs.read"), ORDERS))
                .containsExactly("E-JSZ-01");
        assertThat(seenBy(Callers.ofEstates("he", "property-staff", "E-JSB-01"), ORDERS))
                .containsExactly("E-JSB-01");
        assertThat(seenBy(Callers.portal("portal-bj", "110105", "repairs.read"), ORDERS)).isEmpty();
        assertThat(seenBy(Callers.firm("firm-x", Set.of("E-JSB-0"), "repairs.read"), ORDERS))
                .isEmpty();
    }

    @Test
    void escalationsAreSeenByWhoeverSeesTheOrder() {
        fill();
        assertThat(seenBy(Callers.person("wang", "grid-worker", "110105017036"), ESCALATIONS))
                .containsExactly("110105017036");
        assertThat(
                        seenBy(
                                Callers.firm("firm-anju", Set.of("E-JSZ-01"), "repairs.read"),
                                ESCALATIONS))
                .containsExactly("110105017035");
        assertThat(seenBy(Callers.person("sun", "street-officer", "110105018"), ESCALATIONS))
                .isEmpty();
    }

    @Test
    void outsideOfATransactionOnSomeonesBehalfNothingIsSeen() {
        fill();
        assertThat(POSTGRES.db().sql(ORDERS).query(String.class).list()).isEmpty();
        assertThat(POSTGRES.db().sql(ESCALATIONS).query(String.class).list()).isEmpty();
    }

    @Test
    void anOrderOfAnotherFirmsEstateCannotBeWrittenNorChanged() {
        var north = add(raised(NORTH, NINE));
        var anju = Callers.firm("firm-anju", Set.of("E-JSZ-01"), "repairs.write");
        assertThatThrownBy(() ->
                        POSTGRES.transactions()
                                .as(
                                        anju,
                                        () -> {
                                            repairs.add(raised(NORTH, NINE));
                                            return null;
                                        }))
                .isInstanceOf(DataAccessException.class);
        assertThat(
                        POSTGRES.transactions()
                                .as(
                                        anju,
                                        () ->
                                                repairs.change(
                                                        north.id(),
                                                        order -> {
                                                            throw new AssertionError(
                                                                    "the order is out of reach");
                                                        })))
                .isEmpty();
        assertThat(
                        POSTGRES.transactions()
                                .as(
                                        anju,
                                        () ->
                                                POSTGRES.db()
                                                        .sql("UPDATE repair.repair SET note = 'x'")
                                                        .update()))
                .isZero();
    }

    @Test
    void twentyRingsAtOnceTellOnce() throws Exception {
        var north = add(raised(NORTH, NINE));
        var escalate = new EscalateRepair(repairs, SettableClock.at("2026-11-20T09:03:01+08:00"));
        var timer =
                new EscalationTimer(north.id(), Step.ACCEPT, Told.FIRM_SUPERVISOR, at("09:03:00"));
        Callable<Boolean> ring =
                () ->
                        inTransaction(() -> {
                            escalate.ring(timer);
                            return true;
                        });
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var rings = new ArrayList<Boolean>();
            for (var one : pool.invokeAll(IntStream.range(0, 20).mapToObj(_ -> ring).toList())) {
                rings.add(one.get());
            }
            assertThat(rings).hasSize(20);
        }
        var after = inTransaction(() -> repairs.find(north.id())).orElseThrow();
        assertThat(after.escalations()).hasSize(1);
        assertThat(after.version()).isEqualTo(2);
    }

    @Test
    void everyLookUpHasItsIndex() {
        assertThat(plan("id = '00000000-0000-0000-0000-000000000001'")).contains("repair_id");
        assertThat(plan("estate_id = 'E-1' ORDER BY raised_at DESC, id DESC LIMIT 5"))
                .contains("repair_estate");
        assertThat(plan("region >= '110105017036' AND region < '110105017036' || ':' LIMIT 5"))
                .contains("Index Cond");
    }

    private static String plan(String where) {
        return POSTGRES.transactions()
                .asMesh(() -> {
                    POSTGRES.db().sql("SET LOCAL enable_seqscan = off").update();
                    return String.join(
                            "\n",
                            POSTGRES.db()
                                    .sql("EXPLAIN SELECT * FROM repair.repair WHERE " + where)
                                    .query(String.class)
                                    .list());
                });
    }

    private void fill() {
        for (var repair : List.of(add(raised(NORTH, NINE)), add(raised(MIDDLE, NINE)))) {
            var timer =
                    new EscalationTimer(repair.id(), Step.ACCEPT, Told.COMMUNITY, at("09:13:00"));
            inTransaction(() -> {
                new EscalateRepair(repairs, SettableClock.at("2026-11-20T09:13:01+08:00"))
                        .ring(timer);
                return null;
            });
        }
    }

    private Repair add(Repair repair) {
        return inTransaction(() -> {
            repairs.add(repair);
            return repair;
        });
    }

    private static List<String> seenBy(Caller caller, String query) {
        return POSTGRES.transactions()
                .readAs(caller, () -> POSTGRES.db().sql(query).query(String.class).list());
    }
}
