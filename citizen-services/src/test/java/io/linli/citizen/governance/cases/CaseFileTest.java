package io.linli.citizen.governance.cases;

import static io.linli.citizen.governance.cases.CaseExamples.FILED_AT;
import static io.linli.citizen.governance.cases.CaseReason.EVENTS_FULL;
import static io.linli.citizen.governance.cases.CaseReason.RATED_ALREADY;
import static io.linli.citizen.governance.cases.CaseReason.STEP_ORDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.linli.mesh.refusal.Reason;
import io.linli.mesh.refusal.Refusal;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CaseFileTest {
    private static final Instant NOW = FILED_AT.plusSeconds(60);

    private final Map<CaseState, CaseFile> inEachState = inEachState();

    private static Map<CaseState, CaseFile> inEachState() {
        var files = new EnumMap<CaseState, CaseFile>(CaseState.class);
        for (var state : CaseState.values()) {
            files.put(state, CaseExamples.through(CaseExamples.filed(), NOW, state));
        }
        files.put(CaseState.FILED, CaseExamples.filed());
        files.put(CaseState.CLOSED, closed());
        return files;
    }

    @Test
    void aMoveCountsAndAMoveThatStaysInItsStateIsNoNewVersion() {
        var file = CaseExamples.filed();
        var moved = CaseExamples.through(file, NOW, CaseState.ASSIGNED);
        var stayed = CaseExamples.through(moved, NOW, CaseState.ASSIGNED);

        assertThat(moved.version()).isEqualTo(file.version() + 1);
        assertThat(moved.events()).isEqualTo(file.events() + 1);
        assertThat(stayed.version()).isEqualTo(moved.version());
        assertThat(stayed.events()).isEqualTo(moved.events() + 1);
    }

    @Test
    void remarksMoveNeitherDeadlineNorVersion() {
        var file = CaseExamples.filed();
        var remarked = file.commented(NOW);

        assertThat(remarked.clock()).isEqualTo(file.clock());
        assertThat(remarked.version()).isEqualTo(file.version());
        assertThat(remarked.state()).isEqualTo(file.state());
    }

    @Test
    void takesAThousandEventsAndStillFindsRoomForSteps() {
        var file = CaseExamples.filed();
        while (file.events() < CaseFile.EVENTS_MAX) {
            file = file.commented(NOW);
        }
        var full = file;

        refuses(() -> full.commented(NOW), EVENTS_FULL);
        assertThat(CaseExamples.through(full, NOW, CaseState.ACCEPTED).state())
                .isEqualTo(CaseState.ACCEPTED);
    }

    @Test
    void isRatedOnce() {
        var rated = closed().rated(new Rating(5, "好", NOW));

        assertThat(rated.rated(new Rating(5, "好", NOW.plusSeconds(1)))).isSameAs(rated);
        refuses(() -> rated.rated(new Rating(4, "好", NOW)), RATED_ALREADY);
        refuses(() -> rated.rated(new Rating(5, "很好", NOW)), RATED_ALREADY);
    }

    @Test
    void isRatedOnlyWhenClosed() {
        inEachState.forEach((state, file) -> {
            if (state != CaseState.CLOSED) {
                refuses(() -> file.rated(new Rating(5, "", NOW)), STEP_ORDER);
            }
        });
    }

    @Test
    void creditsOneAccountPerReporterAndOnePerCaseOfAnUnnamedOne() {
        var named = CaseExamples.filed().filing();
        var sameReporter = CaseExamples.filed().filing();

        assertThat(named.account()).isPresent().isEqualTo(sameReporter.account());
        assertThat(CaseExamples.filed(CaseExamples.NORTH, "", "").filing().account()).isEmpty();
    }

    private static CaseFile closed() {
        return CaseExamples.through(
                CaseExamples.filed(),
                NOW,
                CaseState.ACCEPTED,
                CaseState.RESOLVED,
                CaseState.VERIFIED,
                CaseState.CLOSED);
    }

    private static void refuses(Runnable step, Reason reason) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }
}
