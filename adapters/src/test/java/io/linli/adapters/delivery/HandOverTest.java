package io.linli.adapters.delivery;

import static io.linli.adapters.delivery.DeliveryReason.DELIVERY_DIFFERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.linli.adapters.delivery.Delivery.State;
import io.linli.adapters.delivery.jdbc.Kept;
import io.linli.adapters.outside.PlatformFailure;
import io.linli.mesh.refusal.Refusal;
import io.linli.mesh.testkit.PostgresExtension;
import io.linli.mesh.testkit.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class HandOverTest {
    @RegisterExtension static final PostgresExtension POSTGRES = new PostgresExtension("delivery");

    private static final DeliverySettings LIMITS =
            new DeliverySettings(
                    3,
                    Duration.ofHours(1),
                    Duration.ofSeconds(1),
                    Duration.ofMinutes(1),
                    Duration.ofSeconds(2));

    private record Turn(UUID id, int turn, Instant at) {}

    private final SettableClock clock = new SettableClock(Samples.NOW);
    private final Deliveries deliveries = Kept.in(POSTGRES.db());
    private final Deque<Turn> line = new ArrayDeque<>();
    private final List<String> sent = new ArrayList<>();
    private final Deque<Supplier<String>> answers = new ArrayDeque<>();
    private final UUID subject = UUID.randomUUID();
    private final TakeDelivery take =
            new TakeDelivery(deliveries, this::put, LIMITS.gapWait(), clock);
    private final CarryDelivery carry =
            new CarryDelivery(
                    deliveries,
                    this::put,
                    List.of(recipient(Platform.DISPATCH), recipient(Platform.PORTAL)),
                    LIMITS,
                    POSTGRES.transactions(),
                    clock);

    @Test
    void aHandOverIsSentOnceAndAcknowledged() {
        var order = taken(Samples.order(subject));
        runLine();

        assertThat(kept(order))
                .satisfies(delivery -> {
                    assertThat(delivery.state()).isEqualTo(State.ACKNOWLEDGED);
                    assertThat(delivery.receipt()).isEqualTo("R-1");
                    assertThat(delivery.attempts()).isEqualTo(1);
                });
        assertThat(sent).containsExactly("v1");
    }

    @Test
    void takingItAgainChangesNothing() {
        var order = taken(Samples.order(subject));
        runLine();

        assertThat(taken(order).state()).isEqualTo(State.ACKNOWLEDGED);
        assertThat(line).isEmpty();
    }

    @Test
    void theSameIdForAnotherHandOverIsRefused() {
        var order = taken(Samples.order(subject));
        var other =
                new Delivery(
                        order.id(),
                        subject,
                        2,
                        order.region(),
                        order.content(),
                        State.TO_SEND,
                        0,
                        0,
                        "",
                        "",
                        Samples.NOW,
                        Samples.NOW);

        refused(other);
        refused(
                Delivery.fresh(
                        order.id(),
                        UUID.randomUUID(),
                        1,
                        order.region(),
                        order.content(),
                        Samples.NOW));
    }

    @Test
    void aVersionOfASubjectIsUsedOnce() {
        taken(Samples.notice(subject, 1));

        refused(Samples.notice(subject, 1));
    }

    @Test
    void aLaterVersionWaitsForTheEarlierOne() {
        answers.add(() -> {
            throw new PlatformFailure(PlatformFailure.Cause.LATE, "no answer", null);
        });
        taken(Samples.notice(subject, 1));
        taken(Samples.notice(subject, 2));
        taken(Samples.notice(subject, 3));
        runLine();

        assertThat(sent).containsExactly("v1", "v1 again", "v2", "v3");
    }

    @Test
    void aVersionThatComesBeforeItsElderWaitsForItAMoment() {
        var second = taken(Samples.notice(subject, 2));
        assertThat(line.getFirst().at()).isEqualTo(Samples.NOW.plus(LIMITS.gapWait()));
        var first = taken(Samples.notice(subject, 1));
        var early = line.removeFirst();
        carry.carry(
                early.id(), early.turn()); // its turn has come too early; the elder is there now
        assertThat(sent).isEmpty();
        runLine();

        assertThat(sent).containsExactly("v1", "v2");
        assertThat(kept(first).state()).isEqualTo(State.ACKNOWLEDGED);
        assertThat(kept(second).state()).isEqualTo(State.ACKNOWLEDGED);
    }

    @Test
    void anElderThatComesAfterItsYoungerHasLeftIsNeverSent() {
        taken(Samples.notice(subject, 2));
        runLine();
        var first = taken(Samples.notice(subject, 1));
        runLine();

        assertThat(sent).containsExactly("v2");
        assertThat(kept(first).state()).isEqualTo(State.DEAD);
        assertThat(kept(first).lastError()).contains("a newer version has left");
    }

    @Test
    void aCrashBetweenSendingAndReceiptIsUnknownAndAskedForNext() {
        var order = taken(Samples.order(subject));
        answers.add(() -> {
            assertThat(kept(order).state())
                    .isEqualTo(State.UNKNOWN); // on record before anything is sent
            throw new Crash();
        });
        var turn = line.getFirst();
        assertThatThrownBy(() -> carry.carry(turn.id(), turn.turn())).isInstanceOf(Crash.class);
        runLine();

        assertThat(sent).containsExactly("v1", "v1 again");
        assertThat(kept(order).state()).isEqualTo(State.ACKNOWLEDGED);
        assertThat(kept(order).attempts()).isEqualTo(2);
    }

    @Test
    void whatSurelyWasNotSentIsNotAnAttempt() {
        answers.add(() -> {
            throw PlatformFailure.unsent("dispatch: does not take the call", null);
        });
        var order = taken(Samples.order(subject));
        var turn = line.getFirst();
        assertThatThrownBy(() -> carry.carry(turn.id(), turn.turn()))
                .isInstanceOf(PlatformFailure.class);

        assertThat(kept(order).state()).isEqualTo(State.TO_SEND);
        assertThat(kept(order).attempts()).isZero();
        assertThat(kept(order).lastError()).isEqualTo("DOWN dispatch: does not take the call");
    }

    @Test
    void aClearNoIsTheEndAtOnceAndTheNextGoesOn() {
        answers.add(() -> {
            throw PlatformFailure.said(PlatformFailure.Cause.REFUSED, "A0400", "code: A0400 (no)");
        });
        var first = taken(Samples.notice(subject, 1));
        var second = taken(Samples.notice(subject, 2));
        runLine();

        assertThat(kept(first).state()).isEqualTo(State.DEAD);
        assertThat(kept(first).lastError()).isEqualTo("REFUSED code: A0400 (no)");
        assertThat(kept(second).state()).isEqualTo(State.ACKNOWLEDGED);
    }

    @Test
    void theBudgetOfAttemptsEndsInADeathThatShows() {
        for (var attempt = 0; attempt < LIMITS.attempts(); attempt++) {
            answers.add(() -> {
                throw new PlatformFailure(
                        PlatformFailure.Cause.DOWN, "HTTP 500 (expected: 200)", null);
            });
        }
        var order = taken(Samples.order(subject));
        runLine();

        assertThat(kept(order).state()).isEqualTo(State.DEAD);
        assertThat(kept(order).attempts()).isEqualTo(LIMITS.attempts());
        assertThat(sent).hasSize(LIMITS.attempts());
        assertThat(POSTGRES.transactions().asMesh(() -> deliveries.count(State.DEAD))).isPositive();
    }

    @Test
    void theDeadlineEndsItToo() {
        answers.add(() -> {
            clock.forward(LIMITS.deadline());
            throw PlatformFailure.unsent("dispatch: does not take the call", null);
        });
        var order = taken(Samples.order(subject));
        runLine();

        assertThat(kept(order).state()).isEqualTo(State.DEAD);
    }

    @Test
    void aTurnThatIsPastDoesNothing() {
        taken(Samples.order(subject));
        var turn = line.getFirst();
        runLine();
        carry.carry(turn.id(), turn.turn());
        carry.carry(turn.id() + "/" + (turn.turn() + 1));

        assertThat(sent).containsExactly("v1");
    }

    /// Stands for a process that is killed: nothing after it runs.
    private static final class Crash extends Error {
        private static final long serialVersionUID = 1L;
    }

    private void put(UUID id, int turn, Instant at) {
        line.add(new Turn(id, turn, at));
    }

    private Recipient recipient(Platform platform) {
        return new Recipient() {
            @Override
            public Platform platform() {
                return platform;
            }

            @Override
            public String handOver(Delivery delivery, boolean mayHaveArrived) {
                sent.add("v" + delivery.version() + (mayHaveArrived ? " again" : ""));
                return answers.isEmpty() ? "R-" + delivery.version() : answers.removeFirst().get();
            }
        };
    }

    private Delivery taken(Delivery delivery) {
        return POSTGRES.transactions().asMesh(() -> take.take(delivery));
    }

    private void refused(Delivery delivery) {
        assertThatThrownBy(() -> taken(delivery))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(DELIVERY_DIFFERS));
    }

    private Delivery kept(Delivery delivery) {
        return POSTGRES.transactions().asMesh(() -> deliveries.find(delivery.id()).orElseThrow());
    }

    /// Does what the durable tasks would: each turn until it ends without a failure.
    private void runLine() {
        while (!line.isEmpty()) {
            var turn = line.removeFirst();
            try {
                carry.carry(turn.id(), turn.turn());
            } catch (PlatformFailure e) {
                line.addFirst(turn);
            }
        }
    }
}
