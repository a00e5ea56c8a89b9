package io.linli.adapters.delivery;

import static io.linli.adapters.delivery.DeliveryReason.DELIVERY_DIFFERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.linli.adapters.delivery.Delivery.State;
import io.linli.adapters.outside.PlatformFailure;
import io.linli.adapters.outside.PlatformFailure.Cause;
import io.linli.mesh.refusal.Refusal;
import io.linli.mesh.testkit.PostgresExtension;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class HandOverTest {
    @RegisterExtension static final PostgresExtension POSTGRES = new PostgresExtension("delivery");

    private final QueueBench bench = new QueueBench(POSTGRES);
    private final FakePlatform dispatch = bench.dispatch;
    private final FakePlatform portal = bench.portal;
    private final UUID subject = UUID.randomUUID();

    @Test
    void aHandOverIsSentOnceAndAcknowledged() {
        var order = bench.taken(Samples.order(subject));
        bench.run();

        assertThat(bench.kept(order))
                .satisfies(delivery -> {
                    assertThat(delivery.state()).isEqualTo(State.ACKNOWLEDGED);
                    assertThat(delivery.receipt()).isEqualTo("R-1");
                    assertThat(delivery.attempts()).isEqualTo(1);
                    assertThat(delivery.unclear()).isFalse();
                });
        assertThat(dispatch.log).containsExactly("v1");
    }

    @Test
    void takingItAgainChangesNothing() {
        var order = bench.taken(Samples.order(subject));
        bench.run();

        assertThat(bench.taken(order).state()).isEqualTo(State.ACKNOWLEDGED);
        assertThat(bench.line).isEmpty();
    }

    @Test
    void theSameIdForAnotherHandOverIsRefused() {
        var order = bench.taken(Samples.order(subject));

        refused(
                Delivery.fresh(
                        order.id(), subject, 2, order.region(), order.content(), Samples.NOW));
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
        bench.taken(Samples.notice(subject, 1));

        refused(Samples.notice(subject, 1));
    }

    @Test
    void aLaterVersionWaitsForTheEarlierOne() {
        portal.answers.add(late());
        bench.taken(Samples.notice(subject, 1));
        bench.taken(Samples.notice(subject, 2));
        bench.taken(Samples.notice(subject, 3));
        bench.run();

        assertThat(portal.log).containsExactly("v1", "v1?", "v1", "v2", "v3");
    }

    @Test
    void aVersionThatComesBeforeItsElderWaitsForItAMoment() {
        var second = bench.taken(Samples.notice(subject, 2));
        assertThat(bench.line.getFirst().at())
                .isEqualTo(Samples.NOW.plus(Samples.LIMITS.gapWait()));
        var first = bench.taken(Samples.notice(subject, 1));
        var early = bench.line.removeFirst();
        bench.carry.carry(early.id(), early.turn()); // too early; the elder is there now
        assertThat(portal.log).isEmpty();
        bench.run();

        assertThat(portal.log).containsExactly("v1", "v2");
        assertThat(bench.kept(first).state()).isEqualTo(State.ACKNOWLEDGED);
        assertThat(bench.kept(second).state()).isEqualTo(State.ACKNOWLEDGED);
    }

    @Test
    void anElderThatComesAfterItsYoungerHasLeftIsNeverSent() {
        bench.taken(Samples.notice(subject, 2));
        bench.run();
        var first = bench.taken(Samples.notice(subject, 1));
        bench.run();

        assertThat(portal.log).containsExactly("v2");
        assertThat(bench.kept(first).state()).isEqualTo(State.DEAD);
        assertThat(bench.kept(first).unclear()).isFalse();
        assertThat(bench.kept(first).lastError()).contains("a newer version has left");
    }

    @Test
    void aCrashBetweenSendingAndReceiptIsUnclearAndAskedForNext() {
        var order = bench.taken(Samples.order(subject));
        dispatch.answers.add(() -> {
            assertThat(bench.kept(order).state())
                    .isEqualTo(State.SENT); // on record before anything is sent
            dispatch.take(order);
            throw new Crash();
        });
        var turn = bench.line.getFirst();
        assertThatThrownBy(() -> bench.carry.carry(turn.id(), turn.turn()))
                .isInstanceOf(Crash.class);
        assertThat(bench.kept(order).unclear()).isTrue();
        bench.run();

        assertThat(dispatch.log).containsExactly("v1", "v1?");
        assertThat(dispatch.book.get(order.id())).hasSize(1);
        assertThat(bench.kept(order).state()).isEqualTo(State.ACKNOWLEDGED);
        assertThat(bench.kept(order).receipt()).isEqualTo("R-1");
        assertThat(bench.kept(order).attempts()).isEqualTo(2);
    }

    @Test
    void aReplyThatIsLostNeverMakesADoubleOnAPlatformThatDoesNotKnowRepeats() {
        var order = bench.taken(Samples.order(subject));
        dispatch.answers.add(() -> {
            dispatch.take(order);
            throw new PlatformFailure(Cause.LATE, "no answer in time", null);
        });
        bench.runOnce();
        assertThat(bench.kept(order).state()).isEqualTo(State.UNKNOWN);
        bench.run();

        assertThat(dispatch.book.get(order.id())).hasSize(1);
        assertThat(bench.kept(order).state()).isEqualTo(State.ACKNOWLEDGED);
    }

    @Test
    void aPlatformThatKnowsRepeatsIsSentItAgainWithoutAQuestion() {
        portal.askable = false;
        portal.answers.add(late());
        bench.taken(Samples.notice(subject, 1));
        bench.run();

        assertThat(portal.log).containsExactly("v1", "v1");
    }

    @Test
    void aQuestionThatFailsLeavesItUnknownAndNothingIsSent() {
        dispatch.answers.add(late());
        for (var cause : new Cause[] {Cause.LATE, Cause.REFUSED}) {
            dispatch.tellings.add(() -> {
                throw new PlatformFailure(cause, "not now", null);
            });
        }
        var order = bench.taken(Samples.order(subject));
        bench.runOnce();
        bench.runOnce();
        assertThat(bench.kept(order).state()).isEqualTo(State.UNKNOWN);
        bench.runOnce(); // the third attempt, the last one

        assertThat(dispatch.log).containsExactly("v1", "v1?", "v1?");
        assertThat(bench.kept(order).state()).isEqualTo(State.DEAD);
        assertThat(bench.kept(order).unclear()).isTrue();
    }

    @Test
    void whatIsAbsentAndCannotBeSentNowIsFailedAndNotUnknown() {
        dispatch.answers.add(late());
        dispatch.answers.add(unsent());
        var order = bench.taken(Samples.order(subject));
        bench.runOnce();
        bench.runOnce();

        assertThat(bench.kept(order).state()).isEqualTo(State.FAILED);
        assertThat(bench.kept(order).unclear()).isFalse();
    }

    @Test
    void aStragglerIsGivenTimeToArriveBeforeThePlatformIsAsked() {
        dispatch.straggling = Duration.ofSeconds(10);
        var order = bench.taken(Samples.order(subject));
        dispatch.answers.add(late());
        bench.runOnce();
        bench.runOnce();
        assertThat(dispatch.log).containsExactly("v1");
        assertThat(bench.line.getLast().at()).isEqualTo(Samples.NOW.plusSeconds(10));

        dispatch.take(order); // only now
        bench.clock.forward(Duration.ofSeconds(10));
        bench.run();
        assertThat(dispatch.log).containsExactly("v1", "v1?");
        assertThat(dispatch.book.get(order.id())).hasSize(1);
    }

    @Test
    void whatSurelyWasNotSentIsNotAnAttempt() {
        dispatch.answers.add(unsent());
        var order = bench.taken(Samples.order(subject));
        bench.runOnce();

        assertThat(bench.kept(order).state()).isEqualTo(State.FAILED);
        assertThat(bench.kept(order).attempts()).isZero();
        assertThat(bench.kept(order).lastError())
                .isEqualTo("DOWN dispatch: does not take the call");
    }

    @Test
    void aClearNoIsTheEndAtOnceAndTheNextGoesOn() {
        portal.answers.add(() -> {
            throw PlatformFailure.said(Cause.REFUSED, "A0400", "code: A0400 (no)");
        });
        var first = bench.taken(Samples.notice(subject, 1));
        var second = bench.taken(Samples.notice(subject, 2));
        bench.run();

        assertThat(bench.kept(first).state()).isEqualTo(State.DEAD);
        assertThat(bench.kept(first).unclear()).isFalse();
        assertThat(bench.kept(first).lastError()).isEqualTo("REFUSED code: A0400 (no)");
        assertThat(bench.kept(second).state()).isEqualTo(State.ACKNOWLEDGED);
    }

    @Test
    void theBudgetOfAttemptsEndsInADeathThatShows() {
        var budget = Samples.LIMITS.attempts();
        for (var attempt = 0; attempt < budget; attempt++) {
            dispatch.answers.add(() -> {
                throw new PlatformFailure(Cause.DOWN, "HTTP 500 (expected: 200)", null);
            });
        }
        var order = bench.taken(Samples.order(subject));
        bench.run();

        assertThat(bench.kept(order).state()).isEqualTo(State.DEAD);
        assertThat(bench.kept(order).unclear()).isTrue(); // it may be there all the same
        assertThat(bench.kept(order).attempts()).isEqualTo(budget);
        assertThat(dispatch.log).filteredOn("v1"::equals).hasSize(budget);
    }

    @Test
    void theDeadlineEndsItToo() {
        dispatch.answers.add(() -> {
            bench.clock.forward(Samples.LIMITS.deadline());
            return unsent().get();
        });
        var order = bench.taken(Samples.order(subject));
        bench.run();

        assertThat(bench.kept(order).state()).isEqualTo(State.DEAD);
    }

    @Test
    void aYoungerThatFailedIsNotForgottenBehindAnElderThatCameLate() {
        portal.answers.add(unsent());
        var second = bench.taken(Samples.notice(subject, 2));
        bench.runOnce();
        assertThat(bench.kept(second).state()).isEqualTo(State.FAILED);
        bench.taken(Samples.notice(subject, 1));
        bench.run();

        assertThat(portal.log).containsExactly("v2", "v1", "v2");
        assertThat(bench.kept(second).state()).isEqualTo(State.ACKNOWLEDGED);
    }

    @Test
    void whatHasLostItsTaskComesToItsEndAllTheSame() {
        dispatch.answers.add(late());
        var order = bench.taken(Samples.order(subject));
        bench.runOnce();
        bench.line.clear(); // nobody will come for it
        var end = Samples.LIMITS.deadline().plus(Samples.LIMITS.longestWait().multipliedBy(2));
        bench.clock.forward(end);
        bench.rouse.rouse();
        assertThat(bench.line).isEmpty(); // its task may still be on its way
        bench.clock.forward(Duration.ofMillis(1));
        bench.rouse.rouse();
        bench.run();

        assertThat(bench.kept(order).state()).isEqualTo(State.DEAD);
        assertThat(bench.kept(order).unclear()).isTrue();
        assertThat(dispatch.log).containsExactly("v1");
    }

    @Test
    void aTurnThatIsPastDoesNothing() {
        bench.taken(Samples.order(subject));
        var turn = bench.line.getFirst();
        bench.run();
        bench.carry.carry(turn.id(), turn.turn());
        bench.carry.carry(turn.id() + "/" + (turn.turn() + 1));

        assertThat(dispatch.log).containsExactly("v1");
    }

    @Test
    void aFailureThatIsToldLateDoesNotUndoWhatIsSettled() {
        var order = bench.taken(Samples.order(subject));
        var turn = bench.line.getFirst();
        dispatch.answers.add(() -> {
            dispatch.take(order);
            bench.carry.carry(turn.id(), turn.turn()); // another replica held this one to be dead
            return late().get();
        });
        bench.runOnce();

        assertThat(bench.kept(order).state()).isEqualTo(State.ACKNOWLEDGED);
        assertThat(bench.line).isEmpty();
    }

    /// Stands for a process that is killed: nothing after it runs.
    private static final class Crash extends Error {
        private static final long serialVersionUID = 1L;
    }

    private static Supplier<String> late() {
        return () -> {
            throw new PlatformFailure(Cause.LATE, "no answer", null);
        };
    }

    private static Supplier<String> unsent() {
        return () -> {
            throw PlatformFailure.unsent("dispatch: does not take the call", null);
        };
    }

    private void refused(Delivery delivery) {
        assertThatThrownBy(() -> bench.taken(delivery))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(DELIVERY_DIFFERS));
    }
}
