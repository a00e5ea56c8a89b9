package io.linli.citizen.points.clearing;

import io.linli.citizen.NamedId;
import io.linli.citizen.points.ledger.AccountId;
import io.linli.citizen.points.ledger.Amount;
import io.linli.citizen.points.ledger.Transfer;
import io.linli.citizen.points.ledger.TransferFlags;
import io.linli.citizen.points.ledger.UserData;
import io.linli.citizen.points.lot.PointAccounts;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// The transfers of one act, written together or not at all. Their ids follow from the act's and
/// from what sort of act it is, so a repeat writes nothing and no payment takes a limit's ids.
final class Lines {
    /// Transfer codes.
    static final int PAYMENT = 41;

    static final int NETTING = 42;
    static final int SETTLEMENT = 43;
    static final int LIMIT = 44;

    private static final UUID ZERO = new UUID(0, 0);

    private final UUID act;
    private final int code;
    private final String evidence;
    private final UserData data;
    private final List<Transfer> lines = new ArrayList<>();

    /// @param about kept with each line and compared with a repeat's
    Lines(UUID act, int code, String evidence, UUID about) {
        this.act = act;
        this.code = code;
        this.evidence = evidence;
        this.data = new UserData(about, 0, 0);
    }

    Lines points(AccountId debit, AccountId credit, long amount) {
        return add(debit, credit, Amount.of(amount), PointAccounts.LEDGER, 0);
    }

    Lines credit(AccountId debit, AccountId credit, long amount) {
        return add(debit, credit, Amount.of(amount), Books.CREDIT_LEDGER, 0);
    }

    /// A debt of `amount` is gone: what it took up may be used again, unless the limit was lowered.
    Lines freed(Pair pair, long amount) {
        return credit(Books.granted(pair.creditor()), Books.room(pair), amount).trimmed(pair);
    }

    /// Takes out of the room what is still to be taken out of it.
    Lines trimmed(Pair pair) {
        return add(
                Books.room(pair),
                Books.excess(pair),
                Amount.ALL,
                Books.CREDIT_LEDGER,
                TransferFlags.BALANCING_DEBIT | TransferFlags.BALANCING_CREDIT);
    }

    private Lines add(AccountId debit, AccountId credit, Amount amount, int ledger, int flags) {
        lines.add(
                new Transfer(
                        NamedId.of(
                                "clearing",
                                Integer.toString(code),
                                act.toString(),
                                Integer.toString(lines.size())),
                        debit,
                        credit,
                        amount,
                        ZERO,
                        data,
                        0,
                        ledger,
                        code,
                        new TransferFlags(flags),
                        evidence,
                        0));
        return this;
    }

    /// All of them in one chain.
    List<Transfer> linked() {
        var chain = new ArrayList<Transfer>(lines.size());
        for (var place = 0; place < lines.size(); place++) {
            var line = lines.get(place);
            chain.add(place < lines.size() - 1 ? linked(line) : line);
        }
        return chain;
    }

    private static Transfer linked(Transfer line) {
        return new Transfer(
                line.id(),
                line.debit(),
                line.credit(),
                line.amount(),
                line.pending(),
                line.data(),
                line.timeout(),
                line.ledger(),
                line.code(),
                new TransferFlags(line.flags().bits() | TransferFlags.LINKED),
                line.evidence(),
                line.timestamp());
    }
}
