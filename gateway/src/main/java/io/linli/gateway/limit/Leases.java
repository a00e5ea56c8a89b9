package io.linli.gateway.limit;

import org.jspecify.annotations.Nullable;

/// Where the buckets are kept that all replicas draw from. Never waits; answers on any thread.
interface Leases {
    /// @param granted tokens that are now the asker's; up to what was asked for
    /// @param left whole tokens that are still there for everybody
    /// @param waitNanos until there is a token again; 0 when there is one, -1 when there will be
    ///   none
    record Lease(long granted, long left, long waitNanos) {}

    /// How an answer comes. Exactly one of the two is given.
    @FunctionalInterface
    interface Then {
        void leased(@Nullable Lease lease, @Nullable Throwable failure);
    }

    /// Gives `back` tokens and takes up to `ask`.
    void lease(Bucket bucket, long ask, long back, Then then);
}
