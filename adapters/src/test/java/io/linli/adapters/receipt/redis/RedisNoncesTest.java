package io.linli.adapters.receipt.redis;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.mesh.testkit.RedisExtension;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import redis.clients.jedis.RedisClient;

class RedisNoncesTest {
    @RegisterExtension static final RedisExtension REDIS = new RedisExtension();

    @Test
    void aNonceIsSeenOnceForEachKeyAndForgottenInTime() {
        try (var redis = RedisClient.create(REDIS.uri())) {
            var nonces = new RedisNonces(redis);

            assertThat(nonces.firstSeen("one", "nonce", Duration.ofMinutes(11))).isTrue();
            assertThat(nonces.firstSeen("one", "nonce", Duration.ofMinutes(11))).isFalse();
            assertThat(nonces.firstSeen("two", "nonce", Duration.ofMinutes(11))).isTrue();
            assertThat(redis.ttl("adapters:nonce:one:nonce")).isBetween(600L, 660L);
        }
    }

    @Test
    void withoutRedisACallbackIsLetInAsItsEventIdHoldsTheLine() throws IOException {
        try (var redis = RedisClient.create(REDIS.uri())) {
            var nonces = new RedisNonces(redis);
            REDIS.stop();

            assertThat(nonces.firstSeen("one", "later", Duration.ofMinutes(11))).isTrue();
            assertThat(nonces.firstSeen("one", "later", Duration.ofMinutes(11))).isTrue();
        } finally {
            REDIS.start();
        }
    }
}
