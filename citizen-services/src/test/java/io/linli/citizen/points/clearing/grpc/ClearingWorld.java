package io.linli.citizen.points.clearing.grpc;

import static io.linli.citizen.People.CITIZEN;
import static io.linli.citizen.People.XU;
import static io.linli.citizen.People.ZHOU;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.Timestamp;
import io.linli.citizen.CitizenExtension;
import io.linli.citizen.points.clearing.ApplyCreditLimits;
import io.linli.citizen.points.clearing.CarryNetting;
import io.linli.citizen.points.clearing.CommunityCode;
import io.linli.citizen.points.clearing.Pair;
import io.linli.mesh.caller.Caller;
import io.linli.mesh.testkit.Callers;
import io.linli.proto.points.v1.Account;
import io.linli.proto.points.v1.ClearingPayment;
import io.linli.proto.points.v1.ClearingServiceGrpc;
import io.linli.proto.points.v1.ClearingServiceGrpc.ClearingServiceBlockingStub;
import io.linli.proto.points.v1.CreateAccountsRequest;
import io.linli.proto.points.v1.CreateClearingPaymentRequest;
import io.linli.proto.points.v1.CreateSettlementRequest;
import io.linli.proto.points.v1.CreditLimit;
import io.linli.proto.points.v1.GetSolvencyStatementRequest;
import io.linli.proto.points.v1.LedgerServiceGrpc;
import io.linli.proto.points.v1.ListAccountTransfersRequest;
import io.linli.proto.points.v1.Netting;
import io.linli.proto.points.v1.SetCreditLimitRequest;
import io.linli.proto.points.v1.Settlement;
import io.linli.proto.points.v1.SolvencyStatement;
import io.linli.proto.points.v1.StartNettingRequest;
import io.linli.proto.points.v1.Transfer;
import io.linli.proto.points.v1.VerifyLedgersRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/// Communities of a street that nobody else uses, and what they ask of clearing.
final class ClearingWorld {
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private final CitizenExtension service;
    private final String street;

    /// @param street nine digits inside 110105
    ClearingWorld(CitizenExtension service, String street) {
        this.service = service;
        this.street = street;
    }

    String street() {
        return street;
    }

    String community(int number) {
        return street + "%03d".formatted(number);
    }

    Caller officer(String community) {
        return Callers.person("officer-" + community, "community-officer", community);
    }

    ClearingServiceBlockingStub as(Caller who) {
        return ClearingServiceGrpc.newBlockingStub(service.as(who));
    }

    /// A resident's account.
    String resident(String community) {
        var id = id();
        LedgerServiceGrpc.newBlockingStub(service.as(CITIZEN))
                .createAccounts(
                        CreateAccountsRequest.newBuilder()
                                .setLedger(1)
                                .addAccounts(
                                        Account.newBuilder()
                                                .setId(id)
                                                .setCode(2)
                                                .setRegion(community)
                                                .setPartnerId("portal-bj")
                                                .setDebitsMustNotExceedCredits(true))
                                .build());
        return id;
    }

    CreditLimit limit(String debtor, String creditor, long amount) {
        service.clock().forward(Duration.ofMillis(1)); // each begins after the one before
        var limit = as(ZHOU).setCreditLimit(limitRequest(debtor, creditor, amount).build());
        service.bean(ApplyCreditLimits.class)
                .apply(new Pair(new CommunityCode(debtor), new CommunityCode(creditor)));
        return limit;
    }

    SetCreditLimitRequest.Builder limitRequest(String debtor, String creditor, long amount) {
        return SetCreditLimitRequest.newBuilder()
                .setId(id())
                .setDebtorRegion(debtor)
                .setCreditorRegion(creditor)
                .setAmount(amount)
                .setReason("2026-7");
    }

    ClearingPayment pay(String payer, String payee, long amount) {
        return as(officer(payer)).createClearingPayment(payment(payer, payee, amount).build());
    }

    CreateClearingPaymentRequest.Builder payment(String payer, String payee, long amount) {
        return CreateClearingPaymentRequest.newBuilder()
                .setId(id())
                .setPayerRegion(payer)
                .setPayeeAccountId(payee)
                .setAmount(amount)
                .setEvidence("S-1");
    }

    Settlement settle(String debtor, String creditor, long amount) {
        return as(officer(creditor)).createSettlement(settlement(debtor, creditor, amount).build());
    }

    CreateSettlementRequest.Builder settlement(String debtor, String creditor, long amount) {
        return CreateSettlementRequest.newBuilder()
                .setId(id())
                .setDebtorRegion(debtor)
                .setCreditorRegion(creditor)
                .setAmount(amount)
                .setEvidence("V-1");
    }

    /// The month that it is, once it is over.
    Netting net() {
        var now = service.clock().instant();
        var month = YearMonth.from(now.atZone(BEIJING));
        var end = month.plusMonths(1).atDay(1).atStartOfDay(BEIJING).toInstant();
        service.clock().forward(Duration.between(now, end));
        var netting = as(ZHOU).startNetting(netting(month.toString()).build());
        service.bean(CarryNetting.class).carry(UUID.fromString(netting.getId()));
        return netting;
    }

    StartNettingRequest.Builder netting(String month) {
        return StartNettingRequest.newBuilder().setId(id()).setRegion(street).setPeriod(month);
    }

    SolvencyStatement statement(String community) {
        return as(XU).getSolvencyStatement(
                        GetSolvencyStatementRequest.newBuilder().setRegion(community).build());
    }

    SolvencyStatement statement(String community, Instant until) {
        return as(XU).getSolvencyStatement(
                        GetSolvencyStatementRequest.newBuilder()
                                .setRegion(community)
                                .setUntilTime(
                                        Timestamp.newBuilder().setSeconds(until.getEpochSecond()))
                                .build());
    }

    Map<String, Long> owes(String community) {
        return debts(statement(community).getOwesList());
    }

    static Map<String, Long> debts(List<SolvencyStatement.Debt> debts) {
        return debts.stream()
                .collect(
                        Collectors.toMap(
                                SolvencyStatement.Debt::getRegion,
                                SolvencyStatement.Debt::getAmount,
                                Long::sum,
                                TreeMap::new));
    }

    /// All transfers of an account, as its statement is paged to anyone.
    List<Transfer> transfers(String account) {
        var ledger = LedgerServiceGrpc.newBlockingStub(service.as(XU));
        var all = new ArrayList<Transfer>();
        var token = "";
        do {
            var page =
                    ledger.listAccountTransfers(
                            ListAccountTransfersRequest.newBuilder()
                                    .setLedger(1)
                                    .setAccountId(account)
                                    .setPageSize(100)
                                    .setPageToken(token)
                                    .build());
            all.addAll(page.getTransfersList());
            token = page.getNextPageToken();
        } while (!token.isEmpty());
        return all;
    }

    /// Every ledger, recomputed by the service itself.
    void addsUp() {
        var told =
                LedgerServiceGrpc.newBlockingStub(service.as(XU))
                        .verifyLedgers(VerifyLedgersRequest.getDefaultInstance());
        assertThat(told.getWrongList()).isEmpty();
        assertThat(told.getLedgersList())
                .allMatch(ledger -> ledger.getDebits().equals(ledger.getCredits()));
    }

    static String id() {
        return UUID.randomUUID().toString();
    }
}
