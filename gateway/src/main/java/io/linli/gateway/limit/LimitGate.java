package io.linli.gateway.limit;

import static io.linli.transcode.problem.EdgeReason.QUOTA_EXHAUSTED;
import static io.linli.transcode.problem.EdgeReason.RATE_LIMITED;

import io.linli.mesh.caller.Caller;
import io.linli.transcode.http.Admission;
import io.linli.transcode.http.Call;
import io.linli.transcode.http.Gate;
import io.linli.transcode.http.Outcome;
import io.linli.transcode.limit.AddressBuckets;
import io.linli.transcode.limit.Rate;
import io.linli.transcode.problem.Problem;
import io.linli.transcode.problem.Source;
import java.net.InetAddress;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.ObjLongConsumer;
import org.jspecify.annotations.Nullable;

/// The step of a request that counts it against its caller, its region and its address.
final class LimitGate implements Gate {
    private static final int ADDRESSES_MAX = 1 << 16;
    private static final int UNAUTHORIZED = 401;

    private final LimitSettings settings;
    private final Limits limits;
    private final Clock clock;
    private final Function<Call, @Nullable Caller> callers;
    private final Function<Call, InetAddress> addresses;
    private final ObjLongConsumer<String> refused;
    private final AddressBuckets everybody;
    private final AddressBuckets anonymous;
    private final AddressBuckets failures;

    /// @param callers who calls; nothing where nobody has to say
    /// @param addresses from where, behind proxies that are trusted
    /// @param refused is told the limit's name and the wait in nanoseconds
    LimitGate(
            LimitSettings settings,
            Limits limits,
            Clock clock,
            LongSupplier nanos,
            Function<Call, @Nullable Caller> callers,
            Function<Call, InetAddress> addresses,
            ObjLongConsumer<String> refused) {
        this.settings = settings;
        this.limits = limits;
        this.clock = clock;
        this.callers = callers;
        this.addresses = addresses;
        this.refused = refused;
        this.everybody = new AddressBuckets(settings.address(), ADDRESSES_MAX, nanos);
        this.anonymous = new AddressBuckets(settings.anonymous(), ADDRESSES_MAX, nanos);
        this.failures = new AddressBuckets(settings.failures(), ADDRESSES_MAX, nanos);
    }

    /// Before any credential is looked at: checking them is work too.
    @Override
    public @Nullable Problem beforeBody(Call call) {
        var address = addresses.apply(call);
        var wait = failures.peekNanos(address);
        if (wait > 0) {
            return refusal(call, "failures", settings.failures(), wait);
        }
        wait = everybody.waitNanos(address);
        return wait > 0 ? refusal(call, "address", settings.address(), wait) : null;
    }

    @Override
    public void admit(Call call, Admission then) {
        var plan = call.plan();
        if (plan == null) {
            then.proceed();
            return;
        }
        var caller = callers.apply(call);
        if (caller == null) {
            admitAnonymous(call, then);
            return;
        }
        new Passage(this, call, then)
                .by(limits.ofCaller(caller, MethodClass.of(plan, settings.heavy())))
                .by(limits.ofDay(caller))
                .by(limits.ofRegion(caller))
                .go();
    }

    private void admitAnonymous(Call call, Admission then) {
        var wait = anonymous.waitNanos(addresses.apply(call));
        if (wait > 0) {
            then.refuse(refusal(call, "anonymous", settings.anonymous(), wait));
        } else {
            then.proceed();
        }
    }

    @Override
    public void ended(Call call, Outcome outcome) {
        if (outcome.status() == UNAUTHORIZED && outcome.source() != Source.PROVIDER) {
            failures.waitNanos(addresses.apply(call));
        }
    }

    /// All buckets had a token.
    void passed(Call call, @Nullable Pool[] pools, int count) {
        if (count > 1 && !pools[1].bucket().fills()) {
            RateHeaders.tell(call, pools[0], pools[1], secondsToDayEnd());
        } else if (count > 0) {
            RateHeaders.tell(call, pools[0], 0);
        }
    }

    /// @param wait nanoseconds until there is a token
    Problem refusal(Call call, Pool pool, long wait) {
        var bucket = pool.bucket();
        refused.accept(bucket.limit(), wait);
        RateHeaders.tell(call, pool, secondsToDayEnd());
        if (bucket.fills()) {
            return rateLimited(bucket.limit(), bucket.rate(), wait);
        }
        return QUOTA_EXHAUSTED
                .problem(
                        "quota: "
                                + bucket.rate().quota()
                                + " a day used up (expected: again from "
                                + limits.endOfDay()
                                + ")")
                .with("Retry-After", Long.toString(Math.max(1, secondsToDayEnd())));
    }

    private Problem refusal(Call call, String limit, Rate rate, long wait) {
        refused.accept(limit, wait);
        call.answerHeader(
                RateHeaders.POLICY, RateHeaders.policy(new Bucket("", limit, rate, true)));
        call.answerHeader(RateHeaders.LEFT, "\"" + limit + "\";r=0;t=" + seconds(wait));
        return rateLimited(limit, rate, wait);
    }

    private static Problem rateLimited(String limit, Rate rate, long wait) {
        var seconds = seconds(wait);
        return RATE_LIMITED
                .problem(
                        "limit: "
                                + limit
                                + " (expected: up to "
                                + rate.quota()
                                + " in "
                                + rate.window().toSeconds()
                                + " s; again in "
                                + seconds
                                + " s)")
                .with("Retry-After", Long.toString(seconds));
    }

    private static long seconds(long nanos) {
        return Math.max(1, TimeUnit.NANOSECONDS.toSeconds(nanos + 999_999_999L));
    }

    private long secondsToDayEnd() {
        return limits.endOfDay().getEpochSecond() - clock.instant().getEpochSecond();
    }
}
