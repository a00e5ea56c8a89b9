package io.linli.transcode.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.transcode.limit.GradientLimit.Bounds;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class GradientLimitTest {
    private static final Bounds BOUNDS = new Bounds(4, 50, 500, 10, 2.0);
    private static final Duration FLOOR = Duration.ofMillis(5);

    private final AtomicLong now = new AtomicLong();
    private final GradientLimit limit = new GradientLimit(BOUNDS, now::get);
    private final Pace pace = new Pace(FLOOR, now::get);

    /// A service with `places` places, each call taking `usual` once it has one: what is beyond
    /// waits in a queue there. Offers `offered` calls at once, again and again.
    private int refusedBy(int places, Duration usual, int offered, int rounds) {
        var refused = 0;
        for (var round = 0; round < rounds; round++) {
            var let = 0;
            for (var i = 0; i < offered; i++) {
                let += limit.enter(false) ? 1 : 0;
            }
            refused += offered - let;
            var start = now.get();
            for (var i = 0; i < let; i++) {
                var took = usual.multipliedBy(1 + i / places).toNanos();
                now.set(start + took);
                limit.ended(pace, took);
            }
        }
        return refused;
    }

    @Test
    void growsWhileCallsTakeWhatTheyAlwaysTook() {
        refusedBy(1000, Duration.ofMillis(20), 400, 600);
        assertThat(limit.limit()).isGreaterThan(300);
        assertThat(limit.underWay()).isZero();
    }

    @Test
    void shrinksToWhatTheServiceCanDoAndRefusesTheRestAtOnce() {
        refusedBy(10, Duration.ofMillis(20), 5, 50); // quiet: learns the pace
        refusedBy(10, Duration.ofMillis(20), 100, 200);
        assertThat(limit.limit()).isBetween(10, 50);
    }

    @Test
    void isWholeAgainAfterABurst() {
        refusedBy(10, Duration.ofMillis(20), 5, 50);
        refusedBy(10, Duration.ofMillis(20), 100, 100);
        refusedBy(10, Duration.ofMillis(20), 8, 20);
        assertThat(refusedBy(10, Duration.ofMillis(20), 8, 100)).isZero();
    }

    @Test
    void whatNobodyUsesDoesNotGrow() {
        refusedBy(1000, Duration.ofMillis(20), 3, 500);
        assertThat(limit.limit()).isEqualTo(BOUNDS.first());
    }

    @Test
    void aSlowMethodIsNotASlowService() {
        var slow = new Pace(FLOOR, now::get);
        for (var i = 0; i < 500; i++) {
            limit.enter(false);
            limit.enter(false);
            now.addAndGet(Duration.ofMillis(50).toNanos());
            limit.ended(pace, Duration.ofMillis(5).toNanos());
            limit.ended(slow, Duration.ofSeconds(2).toNanos());
        }
        assertThat(limit.limit()).isEqualTo(BOUNDS.first());
    }

    @Test
    void callsThatFindNoAnswerShrinkIt() {
        refusedBy(1000, Duration.ofMillis(20), 10, 10);
        for (var i = 0; i < 200; i++) {
            assertThat(limit.enter(true)).isTrue();
            now.addAndGet(Duration.ofMillis(20).toNanos());
            limit.late(pace, Duration.ofSeconds(3).toNanos());
        }
        assertThat(limit.limit()).isLessThan(2 * BOUNDS.min());
    }

    @Test
    void callsThatGaveUpEarlyDoNotMakeTheOthersLookSlow() {
        refusedBy(1000, Duration.ofMillis(200), 10, 10);
        for (var i = 0; i < 500; i++) {
            limit.enter(false);
            limit.late(pace, Duration.ofMillis(1).toNanos());
        }
        refusedBy(1000, Duration.ofMillis(200), 40, 50);
        assertThat(limit.limit()).isGreaterThanOrEqualTo(BOUNDS.first());
    }

    @Test
    void urgentCallsFitAboveTheLimitAsFarAsTheReserveGoes() {
        var let = 0;
        while (limit.enter(false)) {
            let++;
        }
        assertThat(let).isEqualTo(BOUNDS.first());
        var urgent = 0;
        while (limit.enter(true)) {
            urgent++;
        }
        assertThat(urgent).isEqualTo(BOUNDS.reserve());
        assertThat(limit.underWay()).isEqualTo(BOUNDS.first() + BOUNDS.reserve());
    }

    @Test
    void aServiceThatBecameSlowerForGoodIsBelievedAfterSomeMinutes() {
        refusedBy(1000, Duration.ofMillis(20), 50, 50);
        refusedBy(1000, Duration.ofMillis(80), 50, 20);
        assertThat(limit.limit()).isLessThan(50);
        refusedBy(1000, Duration.ofMillis(80), 60, 10_000);
        assertThat(limit.limit()).isGreaterThan(60);
    }
}
