package io.linli.property.repair.jdbc;

import static io.linli.property.repair.Samples.NINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.linli.mesh.testkit.PostgresExtension;
import io.linli.property.repair.ResponseLimits;
import io.linli.property.repair.ResponseLimits.Level;
import io.linli.property.repair.Step;
import io.linli.property.repair.Told;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JdbcLimitTablesTest {
    private static final Instant CHANGE = Instant.parse("2027-01-01T00:00:00Z");

    @RegisterExtension static final PostgresExtension POSTGRES = new PostgresExtension("repair");

    private final JdbcLimitTables tables = new JdbcLimitTables(POSTGRES.db());

    @AfterEach
    void forgetTheChange() {
        for (var table : new String[] {"response_limit", "escalation_level"}) {
            POSTGRES.owner()
                    .sql(
                            "DELETE FROM repair.%s WHERE effective_from = '2027-01-01Z'"
                                    .formatted(table))
                    .update();
        }
    }

    @Test
    void threeMinutesToTakeOnAndTenToArrive() {
        assertThat(at(NINE).limits())
                .containsOnly(
                        java.util.Map.entry(Step.ACCEPT, Duration.ofSeconds(180)),
                        java.util.Map.entry(Step.ARRIVE, Duration.ofSeconds(600)));
    }

    @Test
    void theFirmIsToldAtTheLimitThenTheCommunityThenTheStreet() {
        assertThat(at(NINE).levels())
                .containsExactlyInAnyOrder(
                        new Level(Step.ACCEPT, Told.FIRM_SUPERVISOR, Duration.ZERO),
                        new Level(Step.ACCEPT, Told.COMMUNITY, Duration.ofMinutes(10)),
                        new Level(Step.ACCEPT, Told.STREET, Duration.ofMinutes(30)),
                        new Level(Step.ARRIVE, Told.FIRM_SUPERVISOR, Duration.ZERO),
                        new Level(Step.ARRIVE, Told.COMMUNITY, Duration.ofMinutes(10)),
                        new Level(Step.ARRIVE, Told.STREET, Duration.ofMinutes(30)));
    }

    @Test
    void aNewLimitHoldsFromItsFirstInstantOn() {
        POSTGRES.owner()
                .sql("INSERT INTO repair.response_limit VALUES ('ACCEPT', '2027-01-01Z', 120)")
                .update();
        assertThat(at(CHANGE.minusNanos(1_000)).limits())
                .containsEntry(Step.ACCEPT, Duration.ofSeconds(180));
        assertThat(at(CHANGE).limits())
                .containsEntry(Step.ACCEPT, Duration.ofSeconds(120))
                .containsEntry(Step.ARRIVE, Duration.ofSeconds(600));
    }

    @Test
    void aLevelThatIsDroppedIsToldNoLonger() {
        POSTGRES.owner()
                .sql(
                        "INSERT INTO repair.escalation_level VALUES ('ACCEPT', 'STREET', '2027-01-01Z', NULL)")
                .update();
        assertThat(at(NINE).levels()).hasSize(6);
        assertThat(at(CHANGE).levels())
                .hasSize(5)
                .noneMatch(level -> level.missed() == Step.ACCEPT && level.told() == Told.STREET);
    }

    @Test
    void aTimeWithoutLimitsIsAFaultOfTheTables() {
        assertThatThrownBy(() -> at(Instant.parse("2019-12-31T15:59:59Z")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(at(Instant.parse("2019-12-31T16:00:00Z")).limits()).hasSize(2);
    }

    private ResponseLimits at(Instant call) {
        return POSTGRES.transactions().asMesh(() -> tables.at(call));
    }
}
