package io.linli.gateway.repeat;

import static org.assertj.core.api.Assertions.assertThat;

import io.lettuce.core.resource.EpollProvider;
import io.linli.mesh.testkit.RedisExtension;
import io.netty.channel.EventLoop;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.epoll.EpollIoHandler;
import io.netty.channel.nio.NioIoHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Two replicas with one Redis between them.
class RepeatsTest {
    @RegisterExtension static final RedisExtension REDIS = new RedisExtension();

    private static final byte[] SECRET = "a secret of both".getBytes(StandardCharsets.UTF_8);
    private static final Duration AMPLE = Duration.ofSeconds(15);
    private static final String BODY = "{\"title\":\"灯坏了\",\"amount\":1}";
    private static final Reply REPLY = reply("{\"name\":\"cases/1\"}");

    private static final EventLoopGroup LOOPS =
            new MultiThreadIoEventLoopGroup(
                    1,
                    EpollProvider.isAvailable()
                            ? EpollIoHandler.newFactory()
                            : NioIoHandler.newFactory());
    private static final EventLoop LOOP = LOOPS.next();

    private static Replica one;
    private static Replica two;

    private final String key = UUID.randomUUID().toString();

    private record Replica(
            Repeats repeats, Exposure exposure, RedisLinks links, ScheduledExecutorService timer) {
        static Replica start() {
            var links = new RedisLinks(REDIS.uri(), AMPLE);
            var timer = Executors.newSingleThreadScheduledExecutor();
            var exposure = new Exposure();
            var repeats = new Repeats(new RedisMemory(links), SECRET, 1_000, timer, exposure);
            var replica = new Replica(repeats, exposure, links, timer);
            replica.awaitRedis();
            return replica;
        }

        void awaitRedis() {
            Patient.until(() -> Patient.get(links.shared().with(redis -> redis.ping())) != null);
            Patient.until(() -> links.on(LOOP) != links.shared());
            Patient.until(() -> ping(links.on(LOOP)) != null);
        }

        private static byte[] ping(RedisLink link) {
            return Patient.told(told -> link.ask(told, utf8("ECHO"), utf8("there")));
        }

        CompletableFuture<Verdict> ask(Asked asked) {
            var said = new CompletableFuture<Verdict>();
            repeats.admit(asked, said::complete);
            return said;
        }

        void stop() {
            links.close();
            timer.shutdownNow();
        }
    }

    @BeforeAll
    static void start() {
        one = Replica.start();
        two = Replica.start();
    }

    @AfterAll
    static void stop() {
        one.stop();
        two.stop();
        LOOPS.shutdownGracefully();
    }

    @Test
    void aRepeatIsToldWhatTheFirstOneWasTold() {
        go(one.ask(asked(BODY))).settle(REPLY);

        assertThat(again(two.ask(asked(BODY)))).usingRecursiveComparison().isEqualTo(REPLY);
    }

    @Test
    void fiftyAtOnceOnTwoReplicasAreOneCall() throws InterruptedException {
        var calls = new AtomicInteger();
        var gate = new CountDownLatch(1);
        var verdicts = new ArrayList<CompletableFuture<Verdict>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < 50; i++) {
                var replica = i % 2 == 0 ? one : two;
                var said = new CompletableFuture<Verdict>();
                verdicts.add(said);
                threads.submit(() -> {
                    gate.await();
                    replica.repeats().admit(asked(BODY), said::complete);
                    return null;
                });
            }
            gate.countDown();
        }
        var turn =
                (Verdict.Go)
                        Patient.get(
                                CompletableFuture.anyOf(
                                        verdicts.toArray(CompletableFuture[]::new)));
        Patient.until(() -> one.repeats().waitingCount() + two.repeats().waitingCount() == 49);
        turn.turn().settle(REPLY);

        for (var verdict : verdicts) {
            if (Patient.get(verdict) instanceof Verdict.Go) {
                calls.incrementAndGet();
            } else {
                assertThat(again(verdict)).usingRecursiveComparison().isEqualTo(REPLY);
            }
        }
        assertThat(calls).hasValue(1);
        assertThat(one.repeats().waitingCount() + two.repeats().waitingCount()).isZero();
    }

    @Test
    void whoWaitsIsWokenRatherThanLate() {
        var first = go(one.ask(asked(BODY)));
        var second = two.ask(asked(BODY));
        Patient.until(() -> two.repeats().waitingCount() == 1);
        first.settle(REPLY);

        assertThat(second.orTimeout(5, TimeUnit.SECONDS).join()).isInstanceOf(Verdict.Again.class);
        assertThat(two.exposure().waitedCount()).isPositive();
    }

    @Test
    void anotherBodyUnderTheKeyIsRefusedByField() {
        go(one.ask(asked(BODY))).settle(REPLY);

        var refused = Patient.get(two.ask(asked(BODY.replace("1", "2"))));
        assertThat(refused).isEqualTo(new Verdict.Reused(List.of("amount")));
    }

    @Test
    void anotherBodyIsRefusedAlsoWhileTheFirstOneRuns() {
        var first = go(one.ask(asked(BODY)));

        assertThat(Patient.get(two.ask(asked("{\"title\":\"灯坏了\"}"))))
                .isEqualTo(new Verdict.Reused(List.of("amount")));
        first.forget();
    }

    @Test
    void anotherMethodUnderTheKeyIsRefused() {
        go(one.ask(asked(BODY))).settle(REPLY);

        assertThat(Patient.get(one.ask(asked("PERSON:1", "a.B/Other", BODY, AMPLE))))
                .isEqualTo(new Verdict.Reused(List.of("method")));
    }

    @Test
    void theKeysOfTwoCallersAreTwoKeys() {
        go(one.ask(asked(BODY))).settle(REPLY);

        go(one.ask(asked("PARTNER:1", "a.B/C", BODY, AMPLE))).forget();
    }

    @Test
    void whatWasNotDoneMayBeAskedAnewWithAnotherBody() {
        go(one.ask(asked(BODY))).forget();

        go(two.ask(asked("{}"))).forget();
    }

    @Test
    void anEndNobodyKnowsIsCalledAgainButStaysTheSameRequest() {
        go(one.ask(asked(BODY))).reopen();

        assertThat(Patient.get(two.ask(asked("{}")))).isInstanceOf(Verdict.Reused.class);
        go(two.ask(asked(BODY))).settle(REPLY);
    }

    @Test
    void anAnswerTooLargeToKeepIsAskedOfTheRoomAgain() {
        go(one.ask(asked(BODY))).settle(reply("x".repeat(2_000)));

        go(two.ask(asked(BODY))).settle(REPLY);
        assertThat(one.exposure().tooLargeCount()).isPositive();
    }

    @Test
    void aTurnWhoseOwnerHasDiedIsTakenOverAfterItsLease() {
        go(one.ask(asked("PERSON:1", "a.B/C", BODY, Duration.ZERO))); // and never heard of again
        var taken = two.exposure().takenOverCount();

        var second = go(two.ask(asked(BODY)));
        second.settle(REPLY);
        assertThat(two.exposure().takenOverCount()).isEqualTo(taken + 1);
    }

    @Test
    void whoCannotWaitAnyLongerIsTold() {
        var first = go(one.ask(asked(BODY)));

        var second = two.ask(asked("PERSON:1", "a.B/C", BODY, Duration.ofMillis(50)));
        assertThat(Patient.get(second)).isEqualTo(new Verdict.InUse());
        first.forget();
    }

    @Test
    void theNextOneGoesOnWhenTheFirstOneHasFailed() {
        var first = go(one.ask(asked(BODY)));
        var second = two.ask(asked(BODY));
        first.reopen();

        go(second).settle(REPLY);
    }

    @Test
    void aTurnNobodyWantsAnyMoreIsGivenBack() {
        var first = go(one.ask(asked(BODY)));
        var said = new CompletableFuture<Verdict>();
        var abandon = two.repeats().admit(asked(BODY), said::complete);
        Patient.until(() -> two.repeats().waitingCount() == 1);
        abandon.run();
        first.forget();

        go(one.ask(asked("{}"))).forget();
        assertThat(said).isNotDone();
        assertThat(two.repeats().waitingCount()).isZero();
    }

    @Test
    void withoutRedisTheCallGoesOnAndTheExposureIsSeen() throws IOException {
        var alone = Replica.start();
        REDIS.stop();
        try {
            var verdict = (Verdict.Go) Patient.get(alone.ask(asked(BODY)));
            assertThat(verdict.turn()).isNull();
            assertThat(alone.exposure().unguardedCount()).isPositive();
        } finally {
            REDIS.start();
            alone.awaitRedis();
            one.awaitRedis();
            two.awaitRedis();
        }
        go(alone.ask(asked(BODY))).settle(REPLY); // and is guarded again by itself
        alone.stop();
    }

    @Test
    void nothingInRedisTellsWhatWasAskedOrAnswered() {
        go(one.ask(asked(BODY))).settle(REPLY);
        again(one.ask(asked(BODY)));

        var all = new ArrayList<byte[]>();
        for (var name :
                Patient.get(one.links().shared().with(redis -> redis.keys("linli:repeat:*")))) {
            all.add(name);
            all.add(Patient.get(one.links().shared().with(redis -> redis.get(name))));
        }
        for (var secret : List.of("灯坏了", "cases/1", "title", "PERSON", key)) {
            assertThat(all).noneMatch(bytes -> latin(bytes).contains(latin(utf8(secret))));
        }
    }

    private static Turn go(CompletableFuture<Verdict> said) {
        var verdict = Patient.get(said);
        assertThat(verdict).isInstanceOf(Verdict.Go.class);
        var turn = ((Verdict.Go) verdict).turn();
        assertThat(turn).isNotNull();
        return turn;
    }

    private static Reply again(CompletableFuture<Verdict> said) {
        return ((Verdict.Again) Patient.get(said)).reply();
    }

    private Asked asked(String body) {
        return asked("PERSON:1", "a.B/C", body, AMPLE);
    }

    private Asked asked(String caller, String method, String body, Duration left) {
        var bytes = utf8(body);
        return new Asked(
                caller, key, method, "/v1/x", "", bytes, 0, bytes.length, true, left, LOOP);
    }

    private static Reply reply(String body) {
        return new Reply(200, Map.of("content-type", "application/json"), utf8(body));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
