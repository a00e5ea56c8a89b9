package io.linli.citizen.points.reward;

import io.linli.citizen.points.ledger.AccountId;
import io.linli.citizen.points.ledger.Balances;

/// What a community has given out in points, and what came back.
public record PoolSums(String region, AccountId account, long given, long returned, long held) {
    static PoolSums of(String region, AccountId account, Balances sums) {
        return new PoolSums(
                region, account, sums.debitsPosted(), sums.creditsPosted(), sums.creditsPending());
    }

    /// How many points residents have now.
    public long outstanding() {
        return given - returned;
    }
}
