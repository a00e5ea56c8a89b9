package io.linli.adapters.simulators.kit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/// Tokens a platform gave out, each good for a while, the last 1,000 of them.
public final class IssuedTokens {
    private static final int TOKENS_MAX = 1_000;

    private final Duration life;
    private final Clock clock;
    private final Map<String, Instant> ends =
            new LinkedHashMap<>() {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
                    return size() > TOKENS_MAX;
                }
            };

    private int issued;

    public IssuedTokens(Duration life, Clock clock) {
        this.life = life;
        this.clock = clock;
    }

    public Duration life() {
        return life;
    }

    public synchronized String issue() {
        var token = UUID.randomUUID().toString();
        ends.put(token, clock.instant().plus(life));
        issued++;
        return token;
    }

    public synchronized boolean isGood(String token) {
        var end = ends.get(token);
        return end != null && clock.instant().isBefore(end);
    }

    /// Takes a token back before its time.
    public synchronized void revoke(String token) {
        ends.remove(token);
    }

    /// How many were given out in all.
    public synchronized int issued() {
        return issued;
    }
}
