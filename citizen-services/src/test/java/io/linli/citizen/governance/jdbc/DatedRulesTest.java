package io.linli.citizen.governance.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.citizen.governance.cases.Category;
import io.linli.citizen.governance.cases.CategoryKind;
import io.linli.citizen.governance.clock.Ladder;
import io.linli.citizen.governance.clock.Level;
import io.linli.citizen.governance.clock.Limit;
import io.linli.citizen.governance.clock.LimitUnit;
import io.linli.citizen.governance.clock.SubjectKind;
import io.linli.citizen.governance.whistle.Missed;
import io.linli.citizen.governance.whistle.OrgCode;
import io.linli.citizen.governance.whistle.WhistleType;
import io.linli.mesh.testkit.PostgresExtension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Limits and calendars are data: by date, and by the smallest area around a place.
class DatedRulesTest {
    private static final String NORTH = "110105017036";
    private static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");

    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension("governance");

    private final JdbcCategories categories = new JdbcCategories(POSTGRES.db());
    private final JdbcDepartments departments = new JdbcDepartments(POSTGRES.db());
    private final JdbcCalendars calendars = new JdbcCalendars(POSTGRES.db());
    private final JdbcLadders ladders = new JdbcLadders(POSTGRES.db());

    @ParameterizedTest
    @CsvSource({"2025-12-31T23:59:59+08:00, 72", "2026-01-01T00:00:00+08:00, 8"})
    void aCommonMatterHadThreeDaysAndHasEightHours(String at, int hours) {
        var limit =
                categories.limit(
                        new Category("linli", "ROAD_COLLAPSE", "路面塌陷"),
                        NORTH,
                        OffsetDateTime.parse(at).toInstant());

        assertThat(limit.limit()).isEqualTo(new Limit(hours, LimitUnit.CLOCK_HOUR));
        assertThat(limit.name()).isEqualTo("category/linli/ROAD_COLLAPSE");
    }

    @Test
    void aCategoryIsKnownOnlyWhileItIsInForce() {
        POSTGRES.owner()
                .sql(
                        """
                        INSERT INTO governance.category
                        VALUES ('linli', 'OLD', '旧', '2020-01-01T00:00:00Z', '2021-01-01T00:00:00Z')
                        """)
                .update();

        assertThat(
                        categories.inForce(
                                "linli",
                                CategoryKind.EVENT,
                                "OLD",
                                Instant.parse("2020-06-01T00:00:00Z")))
                .isPresent();
        assertThat(
                        categories.inForce(
                                "linli",
                                CategoryKind.EVENT,
                                "OLD",
                                Instant.parse("2021-01-01T00:00:00Z")))
                .isEmpty();
        assertThat(categories.inForce("linli", CategoryKind.EVENT, "NOISE", NOW)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "EMERGENCY,         ACK,    5,  CLOCK_MINUTE",
        "EMERGENCY,         ARRIVE, 30, CLOCK_MINUTE",
        "JOINT_ENFORCEMENT, ACK,    2,  CLOCK_HOUR",
        "JOINT_ENFORCEMENT, ARRIVE, 1,  WORK_DAY",
        "DEMAND_KEYWORK,    ACK,    4,  WORK_HOUR",
        "DEMAND_KEYWORK,    ARRIVE, 3,  WORK_DAY",
        "DEMAND_KEYWORK,    DELIVER, 15, NATURAL_DAY"
    })
    void whistlesHaveTheLimitsOfTheRule(WhistleType type, Missed step, int amount, LimitUnit unit) {
        assertThat(departments.limit(type, step, "500103004003", NOW).orElseThrow().limit())
                .isEqualTo(new Limit(amount, unit));
    }

    @Test
    void theRuleOfTheSmallestAreaCountsFromItsFirstInstant() {
        POSTGRES.owner()
                .sql(
                        """
                        INSERT INTO governance.whistle_limit VALUES
                            ('110105', 'EMERGENCY', 'ARRIVE', '2026-06-01T00:00:00+08:00', 20, 'CLOCK_MINUTE')
                        """)
                .update();
        var first = OffsetDateTime.parse("2026-06-01T00:00:00+08:00").toInstant();

        assertThat(arrive(NORTH, first).amount()).isEqualTo(20);
        assertThat(arrive(NORTH, first.minusNanos(1_000)).amount()).isEqualTo(30);
        assertThat(arrive("500103004003", NOW).amount()).isEqualTo(30);
        POSTGRES.owner().sql("DELETE FROM governance.whistle_limit WHERE area = '110105'").update();
    }

    @Test
    void aDepartmentIsCalledOnlyWithinItsArea() {
        assertThat(departments.find(new OrgCode("110105-CGW"), NORTH, NOW)).isPresent();
        assertThat(departments.find(new OrgCode("BJ-PSJT"), NORTH, NOW)).isPresent();
        assertThat(departments.find(new OrgCode("110105-CGW"), "500103004003", NOW)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, false",
        "2026-01-03, false",
        "2026-01-04, true",
        "2026-02-14, true",
        "2026-02-15, false",
        "2026-02-23, false",
        "2026-02-24, true",
        "2026-02-28, true",
        "2026-04-06, false",
        "2026-05-05, false",
        "2026-05-09, true",
        "2026-06-19, false",
        "2026-09-20, true",
        "2026-09-25, false",
        "2026-10-07, false",
        "2026-10-08, true",
        "2026-10-10, true",
        "2026-11-21, false"
    })
    void theCalendarOf2026IsTheOneThatWasAnnounced(LocalDate day, boolean working) {
        var calendar = calendars.inForce(NORTH, Instant.parse("2025-12-31T00:00:00Z"));

        assertThat(calendar.isWorkingDay(day)).isEqualTo(working);
    }

    @Test
    void aYearIsLoadedAsTheDocsSayAndCountsForWhatStartsAfterItWasKnown() throws IOException {
        var known = Instant.parse("2026-11-15T00:00:00Z");
        statements("../docs/how-to/load-a-calendar.md").stream()
                .map(sql -> sql.replace("now()", "timestamptz '" + known + "'"))
                .forEach(sql -> POSTGRES.owner().sql(sql).update());
        var newYear = LocalDate.of(2027, 1, 1);
        var swapped = LocalDate.of(2027, 1, 9);

        assertThat(calendars.inForce(NORTH, known).isWorkingDay(newYear)).isFalse();
        assertThat(calendars.inForce(NORTH, known).isWorkingDay(swapped)).isTrue();
        var before = calendars.inForce(NORTH, known.minusNanos(1_000));
        assertThat(before.isWorkingDay(newYear)).isTrue();
        assertThat(before.isWorkingDay(swapped)).isFalse();
        assertThat(ladders.inForce(SubjectKind.CASE, NORTH, known).steps())
                .extracting(Ladder.Step::level)
                .containsExactly(Level.COMMUNITY, Level.STREET, Level.DISTRICT);
        assertThat(ladders.inForce(SubjectKind.CASE, "500107001001", known).steps()).hasSize(4);
    }

    /// The statements of a page that write.
    private static List<String> statements(String page) throws IOException {
        return Arrays.stream(Files.readString(Path.of(page)).split("```sql\n"))
                .skip(1)
                .map(block -> block.substring(0, block.indexOf("```")))
                .flatMap(block -> Arrays.stream(block.split(";")))
                .filter(sql -> sql.contains("INSERT"))
                .toList();
    }

    @Test
    void anAreasOwnDayGoesBeforeTheGeneralOneAndALaterWordBeforeAnEarlier() {
        var day = LocalDate.of(2026, 12, 1); // a Tuesday
        POSTGRES.owner()
                .sql(
                        """
                        INSERT INTO governance.special_day (day, working, name, area, known_from, source) VALUES
                            ('2026-12-01', false, '停工', '110105', '2026-11-01T00:00:00Z', '区'),
                            ('2026-12-01', true, '', '110105017', '2026-11-01T00:00:00Z', '街道'),
                            ('2026-12-01', false, '停水', '110105017', '2026-11-02T00:00:00Z', '街道')
                        """)
                .update();

        var then = Instant.parse("2026-11-01T12:00:00Z");
        var later = Instant.parse("2026-11-02T00:00:00Z");
        assertThat(calendars.inForce("110105018001", then).isWorkingDay(day)).isFalse();
        assertThat(calendars.inForce(NORTH, then).isWorkingDay(day)).isTrue();
        assertThat(calendars.inForce(NORTH, later).isWorkingDay(day)).isFalse();
        assertThat(calendars.inForce("500103004003", later).isWorkingDay(day)).isTrue();
    }

    @Test
    void aLadderOfNothingButAStepZeroTellsNobody() {
        POSTGRES.owner()
                .sql(
                        """
                        INSERT INTO governance.escalation_step
                        VALUES ('500103', 'CASE', '2026-01-01T00:00:00Z', 0, 'GRID', 0)
                        """)
                .update();

        assertThat(ladders.inForce(SubjectKind.CASE, "500103004003", NOW)).isEqualTo(Ladder.NONE);
        assertThat(ladders.inForce(SubjectKind.WHISTLE, NORTH, NOW).steps())
                .as("an hour after the leader in charge the inspectors are told")
                .containsExactly(new Ladder.Step(Level.DISTRICT, Duration.ofHours(1)));
    }

    private Limit arrive(String region, Instant at) {
        return departments
                .limit(WhistleType.EMERGENCY, Missed.ARRIVE, region, at)
                .orElseThrow()
                .limit();
    }
}
