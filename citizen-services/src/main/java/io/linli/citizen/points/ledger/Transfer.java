package io.linli.citizen.points.ledger;

import java.util.UUID;

/// One line of the ledger: `amount` leaves `debit` and reaches `credit`. A mistake is put right by
/// another line.
///
/// @param id made and stored by the client before it sends, so that a retry writes nothing twice
/// @param pending the transfer that this one posts or voids; zero for none
/// @param timeout after how many seconds of ledger time a pending one expires; 0 for never
/// @param code why: 1 a rated case
/// @param evidence the act behind it, such as a case's id
/// @param timestamp the ledger time at which it was written; 0 before that
public record Transfer(
        UUID id,
        AccountId debit,
        AccountId credit,
        Amount amount,
        UUID pending,
        UserData data,
        long timeout,
        int ledger,
        int code,
        TransferFlags flags,
        String evidence,
        long timestamp) {

    public static final int EVIDENCE_MAX = 64;

    /// The same, to succeed or fail with the one after it.
    public Transfer linked() {
        return new Transfer(
                id,
                debit,
                credit,
                amount,
                pending,
                data,
                timeout,
                ledger,
                code,
                new TransferFlags(flags.bits() | TransferFlags.LINKED),
                evidence,
                timestamp);
    }

    Transfer written(Amount moved, long time) {
        return new Transfer(
                id, debit, credit, moved, pending, data, timeout, ledger, code, flags, evidence,
                time);
    }
}
