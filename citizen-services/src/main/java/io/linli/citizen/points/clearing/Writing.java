package io.linli.citizen.points.clearing;

import io.linli.citizen.points.ledger.Once;
import io.linli.citizen.points.ledger.OpenAccounts;
import io.linli.citizen.points.ledger.Outcome;
import io.linli.citizen.points.ledger.PostTransfers;
import io.linli.citizen.points.ledger.Sender;
import io.linli.mesh.caller.Caller;
import java.time.Duration;
import java.util.List;

/// Clearing writes to the ledger as a part of the mesh; who may ask for it was judged before.
public final class Writing {
    private static final Caller CLEARING = Caller.service("clearing");
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final OpenAccounts openAccounts;
    private final PostTransfers postTransfers;

    public Writing(OpenAccounts openAccounts, PostTransfers postTransfers) {
        this.openAccounts = openAccounts;
        this.postTransfers = postTransfers;
    }

    void open(Pair pair) {
        var outcomes =
                openAccounts.open(Books.of(pair), new Sender(CLEARING, Once.FORGET, PATIENCE));
        for (var outcome : outcomes) {
            if (outcome != Outcome.CREATED && outcome != Outcome.EXISTS) {
                throw new IllegalStateException("accounts of " + pair + ": " + outcomes);
            }
        }
    }

    List<Outcome> post(Lines lines) {
        return post(lines, Once.FORGET, PATIENCE);
    }

    List<Outcome> post(Lines lines, Once once, Duration patience) {
        return postTransfers.post(lines.linked(), new Sender(CLEARING, once, patience));
    }

    /// Whether the act is written, now or before.
    static boolean isWritten(List<Outcome> outcomes) {
        return outcomes.getFirst() == Outcome.EXISTS
                || outcomes.stream().allMatch(Outcome.CREATED::equals);
    }
}
