package io.linli.gateway.signin;

import java.time.Duration;

/// So many at once, and as many again over a period.
final class Allowance {
    private final int max;
    private final long perNanos;
    private double left;
    private long at = System.nanoTime();

    Allowance(int max, Duration period) {
        this.max = max;
        this.perNanos = period.toNanos() / max;
        this.left = max;
    }

    synchronized boolean take() {
        var now = System.nanoTime();
        left = Math.min(max, left + (now - at) / (double) perNanos);
        at = now;
        if (left < 1) {
            return false;
        }
        left--;
        return true;
    }
}
