package io.linli.adapters.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.linli.adapters.delivery.Platform;
import io.linli.adapters.receipt.Receipt.State;
import io.linli.adapters.receipt.TakeReport.Taken;
import io.linli.adapters.receipt.jdbc.KeptReceipts;
import io.linli.mesh.testkit.PostgresExtension;
import io.linli.mesh.testkit.SettableClock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ReceiptTest {
    @RegisterExtension static final PostgresExtension POSTGRES = new PostgresExtension("delivery");

    private static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");

    private final SettableClock clock = new SettableClock(NOW);
    private final Receipts receipts = KeptReceipts.in(POSTGRES.db());
    private final List<String> work = new ArrayList<>();
    private final List<String> effects = new ArrayList<>();
    private final Deque<Supplier<Optional<String>>> answers = new ArrayDeque<>();
    private final UUID whistle = UUID.randomUUID();
    private final TakeReport take =
            new TakeReport(receipts, work::add, POSTGRES.transactions(), clock);
    private final ApplyReceipt apply =
            new ApplyReceipt(receipts, List.of(new Recording()), POSTGRES.transactions(), clock);

    @Test
    void aReportCountsOnceHoweverOftenItComes() {
        var report = report(1, "ACK", "ANSWER");

        assertThat(take.take(report)).isEqualTo(Taken.NEW);
        assertThat(take.take(report)).isEqualTo(Taken.KNOWN);
        runWork();
        assertThat(take.take(report)).isEqualTo(Taken.KNOWN);
        apply.apply(report.key());

        assertThat(effects).containsExactly("ACK 1");
        assertThat(kept(report).state()).isEqualTo(State.APPLIED);
        assertThat(work).isEmpty();
    }

    @Test
    void anEventIdUsedForSomethingElseChangesNothing() {
        var report = report(1, "ACK", "ANSWER");
        take.take(report);
        var other =
                new Report(
                        Platform.DISPATCH,
                        report.eventId(),
                        whistle,
                        "BJ-PSJT",
                        1,
                        "ACK",
                        "ANSWER",
                        NOW,
                        "",
                        "");

        assertThat(take.take(other)).isEqualTo(Taken.DIFFERS);
        assertThat(kept(report).report()).isEqualTo(report);
    }

    @Test
    void aWordWeDoNotKnowIsKeptWithoutEffect() {
        var report = report(1, "ON_LUNCH_BREAK", "");

        assertThat(take.take(report)).isEqualTo(Taken.NEW);
        assertThat(work).isEmpty();
        assertThat(kept(report).state()).isEqualTo(State.IGNORED);
        assertThat(kept(report).reason()).contains("ON_LUNCH_BREAK");
    }

    @Test
    void anOlderWordNeverOverwritesANewerOneAboutTheSameFact() {
        var refused = report(1, "REFUSED", "ANSWER");
        var agreed = report(2, "ACK", "ANSWER");
        take.take(agreed);
        runWork();
        take.take(refused);
        runWork();

        assertThat(effects).containsExactly("ACK 2");
        assertThat(kept(refused).state()).isEqualTo(State.IGNORED);
        assertThat(kept(refused).reason()).contains("older than version 2");
    }

    @Test
    void factsOfDifferentKindsCountInAnyOrder() {
        take.take(report(3, "DONE", "COMPLETION"));
        take.take(report(2, "CHECK_IN", "ARRIVAL"));
        take.take(report(1, "ACK", "ANSWER"));
        runWork();

        assertThat(effects).containsExactly("DONE 3", "CHECK_IN 2", "ACK 1");
    }

    @Test
    void reportsAboutOneFactGoOneAtATime() {
        var first = report(1, "REFUSED", "ANSWER");
        var second = report(2, "ACK", "ANSWER");
        take.take(first);
        take.take(second);
        answers.add(() -> {
            assertThatThrownBy(() -> apply.apply(second.key()))
                    .hasMessageContaining("is being applied");
            return Optional.empty();
        });
        runWork();

        assertThat(effects).containsExactly("REFUSED 1", "ACK 2");
    }

    @Test
    void aFailureIsTriedAgainAndHoldsItsPlaceMeanwhile() {
        var first = report(1, "REFUSED", "ANSWER");
        var second = report(2, "ACK", "ANSWER");
        take.take(first);
        answers.add(() -> {
            throw new IllegalStateException("governance does not answer");
        });
        assertThatThrownBy(() -> apply.apply(first.key())).hasMessageContaining("does not answer");
        assertThat(kept(first).state()).isEqualTo(State.APPLYING);
        take.take(second);
        assertThatThrownBy(() -> apply.apply(second.key()))
                .hasMessageContaining("is being applied");
        runWork();

        assertThat(effects).containsExactly("REFUSED 1", "REFUSED 1", "ACK 2");
        assertThat(kept(first).state()).isEqualTo(State.APPLIED);
        assertThat(kept(second).state()).isEqualTo(State.APPLIED);
    }

    @Test
    void whatTheMeshWillNeverTakeIsIgnoredWithTheReason() {
        var report = report(1, "CHECK_IN", "ARRIVAL");
        answers.add(() -> Optional.of("WHISTLE_CLOSED"));
        take.take(report);
        runWork();

        assertThat(kept(report).state()).isEqualTo(State.IGNORED);
        assertThat(kept(report).reason()).isEqualTo("WHISTLE_CLOSED");
    }

    @Test
    void theBudgetEndsInADeathThatShowsAndMakesRoom() {
        var report = report(1, "ACK", "ANSWER");
        take.take(report);
        for (var attempt = 1; attempt <= ApplyReceipt.RETRY.attempts(); attempt++) {
            answers.add(() -> {
                throw new IllegalStateException("governance does not answer");
            });
        }
        for (var attempt = 1; attempt < ApplyReceipt.RETRY.attempts(); attempt++) {
            assertThatThrownBy(() -> apply.apply(report.key()))
                    .isInstanceOf(IllegalStateException.class);
        }
        apply.apply(report.key());

        assertThat(kept(report).state()).isEqualTo(State.DEAD);
        assertThat(POSTGRES.transactions().asMesh(() -> receipts.count(State.DEAD))).isPositive();
    }

    @Test
    void nobodyButTheMeshReadsReceipts() {
        var report = report(1, "ACK", "ANSWER");
        take.take(report);

        assertThat(receipts.find(report.key()))
                .isEmpty(); // outside of any transaction on someone's behalf
    }

    private Report report(long version, String status, String fact) {
        return new Report(
                Platform.DISPATCH,
                UUID.randomUUID().toString(),
                whistle,
                "110105-CGW",
                version,
                status,
                fact,
                NOW.plusSeconds(version),
                "",
                "PD1");
    }

    private Receipt kept(Report report) {
        return POSTGRES.transactions().asMesh(() -> receipts.find(report.key()).orElseThrow());
    }

    /// Does what the durable tasks would.
    private void runWork() {
        while (!work.isEmpty()) {
            apply.apply(work.removeFirst());
        }
    }

    private final class Recording implements Effect {
        @Override
        public Platform platform() {
            return Platform.DISPATCH;
        }

        @Override
        public Optional<String> apply(Report report) {
            effects.add(report.status() + " " + report.version());
            return answers.isEmpty() ? Optional.empty() : answers.removeFirst().get();
        }
    }
}
