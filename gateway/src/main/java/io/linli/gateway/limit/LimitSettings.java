package io.linli.gateway.limit;

import io.linli.transcode.limit.Rate;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How often somebody may call; rates read `600/60s`. An unknown key stops the start.
///
/// @param enabled `false` lets everybody call as often as they like
/// @param replicas of the gateway; each has so much of every limit while Redis is away
/// @param patience how long a request waits for a lease before its replica goes by its own part
/// @param person each person, by class of method
/// @param partner each partner, by class of method
/// @param region all people of one street, or of the district where nobody's region is finer
/// @param address each client address, whoever calls; per replica
/// @param anonymous each client address, for calls without any caller; per replica
/// @param failures each client address, for failed sign-ins and signatures; per replica
/// @param quota each partner, in one day of Beijing time
/// @param heavy full names of methods with a limit of their own
/// @param partners what is agreed with single partners, by partner id
@ConfigurationProperties(prefix = "linli.limit", ignoreUnknownFields = false)
public record LimitSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("2") int replicas,
        @DefaultValue("250ms") Duration patience,
        @DefaultValue Person person,
        @DefaultValue Partner partner,
        @DefaultValue("120000/60s") Rate region,
        @DefaultValue("12000/60s") Rate address,
        @DefaultValue("600/60s") Rate anonymous,
        @DefaultValue("600/60s") Rate failures,
        @DefaultValue("1000000") long quota,
        @DefaultValue Set<String> heavy,
        @DefaultValue Map<String, Agreed> partners) {
    private static final int REPLICAS_MAX = 64;
    private static final int PARTNERS_MAX = 10_000;
    private static final Duration PATIENCE_MAX = Duration.ofSeconds(2);

    public LimitSettings {
        heavy = Set.copyOf(heavy);
        partners = Map.copyOf(partners);
        if (replicas < 1 || replicas > REPLICAS_MAX) {
            throw new IllegalArgumentException(
                    "replicas: " + replicas + " (expected: 1.." + REPLICAS_MAX + ")");
        }
        if (patience.toMillis() < 1 || patience.compareTo(PATIENCE_MAX) > 0) {
            throw new IllegalArgumentException(
                    "patience: " + patience + " (expected: PT0.001S.." + PATIENCE_MAX + ")");
        }
        if (partners.size() > PARTNERS_MAX) {
            throw new IllegalArgumentException(
                    "partners: " + partners.size() + " (expected: up to " + PARTNERS_MAX + ")");
        }
        new Rate(quota, Duration.ofDays(1)); // the same bounds
    }

    /// One person's limits.
    public record Person(
            @DefaultValue("3000/60s") Rate read,
            @DefaultValue("600/60s") Rate write,
            @DefaultValue("60/60s") Rate stream,
            @DefaultValue("120/60s") Rate heavy) {
        Rate of(MethodClass kind) {
            return pick(kind, read, write, stream, heavy);
        }
    }

    /// One partner's limits, where nothing else is agreed.
    public record Partner(
            @DefaultValue("12000/60s") Rate read,
            @DefaultValue("3000/60s") Rate write,
            @DefaultValue("60/60s") Rate stream,
            @DefaultValue("240/60s") Rate heavy) {}

    /// What is agreed with one partner; what is left out is as for all.
    public record Agreed(
            @Nullable Rate read,
            @Nullable Rate write,
            @Nullable Rate stream,
            @Nullable Rate heavy,
            @Nullable Long quota) {
        private static final Agreed NOTHING = new Agreed(null, null, null, null, null);
    }

    Rate ofPartner(String id, MethodClass kind) {
        var agreed = partners.getOrDefault(id, Agreed.NOTHING);
        return switch (kind) {
            case READ -> or(agreed.read(), partner.read());
            case WRITE -> or(agreed.write(), partner.write());
            case STREAM -> or(agreed.stream(), partner.stream());
            case HEAVY -> or(agreed.heavy(), partner.heavy());
        };
    }

    Rate quotaOf(String id) {
        var agreed = partners.getOrDefault(id, Agreed.NOTHING).quota();
        return new Rate(agreed == null ? quota : agreed, Duration.ofDays(1));
    }

    private static Rate pick(MethodClass kind, Rate read, Rate write, Rate stream, Rate heavy) {
        return switch (kind) {
            case READ -> read;
            case WRITE -> write;
            case STREAM -> stream;
            case HEAVY -> heavy;
        };
    }

    private static Rate or(@Nullable Rate agreed, Rate usual) {
        return agreed == null ? usual : agreed;
    }
}
