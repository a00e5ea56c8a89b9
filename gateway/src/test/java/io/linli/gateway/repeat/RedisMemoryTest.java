package io.linli.gateway.repeat;

import static org.assertj.core.api.Assertions.assertThat;

import io.lettuce.core.resource.EpollProvider;
import io.linli.mesh.testkit.RedisExtension;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.epoll.EpollIoHandler;
import io.netty.channel.nio.NioIoHandler;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
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
    private static EventLoopGroup loops;
    private static RedisLinks links;
    private static Memory redis;
    private static Memory near;

    private final Memory model = new InMemory();

    @BeforeAll
    static void connect() {
        links = new RedisLinks(REDIS.uri(), Duration.ofSeconds(15));
        redis = new RedisMemory(links);
        Patient.until(() -> forget(redis));
        loops = loops();
        Patient.until(() -> links.on(loops.next()) != links.shared());
        near = redis.on(loops.next());
    }

    private static boolean forget(Memory memory) {
        return Patient.<Boolean>told(told -> memory.forget(name(99), owner(1), told)) != null;
    }

    @AfterAll
    static void close() {
        links.close();
        loops.shutdownGracefully();
    }

    @RepeatedTest(20)
    void redisAndTheModelSayTheSame() {
        sameAsTheModel(redis);
    }

    @RepeatedTest(20)
    void soItDoesFromALoopOfOurOwn() {
        sameAsTheModel(near);
    }

    private void sameAsTheModel(Memory redis) {
        var seed = SEEDS.nextLong();
        var random = new Random(seed);
        var salt = random.nextInt();
        for (var step = 0; step < STEPS; step++) {
            var name = name(salt, random.nextInt(3));
            var owner = owner(random.nextInt(4));
            var label = "seed " + seed + ", step " + step;
            switch (random.nextInt(6)) {
                case 0 ->
                        same(
                                label,
                                redis,
                                (memory, told) ->
                                        memory.settle(name, owner, text("r" + owner[15]), told));
                case 1 -> same(label, redis, (memory, told) -> memory.reopen(name, owner, told));
                case 2 -> same(label, redis, (memory, told) -> memory.forget(name, owner, told));
                default -> {
                    var whole = whole(random.nextInt(2));
                    var lease = random.nextBoolean() ? Duration.ZERO : Duration.ofSeconds(60);
                    assertThat(word(redis, name, owner, whole, lease))
                            .as(label)
                            .isEqualTo(word(model, name, owner, whole, lease));
                }
            }
        }
    }

    private void same(String label, Memory redis, BiConsumer<Memory, Told<Boolean>> step) {
        assertThat(Patient.<Boolean>told(told -> step.accept(redis, told)))
                .as(label)
                .isEqualTo(Patient.<Boolean>told(told -> step.accept(model, told)));
    }

    private static String word(
            Memory memory, byte[] name, byte[] owner, byte[] whole, Duration lease) {
        return switch (claim(memory, name, owner, whole, whole, lease)) {
            case Claim.Ours ours -> "ours " + ours.again();
            case Claim.Busy _ -> "busy";
            case Claim.Done done -> "done " + new String(done.reply(), StandardCharsets.UTF_8);
            case Claim.Other other ->
                    "other " + new String(other.fingerprint(), StandardCharsets.UTF_8);
        };
    }

    private static Claim claim(
            Memory memory, byte[] name, byte[] owner, byte[] whole, byte[] print, Duration lease) {
        return Patient.told(told -> memory.claim(name, owner, whole, print, lease, told));
    }

    @Test
    void aKeyIsKeptForADay() {
        var name = name(7);
        claim(redis, name, owner(1), whole(1), text("f"), Duration.ofSeconds(5));
        Patient.<Boolean>told(told -> redis.settle(name, owner(1), text("r"), told));

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
        Patient.until(() -> forget(redis));
    }

    private static boolean failed(SharedLink link) {
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

    private static byte[] whole(int number) {
        return ByteBuffer.allocate(Memory.WHOLE).putInt(number).array();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
