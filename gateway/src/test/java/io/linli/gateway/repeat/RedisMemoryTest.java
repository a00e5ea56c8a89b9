package io.linli.gateway.repeat;

import static org.assertj.core.api.Assertions.assertThat;

import io.lettuce.core.resource.EpollProvider;
import io.linli.mesh.testkit.RedisExtension;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.epoll.EpollIoHandler;
import io.netty.channel.nio.NioIoHandler;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The memory in Redis does what the port describes, whatever the order of steps.
class RedisMemoryTest {
    @RegisterExtension static final RedisExtension REDIS = new RedisExtension();

    private static final Random SEEDS = new Random(20_261_122);
    private static final int STEPS = 300;
    private static RedisLinks links;
    private static Memory redis;

    private final Memory model = new InMemory();

    @BeforeAll
    static void connect() {
        links = new RedisLinks(REDIS.uri(), Duration.ofSeconds(15));
        redis = new RedisMemory(links);
        Patient.until(() -> Patient.get(redis.forget(name(99), owner(1))) != null);
    }

    @AfterAll
    static void close() {
        links.close();
    }

    @RepeatedTest(20)
    void redisAndTheModelSayTheSame() {
        var seed = SEEDS.nextLong();
        var random = new Random(seed);
        var salt = random.nextInt();
        for (var step = 0; step < STEPS; step++) {
            var name = name(salt, random.nextInt(3));
            var owner = owner(random.nextInt(4));
            var label = "seed " + seed + ", step " + step;
            switch (random.nextInt(6)) {
                case 0 -> same(label, memory -> memory.settle(name, owner, text("r" + owner[15])));
                case 1 -> same(label, memory -> memory.reopen(name, owner));
                case 2 -> same(label, memory -> memory.forget(name, owner));
                default -> {
                    var whole = text("w" + random.nextInt(2));
                    var lease = random.nextBoolean() ? Duration.ZERO : Duration.ofSeconds(60);
                    assertThat(word(redis, name, owner, whole, lease))
                            .as(label)
                            .isEqualTo(word(model, name, owner, whole, lease));
                }
            }
        }
    }

    private void same(
            String label,
            java.util.function.Function<Memory, java.util.concurrent.CompletionStage<Boolean>>
                    step) {
        assertThat(Patient.get(step.apply(redis)))
                .as(label)
                .isEqualTo(Patient.get(step.apply(model)));
    }

    private static String word(
            Memory memory, byte[] name, byte[] owner, byte[] whole, Duration lease) {
        return switch (Patient.get(memory.claim(name, owner, whole, whole, lease))) {
            case Claim.Ours ours -> "ours " + ours.again();
            case Claim.Busy _ -> "busy";
            case Claim.Done done -> "done " + new String(done.reply(), StandardCharsets.UTF_8);
            case Claim.Other other ->
                    "other " + new String(other.fingerprint(), StandardCharsets.UTF_8);
        };
    }

    @Test
    void aKeyIsKeptForADay() {
        var name = name(7);
        Patient.get(redis.claim(name, owner(1), text("w"), text("f"), Duration.ofSeconds(5)));
        Patient.get(redis.settle(name, owner(1), text("r")));

        var left =
                Patient.get(
                        links.shared()
                                .with(commands -> commands.pttl(concat("linli:repeat:", name))));
        assertThat(Duration.ofMillis(left)).isBetween(Duration.ofHours(23), Duration.ofHours(24));
    }

    @Test
    @Timeout(30)
    void aLoopThatFoundNoRedisAtFirstHasAConnectionOfItsOwnOnceThereIsOne() throws IOException {
        var group = loops();
        var loop = group.next();
        REDIS.stop();
        try (var all = new RedisLinks(REDIS.uri(), Duration.ofSeconds(15))) {
            assertThat(all.on(loop)).isSameAs(all.shared());
            Patient.until(() -> failed(all.shared()) && all.on(loop) == all.shared());
            REDIS.start();
            Patient.until(() -> all.on(loop) != all.shared());
        } finally {
            group.shutdownGracefully(0, 1, TimeUnit.SECONDS);
        }
        Patient.until(() -> Patient.get(redis.forget(name(99), owner(1))) != null);
    }

    private static boolean failed(RedisLink link) {
        return link.with(commands -> commands.ping())
                .toCompletableFuture()
                .isCompletedExceptionally();
    }

    private static MultiThreadIoEventLoopGroup loops() {
        return new MultiThreadIoEventLoopGroup(
                1,
                EpollProvider.isAvailable()
                        ? EpollIoHandler.newFactory()
                        : NioIoHandler.newFactory());
    }

    @Test
    @Timeout(30)
    void linksCloseAlsoWhenTheirLoopHasEndedBefore() {
        var group = loops();
        var loop = group.next();
        var all = new RedisLinks(REDIS.uri(), Duration.ofSeconds(15));
        Patient.until(() -> all.on(loop) != all.shared());
        group.shutdownGracefully(0, 1, TimeUnit.SECONDS).syncUninterruptibly();

        all.close();
        assertThat(all.on(loop)).isSameAs(all.shared());
    }

    private static byte[] concat(String prefix, byte[] name) {
        return ByteBuffer.allocate(prefix.length() + name.length)
                .put(text(prefix))
                .put(name)
                .array();
    }

    private static byte[] name(int number) {
        return name(0, number);
    }

    private static byte[] name(int salt, int number) {
        return ByteBuffer.allocate(Sealed.NAME).putInt(salt).putInt(12, number).array();
    }

    private static byte[] owner(int number) {
        return ByteBuffer.allocate(16).putInt(12, number).array();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
