package io.linli.transcode.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenBucketTest {
    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 5); // wraps in every test
    private final TokenBucket bucket =
            new TokenBucket(new Rate(10, Duration.ofSeconds(1)), now::get);

    private int taken(int asked) {
        var taken = 0;
        for (var i = 0; i < asked; i++) {
            taken += bucket.take() ? 1 : 0;
        }
        return taken;
    }

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }

    @Test
    void givesItsWholeQuotaAtOnceAndThenAsItFills() {
        assertThat(taken(50)).isEqualTo(10);
        pass(Duration.ofMillis(299));
        assertThat(taken(50)).isEqualTo(2);
        pass(Duration.ofHours(1));
        assertThat(taken(50)).isEqualTo(10);
    }

    @Test
    void tellsHowLongUntilTheNextToken() {
        taken(10);
        pass(Duration.ofMillis(40));
        assertThat(bucket.waitNanos()).isEqualTo(Duration.ofMillis(60).toNanos());
        assertThat(bucket.left()).isZero();
    }

    @Test
    void whatIsGivenBackCanBeTakenAgain() {
        taken(10);
        bucket.giveBack();
        assertThat(bucket.left()).isEqualTo(1);
        assertThat(taken(5)).isEqualTo(1);
    }

    @Test
    void threadsTogetherGetNoMoreThanThereIs() throws InterruptedException {
        var got = new AtomicInteger();
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var i = 0; i < 100; i++) {
                threads.execute(() -> got.addAndGet(bucket.take() ? 1 : 0));
            }
        }
        assertThat(got).hasValue(10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "10", "10/s", "10/5", "x/1s", "0/1s", "1/0s", "1/2d", "1/1w"})
    void aRateThatIsNotOneIsRefused(String text) {
        assertThatThrownBy(() -> Rate.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void readsRates() {
        assertThat(Rate.of("600/60s")).isEqualTo(new Rate(600, Duration.ofMinutes(1)));
        assertThat(Rate.of("7/1d")).isEqualTo(new Rate(7, Duration.ofDays(1)));
        assertThat(Rate.of("9/1m").shared(4)).isEqualTo(new Rate(2, Duration.ofMinutes(1)));
    }

    @Test
    void eachAddressHasABucketAndAnIpv6ClientIsItsPrefix() throws UnknownHostException {
        var buckets = new AddressBuckets(new Rate(2, Duration.ofSeconds(1)), 1024, now::get);
        var one = InetAddress.getByName("2001:db8:1:2::1");
        var neighbour = InetAddress.getByName("2001:db8:1:2:ffff::9");
        var other = InetAddress.getByName("2001:db8:1:3::1");
        assertThat(buckets.waitNanos(one)).isZero();
        assertThat(buckets.waitNanos(neighbour)).isZero();
        assertThat(buckets.waitNanos(one)).isEqualTo(Duration.ofMillis(500).toNanos());
        assertThat(buckets.peekNanos(one)).isEqualTo(Duration.ofMillis(500).toNanos());
        assertThat(buckets.waitNanos(other)).isZero();
        assertThat(buckets.peekNanos(InetAddress.getByName("192.0.2.1"))).isZero();
    }

    @Test
    void aFloodOfAddressesForgetsTheFullestBucketsFirst() throws UnknownHostException {
        var buckets = new AddressBuckets(new Rate(5, Duration.ofSeconds(1)), 64, now::get);
        var loud = InetAddress.getByName("192.0.2.1");
        while (buckets.waitNanos(loud) == 0) {
            assertThat(buckets.peekNanos(loud)).isGreaterThanOrEqualTo(0);
        }
        for (var i = 0; i < 10_000; i++) {
            buckets.waitNanos(
                    InetAddress.getByAddress(new byte[] {10, 0, (byte) (i >> 8), (byte) i}));
        }
        assertThat(buckets.waitNanos(loud)).isPositive();
    }
}
