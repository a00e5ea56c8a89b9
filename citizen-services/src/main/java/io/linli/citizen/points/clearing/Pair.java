package io.linli.citizen.points.clearing;

import static io.linli.citizen.points.clearing.ClearingReason.PAIR_WRONG;

/// Two communities, of which the first may owe the second. The other way round is another pair.
public record Pair(CommunityCode debtor, CommunityCode creditor) {
    /// @throws io.linli.mesh.refusal.Refusal `PAIR_WRONG` when they are the same
    public Pair {
        if (debtor.equals(creditor)) {
            throw PAIR_WRONG.refuse("creditor", creditor, "another community than the debtor");
        }
    }

    @Override
    public String toString() {
        return debtor + ">" + creditor;
    }
}
