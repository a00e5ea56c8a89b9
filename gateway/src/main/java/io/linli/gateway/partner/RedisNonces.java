package io.linli.gateway.partner;

import static io.linli.transcode.problem.EdgeReason.NONCE_MEMORY_AWAY;

import io.lettuce.core.RedisException;
import io.linli.signing.NonceMemory;
import java.time.Duration;
import org.springframework.dao.DataAccessException;
import org.springframework.data.redis.core.ReactiveStringRedisTemplate;

/// Nonces in Redis, one for all replicas. With Redis away nobody is let in: a request that cannot
/// be remembered could be sent again.
final class RedisNonces implements NonceMemory {
    private static final String PREFIX = "linli:nonce:";
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final ReactiveStringRedisTemplate redis;

    RedisNonces(ReactiveStringRedisTemplate redis) {
        this.redis = redis;
    }

    @Override
    public boolean firstSeen(String keyId, String nonce, Duration keep) {
        try {
            var key = PREFIX + keyId + " " + nonce; // neither holds a space
            return Boolean.TRUE.equals(
                    redis.opsForValue().setIfAbsent(key, "", keep).block(PATIENCE));
        } catch (DataAccessException | RedisException | IllegalStateException e) {
            throw NONCE_MEMORY_AWAY.refuse("the memory of nonces does not answer");
        }
    }
}
