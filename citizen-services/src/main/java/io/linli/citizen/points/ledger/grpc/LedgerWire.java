package io.linli.citizen.points.ledger.grpc;

import com.google.protobuf.Timestamp;
import io.linli.citizen.ClientId;
import io.linli.citizen.points.ledger.AccountFlags;
import io.linli.citizen.points.ledger.AccountId;
import io.linli.citizen.points.ledger.Amount;
import io.linli.citizen.points.ledger.BalanceLine;
import io.linli.citizen.points.ledger.Balances;
import io.linli.citizen.points.ledger.Outcome;
import io.linli.citizen.points.ledger.TransferFlags;
import io.linli.citizen.points.ledger.UserData;
import io.linli.citizen.points.ledger.VerifyLedger;
import io.linli.proto.points.v1.Account;
import io.linli.proto.points.v1.AccountBalance;
import io.linli.proto.points.v1.CreateAccountsRequest;
import io.linli.proto.points.v1.CreateTransfersRequest;
import io.linli.proto.points.v1.Transfer;
import io.linli.proto.points.v1.VerifyLedgersResponse;
import java.util.List;
import java.util.UUID;

/// Between the ledger and its wire words. An id left empty is zero.
final class LedgerWire {
    private static final long NANOS = 1_000_000_000L;
    private static final long UNSIGNED_INT = 0xFFFF_FFFFL;
    private static final UUID ZERO = new UUID(0, 0);

    private LedgerWire() {}

    static AccountId idIn(String id) {
        return new AccountId(uuidIn(id));
    }

    static UUID uuidIn(String id) {
        return id.isEmpty() ? ZERO : UUID.fromString(id);
    }

    static List<io.linli.citizen.points.ledger.Account> in(CreateAccountsRequest request) {
        return request.getAccountsList().stream()
                .map(account -> in(account, request.getLedger()))
                .toList();
    }

    private static io.linli.citizen.points.ledger.Account in(Account account, int ledger) {
        return new io.linli.citizen.points.ledger.Account(
                new AccountId(ClientId.checked(uuidIn(account.getId()), "accounts.id")),
                ledger,
                account.getCode(),
                account.getRegion(),
                account.getPartnerId(),
                AccountFlags.of(
                        flag(account.getLinked(), AccountFlags.LINKED),
                        flag(
                                account.getDebitsMustNotExceedCredits(),
                                AccountFlags.DEBITS_MUST_NOT_EXCEED_CREDITS),
                        flag(
                                account.getCreditsMustNotExceedDebits(),
                                AccountFlags.CREDITS_MUST_NOT_EXCEED_DEBITS),
                        flag(account.getHistory(), AccountFlags.HISTORY),
                        flag(account.getClosed(), AccountFlags.CLOSED)),
                new UserData(
                        uuidIn(account.getUserData128()),
                        account.getUserData64(),
                        account.getUserData32()),
                account.getClosed(),
                new Balances(
                        account.getDebitsPending(),
                        account.getDebitsPosted(),
                        account.getCreditsPending(),
                        account.getCreditsPosted()),
                account.getTimestamp());
    }

    static List<io.linli.citizen.points.ledger.Transfer> in(CreateTransfersRequest request) {
        return request.getTransfersList().stream().map(LedgerWire::in).toList();
    }

    private static io.linli.citizen.points.ledger.Transfer in(Transfer transfer) {
        return new io.linli.citizen.points.ledger.Transfer(
                ClientId.checked(uuidIn(transfer.getId()), "transfers.id"),
                idIn(transfer.getDebitAccountId()),
                idIn(transfer.getCreditAccountId()),
                new Amount(transfer.getAmountHigh(), transfer.getAmount()),
                uuidIn(transfer.getPendingId()),
                new UserData(
                        uuidIn(transfer.getUserData128()),
                        transfer.getUserData64(),
                        transfer.getUserData32()),
                transfer.getTimeout() & UNSIGNED_INT,
                transfer.getLedger(),
                transfer.getCode(),
                TransferFlags.of(
                        flag(transfer.getLinked(), TransferFlags.LINKED),
                        flag(transfer.getPending(), TransferFlags.PENDING),
                        flag(transfer.getPostPending(), TransferFlags.POST_PENDING),
                        flag(transfer.getVoidPending(), TransferFlags.VOID_PENDING),
                        flag(transfer.getBalancingDebit(), TransferFlags.BALANCING_DEBIT),
                        flag(transfer.getBalancingCredit(), TransferFlags.BALANCING_CREDIT),
                        flag(transfer.getClosingDebit(), TransferFlags.CLOSING_DEBIT),
                        flag(transfer.getClosingCredit(), TransferFlags.CLOSING_CREDIT)),
                transfer.getEvidence(),
                transfer.getTimestamp());
    }

    private static int flag(boolean set, int flag) {
        return set ? flag : 0;
    }

    static List<String> of(List<Outcome> outcomes) {
        return outcomes.stream().map(Enum::name).toList();
    }

    static List<Outcome> outcomesIn(List<String> names) {
        return names.stream().map(Outcome::valueOf).toList();
    }

    static Account of(io.linli.citizen.points.ledger.Account account) {
        var flags = account.flags();
        return Account.newBuilder()
                .setId(account.id().toString())
                .setLedger(account.ledger())
                .setCode(account.code())
                .setRegion(account.region())
                .setPartnerId(account.partner())
                .setLinked(flags.has(AccountFlags.LINKED))
                .setDebitsMustNotExceedCredits(
                        flags.has(AccountFlags.DEBITS_MUST_NOT_EXCEED_CREDITS))
                .setCreditsMustNotExceedDebits(
                        flags.has(AccountFlags.CREDITS_MUST_NOT_EXCEED_DEBITS))
                .setHistory(flags.has(AccountFlags.HISTORY))
                .setClosed(account.closed())
                .setUserData128(of(account.data().wide()))
                .setUserData64(account.data().middle())
                .setUserData32(account.data().narrow())
                .setDebitsPending(account.balances().debitsPending())
                .setDebitsPosted(account.balances().debitsPosted())
                .setCreditsPending(account.balances().creditsPending())
                .setCreditsPosted(account.balances().creditsPosted())
                .setBalance(account.balance())
                .setAvailable(account.available())
                .setTimestamp(account.timestamp())
                .setCreateTime(time(account.timestamp()))
                .build();
    }

    static Transfer of(io.linli.citizen.points.ledger.Transfer transfer) {
        var flags = transfer.flags();
        return Transfer.newBuilder()
                .setId(transfer.id().toString())
                .setDebitAccountId(transfer.debit().toString())
                .setCreditAccountId(transfer.credit().toString())
                .setAmount(transfer.amount().low())
                .setAmountHigh(transfer.amount().high())
                .setPendingId(of(transfer.pending()))
                .setUserData128(of(transfer.data().wide()))
                .setUserData64(transfer.data().middle())
                .setUserData32(transfer.data().narrow())
                .setTimeout((int) transfer.timeout())
                .setLedger(transfer.ledger())
                .setCode(transfer.code())
                .setLinked(flags.has(TransferFlags.LINKED))
                .setPending(flags.has(TransferFlags.PENDING))
                .setPostPending(flags.has(TransferFlags.POST_PENDING))
                .setVoidPending(flags.has(TransferFlags.VOID_PENDING))
                .setBalancingDebit(flags.has(TransferFlags.BALANCING_DEBIT))
                .setBalancingCredit(flags.has(TransferFlags.BALANCING_CREDIT))
                .setClosingDebit(flags.has(TransferFlags.CLOSING_DEBIT))
                .setClosingCredit(flags.has(TransferFlags.CLOSING_CREDIT))
                .setEvidence(transfer.evidence())
                .setTimestamp(transfer.timestamp())
                .setTime(time(transfer.timestamp()))
                .build();
    }

    static AccountBalance of(BalanceLine line) {
        return AccountBalance.newBuilder()
                .setTimestamp(line.timestamp())
                .setTime(time(line.timestamp()))
                .setDebitsPending(line.balances().debitsPending())
                .setDebitsPosted(line.balances().debitsPosted())
                .setCreditsPending(line.balances().creditsPending())
                .setCreditsPosted(line.balances().creditsPosted())
                .build();
    }

    static VerifyLedgersResponse of(VerifyLedger.Report report) {
        var response = VerifyLedgersResponse.newBuilder();
        for (var sum : report.ledgers()) {
            var wrong = report.found().stream().filter(each -> each.ledger() == sum.ledger());
            response.addLedgers(
                    VerifyLedgersResponse.Ledger.newBuilder()
                            .setLedger(sum.ledger())
                            .setAccounts(sum.accounts())
                            .setTransfers(sum.transfers())
                            .setDebits(sum.debits().toString())
                            .setCredits(sum.credits().toString())
                            .setWrong((int) wrong.count()));
        }
        report.found().forEach(each -> response.addWrong(each.what()));
        return response.build();
    }

    private static String of(UUID id) {
        return id.equals(ZERO) ? "" : id.toString();
    }

    private static Timestamp time(long nanos) {
        return Timestamp.newBuilder()
                .setSeconds(Math.floorDiv(nanos, NANOS))
                .setNanos((int) Math.floorMod(nanos, NANOS))
                .build();
    }
}
