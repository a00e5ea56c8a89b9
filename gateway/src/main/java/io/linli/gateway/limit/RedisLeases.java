package io.linli.gateway.limit;

import io.linli.transcode.limit.Rate;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.core.io.ClassPathResource;
import org.springframework.data.redis.core.ReactiveStringRedisTemplate;
import org.springframework.data.redis.core.script.DefaultRedisScript;
import org.springframework.data.redis.core.script.RedisScript;

/// Buckets in Redis, changed by one script, so that two replicas never draw the same token.
final class RedisLeases implements Leases {
    private static final RedisScript<List<Long>> SCRIPT = script();
    private static final Bucket FIRST =
            new Bucket("linli:limit:first", "first", Rate.of("1/60s"), true);

    private final ReactiveStringRedisTemplate redis;
    private final Duration patience;
    private final Supplier<String> micros;

    /// @param micros the time in microseconds; empty text for Redis's own, which all replicas share
    RedisLeases(ReactiveStringRedisTemplate redis, Duration patience, Supplier<String> micros) {
        this.redis = redis;
        this.patience = patience;
        this.micros = micros;
        // the first one connects and sends the script, for which no request should wait
        lease(FIRST, 0, 0, (_, _) -> {});
    }

    @Override
    public void lease(Bucket bucket, long ask, long back, Then then) {
        redis.execute(
                        SCRIPT,
                        List.of(bucket.key()),
                        List.of(
                                Long.toString(bucket.rate().quota()),
                                Double.toString(bucket.perSecond()),
                                Long.toString(bucket.kept().toMillis()),
                                Long.toString(ask),
                                Long.toString(back),
                                micros.get()))
                .next()
                .timeout(patience)
                .subscribe(
                        answer -> then.leased(read(answer), null),
                        failure -> then.leased(null, failure));
    }

    private static Lease read(List<Long> answer) {
        return new Lease(answer.get(0), answer.get(1), answer.get(2));
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the script returns a list of whole numbers
    private static RedisScript<List<Long>> script() {
        var script = new DefaultRedisScript<List>();
        script.setLocation(new ClassPathResource("limit/lease.lua"));
        script.setResultType(List.class);
        return (RedisScript) script;
    }
}
