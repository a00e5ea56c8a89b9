package io.linli.citizen.governance.jdbc;

import static io.linli.citizen.governance.cases.CaseExamples.NORTH;
import static io.linli.citizen.governance.cases.CaseExamples.WANG;
import static io.linli.citizen.governance.whistle.WhistleExamples.CGW;
import static io.linli.citizen.governance.whistle.WhistleExamples.PSJT;
import static io.linli.citizen.governance.whistle.WhistleExamples.heard;
import static io.linli.citizen.governance.whistle.WhistleExamples.missed;
import static org.assertj.core.api.Assertions.assertThat;

import io.linli.citizen.governance.cases.CaseEvent;
import io.linli.citizen.governance.cases.CaseExamples;
import io.linli.citizen.governance.cases.CaseState;
import io.linli.citizen.governance.cases.Happening;
import io.linli.citizen.governance.cases.Rating;
import io.linli.citizen.governance.whistle.Closing;
import io.linli.citizen.governance.whistle.Fact;
import io.linli.citizen.governance.whistle.Fold;
import io.linli.citizen.governance.whistle.Missed;
import io.linli.citizen.governance.whistle.Whistle;
import io.linli.citizen.governance.whistle.WhistleEvent;
import io.linli.citizen.governance.whistle.WhistleExamples;
import io.linli.mesh.testkit.PostgresExtension;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JdbcCasesTest {
    private static final Instant LATER = Instant.parse("2026-11-20T03:04:05.123456Z");

    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension("governance");

    private final JdbcCases cases = new JdbcCases(POSTGRES.db());
    private final JdbcWhistles whistles = new JdbcWhistles(POSTGRES.db());

    @Test
    void givesBackWhatWasKept() {
        var filed = CaseExamples.filed();
        asMesh(() -> cases.file(filed, CaseExamples.first(filed)));
        var rated =
                CaseExamples.through(
                                filed.whistled(UUID.randomUUID()),
                                LATER,
                                CaseState.ACCEPTED,
                                CaseState.IN_PROGRESS,
                                CaseState.RESOLVED,
                                CaseState.VERIFIED,
                                CaseState.CLOSED)
                        .rated(new Rating(4, "还行", LATER));
        var event =
                new CaseEvent(rated.events(), Happening.RATED, WANG, LATER, "还行", CaseState.CLOSED);

        assertThat(asMesh(() -> cases.find(filed.id()))).contains(filed);
        asMesh(() -> {
            cases.lock(filed.id());
            cases.save(rated, event);
            return true;
        });
        assertThat(asMesh(() -> cases.find(filed.id()))).contains(rated);
        assertThat(asMesh(() -> cases.events(filed.id())))
                .containsExactly(CaseExamples.first(filed), event);
    }

    @Test
    void aStepIsParsedOnceWhateverItLeavesEmpty() {
        var filed = CaseExamples.filed();
        asMesh(() -> cases.file(filed, CaseExamples.first(filed)));
        var rated =
                CaseExamples.through(filed, LATER, CaseState.ACCEPTED, CaseState.IN_PROGRESS)
                        .whistled(UUID.randomUUID());

        var runs =
                asMesh(() -> {
                    var seq = 2;
                    for (var turn = 0; turn < 10; turn++) {
                        cases.save(filed, step(seq++));
                        cases.save(rated, step(seq++));
                    }
                    return POSTGRES.db()
                            .sql(
                                    """
                                    SELECT generic_plans + custom_plans FROM pg_prepared_statements
                                     WHERE statement LIKE 'WITH kept AS (UPDATE governance.case_file%'
                                    """)
                            .query(Long.class)
                            .list();
                });

        // The driver keeps a statement from its fifth run on; a second name would be a second
        // parse.
        assertThat(runs).containsExactly(16L);
    }

    private static CaseEvent step(int seq) {
        return new CaseEvent(seq, Happening.ACCEPTED, WANG, LATER, "", CaseState.ACCEPTED);
    }

    @Test
    void keepsTheFirstOfTwoCasesWithOneExternalId() {
        var first = CaseExamples.filed(NORTH, "portal-bj", "twice");
        var second = CaseExamples.filed(NORTH, "portal-bj", "twice");
        asMesh(() -> cases.file(first, CaseExamples.first(first)));

        assertThat(asMesh(() -> cases.file(second, CaseExamples.first(second)))).isEqualTo(first);
        assertThat(asMesh(() -> cases.find(second.id()))).isEmpty();
    }

    @Test
    void givesBackAWhistleWithAllThatIsKnownOfIt() {
        var filed = CaseExamples.filed();
        var blown = WhistleExamples.emergency(filed.id(), CGW, PSJT);
        asMesh(() -> cases.file(filed, CaseExamples.first(filed)));
        asMesh(() -> added(blown));
        assertThat(asMesh(() -> whistles.find(blown.id()))).contains(blown);
        assertThat(asMesh(() -> whistles.sounds(filed.id(), blown.type()))).isTrue();

        var events =
                List.of(
                        heard(CGW, new Fact.Refused(LATER, "不归我管")),
                        heard(CGW, new Fact.Promised(LATER, LATER.plusSeconds(60), "先围挡")),
                        heard(CGW, new Fact.Arrived(LATER, Optional.of(12))),
                        heard(CGW, new Fact.Done(LATER, "已回填")),
                        heard(PSJT, new Fact.Done(LATER, "")),
                        missed(PSJT, Missed.ACK, LATER),
                        missed(PSJT, Missed.ARRIVE, LATER),
                        WhistleExamples.closed(new Closing(LATER, 3, "慢")));
        var closed =
                asMesh(() -> {
                    var known = whistles.lock(blown.id());
                    for (var event : events) {
                        known = known.after(event);
                        whistles.save(known, List.of(event));
                    }
                    return known;
                });
        var told = asMesh(() -> whistles.events(blown.id(), 0, 100));
        assertThat(told)
                .extracting(WhistleEvent.Numbered::number)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 11).boxed().toList());
        assertThat(
                        Fold.of(closed, told.stream().map(WhistleEvent.Numbered::event).toList())
                                .departments())
                .isEqualTo(closed.departments());
        assertThat(asMesh(() -> whistles.events(blown.id(), 9, 1)))
                .extracting(WhistleEvent.Numbered::number)
                .containsExactly(10L);
        assertThat(asMesh(() -> whistles.find(blown.id()))).contains(closed);
        assertThat(asMesh(() -> whistles.sounds(filed.id(), blown.type()))).isFalse();
    }

    private boolean added(Whistle whistle) {
        whistles.add(whistle, WhistleExamples.events(whistle));
        return true;
    }

    private static <T> T asMesh(Supplier<T> body) {
        return POSTGRES.transactions().asMesh(body);
    }
}
