package io.linli.gateway.overload;

import static io.linli.transcode.problem.EdgeReason.OVERLOADED;

import io.grpc.Status;
import io.linli.transcode.http.Admission;
import io.linli.transcode.http.Call;
import io.linli.transcode.http.Gate;
import io.linli.transcode.http.Outcome;
import io.linli.transcode.limit.GradientLimit;
import io.linli.transcode.limit.Pace;
import io.linli.transcode.plan.Plan;
import io.linli.transcode.problem.Problem;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/// The step of a request that turns it away when its provider has as much as it can do. Streams
/// pass: being open is no work.
public final class OverloadGate implements Gate {
    private static final Call.Key<Ticket> TICKET = new Call.Key<>("overload");
    private static final int AGAIN_SECONDS = 3;

    private final OverloadSettings settings;
    private final LongSupplier nanos;
    private final Consumer<String> shed;
    private final BiConsumer<String, GradientLimit> made;
    private final ConcurrentMap<String, GradientLimit> limits = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, Pace> paces = new ConcurrentHashMap<>();
    private final AtomicInteger spread = new AtomicInteger();

    /// @param shed is told the provider of each request turned away
    /// @param made is shown each new limit, by provider, to measure it
    OverloadGate(
            OverloadSettings settings,
            LongSupplier nanos,
            Consumer<String> shed,
            BiConsumer<String, GradientLimit> made) {
        this.settings = settings;
        this.nanos = nanos;
        this.shed = shed;
        this.made = made;
    }

    /// A request that was let in.
    private record Ticket(GradientLimit limit, Pace pace, long enteredNanos) {}

    @Override
    public void admit(Call call, Admission then) {
        var plan = call.plan();
        if (!settings.enabled() || plan == null || plan.kind() != Plan.Kind.UNARY) {
            then.proceed();
            return;
        }
        var problem = enter(call, plan);
        if (problem == null) {
            then.proceed();
        } else {
            then.refuse(problem);
        }
    }

    private @Nullable Problem enter(Call call, Plan plan) {
        var method = plan.method().getFullName();
        var limit = limit(plan.upstream());
        if (!limit.enter(settings.urgent().contains(method))) {
            shed.accept(plan.upstream());
            return refusal(plan.upstream());
        }
        call.put(TICKET, new Ticket(limit, pace(method), nanos.getAsLong()));
        return null;
    }

    /// Gives the place back while the request waits for something else than its provider. On its
    /// event loop.
    public void stepAside(Call call) {
        var ticket = call.get(TICKET);
        if (ticket != null) {
            call.put(TICKET, null);
            ticket.limit().leave();
        }
    }

    /// For a request that has stepped aside and is to go on after all.
    ///
    /// @return why it may not; nothing when it has a place again
    public @Nullable Problem comeBack(Call call) {
        var plan = call.plan();
        return settings.enabled() && plan != null && call.get(TICKET) == null
                ? enter(call, plan)
                : null;
    }

    @Override
    public void ended(Call call, Outcome outcome) {
        var ticket = call.get(TICKET);
        if (ticket == null) {
            return;
        }
        call.put(TICKET, null);
        var took = outcome.upstreamMicros() * 1000 - (ticket.enteredNanos() - call.startedNanos());
        if (outcome.grpc() == Status.Code.OK && took > 0) {
            ticket.limit().ended(ticket.pace(), took);
        } else if (outcome.grpc() == Status.Code.DEADLINE_EXCEEDED) {
            ticket.limit().late(ticket.pace(), nanos.getAsLong() - ticket.enteredNanos());
        } else {
            ticket.limit().leave(); // a refusal is quicker than the work would be
        }
    }

    /// The limit of one provider, as it stands now.
    public GradientLimit limit(String upstream) {
        var limit = limits.get(upstream);
        return limit != null
                ? limit
                : limits.computeIfAbsent(
                        upstream,
                        name -> {
                            var fresh = new GradientLimit(settings.bounds(), nanos);
                            made.accept(name, fresh);
                            return fresh;
                        });
    }

    /// A call under way keeps what it was let in by.
    void forget(String upstream, Set<String> methods) {
        limits.remove(upstream);
        paces.keySet().removeAll(methods);
    }

    private Pace pace(String method) {
        var pace = paces.get(method);
        return pace != null
                ? pace
                : paces.computeIfAbsent(method, _ -> new Pace(settings.harmless(), nanos));
    }

    // Told different times, those who were turned away together do not come back together.
    private Problem refusal(String upstream) {
        var again = 1 + Math.floorMod(spread.getAndIncrement(), AGAIN_SECONDS);
        return OVERLOADED
                .problem("upstream: " + upstream + " has as many calls as it can answer in time")
                .with("Retry-After", Integer.toString(again));
    }
}
