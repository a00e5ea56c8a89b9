package io.linli.gateway.chaos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;

import io.linli.gateway.overload.OverloadGate;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;

/// What callers see while something behind the gateway is broken: honest answers in time, and all
/// well again once it is mended. Bar: B3, B15, B16.
@Timeout(300)
class ChaosTest {
    /// `./linli test --all` keeps each fault up for longer.
    private static final Duration FAULT =
            Boolean.getBoolean("linli.long") ? Duration.ofSeconds(30) : Duration.ofSeconds(3);

    private static final Duration WHOLE_WITHIN = Duration.ofSeconds(10);

    /// What was leased in the burst of another test lasts the longer for the one caller of this.
    private static final Duration LEASES_LAST = Duration.ofSeconds(60);

    private static final Duration BUSY_MACHINE = Duration.ofSeconds(3);
    private static final int USUAL = 20; // a second; the room can do 100
    private static final int BURST = 10 * USUAL;

    private static ChaosWorld world;
    private static Load load;

    @BeforeAll
    static void start() throws IOException {
        world =
                new ChaosWorld(
                        "--linli.overload.urgent=linli.governance.v1.CaseService.FileCase",
                        "--linli.channels.nobody=127.0.0.1:1",
                        "--linli.limit.person.read=1000000/60s",
                        "--linli.limit.person.write=1000000/60s",
                        "--linli.limit.region=1000000/60s",
                        "--linli.limit.address=1000000/60s");
        load = new Load(world);
        within(Duration.ofMinutes(1), () -> load.one(load.get()).status() == 200);
        load.of(USUAL, Duration.ofSeconds(2), load.get());
    }

    @AfterEach
    void mended() throws IOException {
        assertThat(world.slowestMillis())
                .isLessThan(ChaosWorld.DEADLINE.plus(BUSY_MACHINE).toMillis());
        world.room.hangs(false);
        world.room.takes(FaultyRoom.WORK);
        world.room.start();
        isWholeAgain();
    }

    @AfterAll
    static void stop() throws IOException {
        load.close();
        world.close();
    }

    /// Within the time in which a mended part has to be whole again.
    private static void eventually(BooleanSupplier isSo) {
        within(WHOLE_WITHIN, isSo);
    }

    private static void within(Duration time, BooleanSupplier isSo) {
        var end = System.nanoTime() + time.toNanos();
        while (!isSo.getAsBoolean()) {
            assertThat(System.nanoTime()).as("whole again").isLessThan(end);
        }
    }

    /// A run without a single refusal, as before the fault.
    private static void isWholeAgain() {
        eventually(() -> load.of(USUAL, Duration.ofSeconds(1), load.get()).count(200) == USUAL);
        assertThat(load.one(load.post()).status()).isEqualTo(200);
        var places = world.part(OverloadGate.class).limit("governance");
        eventually(() -> places.underWay() == 0);
    }

    private CompletableFuture<Load.Answers> during(HttpRequest request) {
        return load.start(USUAL, FAULT, request);
    }

    @Test
    void aRoomThatIsKilled() throws Exception {
        var reads = during(load.get());
        var writes = during(load.post());
        world.room.kill();
        reads.join().areHonest();
        writes.join().areHonest();
        assertThat(reads.join().count(503)).as(reads.join().toString()).isPositive();
        assertThat(writes.join().count(503)).isPositive();
    }

    @Test
    void aRoomThatHangs() {
        world.room.hangs(true);
        var answers = during(load.get()).join().areHonest();
        assertThat(answers.count(504)).as(answers.toString()).isPositive();
        // the breaker spares everybody the wait
        assertThat(answers.count(503)).as(answers.toString()).isPositive();
    }

    @Test
    void aRoomThatIsSlow() {
        world.room.takes(FaultyRoom.WORK.multipliedBy(20));
        during(load.get()).join().areHonest();
    }

    @Test
    void connectionsThatAreResetAgainAndAgain() {
        var reads = during(load.get());
        var writes = during(load.post());
        while (!reads.isDone() || !writes.isDone()) {
            world.cable.pull();
            load.one(load.get()); // until the next call has found a new way
        }
        reads.join().areHonest();
        writes.join().areHonest();
        assertThat(world.meters.get("linli.upstream.second.tries").counter().count()).isPositive();
    }

    @Test
    void aClientInAHurryClosesNoDoorForOthers() {
        world.room.takes(Duration.ofMillis(80)); // still quicker than they come
        var hurry = HttpRequest.newBuilder(load.get(), (_, _) -> true);
        var hurried =
                load.of(USUAL, Duration.ofSeconds(3), hurry.header("Grpc-Timeout", "20m").build());
        assertThat(hurried.areHonest().count(504)).as(hurried.toString()).isGreaterThan(USUAL);
        assertThat(load.one(load.get()).status()).isEqualTo(200);
        assertThat(load.one(load.post()).status()).isEqualTo(200);
    }

    @Test
    void healthTellsWhoIsThere() {
        var upstreams = world.part(ReactiveHealthIndicator.class).health().block();
        assertThat(upstreams.getDetails().get("governance"))
                .asInstanceOf(MAP)
                .containsEntry("reachable", true)
                .containsEntry("breaker", "CLOSED");
        assertThat(upstreams.getDetails().get("nobody"))
                .asInstanceOf(MAP)
                .containsEntry("reachable", false);
        assertThat(world.part(HealthIndicator.class).health().getDetails())
                .containsEntry("shared", true);
    }

    @Test
    void aRedisThatIsKilled() throws IOException {
        var reads = during(load.get());
        world.redis.stop();
        var answers = reads.join().areHonest();
        assertThat(answers.count(200)).as(answers.toString()).isEqualTo(USUAL * FAULT.toSeconds());
        within(LEASES_LAST, () -> load.one(load.get()).status() == 200 && exposed() == 1);
        world.redis.start();
        eventually(() -> load.one(load.get()).status() == 200 && exposed() == 0);
    }

    private double exposed() {
        return world.meters.get("linli.limit.exposed").gauge().value();
    }

    @Test
    void tenTimesAsMuchAsUsual() {
        var before = load.of(USUAL, Duration.ofSeconds(2), load.get()).areHonest();
        var burst = load.of(BURST, FAULT, load.get()).areHonest();
        assertThat(burst.count(504)).as(burst.toString()).isZero();
        assertThat(burst.count(503)).as(burst.toString()).isPositive();
        var slack = Math.max(2 * before.p95Millis(), before.p95Millis() + 50);
        eventually(() -> {
            var after = load.of(USUAL, Duration.ofSeconds(2), load.get());
            return after.count(200) == 2 * USUAL && after.p95Millis() <= slack;
        });
    }

    @Test
    void aCallForHelpFindsAPlaceWhenAllElseDoesNot() {
        var filed = world.room.filed();
        var burst = load.start(BURST, FAULT, load.get());
        var help = load.of(10, FAULT, load.post());
        burst.join().areHonest();
        assertThat(burst.join().count(503)).isPositive();
        assertThat(help.count(200)).as(help.toString()).isEqualTo(10 * FAULT.toSeconds());
        // within the deadline of a second, or it were a 504
        assertThat(ChaosWorld.DEADLINE).isLessThanOrEqualTo(Duration.ofSeconds(1));
        assertThat(world.room.filed() - filed).isEqualTo((int) (10 * FAULT.toSeconds()));
    }
}
