package io.linli.gateway.repeat;

import io.lettuce.core.RedisNoScriptException;
import io.lettuce.core.ScriptOutputType;
import io.netty.channel.EventLoop;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/// Keys and answers in Redis. One hash per key: `s` is where it stands (`c` claimed, `o` open, `d`
/// done), `o` who has claimed it and `u` until when, `h` the whole digest, `f` the sealed
/// fingerprint, `a` the sealed answer, `w` that somebody waits. Each step is one script, so it is
/// one round trip and nothing comes between; the time is Redis' own.
final class RedisMemory implements Memory {
    private static final String PREFIX = "linli:repeat:";
    private static final String CHANNEL = "linli:repeat-change";

    private static final Script CLAIM =
            new Script(
                    """
                    local time = redis.call('TIME')
                    local now = time[1] * 1000 + math.floor(time[2] / 1000)
                    local kept = redis.call('HMGET', KEYS[1], 's', 'h', 'u', 'f')
                    local state = kept[1]
                    if state and kept[2] ~= ARGV[2] then return 'x' .. kept[4] end
                    if state == 'd' then return 'd' .. redis.call('HGET', KEYS[1], 'a') end
                    if state == 'c' and tonumber(kept[3]) > now then
                        redis.call('HSET', KEYS[1], 'w', '1')
                        return 'b' .. string.format('%d', tonumber(kept[3]) - now)
                    end
                    redis.call('HSET', KEYS[1], 's', 'c', 'o', ARGV[1], 'h', ARGV[2], 'f', ARGV[3],
                        'u', now + tonumber(ARGV[4]))
                    redis.call('PEXPIRE', KEYS[1], ARGV[5])
                    return state == 'c' and 'a' or 'o'
                    """);

    /// The common beginning: only the owner may say how it ended.
    private static final String IF_OWNER =
            """
            local kept = redis.call('HMGET', KEYS[1], 's', 'o', 'w')
            if kept[1] ~= 'c' or kept[2] ~= ARGV[1] then return 0 end
            """;

    private static final String TELL =
            """
            if kept[3] then redis.call('PUBLISH', '%s', string.sub(KEYS[1], %d)) end
            return 1
            """
                    .formatted(CHANNEL, PREFIX.length() + 1);

    private static final Script SETTLE =
            new Script(
                    IF_OWNER
                            + """
                            redis.call('HSET', KEYS[1], 's', 'd', 'a', ARGV[2])
                            redis.call('HDEL', KEYS[1], 'o', 'u', 'w')
                            redis.call('PEXPIRE', KEYS[1], ARGV[3])
                            """
                            + TELL);

    private static final Script REOPEN =
            new Script(
                    IF_OWNER
                            + """
                            redis.call('HSET', KEYS[1], 's', 'o')
                            redis.call('HDEL', KEYS[1], 'o', 'u', 'w')
                            redis.call('PEXPIRE', KEYS[1], ARGV[2])
                            """
                            + TELL);

    private static final Script FORGET =
            new Script(IF_OWNER + "redis.call('DEL', KEYS[1])\n" + TELL);

    private final RedisLinks links;
    private final RedisLink link;

    RedisMemory(RedisLinks links) {
        this(links, links.shared());
    }

    private RedisMemory(RedisLinks links, RedisLink link) {
        this.links = links;
        this.link = link;
    }

    @Override
    public Memory on(EventLoop loop) {
        return new RedisMemory(links, links.on(loop));
    }

    private record Script(String text, String sha) {
        Script(String text) {
            this(text, Sha1.hex(text));
        }
    }

    @Override
    public CompletionStage<Claim> claim(
            byte[] name, byte[] owner, byte[] whole, byte[] fingerprint, Duration lease) {
        return run(
                        CLAIM,
                        ScriptOutputType.VALUE,
                        name,
                        owner,
                        whole,
                        fingerprint,
                        number(lease),
                        number(KEPT))
                .thenApply(answer -> read((byte[]) answer));
    }

    /// The first character says which, the rest is what belongs to it.
    private static Claim read(byte[] answer) {
        var rest = Arrays.copyOfRange(answer, 1, answer.length);
        return switch (answer[0]) {
            case 'o' -> new Claim.Ours(false);
            case 'a' -> new Claim.Ours(true);
            case 'b' -> new Claim.Busy(Duration.ofMillis(Long.parseLong(ascii(rest))));
            case 'd' -> new Claim.Done(rest);
            case 'x' -> new Claim.Other(rest);
            default -> throw new IllegalStateException("claim: " + ascii(answer));
        };
    }

    private static String ascii(byte[] bytes) {
        return new String(bytes, StandardCharsets.US_ASCII);
    }

    @Override
    public CompletionStage<Boolean> settle(byte[] name, byte[] owner, byte[] reply) {
        return changed(SETTLE, name, owner, reply, number(KEPT));
    }

    @Override
    public CompletionStage<Boolean> reopen(byte[] name, byte[] owner) {
        return changed(REOPEN, name, owner, number(KEPT));
    }

    @Override
    public CompletionStage<Boolean> forget(byte[] name, byte[] owner) {
        return changed(FORGET, name, owner);
    }

    @Override
    public void onChange(Consumer<byte[]> listener) {
        links.shared().listen(CHANNEL.getBytes(StandardCharsets.US_ASCII), listener);
    }

    private CompletionStage<Boolean> changed(Script script, byte[] name, byte[]... arguments) {
        return run(script, ScriptOutputType.INTEGER, name, arguments)
                .thenApply(count -> (Long) count == 1);
    }

    private CompletionStage<Object> run(
            Script script, ScriptOutputType type, byte[] name, byte[]... arguments) {
        var keys = new byte[][] {key(name)};
        return link.<Object>with(redis -> redis.evalsha(script.sha(), type, keys, arguments))
                .exceptionallyCompose(failure ->
                        RedisLink.cause(failure) instanceof RedisNoScriptException
                                ? link.with(
                                        redis -> redis.eval(script.text(), type, keys, arguments))
                                : CompletableFuture.failedFuture(failure));
    }

    private static byte[] key(byte[] name) {
        var key = new byte[PREFIX.length() + name.length];
        for (var i = 0; i < PREFIX.length(); i++) {
            key[i] = (byte) PREFIX.charAt(i);
        }
        System.arraycopy(name, 0, key, PREFIX.length(), name.length);
        return key;
    }

    private static byte[] number(Duration duration) {
        return Long.toString(duration.toMillis()).getBytes(StandardCharsets.US_ASCII);
    }
}
