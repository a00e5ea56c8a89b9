package io.linli.gateway.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BucketsTest {
    @ParameterizedTest
    @ValueSource(longs = {0, 1, 64, 65, 96, 97, 128, 129, 5_000, 1_000_000, 67_108_864, 67_108_865})
    void aTimeLiesWithinTheBoundsOfItsBucket(long micros) {
        var bucket = Buckets.of(micros);
        assertThat(micros / 1e6).isLessThanOrEqualTo(Buckets.bound(bucket));
        if (bucket > 0) {
            assertThat(micros / 1e6).isGreaterThan(Buckets.bound(bucket - 1));
        }
    }

    @Test
    void whatTakesForEverHasABucketToo() {
        assertThat(Buckets.of(Long.MAX_VALUE)).isEqualTo(Buckets.COUNT - 1);
    }
}
