package io.linli.citizen.governance.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineClockTest {
    private static final Instant START = Instant.parse("2026-11-20T01:00:00Z");
    private static final Instant DUE = Instant.parse("2026-11-20T09:00:00Z");
    private final DeadlineClock clock = DeadlineClock.started(START, DUE);

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T01:00:00Z,        RUNNING",
        "2026-11-20T06:59:59.999999Z, RUNNING",
        "2026-11-20T07:00:00Z,        DUE_SOON", // the last quarter of eight hours begins
        "2026-11-20T09:00:00Z,        DUE_SOON", // the last instant is on time
        "2026-11-20T09:00:00.000001Z, OVERDUE"
    })
    void tellsHowItStands(Instant now, ClockState state) {
        assertThat(clock.stateAt(now)).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-20T09:00:00Z, MET", "2026-11-20T09:00:00.000001Z, BREACHED"})
    void staysAsItWasWhenItStopped(Instant stopped, ClockState state) {
        var done = standing(Optional.empty(), Optional.of(stopped));

        assertThat(done.stateAt(stopped)).isEqualTo(state);
        assertThat(done.stateAt(DUE.plusSeconds(86_400))).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T06:59:59.999999Z, RUNNING,  MET",
        "2026-11-20T07:00:00Z,        DUE_SOON, MET",
        "2026-11-20T09:00:00Z,        DUE_SOON, MET",
        "2026-11-20T09:00:00.000001Z, OVERDUE,  BREACHED"
    })
    void staysAsItWasWhileItStandsStill(Instant paused, ClockState state, ClockState end) {
        var muchLater = DUE.plusSeconds(86_400);

        assertThat(standing(Optional.of(paused), Optional.empty()).stateAt(muchLater))
                .isEqualTo(state);
        assertThat(standing(Optional.of(paused), Optional.of(muchLater)).stateAt(muchLater))
                .isEqualTo(end);
    }

    private DeadlineClock standing(Optional<Instant> paused, Optional<Instant> stopped) {
        return new DeadlineClock(START, clock.soon(), DUE, paused, stopped, Optional.empty());
    }
}
