package io.linli.gateway.caller;

import io.linli.mesh.caller.Caller;
import io.linli.mesh.caller.CallerTokens;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/// Caller tokens for the rooms, each used for a minute of its two so that a busy caller costs one
/// signature.
@Component
public final class Vouchers {
    private static final Duration REUSED = Duration.ofMinutes(1);
    private static final int REMEMBERED_MAX = 10_000;

    private final CallerTokens tokens;
    private final Clock clock;
    private final Remembered<Caller, Voucher> remembered = new Remembered<>(REMEMBERED_MAX);

    @SuppressWarnings("ArrayRecordComponent") // handed on as it is, never compared
    private record Voucher(byte[] token, long untilMillis) {}

    Vouchers(CallerTokens tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    public byte[] tokenFor(Caller caller) {
        var now = clock.millis();
        var known = remembered.find(caller);
        if (known != null && now < known.untilMillis()) {
            return known.token();
        }
        var token = tokens.issue(caller);
        remembered.put(caller, new Voucher(token, now + REUSED.toMillis()));
        return token;
    }
}
