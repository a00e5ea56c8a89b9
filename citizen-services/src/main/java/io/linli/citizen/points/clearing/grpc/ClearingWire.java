package io.linli.citizen.points.clearing.grpc;

import static io.linli.mesh.refusal.CommonReason.PAGE_TOKEN_INVALID;

import com.google.protobuf.Timestamp;
import io.linli.citizen.points.clearing.CommunityCode;
import io.linli.citizen.points.clearing.CreditLimit;
import io.linli.citizen.points.clearing.FoldLine;
import io.linli.citizen.points.clearing.Netting;
import io.linli.citizen.points.clearing.NewPayment;
import io.linli.citizen.points.clearing.Pair;
import io.linli.citizen.points.clearing.Payment;
import io.linli.citizen.points.clearing.SetCreditLimit.NewLimit;
import io.linli.citizen.points.clearing.SettleDebt.NewSettlement;
import io.linli.citizen.points.clearing.Settlement;
import io.linli.citizen.points.clearing.SolvencyStatement;
import io.linli.citizen.points.ledger.AccountId;
import io.linli.citizen.points.lot.Points;
import io.linli.proto.points.v1.ClearingPayment;
import io.linli.proto.points.v1.CreateClearingPaymentRequest;
import io.linli.proto.points.v1.CreateSettlementRequest;
import io.linli.proto.points.v1.GetSolvencyStatementRequest;
import io.linli.proto.points.v1.NettingCircle;
import io.linli.proto.points.v1.SetCreditLimitRequest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Between clearing and its wire words.
final class ClearingWire {
    private static final long NANOS = 1_000_000_000L;
    private static final int NUMBER_DIGITS_MAX = 6;

    private ClearingWire() {}

    private static Pair pair(String debtor, String creditor) {
        return new Pair(new CommunityCode(debtor), new CommunityCode(creditor));
    }

    static NewLimit in(SetCreditLimitRequest request, String by) {
        return new NewLimit(
                UUID.fromString(request.getId()),
                pair(request.getDebtorRegion(), request.getCreditorRegion()),
                request.getAmount(),
                request.hasFromTime() ? Optional.of(kept(request.getFromTime())) : Optional.empty(),
                by,
                request.getReason());
    }

    static NewPayment in(CreateClearingPaymentRequest request, String by) {
        return new NewPayment(
                UUID.fromString(request.getId()),
                new CommunityCode(request.getPayerRegion()),
                new AccountId(UUID.fromString(request.getPayeeAccountId())),
                new Points(request.getAmount()),
                request.getEvidence(),
                by);
    }

    static NewSettlement in(CreateSettlementRequest request, String by) {
        return new NewSettlement(
                UUID.fromString(request.getId()),
                pair(request.getDebtorRegion(), request.getCreditorRegion()),
                new Points(request.getAmount()),
                request.getEvidence(),
                by);
    }

    static Optional<Instant> untilIn(GetSolvencyStatementRequest request) {
        return request.hasUntilTime() ? Optional.of(in(request.getUntilTime())) : Optional.empty();
    }

    static io.linli.proto.points.v1.CreditLimit of(CreditLimit limit) {
        var wire =
                io.linli.proto.points.v1.CreditLimit.newBuilder()
                        .setId(limit.id().toString())
                        .setDebtorRegion(limit.pair().debtor().value())
                        .setCreditorRegion(limit.pair().creditor().value())
                        .setAmount(limit.amount())
                        .setFromTime(of(limit.from()))
                        .setSetBy(limit.setBy())
                        .setReason(limit.reason());
        limit.appliedAt().ifPresent(at -> wire.setAppliedTime(of(at)));
        return wire.build();
    }

    static ClearingPayment of(Payment payment) {
        var wire =
                ClearingPayment.newBuilder()
                        .setId(payment.id().toString())
                        .setDebtorRegion(payment.pair().debtor().value())
                        .setCreditorRegion(payment.pair().creditor().value())
                        .setPayeeAccountId(payment.payee().toString())
                        .setAmount(payment.amount())
                        .setEvidence(payment.evidence())
                        .setTime(of(payment.at()));
        payment.creditedAt().ifPresent(at -> wire.setCreditedTime(of(at)));
        return wire.build();
    }

    static io.linli.proto.points.v1.Settlement of(Settlement settlement) {
        return io.linli.proto.points.v1.Settlement.newBuilder()
                .setId(settlement.id().toString())
                .setDebtorRegion(settlement.pair().debtor().value())
                .setCreditorRegion(settlement.pair().creditor().value())
                .setAmount(settlement.amount())
                .setEvidence(settlement.evidence())
                .setTime(of(settlement.at()))
                .build();
    }

    static io.linli.proto.points.v1.Netting of(Netting netting) {
        var wire =
                io.linli.proto.points.v1.Netting.newBuilder()
                        .setId(netting.id().toString())
                        .setRegion(netting.region())
                        .setPeriod(netting.period().toString())
                        .setDebts(netting.debts())
                        .setCircles(netting.steps().size())
                        .setCancelled(netting.cancelled())
                        .setSkipped(netting.skipped())
                        .setStartTime(of(netting.startedAt()));
        netting.finishedAt().ifPresent(at -> wire.setFinishTime(of(at)));
        return wire.build();
    }

    static NettingCircle of(Netting.Step step) {
        return NettingCircle.newBuilder()
                .setNumber(step.number())
                .addAllRegions(step.circle().path().stream().map(CommunityCode::value).toList())
                .setAmount(step.circle().amount())
                .setState(
                        switch (step.state()) {
                            case PLANNED -> NettingCircle.State.PLANNED;
                            case DONE -> NettingCircle.State.DONE;
                            case SKIPPED -> NettingCircle.State.SKIPPED;
                        })
                .build();
    }

    /// The place a page of circles goes on behind; circles are numbered from 1.
    ///
    /// @throws io.linli.mesh.refusal.Refusal `PAGE_TOKEN_INVALID`
    static int placeIn(String token) {
        if (!token.matches("[0-9]{0," + NUMBER_DIGITS_MAX + "}")) {
            throw PAGE_TOKEN_INVALID.refuse(
                    "pageToken", token, "the nextPageToken of the page before");
        }
        return token.isEmpty() ? 0 : Integer.parseInt(token);
    }

    static String tokenOf(Netting.Step last) {
        return Integer.toString(last.number());
    }

    static io.linli.proto.points.v1.SolvencyStatement of(SolvencyStatement statement) {
        return io.linli.proto.points.v1.SolvencyStatement.newBuilder()
                .setRegion(statement.community().value())
                .setTimestamp(statement.until())
                .setTime(time(statement.until()))
                .setIssued(statement.issued())
                .setRedeemed(statement.redeemed())
                .setExpired(statement.expired())
                .setReturned(statement.returned())
                .setReceived(statement.received())
                .setPassedOn(statement.passedOn())
                .addAllOwes(debts(statement.owes()))
                .addAllOwed(debts(statement.owed()))
                .setPosition(statement.position())
                .setSettledByIt(statement.settledByIt())
                .setSettledToIt(statement.settledToIt())
                .setNettedOffDebts(statement.nettedOffDebts())
                .setNettedOffClaims(statement.nettedOffClaims())
                .addAllLines(statement.lines().stream().map(ClearingWire::of).toList())
                .build();
    }

    private static List<io.linli.proto.points.v1.SolvencyStatement.Debt> debts(
            Map<CommunityCode, Long> debts) {
        return debts.entrySet().stream()
                .map(debt ->
                        io.linli.proto.points.v1.SolvencyStatement.Debt.newBuilder()
                                .setRegion(debt.getKey().value())
                                .setAmount(debt.getValue())
                                .build())
                .toList();
    }

    private static io.linli.proto.points.v1.SolvencyStatement.Line of(FoldLine line) {
        return io.linli.proto.points.v1.SolvencyStatement.Line.newBuilder()
                .setAccountId(line.account().toString())
                .setAccountCode(line.book())
                .setOtherRegion(line.other() == 0 ? "" : "%012d".formatted(line.other()))
                .setTransferCode(line.code())
                .setDebits(line.debits())
                .setCredits(line.credits())
                .setTransfers(line.transfers())
                .build();
    }

    /// To the microsecond, as it is kept, so that a repeat says the same.
    private static Instant kept(Timestamp time) {
        return in(time).truncatedTo(ChronoUnit.MICROS);
    }

    private static Instant in(Timestamp time) {
        return Instant.ofEpochSecond(time.getSeconds(), time.getNanos());
    }

    private static Timestamp of(Instant time) {
        return Timestamp.newBuilder()
                .setSeconds(time.getEpochSecond())
                .setNanos(time.getNano())
                .build();
    }

    private static Timestamp time(long nanos) {
        return Timestamp.newBuilder()
                .setSeconds(Math.floorDiv(nanos, NANOS))
                .setNanos((int) Math.floorMod(nanos, NANOS))
                .build();
    }
}
