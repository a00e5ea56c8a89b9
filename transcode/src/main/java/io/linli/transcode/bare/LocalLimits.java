package io.linli.transcode.bare;

import static io.linli.transcode.problem.EdgeReason.OVERLOADED;
import static io.linli.transcode.problem.EdgeReason.RATE_LIMITED;

import io.linli.transcode.http.Admission;
import io.linli.transcode.http.Call;
import io.linli.transcode.http.Gate;
import io.linli.transcode.http.Outcome;
import io.linli.transcode.limit.AddressBuckets;
import io.linli.transcode.limit.GradientLimit;
import io.linli.transcode.limit.Pace;
import io.linli.transcode.limit.Rate;
import io.linli.transcode.plan.Plan;
import io.linli.transcode.problem.Problem;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/// What one process can do by itself against too many requests: so many per address, and only as
/// many at once as the service behind can take.
final class LocalLimits implements Gate {
    private static final Call.Key<Boolean> INSIDE = new Call.Key<>("inside");
    private static final Rate PER_ADDRESS = new Rate(2_000, Duration.ofSeconds(1));
    private static final int ADDRESSES = 1 << 14;
    private static final int LATE = 504;
    private static final Duration FLOOR = Duration.ofMillis(5);

    private final LongSupplier nanos = System::nanoTime;
    private final AddressBuckets addresses = new AddressBuckets(PER_ADDRESS, ADDRESSES, nanos);
    private final GradientLimit atOnce = new GradientLimit(GradientLimit.Bounds.STANDARD, nanos);
    private final Map<Plan, Pace> paces = new ConcurrentHashMap<>();

    @Override
    public @Nullable Problem beforeBody(Call call) {
        var address = call.remote().getAddress();
        var wait = address == null ? 0 : addresses.waitNanos(address);
        if (wait <= 0) {
            return null;
        }
        var seconds = Math.max(1, TimeUnit.NANOSECONDS.toSeconds(wait) + 1);
        return RATE_LIMITED
                .problem("requests: too many (expected: at most " + PER_ADDRESS + ")")
                .with("Retry-After", Long.toString(seconds));
    }

    @Override
    public void admit(Call call, Admission then) {
        if (call.plan().kind() != Plan.Kind.UNARY) { // streams last, and say nothing of load
            then.proceed();
        } else if (atOnce.enter(false)) {
            call.put(INSIDE, true);
            then.proceed();
        } else {
            then.refuse(OVERLOADED.problem("more is asked at once than can be done in time"));
        }
    }

    @Override
    public void ended(Call call, Outcome outcome) {
        if (call.get(INSIDE) == null) {
            return;
        }
        var pace = paces.computeIfAbsent(call.plan(), _ -> new Pace(FLOOR, nanos));
        var took = outcome.upstreamMicros() * 1_000;
        if (outcome.status() == LATE) {
            atOnce.late(pace, took);
        } else if (took == 0) {
            atOnce.leave();
        } else {
            atOnce.ended(pace, took);
        }
    }
}
