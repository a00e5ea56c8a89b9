package io.linli.adapters.simulators.kit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/// The clock of one platform, four minutes off while its fault switch says so.
public final class SkewedClock extends Clock {
    private static final Duration SKEW = Duration.ofMinutes(4);

    private final Clock real;
    private final Faults faults;
    private final String platform;

    public SkewedClock(Clock real, Faults faults, String platform) {
        this.real = real;
        this.faults = faults;
        this.platform = platform;
    }

    @Override
    public Instant instant() {
        if (faults.isOn(platform, Fault.CLOCK_AHEAD)) {
            return real.instant().plus(SKEW);
        }
        return faults.isOn(platform, Fault.CLOCK_BEHIND)
                ? real.instant().minus(SKEW)
                : real.instant();
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new SkewedClock(real.withZone(zone), faults, platform);
    }
}
