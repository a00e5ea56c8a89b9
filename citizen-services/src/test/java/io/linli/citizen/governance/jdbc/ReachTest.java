package io.linli.citizen.governance.jdbc;

import static io.linli.citizen.governance.cases.CaseExamples.MIDDLE;
import static io.linli.citizen.governance.cases.CaseExamples.NORTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.linli.citizen.People;
import io.linli.citizen.governance.cases.CaseExamples;
import io.linli.citizen.governance.cases.CaseFile;
import io.linli.citizen.governance.cases.Community;
import io.linli.citizen.governance.whistle.Missed;
import io.linli.citizen.governance.whistle.WhistleExamples;
import io.linli.mesh.caller.Caller;
import io.linli.mesh.testkit.PostgresExtension;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.dao.DataAccessException;

/// What a statement without any WHERE gives to whom.
class ReachTest {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension("governance");

    private static CaseFile north;

    @BeforeAll
    static void fill() {
        var cases = new JdbcCases(POSTGRES.db());
        var whistles = new JdbcWhistles(POSTGRES.db());
        north = CaseExamples.filed(NORTH, "portal-bj", "P-1");
        var middle = CaseExamples.filed(MIDDLE, "portal-bj", "P-2");
        var officers = CaseExamples.filed(MIDDLE, "", "");
        var far = CaseExamples.filed(new Community("500103004003", "枇杷山正街社区"), "portal-cq", "P-1");
        POSTGRES.transactions()
                .asMesh(() -> {
                    for (var file : new CaseFile[] {north, middle, officers, far}) {
                        cases.file(file, CaseExamples.first(file));
                    }
                    var whistle =
                            WhistleExamples.emergency(
                                    north.id(), WhistleExamples.CGW, WhistleExamples.PSJT);
                    whistles.add(whistle, WhistleExamples.events(whistle));
                    var missed =
                            WhistleExamples.missed(
                                    WhistleExamples.CGW,
                                    Missed.ACK,
                                    WhistleExamples.beijing("10:06:00"));
                    whistles.save(whistle.after(missed), List.of(missed));
                    return true;
                });
    }

    @Test
    void aForgottenWhereLeaksNoCase() {
        Map.of(
                        People.WANG, 1L,
                        People.ZHAO, 2L,
                        People.LIU, 3L,
                        People.SUN, 0L,
                        People.ZHOU, 3L,
                        People.PORTAL, 2L,
                        People.OTHER_PORTAL, 0L,
                        People.HOMELESS, 0L,
                        People.ADAPTERS, 4L)
                .forEach((who, number) -> {
                    assertThat(count(who, "case_file")).as(who.name()).isEqualTo(number);
                    assertThat(count(who, "case_event")).as(who.name()).isEqualTo(number);
                });
    }

    @Test
    void aDepartmentSeesWhatItIsCalledToAndNothingOfItsRegion() {
        for (var who : new Caller[] {People.CGW, People.PSJT}) {
            assertThat(count(who, "case_file")).as(who.name()).isOne();
            assertThat(count(who, "whistle")).as(who.name()).isOne();
            assertThat(count(who, "whistle_department")).as(who.name()).isEqualTo(2);
            assertThat(count(who, "whistle_escalation")).as(who.name()).isOne();
            assertThat(count(who, "whistle_event")).as(who.name()).isEqualTo(4);
            assertThat(count(who, "whistle_outcome")).as(who.name()).isEqualTo(2);
        }
        for (var table :
                new String[] {
                    "case_file", "case_event", "whistle", "whistle_department", "whistle_event"
                }) {
            assertThat(count(People.YLJ, table)).as(table).isZero();
        }
    }

    @Test
    void aForgottenWhereLeaksNoWhistle() {
        for (var table :
                new String[] {
                    "whistle",
                    "whistle_department",
                    "whistle_escalation",
                    "whistle_event",
                    "whistle_outcome"
                }) {
            assertThat(count(People.ZHAO, table)).as(table).isZero();
            assertThat(count(People.PORTAL, table)).as(table).isZero();
            assertThat(count(People.WANG, table)).as(table).isPositive();
        }
    }

    @Test
    void aForgottenWhereLeaksNoDutyNoFileAndNoAnswer() {
        var owner = POSTGRES.owner();
        owner.sql(
                        """
                        INSERT INTO governance.duty_scope VALUES
                            ('110105017036', 'BUILDING', 'B1', '一号楼', '', false)
                        """)
                .update();
        owner.sql(
                        """
                        INSERT INTO governance.duty VALUES
                            ('110105017036', gen_random_uuid(), 'BUILDING', 'B1', 'BUILDING_HEAD', 'p', '王', false, now())
                        """)
                .update();
        owner.sql(
                        """
                        INSERT INTO governance.attachment VALUES
                            ('110105017036', :case, gen_random_uuid(), 'a', 'PNG', 1, repeat('0', 64), false, '', '', now()),
                            ('110105017036', :case, gen_random_uuid(), 'b', 'PNG', 1, repeat('1', 64), true, '', '', now())
                        """)
                .param("case", north.id().value())
                .update();
        owner.sql(
                        """
                        INSERT INTO governance.answer_template VALUES
                            ('110105017', 'THANKS', now(), '谢', '谢谢')
                        """)
                .update();
        for (var table : new String[] {"duty_scope", "duty"}) {
            assertThat(count(People.WANG, table)).as(table).isOne();
            assertThat(count(People.ZHAO, table)).as(table).isZero();
            assertThat(count(People.PORTAL, table)).as(table).isZero();
        }
        assertThat(count(People.WANG, "attachment")).isEqualTo(2);
        assertThat(count(People.PORTAL, "attachment")).isOne();
        assertThat(count(People.ZHAO, "attachment")).isZero();
        assertThat(count(People.OTHER_PORTAL, "attachment")).isZero();
        assertThat(count(People.ZHAO, "answer_template")).as("of its street").isOne();
        assertThat(count(People.SUN, "answer_template")).isZero();
        assertThat(count(People.PORTAL, "answer_template")).isZero();
    }

    @Test
    void aForgottenWhereChangesNothingOfOthers() {
        var changed =
                POSTGRES.transactions()
                        .as(
                                People.ZHAO,
                                () ->
                                        POSTGRES.db()
                                                .sql(
                                                        "UPDATE governance.case_file SET title = title")
                                                .update());

        assertThat(changed).isEqualTo(2);
    }

    @Test
    void nobodyFilesIntoARegionThatIsNotTheirs() {
        var file = CaseExamples.filed(NORTH, "", "");

        assertThatThrownBy(() ->
                        POSTGRES.transactions()
                                .as(
                                        People.ZHAO,
                                        () ->
                                                new JdbcCases(POSTGRES.db())
                                                        .file(file, CaseExamples.first(file))))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void withoutACallerThereIsNothing() {
        assertThat(
                        POSTGRES.db()
                                .sql("SELECT count(*) FROM governance.case_file")
                                .query(Long.class)
                                .single())
                .isZero();
    }

    private static long count(Caller who, String table) {
        return POSTGRES.transactions()
                .readAs(
                        who,
                        () ->
                                POSTGRES.db()
                                        .sql("SELECT count(*) FROM governance." + table)
                                        .query(Long.class)
                                        .single());
    }
}
