package io.linli.citizen.governance.hotline;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.citizen.governance.hotline.CallBack.State;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Rule: R-18.
class CallBackTest {
    private static final int DAYS = 3;

    @Test
    void threeTriesInVainOnThreeDaysEndIt() {
        var first = vain(1, "2026-11-20T10:00:00+08:00");
        var second = vain(2, "2026-11-21T10:00:00+08:00");
        assertThat(state(first)).isEqualTo(State.TRIED);
        assertThat(state(first, second)).isEqualTo(State.TRIED);
        assertThat(state(first, second, vain(3, "2026-11-22T00:00:00+08:00")))
                .isEqualTo(State.UNREACHABLE);
    }

    @Test
    void triesOfOneDayInBeijingCountOnce() {
        assertThat(
                        state(
                                vain(1, "2026-11-20T00:00:00+08:00"),
                                vain(2, "2026-11-20T12:00:00+08:00"),
                                vain(3, "2026-11-20T23:59:59+08:00"),
                                vain(4, "2026-11-21T00:00:00+08:00")))
                .isEqualTo(State.TRIED);
    }

    @Test
    void whoWasReachedInTheEndCountsAndTheLastWordDoes() {
        var ended =
                CallBack.of(
                        List.of(
                                told(3, true, Satisfaction.SATISFIED),
                                vain(1, "2026-11-20T10:00:00+08:00"),
                                told(2, false, Satisfaction.DISSATISFIED)),
                        DAYS);

        assertThat(ended.state()).isEqualTo(State.REACHED);
        assertThat(ended.rounds()).isEqualTo(3);
        assertThat(ended.solved()).hasValue(true);
        assertThat(ended.satisfaction()).hasValue(Satisfaction.SATISFIED);
    }

    @Test
    void whoAnsweredOnlyHalfCountsAsTriedAndNotAsInVain() {
        var half =
                new Try(
                        1,
                        Instant.parse("2026-11-20T10:00:00Z"),
                        true,
                        Optional.empty(),
                        Optional.of(true),
                        Optional.empty());
        assertThat(
                        state(
                                half,
                                vain(2, "2026-11-21T10:00:00+08:00"),
                                vain(3, "2026-11-22T10:00:00+08:00")))
                .isEqualTo(State.TRIED);
    }

    private static State state(Try... tries) {
        return CallBack.of(List.of(tries), DAYS).state();
    }

    private static Try vain(int round, String at) {
        return new Try(
                round,
                OffsetDateTime.parse(at).toInstant(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Try told(int round, boolean solved, Satisfaction how) {
        return new Try(
                round,
                Instant.parse("2026-11-23T10:00:00Z"),
                true,
                Optional.of(true),
                Optional.of(solved),
                Optional.of(how));
    }
}
