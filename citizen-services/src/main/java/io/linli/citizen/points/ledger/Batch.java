package io.linli.citizen.points.ledger;

import io.linli.mesh.caller.Caller;
import io.linli.mesh.refusal.Refusal;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/// What one call asks of the ledger: accounts to open, or transfers to write.
///
/// @param reach on whose behalf; the database shows and takes only what is theirs
public record Batch(Caller reach, List<Account> accounts, List<Transfer> transfers, Once once) {
    public static final int ITEMS_MAX = 8_190;

    public Batch {
        accounts = List.copyOf(accounts);
        transfers = List.copyOf(transfers);
        var items = accounts.size() + transfers.size();
        if (items < 1 || items > ITEMS_MAX || !accounts.isEmpty() && !transfers.isEmpty()) {
            throw new IllegalArgumentException(
                    "items: " + items + " (expected: 1.." + ITEMS_MAX + " of one sort)");
        }
    }

    static Batch opening(List<Account> accounts, Sender sender) {
        return new Batch(reachOf(sender.caller()), accounts, List.of(), sender.once());
    }

    static Batch posting(List<Transfer> transfers, Sender sender) {
        return new Batch(reachOf(sender.caller()), List.of(), transfers, sender.once());
    }

    /// Every part of the mesh reaches all rows, so their calls can share a commit.
    private static Caller reachOf(Caller caller) {
        return caller.is(Caller.Kind.SERVICE) ? Caller.service("mesh") : caller;
    }

    public int items() {
        return accounts.size() + transfers.size();
    }

    /// Judges the items in a book. A call that is refused, and one whose answer is remembered,
    /// leaves nothing there.
    public Ledger.Answer in(Book book) {
        var mark = book.mark();
        try {
            var outcomes = accounts.isEmpty() ? book.post(transfers) : book.open(accounts);
            var fresh = new AtomicBoolean();
            var answer =
                    once.run(() -> {
                        fresh.set(true);
                        return outcomes;
                    });
            if (!fresh.get()) {
                book.undo(mark);
            }
            return new Ledger.Answer.Done(answer);
        } catch (Refusal e) {
            book.undo(mark);
            return new Ledger.Answer.Refused(e);
        }
    }
}
