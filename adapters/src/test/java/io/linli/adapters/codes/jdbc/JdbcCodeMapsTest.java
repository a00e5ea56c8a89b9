package io.linli.adapters.codes.jdbc;

import static io.linli.adapters.codes.CodeKind.AREA;
import static io.linli.adapters.codes.CodeKind.OUTCOME;
import static io.linli.adapters.codes.CodeKind.STATUS;
import static org.assertj.core.api.Assertions.assertThat;

import io.linli.adapters.codes.CodeKind;
import io.linli.adapters.codes.Codes;
import io.linli.adapters.codes.Outcome;
import io.linli.mesh.testkit.PostgresExtension;
import io.linli.mesh.testkit.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JdbcCodeMapsTest {
    @RegisterExtension static final PostgresExtension POSTGRES = new PostgresExtension("delivery");

    private static final Instant CHANGE = Instant.parse("2026-06-30T16:00:00Z");

    private final SettableClock clock = new SettableClock(CHANGE);
    private final Codes codes =
            new Codes("test", KeptCodes.in(POSTGRES.db()), POSTGRES.transactions(), clock);

    @BeforeEach
    void map() {
        POSTGRES.owner().sql("DELETE FROM delivery.code_map WHERE platform = 'test'").update();
        POSTGRES.owner().sql("DELETE FROM delivery.unknown_code").update();
        row(AREA, "A1", "2020-01-01T00:00:00Z", "110105017036", true);
        row(AREA, "A1", "2026-06-30T16:00:00Z", "110105017099", true);
        row(AREA, "A2", "2020-01-01T00:00:00Z", "110105017040", true);
        row(AREA, "A2", "2026-06-30T16:00:00Z", "", true);
    }

    @Test
    void aChangedCodeMeansTheNewOneFromItsFirstInstantOn() {
        assertThat(codes.ours(AREA, "A1", CHANGE.minusNanos(1_000), "E")).hasValue("110105017036");
        assertThat(codes.ours(AREA, "A1", CHANGE, "E")).hasValue("110105017099");
        assertThat(unknown()).isZero();
    }

    @Test
    void aCodeThatHasEndedIsLikeOneThatNobodyKnows() {
        assertThat(codes.ours(AREA, "A2", CHANGE.minusSeconds(1), "E")).hasValue("110105017040");
        assertThat(codes.ours(AREA, "A2", CHANGE, "E")).isEmpty();
        assertThat(unknown()).isEqualTo(1);
    }

    @Test
    void beforeItsFirstRowACodeIsNotKnown() {
        assertThat(codes.ours(AREA, "A1", Instant.parse("2019-12-31T23:59:59Z"), "E")).isEmpty();
    }

    @Test
    void outwardTheNewestThatStillMeansItIsSaid() {
        row(STATUS, "10", "2020-01-01T00:00:00Z", "ACK", true);
        row(STATUS, "11", "2021-01-01T00:00:00Z", "ACK", true);
        row(STATUS, "12", "2022-01-01T00:00:00Z", "ACK", false);
        assertThat(codes.theirs(STATUS, "ACK")).hasValue("11");

        row(STATUS, "11", "2026-01-01T00:00:00Z", "DONE", true);
        assertThat(codes.theirs(STATUS, "ACK")).hasValue("10");
        assertThat(codes.theirs(AREA, "110105017036")).isEmpty();
        assertThat(codes.theirs(AREA, "110105017099")).hasValue("A1");
        assertThat(codes.theirs(STATUS, "NOBODY_SAYS_THAT")).isEmpty();
    }

    @Test
    void whatNobodyKnowsIsWrittenDownWithHowOftenAndWhere() {
        codes.ours(STATUS, "99", CHANGE, "E-1");
        clock.forward(Duration.ofHours(1));
        codes.ours(STATUS, "99", CHANGE, "E-2");

        assertThat(
                        POSTGRES.owner()
                                .sql(
                                        """
                                        SELECT code || ' ' || times || ' ' || last_seen || ' ' || (last_time - first_time)
                                          FROM delivery.unknown_code
                                        """)
                                .query(String.class)
                                .single())
                .isEqualTo("99 2 E-2 01:00:00");
        row(STATUS, "99", "2020-01-01T00:00:00Z", "ACK", true);
        assertThat(POSTGRES.transactions().asMesh(KeptCodes.in(POSTGRES.db())::countUnknown))
                .isZero();
    }

    @Test
    void howeverManyCodesAPlatformMakesUpTheListEnds() {
        IntStream.range(0, 1_010).forEach(each -> codes.ours(STATUS, "c" + each, CHANGE, "E"));
        codes.ours(STATUS, "c1", CHANGE, "E");
        codes.ours(AREA, "x".repeat(100), CHANGE, "E".repeat(100));

        assertThat(unknown()).isEqualTo(1_001);
    }

    @Test
    void anOutcomeIsOneOfFourWords() {
        row(OUTCOME, "E1", "2020-01-01T00:00:00Z", "DOWN", true);
        row(OUTCOME, "E2", "2020-01-01T00:00:00Z", "SOMETHING_ELSE", true);

        assertThat(codes.outcome("E1", "E")).hasValue(Outcome.DOWN);
        assertThat(codes.outcome("E2", "E")).isEmpty();
        assertThat(codes.outcome("E3", "E")).isEmpty();
    }

    private static void row(
            CodeKind kind, String theirs, String since, String ours, boolean outward) {
        POSTGRES.owner()
                .sql(
                        """
                        INSERT INTO delivery.code_map (platform, kind, theirs, since, ours, outward, source)
                        VALUES ('test', :kind, :theirs, :since::timestamptz, :ours, :outward, 'test')
                        """)
                .param("kind", kind.name())
                .param("theirs", theirs)
                .param("since", since)
                .param("ours", ours)
                .param("outward", outward)
                .update();
    }

    private static long unknown() {
        return POSTGRES.owner()
                .sql("SELECT count(*) FROM delivery.unknown_code")
                .query(Long.class)
                .single();
    }
}
