package io.linli.citizen.points.clearing;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/// What the ledger says of debts between communities; in the transaction at hand.
public interface Debts {
    /// What the first owes the second.
    long owed(Pair pair);

    /// Debts between communities inside a region as they were at `end` and still are.
    ///
    /// @param end exclusive
    Map<Pair, Long> left(String region, Instant end, int most);

    /// The last ledger time given out.
    long now();

    /// The fold of all that was written in a community's own books up to a ledger time, inclusive.
    List<FoldLine> fold(CommunityCode community, long until);
}
