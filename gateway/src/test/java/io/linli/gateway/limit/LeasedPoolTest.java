package io.linli.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.linli.mesh.testkit.RedisExtension;
import io.linli.transcode.limit.Rate;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.data.redis.connection.RedisPassword;
import org.springframework.data.redis.connection.RedisStandaloneConfiguration;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.data.redis.core.ReactiveStringRedisTemplate;

/// Four replicas on one real Redis; only the time is made.
class LeasedPoolTest {
    private static final int REPLICAS = 4;
    private static final Rate RATE = Rate.of("600/60s");
    private static final Duration STEP = Duration.ofMillis(50);

    @RegisterExtension static final RedisExtension REDIS = new RedisExtension();

    private static LettuceConnectionFactory connections;

    private final AtomicLong now = new AtomicLong(1_000_000_000_000_000L);
    private final Random random = new Random(20261122);
    private Bucket bucket = bucket(RATE, true);
    private List<Replica> replicas = replicas();

    @BeforeAll
    static void connect() {
        var where = new RedisStandaloneConfiguration("127.0.0.1", REDIS.uri().getPort());
        where.setPassword(RedisPassword.of(REDIS.uri().getUserInfo().substring(1)));
        connections = new LettuceConnectionFactory(where);
        connections.afterPropertiesSet();
        connections.start();
    }

    @AfterAll
    static void disconnect() {
        connections.destroy();
    }

    private static Bucket bucket(Rate rate, boolean fills) {
        return new Bucket("linli:limit:test:" + UUID.randomUUID(), "test", rate, fills);
    }

    private List<Replica> replicas() {
        return Stream.generate(Replica::new).limit(REPLICAS).toList();
    }

    /// One gateway, as far as this bucket goes.
    private final class Replica {
        final Exposure exposure = new Exposure(now::get);
        final Pool pool =
                new Pool(
                        bucket,
                        new RedisLeases(
                                new ReactiveStringRedisTemplate(connections),
                                Duration.ofSeconds(2),
                                () -> Long.toString(now.get() / 1000)),
                        exposure,
                        REPLICAS,
                        now::get);

        boolean lets() {
            var answer = new ArrayBlockingQueue<Long>(1);
            var word = pool.take(answer::add);
            if (word == Pool.LATER) {
                try {
                    word = answer.poll(10, TimeUnit.SECONDS);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
            return word == Pool.TAKEN;
        }

        int letsOf(int offered) {
            var let = 0;
            for (var i = 0; i < offered; i++) {
                let += lets() ? 1 : 0;
            }
            return let;
        }
    }

    /// How requests fall upon the replicas, in requests of each replica per step.
    enum Split {
        EVEN(3, 3, 3, 3),
        SKEWED(9, 2, 1, 0),
        ONE_ONLY(12, 0, 0, 0),
        JUST_ABOVE(1, 0, 0, 0),
        HEAVY(40, 30, 20, 10);

        private final int[] offered;

        Split(int... offered) {
            this.offered = offered;
        }
    }

    private long letIn(Split split, Duration time) {
        var let = 0L;
        for (var passed = Duration.ZERO; passed.compareTo(time) < 0; passed = passed.plus(STEP)) {
            for (var i = 0; i < REPLICAS; i++) {
                let += replicas.get(i).letsOf(split.offered[i]);
            }
            answered();
            now.addAndGet(STEP.toNanos());
        }
        return let;
    }

    /// Made time must not run on while Redis answers in real time.
    private void answered() {
        var until = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (replicas.stream().anyMatch(replica -> replica.pool.asks())) {
            assertThat(System.nanoTime()).as("an answer of Redis").isLessThan(until);
            Thread.onSpinWait();
        }
    }

    @ParameterizedTest
    @EnumSource
    void allReplicasTogetherKeepToTheLimitHoweverRequestsFall(Split split) {
        var first = letIn(split, Duration.ofMinutes(1));
        // a full bucket, and what flowed in during the minute
        assertThat((double) first).isCloseTo(2 * RATE.quota(), within(2 * RATE.quota() * 0.05));
        for (var window = 0; window < 2; window++) {
            assertThat((double) letIn(split, Duration.ofMinutes(1)))
                    .isCloseTo(RATE.quota(), within(RATE.quota() * 0.05));
        }
    }

    @Test
    void theSplitMayChangeAtAnyTime() {
        letIn(Split.HEAVY, Duration.ofMinutes(1));
        var let = 0L;
        for (var i = 0; i < 24; i++) {
            var splits = Split.values();
            var split = splits[random.nextInt(splits.length)];
            let += letIn(split == Split.JUST_ABOVE ? Split.EVEN : split, Duration.ofMillis(2500));
        }
        assertThat((double) let).isCloseTo(RATE.quota(), within(RATE.quota() * 0.05));
    }

    @Test
    void aBurstUponOneReplicaFindsTheWholeBucket() {
        assertThat((double) replicas.getFirst().letsOf(5000))
                .isCloseTo(RATE.quota(), within(RATE.quota() * 0.05));
    }

    @Test
    void aBurstUponAllReplicasFindsTheBucketOnce() {
        var let = 0;
        for (var i = 0; i < 1000; i++) {
            for (var replica : replicas) {
                let += replica.lets() ? 1 : 0;
            }
        }
        assertThat((double) let).isCloseTo(RATE.quota(), within(RATE.quota() * 0.05));
    }

    @Test
    void smallLimitsAreExact() {
        bucket = bucket(Rate.of("7/60s"), true);
        replicas = replicas();
        assertThat(letIn(Split.HEAVY, Duration.ofSeconds(1))).isEqualTo(7);
        now.addAndGet(Duration.ofMinutes(2).toNanos());
        assertThat(letIn(Split.HEAVY, Duration.ofSeconds(1))).isEqualTo(7);
    }

    @Test
    void aQuotaDoesNotFillAgain() {
        bucket = bucket(Rate.of("1000/1d"), false);
        replicas = replicas();
        var let = letIn(Split.HEAVY, Duration.ofSeconds(30));
        assertThat((double) let).isCloseTo(1000, within(50.0));
        assertThat(letIn(Split.HEAVY, Duration.ofHours(1))).isLessThanOrEqualTo(1000 - let);
    }

    @Test
    void onlyTheFirstRequestsOfAPoolWaitForRedis() {
        var pool = replicas.getFirst().pool;
        letIn(Split.JUST_ABOVE, Duration.ofSeconds(2));
        var waited = 0;
        for (var i = 0; i < 400; i++) {
            now.addAndGet(Duration.ofMillis(200).toNanos());
            waited += pool.take(_ -> {}) == Pool.LATER ? 1 : 0;
            settle(replicas.getFirst());
        }
        assertThat(waited).isLessThanOrEqualTo(4);
    }

    // A lease that is on its way is let arrive, as it would in the 200 ms that only pass in the
    // test.
    private static void settle(Replica replica) {
        while (replica.pool.asks()) {
            Thread.onSpinWait();
        }
    }

    @Test
    void whatIsNotUsedGoesBack() {
        var idle = replicas.getFirst();
        idle.letsOf(20);
        settle(idle);
        assertThat(idle.pool.remaining()).isEqualTo(580);
        now.addAndGet(Duration.ofSeconds(1).toNanos());
        assertThat(idle.pool.restsSince(Duration.ofSeconds(2).toNanos())).isFalse();
        now.addAndGet(Duration.ofSeconds(1).toNanos());
        idle.pool.restsSince(Duration.ofSeconds(2).toNanos());
        assertThat(idle.pool.restsSince(Duration.ofSeconds(2).toNanos())).isTrue();
        assertThat(replicas.get(1).letsOf(5000)).isBetween(595, 600);
    }

    @Test
    void withoutRedisEachReplicaGoesByItsPartAndFindsBackByItself() throws IOException {
        letIn(Split.EVEN, Duration.ofSeconds(1));
        REDIS.stop();
        try {
            now.addAndGet(Duration.ofMinutes(2).toNanos());
            var one = replicas.getFirst();
            assertThat(one.letsOf(2000)).isBetween(150, 160); // its part, and what it had leased
            assertThat(one.exposure.away()).isTrue();
            assertThat(one.letsOf(100)).isZero();
        } finally {
            REDIS.start();
        }
        var one = replicas.getFirst();
        while (one.exposure.away()) {
            now.addAndGet(Duration.ofSeconds(1).toNanos());
            one.lets();
            settle(one);
        }
        assertThat(one.letsOf(2000)).isBetween(570, 624); // an empty Redis is full
    }
}
