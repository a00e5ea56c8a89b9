package io.linli.adapters.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.linli.adapters.delivery.Delivery.State;
import io.linli.adapters.delivery.ReadPlatforms.Condition;
import io.linli.adapters.outside.PlatformFailure;
import io.linli.adapters.outside.PlatformFailure.Cause;
import io.linli.mesh.caller.Caller;
import io.linli.mesh.refusal.Refusal;
import io.linli.mesh.store.PageToken;
import io.linli.mesh.testkit.Callers;
import io.linli.mesh.testkit.PostgresExtension;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The switch of a platform: paused, nothing leaves and nothing is lost.
class PauseTest {
    @RegisterExtension static final PostgresExtension POSTGRES = new PostgresExtension("delivery");

    private static final Caller ADMIN = Callers.person("gao", "system-admin", "");

    private final QueueBench bench = new QueueBench(POSTGRES);
    private final UUID subject = UUID.randomUUID();

    @AfterEach
    void forget() {
        POSTGRES.owner().sql("TRUNCATE delivery.delivery, delivery.platform_pause").update();
    }

    @Test
    void whilePausedNothingLeavesAndAfterwardsAllLeavesInItsOrder() {
        pause(Platform.PORTAL);
        var first = bench.taken(Samples.notice(subject, 1));
        bench.taken(Samples.notice(subject, 2));
        bench.run();
        assertThat(bench.portal.log).isEmpty();
        assertThat(bench.kept(first).state()).isEqualTo(State.TO_SEND);
        assertThat(bench.kept(first).attempts()).isZero();

        resume(Platform.PORTAL);
        bench.wake.wake("portal");
        bench.run();
        assertThat(bench.woken).containsExactly("portal");
        assertThat(bench.portal.log).containsExactly("v1", "v2");
    }

    @Test
    void aPauseOfOnePlatformIsNoneOfAnother() {
        pause(Platform.DISPATCH);
        bench.taken(Samples.notice(subject, 1));
        bench.run();

        assertThat(bench.portal.log).containsExactly("v1");
    }

    @Test
    void notEvenAQuestionLeavesWhilePaused() {
        bench.dispatch.answers.add(() -> {
            throw new PlatformFailure(Cause.LATE, "no answer", null);
        });
        var order = bench.taken(Samples.order(subject));
        bench.runOnce();
        pause(Platform.DISPATCH);
        bench.run();
        assertThat(bench.dispatch.log).containsExactly("v1");
        assertThat(bench.kept(order).state()).isEqualTo(State.UNKNOWN);

        resume(Platform.DISPATCH);
        bench.wake.wake("dispatch");
        bench.run();
        assertThat(bench.dispatch.log).containsExactly("v1", "v1?", "v1");
    }

    @Test
    void noDeadlineRunsWhilePaused() {
        bench.dispatch.answers.add(() -> {
            throw new PlatformFailure(Cause.LATE, "no answer", null);
        });
        var before = bench.taken(Samples.order(subject));
        bench.runOnce();
        bench.clock.forward(Duration.ofMinutes(10));
        pause(Platform.DISPATCH);
        bench.run();
        bench.clock.forward(Duration.ofHours(5));
        var during =
                bench.taken(
                        Delivery.fresh(
                                UUID.randomUUID(),
                                UUID.randomUUID(),
                                1,
                                Samples.REGION,
                                Samples.whistle(),
                                bench.clock.instant()));
        bench.run();
        bench.clock.forward(Duration.ofHours(5));
        resume(Platform.DISPATCH);

        var limit = Samples.LIMITS.deadline();
        assertThat(bench.kept(before).deadline())
                .isEqualTo(Samples.NOW.plus(limit).plus(Duration.ofHours(10)));
        assertThat(bench.kept(during).deadline()) // taken half way, so half of it
                .isEqualTo(
                        Samples.NOW
                                .plus(Duration.ofMinutes(10))
                                .plus(Duration.ofHours(5))
                                .plus(limit)
                                .plus(Duration.ofHours(5)));
        bench.wake.wake("dispatch");
        bench.run();
        assertThat(bench.kept(before).state()).isEqualTo(State.ACKNOWLEDGED);
    }

    @Test
    void whatFailsWhileThePauseBeginsKeepsTheDeadlineThatTheResumingMoved() {
        var order = bench.taken(Samples.order(subject));
        bench.dispatch.answers.add(() -> {
            pause(Platform.DISPATCH); // it has left before the pause began
            bench.clock.forward(Duration.ofHours(2));
            resume(Platform.DISPATCH);
            throw new PlatformFailure(Cause.LATE, "no answer", null);
        });
        bench.runOnce();

        assertThat(bench.kept(order).state()).isEqualTo(State.UNKNOWN);
        assertThat(bench.kept(order).deadline())
                .isEqualTo(Samples.NOW.plus(Samples.LIMITS.deadline()).plus(Duration.ofHours(2)));
    }

    @Test
    void pausedAgainBeforeItsTurnItWaitsForTheNextResuming() {
        pause(Platform.DISPATCH);
        var order = bench.taken(Samples.order(subject));
        bench.run();
        resume(Platform.DISPATCH);
        pause(Platform.DISPATCH);
        bench.wake.wake("dispatch");
        assertThat(bench.line).isEmpty();
        resume(Platform.DISPATCH);
        bench.wake.wake("dispatch");
        bench.run();

        assertThat(bench.kept(order).state()).isEqualTo(State.ACKNOWLEDGED);
    }

    @Test
    void pausingTwiceAndResumingWhatRunsAreRefused() {
        assertThatThrownBy(() -> resume(Platform.DISPATCH))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("dispatch runs");
        pause(Platform.DISPATCH);
        assertThatThrownBy(() -> pause(Platform.DISPATCH))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("dispatch is paused");
    }

    @Test
    void whoWhenAndWhyIsKeptAndCannotBeChanged() {
        bench.clock.forward(Duration.ofDays(1)); // after those of other tests
        var begin = bench.clock.instant();
        pause(Platform.DISPATCH);
        bench.clock.forward(Duration.ofMinutes(1));
        resume(Platform.DISPATCH);

        var acts =
                POSTGRES.transactions()
                        .asMesh(() -> bench.acts.list(Platform.DISPATCH, PageToken.START, 2))
                        .items();
        assertThat(acts)
                .extracting(Act::kind, Act::actor, Act::reason, Act::time)
                .containsExactly(
                        tuple(
                                Act.Kind.RESUME,
                                "PERSON:gao",
                                "they are back",
                                begin.plusSeconds(60)),
                        tuple(Act.Kind.PAUSE, "PERSON:gao", "they asked us to", begin));
        for (var change :
                new String[] {"UPDATE delivery.act SET reason = 'x'", "DELETE FROM delivery.act"}) {
            assertThatThrownBy(() -> POSTGRES.owner().sql(change).update())
                    .hasMessageContaining("written once");
        }
    }

    @Test
    void aPlatformIsWellThenTroubledThenStuckThenPaused() {
        assertThat(condition()).isEqualTo(Condition.WELL);
        bench.dispatch.answers.add(() -> {
            throw new PlatformFailure(Cause.LATE, "no answer", null);
        });
        bench.taken(Samples.order(subject));
        assertThat(condition()).isEqualTo(Condition.WELL); // it only waits
        bench.runOnce();
        assertThat(condition()).isEqualTo(Condition.TROUBLED);
        bench.clock.forward(Samples.LIMITS.stuckAfter());
        assertThat(condition()).isEqualTo(Condition.TROUBLED);
        bench.clock.forward(Duration.ofMillis(1));
        assertThat(condition()).isEqualTo(Condition.STUCK);
        pause(Platform.DISPATCH);
        assertThat(condition()).isEqualTo(Condition.PAUSED);
        assertThat(bench.platforms.all().getFirst())
                .satisfies(health -> {
                    assertThat(health.counts()).containsEntry(State.UNKNOWN, 1L);
                    assertThat(health.stuck()).isEqualTo(1);
                    assertThat(health.oldestOpen()).contains(Samples.NOW);
                    assertThat(health.pause().orElseThrow().by()).isEqualTo("PERSON:gao");
                });
    }

    private Condition condition() {
        return bench.platforms.all().getFirst().condition();
    }

    private void pause(Platform platform) {
        bench.as(ADMIN, () -> bench.switches.pause(platform, "they asked us to"));
    }

    private void resume(Platform platform) {
        bench.as(ADMIN, () -> bench.switches.resume(platform, "they are back"));
    }
}
