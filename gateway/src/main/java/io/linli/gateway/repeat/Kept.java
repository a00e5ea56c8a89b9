package io.linli.gateway.repeat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// How one key is kept: one text of bytes, so that a new key is claimed by a single `SET`. Written
/// here and in the scripts of [RedisMemory], which count from 1.
///
/// | from | bytes | what |
/// |---|---|---|
/// | 0 | 1 | `c` claimed, `o` open, `d` done |
/// | 1 | 1 | `1` when somebody waits, else `0` |
/// | 2 | 16 | who has claimed it |
/// | 18 | 8 | the whole digest |
/// | 26 | 8 | the lease in milliseconds, as digits; counted from when it was set to be kept |
/// | 34 | 4 | length of the sealed fingerprint |
/// | 38 | | the sealed fingerprint, then the sealed answer once it is done |
final class Kept {
    private static final int FROM_OWNER = 2;
    private static final int FROM_WHOLE = FROM_OWNER + Memory.OWNER;
    private static final int FROM_LEASE = FROM_WHOLE + Memory.WHOLE;
    private static final int LEASE = 8;
    private static final long LEASE_MAX = 99_999_999;
    private static final int FROM_LENGTH = FROM_LEASE + LEASE;
    private static final int FROM_FINGERPRINT = FROM_LENGTH + Integer.BYTES;

    private Kept() {}

    static byte[] claimed(byte[] owner, byte[] whole, byte[] fingerprint, Duration lease) {
        var kept = new byte[FROM_FINGERPRINT + fingerprint.length];
        kept[0] = 'c';
        kept[1] = '0';
        System.arraycopy(owner, 0, kept, FROM_OWNER, Memory.OWNER);
        System.arraycopy(whole, 0, kept, FROM_WHOLE, Memory.WHOLE);
        var left = Math.min(LEASE_MAX, lease.toMillis());
        for (var at = FROM_LENGTH - 1; at >= FROM_LEASE; at--) {
            kept[at] = (byte) ('0' + left % 10);
            left /= 10;
        }
        ByteBuffer.wrap(kept).putInt(FROM_LENGTH, fingerprint.length);
        System.arraycopy(fingerprint, 0, kept, FROM_FINGERPRINT, fingerprint.length);
        return kept;
    }

    /// What it says to a request that stays said, whoever comes between: it is another one's, or
    /// done.
    ///
    /// @return nothing while it is claimed or open for this very request
    static @Nullable Claim forGood(byte[] kept, byte[] whole) {
        if (!Arrays.equals(kept, FROM_WHOLE, FROM_LEASE, whole, 0, Memory.WHOLE)) {
            return new Claim.Other(Arrays.copyOfRange(kept, FROM_FINGERPRINT, fromReply(kept)));
        }
        return kept[0] == 'd'
                ? new Claim.Done(Arrays.copyOfRange(kept, fromReply(kept), kept.length))
                : null;
    }

    private static int fromReply(byte[] kept) {
        return FROM_FINGERPRINT + ByteBuffer.wrap(kept).getInt(FROM_LENGTH);
    }

    /// What the script says, in its first character; what belongs to it is the rest.
    static Claim said(byte[] word, byte[] whole) {
        return switch (word[0]) {
            case 'o' -> new Claim.Ours(false);
            case 'a' -> new Claim.Ours(true);
            case 'b' ->
                    new Claim.Busy(
                            Duration.ofMillis(
                                    Long.parseLong(
                                            new String(
                                                    word,
                                                    1,
                                                    word.length - 1,
                                                    StandardCharsets.US_ASCII))));
            default -> {
                var claim = forGood(Arrays.copyOfRange(word, 1, word.length), whole);
                if (claim == null) {
                    throw new IllegalStateException("claim: " + (char) word[0]);
                }
                yield claim;
            }
        };
    }
}
