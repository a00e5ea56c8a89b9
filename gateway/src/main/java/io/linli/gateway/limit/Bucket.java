package io.linli.gateway.limit;

import io.linli.transcode.limit.Rate;
import java.time.Duration;

/// A bucket of tokens that all replicas draw from.
///
/// @param key where it is kept
/// @param limit its name, as clients see it
/// @param fills whether it fills up again; the quota of a day does not
record Bucket(String key, String limit, Rate rate, boolean fills) {
    private static final Duration KEPT_MIN = Duration.ofMinutes(1);

    /// What all replicas together may hold back in leases, in permilles of the quota: the most by
    /// which what is let in can differ from the limit.
    private static final long LEASED_PERMILLE = 40;

    double perSecond() {
        return fills ? (double) rate.quota() * 1e9 / rate.window().toNanos() : 0;
    }

    /// A bucket nobody has touched for so long is full; it need not be kept. That of a day is kept
    /// for two, so that a wrong clock finds it.
    Duration kept() {
        var kept = rate.window().multipliedBy(2);
        return kept.compareTo(KEPT_MIN) < 0 ? KEPT_MIN : kept;
    }

    /// The most one of `replicas` may hold.
    long leaseMax(int replicas) {
        return Math.max(1, rate.quota() * LEASED_PERMILLE / 1000 / replicas);
    }
}
