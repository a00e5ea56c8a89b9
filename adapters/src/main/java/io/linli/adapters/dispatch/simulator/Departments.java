package io.linli.adapters.dispatch.simulator;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Plays the departments by itself: each hears the call, comes, and does its part. Every callback
/// goes out twice, and the second department's arrival is reported after its completion.
///
/// @param delay between two steps
record Departments(boolean enabled, Duration delay) {
    private static final int TWICE = 2;

    List<SimulatedCallback> play(SimulatedOrder order, Instant now, boolean backwards) {
        var callbacks = new ArrayList<SimulatedCallback>();
        for (var org : order.orgs()) {
            var swapped = callbacks.size() == 3;
            callbacks.add(step(order, org, 1, "ACK", now, backwards ? 10 : 2));
            callbacks.add(step(order, org, 2, "CHECK_IN", now, backwards ? 8 : swapped ? 7 : 4));
            callbacks.add(step(order, org, 3, "DONE", now, 6));
        }
        return callbacks;
    }

    /// Happens after `version` delays and is told after `told` half delays.
    private SimulatedCallback step(
            SimulatedOrder order, String org, int version, String status, Instant now, int told) {
        return SimulatedCallback.of(
                order,
                org,
                version,
                status,
                now.plus(delay.multipliedBy(version)),
                now.plus(delay.multipliedBy(told).dividedBy(2)),
                TWICE);
    }
}
