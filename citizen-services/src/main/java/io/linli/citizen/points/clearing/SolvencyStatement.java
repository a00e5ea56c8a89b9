package io.linli.citizen.points.clearing;

import io.linli.citizen.points.lot.MovementCode;
import io.linli.citizen.points.lot.PointAccounts;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/// What a community has given out, taken back, owes and is owed: nothing but the fold of the
/// transfers in its own books up to a ledger time, so that anyone who reads them comes to the same.
/// Rule source: docs/rules/clearing.md §5.
///
/// @param until the ledger time, inclusive
/// @param lines the whole fold; everything else here follows from it
public record SolvencyStatement(CommunityCode community, long until, List<FoldLine> lines) {

    private static final int PASSED_ON = MovementCode.CLEARED.number();
    private static final int SPENT = MovementCode.SPENT.number();
    private static final int REFUNDED = MovementCode.REFUNDED.number();
    private static final int EXPIRED = MovementCode.EXPIRED.number();

    public SolvencyStatement {
        lines = List.copyOf(lines);
    }

    /// What left the pool on the community's own account: neither what other communities had paid
    /// for, nor what came back to residents whose orders were refunded.
    public long issued() {
        return sum(
                line -> isPool(line) && line.code() != PASSED_ON && line.code() != REFUNDED,
                FoldLine::debits);
    }

    /// What others paid to residents here, and what of it has reached them.
    public long received() {
        return sum(line -> isPool(line) && line.code() == Lines.PAYMENT, FoldLine::credits);
    }

    public long passedOn() {
        return sum(line -> isPool(line) && line.code() == PASSED_ON, FoldLine::debits);
    }

    /// What residents spent, less what they were refunded.
    public long redeemed() {
        return cameBack(code -> code == SPENT)
                - sum(line -> isPool(line) && line.code() == REFUNDED, FoldLine::debits);
    }

    public long expired() {
        return cameBack(code -> code == EXPIRED);
    }

    /// What came back for any other cause, such as donations and what was taken back.
    public long returned() {
        return cameBack(code -> code != Lines.PAYMENT && code != SPENT && code != EXPIRED);
    }

    private long cameBack(IntPredicate codes) {
        return sum(line -> isPool(line) && codes.test(line.code()), FoldLine::credits);
    }

    /// What it owes each other community; those it owes nothing are left out.
    public SortedMap<CommunityCode, Long> owes() {
        return balances(Books.DUE, line -> line.credits() - line.debits());
    }

    /// What each other community owes it.
    public SortedMap<CommunityCode, Long> owed() {
        return balances(Books.CLAIM, line -> line.debits() - line.credits());
    }

    /// What it is owed less what it owes. Netting never moves it.
    public long position() {
        return owed().values().stream().mapToLong(each -> each).sum()
                - owes().values().stream().mapToLong(each -> each).sum();
    }

    /// Debts of its own that were made good.
    public long settledByIt() {
        return sum(line -> line.book() == Books.SETTLED, FoldLine::credits);
    }

    /// Debts of others that were made good to it.
    public long settledToIt() {
        return sum(line -> line.book() == Books.SETTLED, FoldLine::debits);
    }

    /// What netting took off its debts, and off its claims: the same once a netting is done.
    public long nettedOffDebts() {
        return sum(line -> line.book() == Books.NETTED, FoldLine::credits);
    }

    public long nettedOffClaims() {
        return sum(line -> line.book() == Books.NETTED, FoldLine::debits);
    }

    private static boolean isPool(FoldLine line) {
        return line.book() == PointAccounts.POOL;
    }

    private long sum(Predicate<FoldLine> which, ToLongFunction<FoldLine> what) {
        return lines.stream().filter(which).mapToLong(what).reduce(0, Math::addExact);
    }

    private SortedMap<CommunityCode, Long> balances(int book, ToLongFunction<FoldLine> balance) {
        var balances = new TreeMap<CommunityCode, Long>();
        for (var line : lines) {
            if (line.book() == book) {
                balances.merge(
                        CommunityCode.of(line.other()), balance.applyAsLong(line), Long::sum);
            }
        }
        balances.values().removeIf(each -> each == 0);
        return balances;
    }
}
