package io.linli.gateway.limit;

import io.linli.transcode.limit.Rate;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import org.springframework.data.redis.connection.RedisPassword;
import org.springframework.data.redis.connection.RedisStandaloneConfiguration;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.data.redis.core.ReactiveStringRedisTemplate;

/// The limits of one gateway in a process of its own, as they are wired there; asked so many times
/// a second. Begins at a line on its standard input, and then tells for each second how many it let
/// in.
final class LimiterProcess {
    private static final int REPLICAS = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration TICK = Duration.ofMillis(10);
    private static final long SWEEP_MILLIS = 500;

    private LimiterProcess() {}

    /// @param arguments port and password of Redis, key of the bucket, rate, how many are offered a
    ///   second, for how many seconds
    public static void main(String[] arguments) throws Exception {
        var where = new RedisStandaloneConfiguration("127.0.0.1", Integer.parseInt(arguments[0]));
        where.setPassword(RedisPassword.of(arguments[1]));
        var connections = new LettuceConnectionFactory(where);
        connections.afterPropertiesSet();
        connections.start();
        var bucket = new Bucket(arguments[2], "test", Rate.of(arguments[3]), true);
        var exposure = new Exposure(System::nanoTime);
        var leases =
                new RedisLeases(new ReactiveStringRedisTemplate(connections), PATIENCE, () -> "");
        var shelf = new Shelf(_ -> new Pool(bucket, leases, exposure, REPLICAS, System::nanoTime));
        System.out.println("ready");
        System.in.read();
        var let = ask(shelf, Integer.parseInt(arguments[4]), Integer.parseInt(arguments[5]));
        System.out.println("let " + let + " exposed " + exposure.away());
        System.exit(0);
    }

    private static AtomicLongArray ask(Shelf shelf, int perSecond, int seconds)
            throws InterruptedException {
        var let = new AtomicLongArray(seconds);
        var sent = new AtomicLong();
        var start = System.nanoTime();
        var time = Executors.newScheduledThreadPool(1);
        time.scheduleWithFixedDelay(
                shelf::sweep, SWEEP_MILLIS, SWEEP_MILLIS, TimeUnit.MILLISECONDS);
        var end = TimeUnit.SECONDS.toNanos(seconds);
        time.scheduleAtFixedRate(
                () -> {
                    var passed = Math.min(System.nanoTime() - start, end - 1);
                    var second = (int) TimeUnit.NANOSECONDS.toSeconds(passed);
                    for (var due = passed * perSecond / 1_000_000_000L; sent.get() < due; ) {
                        sent.incrementAndGet();
                        take(shelf, let, second);
                    }
                },
                0,
                TICK.toNanos(),
                TimeUnit.NANOSECONDS);
        time.awaitTermination(seconds, TimeUnit.SECONDS);
        time.shutdownNow();
        return let;
    }

    private static void take(Shelf shelf, AtomicLongArray let, int second) {
        var word =
                shelf.of("all")
                        .take(later -> {
                            if (later == Pool.TAKEN) {
                                let.incrementAndGet(second);
                            }
                        });
        if (word == Pool.TAKEN) {
            let.incrementAndGet(second);
        }
    }
}
