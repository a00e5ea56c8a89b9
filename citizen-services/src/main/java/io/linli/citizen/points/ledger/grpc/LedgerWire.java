package io.linli.citizen.points.ledger.grpc;

import com.google.protobuf.Timestamp;
import io.linli.citizen.points.ledger.AccountId;
import io.linli.citizen.points.ledger.Points;
import io.linli.proto.points.v1.Account;
import io.linli.proto.points.v1.CreateAccountsRequest;
import io.linli.proto.points.v1.CreateTransfersRequest;
import io.linli.proto.points.v1.Transfer;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Between the ledger and its wire words.
final class LedgerWire {
    private LedgerWire() {}

    static AccountId idIn(String id) {
        return new AccountId(UUID.fromString(id));
    }

    static List<io.linli.citizen.points.ledger.Account> in(
            CreateAccountsRequest request, Instant now) {
        return request.getAccountsList().stream()
                .map(account ->
                        new io.linli.citizen.points.ledger.Account(
                                idIn(account.getId()),
                                request.getLedger(),
                                account.getCode(),
                                account.getRegion(),
                                account.getPartnerId(),
                                account.getDebitsMustNotExceedCredits(),
                                0,
                                0,
                                now))
                .toList();
    }

    static List<io.linli.citizen.points.ledger.Transfer> in(
            CreateTransfersRequest request, Instant now) {
        return request.getTransfersList().stream()
                .map(transfer ->
                        new io.linli.citizen.points.ledger.Transfer(
                                UUID.fromString(transfer.getId()),
                                idIn(transfer.getDebitAccountId()),
                                idIn(transfer.getCreditAccountId()),
                                new Points(transfer.getAmount()),
                                transfer.getLedger(),
                                transfer.getCode(),
                                transfer.getEvidence(),
                                now))
                .toList();
    }

    static Account of(io.linli.citizen.points.ledger.Account account) {
        return Account.newBuilder()
                .setId(account.id().toString())
                .setLedger(account.ledger())
                .setCode(account.code())
                .setRegion(account.region())
                .setPartnerId(account.partner())
                .setDebitsMustNotExceedCredits(account.bounded())
                .setDebitsPosted(account.debits())
                .setCreditsPosted(account.credits())
                .setBalance(account.balance())
                .setCreateTime(of(account.openedAt()))
                .build();
    }

    static Transfer of(io.linli.citizen.points.ledger.Transfer transfer) {
        return Transfer.newBuilder()
                .setId(transfer.id().toString())
                .setDebitAccountId(transfer.debit().toString())
                .setCreditAccountId(transfer.credit().toString())
                .setAmount(transfer.points().value())
                .setLedger(transfer.ledger())
                .setCode(transfer.code())
                .setEvidence(transfer.evidence())
                .setTime(of(transfer.at()))
                .build();
    }

    private static Timestamp of(Instant instant) {
        return Timestamp.newBuilder()
                .setSeconds(instant.getEpochSecond())
                .setNanos(instant.getNano())
                .build();
    }
}
