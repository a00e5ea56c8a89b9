package io.linli.gateway.repeat;

import io.lettuce.core.RedisNoScriptException;
import io.netty.channel.EventLoop;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Consumer;

/// Keys and answers in Redis, each key as [Kept] has it. A new key is claimed by one `SET`, which
/// also tells of an old one; whatever else there is to be said is one script, so that nothing comes
/// between. The time is Redis' own: how long a claim has stood follows from how long it is yet to
/// be kept.
final class RedisMemory implements Memory {
    private static final String PREFIX = "linli:repeat:";
    private static final String CHANNEL = "linli:repeat-change";

    private static final Script CLAIM =
            new Script(
                    """
                    local kept = redis.call('GET', KEYS[1])
                    local fresh = ARGV[1]
                    if not kept then
                        redis.call('SET', KEYS[1], fresh, 'PX', ARGV[2])
                        return 'o'
                    end
                    local state = string.sub(kept, 1, 1)
                    local waits = string.sub(kept, 2, 2)
                    if string.sub(kept, 19, 26) ~= string.sub(fresh, 19, 26) or state == 'd' then
                        return 'k' .. kept
                    end
                    if state == 'c' then
                        local stood = tonumber(ARGV[2]) - redis.call('PTTL', KEYS[1])
                        local left = tonumber(string.sub(kept, 27, 34)) - stood
                        if left > 0 then
                            if waits == '0' then redis.call('SETRANGE', KEYS[1], 1, '1') end
                            return 'b' .. string.format('%d', left)
                        end
                    end
                    redis.call('SET', KEYS[1], 'c' .. waits .. string.sub(fresh, 3), 'PX', ARGV[2])
                    return state == 'c' and 'a' or 'o'
                    """);

    /// The common beginning: only the owner may say how it ended.
    private static final String IF_OWNER =
            """
            local kept = redis.call('GET', KEYS[1])
            if not kept or string.sub(kept, 1, 1) ~= 'c' or string.sub(kept, 3, 18) ~= ARGV[1] then
                return '0'
            end
            """;

    private static final String TELL =
            """
            if string.sub(kept, 2, 2) == '1' then
                redis.call('PUBLISH', '%s', string.sub(KEYS[1], %d))
            end
            return '1'
            """
                    .formatted(CHANNEL, PREFIX.length() + 1);

    private static final Script SETTLE =
            new Script(
                    IF_OWNER
                            + """
                            redis.call('SET', KEYS[1], 'd0' .. string.sub(kept, 3) .. ARGV[2],
                                'PX', ARGV[3])
                            """
                            + TELL);

    private static final Script REOPEN =
            new Script(
                    IF_OWNER
                            + "redis.call('SET', KEYS[1], 'o0' .. string.sub(kept, 3),"
                            + " 'PX', ARGV[2])\n"
                            + TELL);

    private static final Script FORGET =
            new Script(IF_OWNER + "redis.call('DEL', KEYS[1])\n" + TELL);

    private static final byte[] SET = ascii("SET");
    private static final byte[] IF_NEW = ascii("NX");
    private static final byte[] OR_GET = ascii("GET");
    private static final byte[] FOR_MILLIS = ascii("PX");
    private static final byte[] RUN = ascii("EVALSHA");
    private static final byte[] RUN_TEXT = ascii("EVAL");
    private static final byte[] ONE_KEY = ascii("1");
    private static final byte[] DAY = ascii(Long.toString(KEPT.toMillis()));
    private static final byte[] PREFIX_BYTES = ascii(PREFIX);

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

    private record Script(byte[] text, byte[] sha) {
        Script(String text) {
            this(ascii(text), ascii(Sha1.hex(text)));
        }
    }

    @Override
    public void claim(
            byte[] name,
            byte[] owner,
            byte[] whole,
            byte[] fingerprint,
            Duration lease,
            Told<Claim> told) {
        var key = key(name);
        var fresh = Kept.claimed(owner, whole, fingerprint, lease);
        link.ask(
                (kept, failure) -> {
                    if (failure != null) {
                        told.told(null, failure);
                    } else if (kept == null) {
                        told.told(new Claim.Ours(false), null);
                    } else {
                        var known = Kept.forGood(kept, whole);
                        if (known != null) {
                            told.told(known, null);
                        } else {
                            claimOrWait(key, fresh, whole, told);
                        }
                    }
                },
                SET,
                key,
                fresh,
                IF_NEW,
                OR_GET,
                FOR_MILLIS,
                DAY);
    }

    private void claimOrWait(byte[] key, byte[] fresh, byte[] whole, Told<Claim> told) {
        run(
                CLAIM,
                (word, failure) -> told.told(word == null ? null : Kept.said(word, whole), failure),
                RUN,
                CLAIM.sha(),
                ONE_KEY,
                key,
                fresh,
                DAY);
    }

    @Override
    public void settle(byte[] name, byte[] owner, byte[] reply, Told<Boolean> told) {
        run(SETTLE, done(told), RUN, SETTLE.sha(), ONE_KEY, key(name), owner, reply, DAY);
    }

    @Override
    public void reopen(byte[] name, byte[] owner, Told<Boolean> told) {
        run(REOPEN, done(told), RUN, REOPEN.sha(), ONE_KEY, key(name), owner, DAY);
    }

    @Override
    public void forget(byte[] name, byte[] owner, Told<Boolean> told) {
        run(FORGET, done(told), RUN, FORGET.sha(), ONE_KEY, key(name), owner);
    }

    @Override
    public void onChange(Consumer<byte[]> listener) {
        links.shared().listen(ascii(CHANNEL), listener);
    }

    private static Told<byte[]> done(Told<Boolean> told) {
        return (word, failure) -> told.told(word == null ? null : word[0] == '1', failure);
    }

    /// A Redis that has just started does not know the script yet.
    private void run(Script script, Told<byte[]> told, byte[]... words) {
        link.ask(
                (word, failure) -> {
                    if (failure instanceof RedisNoScriptException) {
                        words[0] = RUN_TEXT;
                        words[1] = script.text();
                        link.ask(told, words);
                    } else {
                        told.told(word, failure);
                    }
                },
                words);
    }

    private static byte[] key(byte[] name) {
        var key = new byte[PREFIX_BYTES.length + name.length];
        System.arraycopy(PREFIX_BYTES, 0, key, 0, PREFIX_BYTES.length);
        System.arraycopy(name, 0, key, PREFIX_BYTES.length, name.length);
        return key;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
