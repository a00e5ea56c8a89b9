package io.linli.gateway.limit;

import io.linli.mesh.caller.Caller;
import io.linli.transcode.http.Call;
import io.linli.transcode.http.Gate;
import io.linli.transcode.limit.Rate;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.ObjLongConsumer;
import org.jspecify.annotations.Nullable;

/// Which buckets a request draws from.
public final class Limits {
    static final String QUOTA = "quota-day";

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final String KEYS = "linli:limit:";
    private static final int STREET_DIGITS = 9;

    private final LimitSettings settings;
    private final Leases leases;
    private final Exposure exposure;
    private final Clock clock;
    private final LongSupplier nanos;
    private final ObjLongConsumer<String> refused;
    private final Map<MethodClass, Shelf> people = new EnumMap<>(MethodClass.class);
    private final Map<MethodClass, Shelf> partners = new EnumMap<>(MethodClass.class);
    private final Shelf regions;
    private volatile Day today;

    /// The quotas of one day; another day has others.
    private record Day(LocalDate date, Instant end, Shelf quotas) {}

    /// @param refused is told the limit's name and the wait in nanoseconds
    Limits(
            LimitSettings settings,
            Leases leases,
            Exposure exposure,
            Clock clock,
            LongSupplier nanos,
            ObjLongConsumer<String> refused) {
        this.settings = settings;
        this.leases = leases;
        this.exposure = exposure;
        this.clock = clock;
        this.nanos = nanos;
        this.refused = refused;
        for (var kind : MethodClass.values()) {
            people.put(kind, shelf("user-" + kind.word(), settings.person().of(kind)));
            partners.put(kind, partnerShelf("client-" + kind.word(), kind));
        }
        regions = shelf("region", settings.region());
        today = day(clock.instant());
    }

    /// The step of a request that keeps to these limits.
    ///
    /// @param callers who calls; nothing where nobody has to say
    /// @param addresses from where, behind proxies that are trusted
    public Gate gate(
            Function<Call, @Nullable Caller> callers, Function<Call, InetAddress> addresses) {
        return settings.enabled()
                ? new LimitGate(settings, this, clock, nanos, callers, addresses, refused)
                : Gate.OPEN;
    }

    /// @return nothing for a part of the mesh itself
    @Nullable Pool ofCaller(Caller caller, MethodClass kind) {
        return switch (caller.kind()) {
            case PERSON -> people.get(kind).of(caller.id());
            case PARTNER -> partners.get(kind).of(caller.id());
            case SERVICE -> null;
        };
    }

    @Nullable Pool ofRegion(Caller caller) {
        var region = caller.region();
        if (region.isEmpty()) {
            return null;
        }
        return regions.of(
                region.length() > STREET_DIGITS ? region.substring(0, STREET_DIGITS) : region);
    }

    @Nullable Pool ofDay(Caller caller) {
        if (caller.kind() != Caller.Kind.PARTNER) {
            return null;
        }
        var day = today;
        var now = clock.instant();
        if (!now.isBefore(day.end())) {
            day = day(now);
            today = day; // two threads may do so at once: the tokens are the same ones
        }
        return day.quotas().of(caller.id());
    }

    /// When the quotas of now are over.
    Instant endOfDay() {
        return today.end();
    }

    void sweep() {
        people.values().forEach(Shelf::sweep);
        partners.values().forEach(Shelf::sweep);
        regions.sweep();
        today.quotas().sweep();
    }

    private Day day(Instant now) {
        var date = LocalDate.ofInstant(now, BEIJING);
        return new Day(
                date,
                date.plusDays(1).atStartOfDay(BEIJING).toInstant(),
                new Shelf(id ->
                        pool(
                                new Bucket(
                                        KEYS + QUOTA + ":" + date + ":" + id,
                                        QUOTA,
                                        settings.quotaOf(id),
                                        false))));
    }

    private Shelf shelf(String limit, Rate rate) {
        return new Shelf(id -> pool(new Bucket(KEYS + limit + ":" + id, limit, rate, true)));
    }

    private Shelf partnerShelf(String limit, MethodClass kind) {
        return new Shelf(id ->
                pool(
                        new Bucket(
                                KEYS + limit + ":" + id,
                                limit,
                                settings.ofPartner(id, kind),
                                true)));
    }

    private Pool pool(Bucket bucket) {
        return new Pool(bucket, leases, exposure, settings.replicas(), nanos);
    }
}
