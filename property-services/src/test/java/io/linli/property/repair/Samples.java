package io.linli.property.repair;

import io.linli.mesh.testkit.SettableClock;
import io.linli.property.repair.ResponseLimits.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Estates and orders for tests. The resident called at nine in the morning.
public final class Samples {
    public static final Instant NINE = at("09:00:00");
    public static final Estate NORTH = estate("E-JSB-01", "110105017036", "firm-yuanyuan");
    public static final Estate NORTH_TWO = estate("E-JSB-02", "110105017036", "firm-yuanyuan");
    public static final Estate MIDDLE = estate("E-JSZ-01", "110105017035", "firm-anju");
    public static final ResponseLimits LIMITS =
            new ResponseLimits(
                    Map.of(
                            Step.ACCEPT,
                            Duration.ofSeconds(180),
                            Step.ARRIVE,
                            Duration.ofSeconds(600)),
                    List.of(
                            new Level(Step.ACCEPT, Told.FIRM_SUPERVISOR, Duration.ZERO),
                            new Level(Step.ACCEPT, Told.COMMUNITY, Duration.ofMinutes(10)),
                            new Level(Step.ARRIVE, Told.FIRM_SUPERVISOR, Duration.ZERO)));

    private Samples() {}

    /// A time of the day everything happens on, in Beijing.
    public static Instant at(String time) {
        return SettableClock.at("2026-11-20T" + time + "+08:00").instant();
    }

    public static Fault leak(Optional<Instant> call) {
        return new Fault("B3-2-501", "WATER_LEAK", "厨房漏水", "水槽下方漏水", call);
    }

    /// An order that was raised when the resident called.
    public static Repair raised(Estate estate, Instant call) {
        return Repair.raise(RepairId.next(), estate, leak(Optional.of(call)), call, LIMITS, call);
    }

    public static Repair accepted(Repair repair, Instant at) {
        return repair.accepted(at, at);
    }

    private static Estate estate(String id, String region, String firm) {
        return new Estate(new EstateId(id), region, firm);
    }
}
