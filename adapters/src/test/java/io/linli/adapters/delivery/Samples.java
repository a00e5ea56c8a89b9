package io.linli.adapters.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Hand-overs for tests.
public final class Samples {
    public static final String REGION = "110105017036";
    public static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");

    /// A small budget.
    public static final DeliverySettings LIMITS =
            new DeliverySettings(
                    3,
                    Duration.ofHours(1),
                    Duration.ofSeconds(1),
                    Duration.ofMinutes(1),
                    Duration.ofSeconds(2),
                    Duration.ofMinutes(15),
                    Map.of());

    private Samples() {}

    public static Delivery order(UUID subject) {
        return Delivery.fresh(UUID.randomUUID(), subject, 1, REGION, whistle(), NOW);
    }

    public static Content.WhistleOrder whistle() {
        return new Content.WhistleOrder(
                "路面塌陷",
                "EMERGENCY",
                List.of(
                        new Content.WhistleOrder.Department(
                                "110105-CGW", true, NOW.plusSeconds(300), NOW.plusSeconds(1800)),
                        new Content.WhistleOrder.Department(
                                "BJ-PSJT", false, NOW.plusSeconds(300), NOW.plusSeconds(1800))));
    }

    /// Word of a decision about a whistle.
    public static Delivery word(UUID subject) {
        var dues =
                new Content.WhistleNotice.Dues(
                        NOW.plusSeconds(300), NOW.plusSeconds(1800), Optional.empty());
        return Delivery.fresh(
                UUID.randomUUID(),
                subject,
                2,
                REGION,
                new Content.WhistleNotice(
                        "REFUSAL_OVERRULED", "BJ-PSJT", "按职责清单", NOW, 0, Optional.of(dues)),
                NOW);
    }

    public static Delivery notice(UUID subject, long version, String region) {
        return Delivery.fresh(
                UUID.randomUUID(),
                subject,
                version,
                region,
                new Content.ProgressNotice("portal-bj", "P-1", "ACCEPTED", NOW),
                NOW);
    }

    public static Delivery notice(UUID subject, long version) {
        return notice(subject, version, REGION);
    }

    /// A later or earlier state of one subject.
    public static Delivery version(UUID subject, long version) {
        return Delivery.fresh(UUID.randomUUID(), subject, version, REGION, whistle(), NOW);
    }
}
