package io.linli.gateway.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.gateway.overload.OverloadGate;
import io.linli.gateway.repeat.Exposure;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Repeats that wait for the first one's answer stand in nobody's way.
@Timeout(120)
class WaitingRepeatsTest {
    private static final int PLACES = 10;
    private static final int REPEATS = 5 * PLACES;
    private static final int FIRST_SECONDS = 6; // less than the others wait
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static ChaosWorld world;
    private static Load load;

    private final HttpRequest keyed =
            HttpRequest.newBuilder(load.post(), (_, _) -> true)
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .build();

    @BeforeAll
    static void start() throws IOException {
        world =
                new ChaosWorld(
                        Duration.ofSeconds(20),
                        "--linli.overload.min=" + PLACES,
                        "--linli.overload.first=" + PLACES,
                        "--linli.overload.max=" + PLACES,
                        "--linli.overload.reserve=0",
                        "--linli.limit.person.read=1000000/60s",
                        "--linli.limit.person.write=1000000/60s",
                        "--linli.limit.region=1000000/60s",
                        "--linli.limit.address=1000000/60s");
        load = new Load(world);
        eventually(() -> load.one(load.get()).status() == 200);
    }

    @AfterEach
    void mended() {
        world.room.hangs(false);
        eventually(() -> underWay() == 0);
    }

    @AfterAll
    static void stop() throws IOException {
        load.close();
        world.close();
    }

    private static void eventually(BooleanSupplier isSo) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!isSo.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            LockSupport.parkNanos(1_000_000); // leaves the machine to those it waits for
        }
    }

    private static int underWay() {
        return world.part(OverloadGate.class).limit("governance").underWay();
    }

    private static long waited() {
        return world.part(Exposure.class).waitedCount();
    }

    /// The first one has reached the room, which does not answer; all others wait for it.
    private ArrayList<CompletableFuture<Load.Answer>> firstAndRepeats() {
        world.room.hangs(true);
        var before = waited();
        var all = new ArrayList<CompletableFuture<Load.Answer>>();
        all.add(
                load.send(
                        HttpRequest.newBuilder(keyed, (_, _) -> true)
                                .header("Grpc-Timeout", FIRST_SECONDS + "S")
                                .build()));
        eventually(() -> underWay() == 1);
        for (var i = 0; i < REPEATS; i++) {
            all.add(load.send(keyed));
            var waiting = all.size() - 1L;
            eventually(() -> waited() - before == waiting); // until it knows, it needs a place
        }
        return all;
    }

    @Test
    void theyTakeNoPlaceOfOthers() {
        var all = firstAndRepeats();
        eventually(() -> underWay() == 1);
        world.room.hangs(false);

        for (var i = 0; i < 2 * PLACES; i++) {
            assertThat(load.one(load.get()).status()).isEqualTo(200);
        }
        assertThat(all).noneMatch(CompletableFuture::isDone); // nobody had left meanwhile
        all.forEach(CompletableFuture::join);
    }

    @Test
    void whenTheFirstOneFailsOneGoesOnAndTheOthersHearItsAnswer() {
        var filed = world.room.filed();
        var all = firstAndRepeats();
        world.room.hangs(false);

        assertThat(all.getFirst().join().status()).isEqualTo(504);
        var answers = all.stream().skip(1).map(CompletableFuture::join).toList();
        assertThat(answers).allMatch(answer -> answer.status() == 200);
        assertThat(world.room.filed() - filed).isEqualTo(1);
    }
}
