package io.linli.adapters.reconcile;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How both sides are compared.
///
/// @param at every night at this time, Beijing
/// @param days how many days back, 1..31
/// @param settle what is younger is left alone, as it may still be on its way
@ConfigurationProperties(prefix = "linli.reconcile", ignoreUnknownFields = false)
public record ReconcileSettings(
        @DefaultValue("03:00") LocalTime at,
        @DefaultValue("3") int days,
        @DefaultValue("10m") Duration settle) {
    public static final int DAYS_MAX = 31;
    private static final ZoneOffset BEIJING = ZoneOffset.ofHours(8);

    public ReconcileSettings {
        if (days < 1 || days > DAYS_MAX) {
            throw new IllegalArgumentException(
                    "linli.reconcile.days: " + days + " (expected: 1.." + DAYS_MAX + ")");
        }
    }

    /// The last instant at which the nightly one was due.
    Instant lastDue(Clock clock) {
        var now = clock.instant().atOffset(BEIJING);
        var today = now.with(at);
        return (today.isAfter(now) ? today.minusDays(1) : today).toInstant();
    }
}
