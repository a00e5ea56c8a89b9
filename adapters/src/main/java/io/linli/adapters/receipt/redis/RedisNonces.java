package io.linli.adapters.receipt.redis;

import io.linli.signing.NonceMemory;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.exceptions.JedisException;
import redis.clients.jedis.params.SetParams;

/// The nonces of callbacks, in Redis.
///
/// With Redis away a callback is let in, unlike elsewhere: that a report counts once is held by its
/// event id in PostgreSQL, so a replay changes nothing, while turning platforms away would stop the
/// departments' reports.
@Component
final class RedisNonces implements NonceMemory {
    private static final Logger LOG = LoggerFactory.getLogger(RedisNonces.class);

    private final RedisClient redis;

    RedisNonces(RedisClient redis) {
        this.redis = redis;
    }

    @Override
    public boolean firstSeen(String keyId, String nonce, Duration keep) {
        try {
            var key = "adapters:nonce:" + keyId + ":" + nonce;
            return redis.set(key, "", SetParams.setParams().nx().px(keep.toMillis())) != null;
        } catch (JedisException e) {
            LOG.warn("nonce not remembered, Redis does not answer: {}", e.getMessage());
            return true;
        }
    }
}
