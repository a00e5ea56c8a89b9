package io.linli.gateway.upstream;

import io.grpc.ClientInterceptor;
import io.linli.transcode.call.SecondTry;
import io.linli.transcode.limit.RetryBudget;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.ConcurrentHashMap;

/// Second tries for every provider, each with a budget of its own.
public final class SecondTries {
    private final int percent;
    private final MeterRegistry meters;

    /// @param percent of the calls of the last ten seconds; 0 for none
    SecondTries(int percent, MeterRegistry meters) {
        this.percent = percent;
        this.meters = meters;
    }

    /// For the mesh's own rooms, which never go: one budget for each target.
    SecondTry ofRooms() {
        var budgets = new ConcurrentHashMap<String, RetryBudget>();
        return new SecondTry(
                authority -> {
                    var budget = budgets.get(authority);
                    return budget != null
                            ? budget
                            : budgets.computeIfAbsent(authority, _ -> budget());
                },
                this::told);
    }

    /// For one provider that may go again.
    public ClientInterceptor of(String upstream) {
        var budget = budget();
        return new SecondTry(_ -> budget, _ -> told(upstream));
    }

    private RetryBudget budget() {
        return new RetryBudget(percent, System::nanoTime);
    }

    private void told(String target) {
        meters.counter("linli.upstream.second.tries", "target", target).increment();
    }
}
