package io.linli.citizen.points.timebank;

import io.linli.citizen.points.ledger.Account;
import io.linli.citizen.points.ledger.Outcome;
import io.linli.citizen.points.ledger.Transfer;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/// Makes lines of the ledger and the rows that go with them durable in one commit: both are kept,
/// or neither.
public interface Commits {
    /// Runs `rows` in the transaction that writes the lines. Whoever writes lines waits for the
    /// ledger's one writer, so that nothing else of ledger 2 moves meanwhile. The mesh's own reach:
    /// the caller has made sure that it may.
    ///
    /// @param lines none for a step that moves no coins
    /// @param rows is given what becomes of the lines, and asks for it when it writes; if it does
    ///   not ask, or throws, no line is written
    <A> A commit(List<Transfer> lines, Function<Supplier<List<Outcome>>, A> rows);

    /// Opens accounts that are not open yet.
    ///
    /// @return whether all are open now; not if one of them is another region's
    boolean open(List<Account> accounts);
}
