package io.linli.adapters.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.linli.adapters.delivery.Delivery.State;
import io.linli.adapters.outside.PlatformFailure;
import io.linli.adapters.outside.PlatformFailure.Cause;
import io.linli.mesh.caller.Caller;
import io.linli.mesh.refusal.Refusal;
import io.linli.mesh.store.PageToken;
import io.linli.mesh.testkit.Callers;
import io.linli.mesh.testkit.PostgresExtension;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Dead letters, as an operator works them.
class ReplayTest {
    @RegisterExtension static final PostgresExtension POSTGRES = new PostgresExtension("delivery");

    private static final Caller OFFICER = Callers.person("liu", "street-officer", "110105017");
    private static final Caller NEIGHBOUR = Callers.person("sun", "street-officer", "110105018");

    private final QueueBench bench = new QueueBench(POSTGRES);
    private final UUID subject = UUID.randomUUID();

    @Test
    void whatWasRefusedIsSentAgainWithAWholeBudget() {
        var order = refused(Samples.order(subject));
        bench.clock.forward(Samples.LIMITS.deadline());
        replay(OFFICER, order);

        assertThat(bench.kept(order).state()).isEqualTo(State.TO_SEND);
        assertThat(bench.kept(order).deadline())
                .isEqualTo(bench.clock.instant().plus(Samples.LIMITS.deadline()));
        bench.run();
        assertThat(bench.dispatch.log).containsExactly("v1", "v1");
        assertThat(bench.kept(order).state()).isEqualTo(State.ACKNOWLEDGED);
        assertThat(bench.kept(order).attempts()).isEqualTo(2);
    }

    @Test
    void whatMayHaveArrivedIsAskedForAndNotSentTwice() {
        for (var attempt = 0; attempt < Samples.LIMITS.attempts(); attempt++) {
            bench.dispatch.answers.add(() -> {
                throw new PlatformFailure(Cause.LATE, "no answer", null);
            });
        }
        var order = bench.taken(Samples.order(subject));
        bench.run();
        bench.dispatch.take(order); // the last one had arrived
        bench.dispatch.log.clear();
        replay(OFFICER, order);
        bench.run();

        assertThat(bench.dispatch.log).containsExactly("v1?");
        assertThat(bench.dispatch.book.get(order.id())).hasSize(1);
        assertThat(bench.kept(order).state()).isEqualTo(State.ACKNOWLEDGED);
    }

    @Test
    void theBudgetIsWholeAgainAndEndsAgain() {
        var order = refused(Samples.order(subject));
        for (var attempt = 0; attempt < Samples.LIMITS.attempts(); attempt++) {
            bench.dispatch.answers.add(() -> {
                throw new PlatformFailure(Cause.DOWN, "HTTP 500", null);
            });
        }
        replay(OFFICER, order);
        bench.run();

        assertThat(bench.kept(order).state()).isEqualTo(State.DEAD);
        assertThat(bench.kept(order).attempts()).isEqualTo(1 + Samples.LIMITS.attempts());
    }

    @Test
    void whatALaterOneHasOvertakenIsNeverSent() {
        var first = refused(Samples.notice(subject, 1));
        bench.taken(Samples.notice(subject, 2));
        bench.run();

        assertThatThrownBy(() -> replay(OFFICER, first))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.reason())
                                        .isEqualTo(DeliveryReason.DELIVERY_OVERTAKEN));
        assertThat(bench.kept(first).state()).isEqualTo(State.DEAD);
    }

    @Test
    void whatIsReplayedGoesBeforeALaterOneThatHasNotLeft() {
        var first = refused(Samples.notice(subject, 1));
        bench.taken(Samples.notice(subject, 2)); // in line, as the first is over
        replay(OFFICER, first);
        bench.run();

        assertThat(bench.portal.log).containsExactly("v1", "v1", "v2");
    }

    @Test
    void onlyADeadOneIsReplayedOrGivenUp() {
        var order = bench.taken(Samples.order(subject));

        assertThatThrownBy(() -> replay(OFFICER, order))
                .hasMessage("state: TO_SEND (expected: DEAD)");
        assertThatThrownBy(() -> giveUp(OFFICER, order))
                .hasMessage("state: TO_SEND (expected: DEAD)");
    }

    @Test
    void whatIsOfAnotherStreetIsNotThere() {
        var order = refused(Samples.order(subject));

        for (var step :
                List.<Runnable>of(() -> replay(NEIGHBOUR, order), () -> giveUp(NEIGHBOUR, order))) {
            assertThatThrownBy(step::run)
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal ->
                                    assertThat(refusal.reason())
                                            .isEqualTo(DeliveryReason.DELIVERY_UNKNOWN));
        }
        assertThat(bench.kept(order).state()).isEqualTo(State.DEAD);
    }

    @Test
    void aLaneThatSpansRegionsIsWorkedWhole() {
        var first = refused(Samples.notice(subject, 1));
        bench.taken(Samples.notice(subject, 2, "110105018001")); // the case has moved since
        bench.run();

        assertThatThrownBy(() -> replay(OFFICER, first)).hasMessageContaining("version: 1");
    }

    @Test
    void whatIsGivenUpIsKeptButOnNoListAndCanStillBeReplayed() {
        bench.clock.forward(Duration.ofDays(1)); // after those of other tests
        var order = refused(Samples.order(subject));
        assertThat(dead(OFFICER)).contains(order.id());
        assertThat(dead(NEIGHBOUR)).doesNotContain(order.id());
        giveUp(OFFICER, order);

        assertThat(dead(OFFICER)).doesNotContain(order.id());
        assertThat(bench.kept(order).givenUp()).isEqualTo("done by telephone");
        assertThatThrownBy(() -> giveUp(OFFICER, order)).hasMessageContaining("given up");
        var acts =
                POSTGRES.transactions()
                        .asMesh(() -> bench.acts.list(Platform.DISPATCH, PageToken.START, 1));
        assertThat(acts.items().getFirst())
                .satisfies(act -> {
                    assertThat(act.kind()).isEqualTo(Act.Kind.GIVE_UP);
                    assertThat(act.actor()).isEqualTo("PERSON:liu");
                    assertThat(act.delivery()).isEqualTo(order.id());
                    assertThat(act.region()).isEqualTo(Samples.REGION);
                });
        replay(OFFICER, order);
        bench.run();
        assertThat(bench.kept(order).state()).isEqualTo(State.ACKNOWLEDGED);
        assertThat(bench.kept(order).givenUp()).isEmpty();
    }

    private Delivery refused(Delivery delivery) {
        var platform = delivery.platform() == Platform.PORTAL ? bench.portal : bench.dispatch;
        platform.answers.add(() -> {
            throw PlatformFailure.said(Cause.REFUSED, "A0400", "code: A0400 (no)");
        });
        var taken = bench.taken(delivery);
        bench.run();
        assertThat(bench.kept(taken).state()).isEqualTo(State.DEAD);
        return taken;
    }

    private List<UUID> dead(Caller caller) {
        var ids = new ArrayList<UUID>();
        bench.as(
                caller,
                () ->
                        bench.deliveries
                                .listDead(
                                        caller.region(),
                                        Platform.DISPATCH,
                                        PageToken.START,
                                        PageToken.PAGE_MAX)
                                .items()
                                .forEach(delivery -> ids.add(delivery.id())));
        return ids;
    }

    private void replay(Caller caller, Delivery delivery) {
        bench.as(caller, () -> bench.replays.replay(delivery.id(), "the code is known now"));
    }

    private void giveUp(Caller caller, Delivery delivery) {
        bench.as(caller, () -> bench.replays.giveUp(delivery.id(), "done by telephone"));
    }
}
