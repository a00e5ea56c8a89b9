package io.linli.citizen.points.grpc;

import com.google.protobuf.Message;
import io.grpc.stub.StreamObserver;
import io.linli.citizen.ClientId;
import io.linli.citizen.points.earning.Anomalies;
import io.linli.citizen.points.earning.DecideAnomaly;
import io.linli.citizen.points.earning.EarnPoints;
import io.linli.citizen.points.earning.Earnings;
import io.linli.citizen.points.earning.KeepEarnRules;
import io.linli.citizen.points.earning.ReverseEarning;
import io.linli.citizen.points.giving.GivePoints;
import io.linli.citizen.points.giving.RegisterHousehold;
import io.linli.citizen.points.ledger.AccountId;
import io.linli.citizen.points.lot.Beside;
import io.linli.citizen.points.lot.FreezeAccount;
import io.linli.citizen.points.lot.PointsReason;
import io.linli.citizen.points.lot.Purses;
import io.linli.citizen.points.lot.ReadPoints;
import io.linli.mesh.IfServed;
import io.linli.mesh.Room;
import io.linli.mesh.call.Door;
import io.linli.mesh.store.PageToken;
import io.linli.proto.points.v1.DecideAnomalyRequest;
import io.linli.proto.points.v1.DissolveHouseholdRequest;
import io.linli.proto.points.v1.DonatePointsRequest;
import io.linli.proto.points.v1.EarnPointsRequest;
import io.linli.proto.points.v1.Earning;
import io.linli.proto.points.v1.EarningRule;
import io.linli.proto.points.v1.FreezePointsAccountRequest;
import io.linli.proto.points.v1.GetPointsBalanceRequest;
import io.linli.proto.points.v1.GivePointsRequest;
import io.linli.proto.points.v1.Household;
import io.linli.proto.points.v1.ListAnomaliesRequest;
import io.linli.proto.points.v1.ListAnomaliesResponse;
import io.linli.proto.points.v1.ListEarningRulesRequest;
import io.linli.proto.points.v1.ListEarningRulesResponse;
import io.linli.proto.points.v1.ListHouseholdsRequest;
import io.linli.proto.points.v1.ListHouseholdsResponse;
import io.linli.proto.points.v1.ListLotsRequest;
import io.linli.proto.points.v1.ListLotsResponse;
import io.linli.proto.points.v1.ListStatementRequest;
import io.linli.proto.points.v1.ListStatementResponse;
import io.linli.proto.points.v1.PointsAnomaly;
import io.linli.proto.points.v1.PointsBalance;
import io.linli.proto.points.v1.PointsServiceGrpc.PointsServiceImplBase;
import io.linli.proto.points.v1.RegisterHouseholdRequest;
import io.linli.proto.points.v1.ReverseEarningRequest;
import io.linli.proto.points.v1.SetEarningRuleRequest;
import io.linli.proto.points.v1.SetPointsStaffRequest;
import io.linli.proto.points.v1.SetPointsStaffResponse;
import io.linli.proto.points.v1.StatementLine;
import io.linli.proto.points.v1.UnfreezePointsAccountRequest;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/// The gRPC door of points. What moves points waits for the ledger's writer and holds no connection
/// meanwhile; its answer is remembered in the writer's transaction.
@Component
@IfServed("points")
final class PointsEndpoint extends PointsServiceImplBase {
    private final Door door;
    private final EarnPoints earnPoints;
    private final Earnings earnings;
    private final ReverseEarning reverseEarning;
    private final KeepEarnRules keepRules;
    private final Anomalies anomalies;
    private final DecideAnomaly decideAnomaly;
    private final GivePoints givePoints;
    private final RegisterHousehold registerHousehold;
    private final ReadPoints readPoints;
    private final FreezeAccount freezeAccount;
    private final Purses purses;
    private final Clock clock;

    PointsEndpoint(
            @Qualifier("pointsRoom") Room room,
            EarnPoints earnPoints,
            Earnings earnings,
            ReverseEarning reverseEarning,
            KeepEarnRules keepRules,
            Anomalies anomalies,
            DecideAnomaly decideAnomaly,
            GivePoints givePoints,
            RegisterHousehold registerHousehold,
            ReadPoints readPoints,
            FreezeAccount freezeAccount,
            Purses purses,
            Clock clock) {
        this.door = room.door();
        this.earnPoints = earnPoints;
        this.earnings = earnings;
        this.reverseEarning = reverseEarning;
        this.keepRules = keepRules;
        this.anomalies = anomalies;
        this.decideAnomaly = decideAnomaly;
        this.givePoints = givePoints;
        this.registerHousehold = registerHousehold;
        this.readPoints = readPoints;
        this.freezeAccount = freezeAccount;
        this.purses = purses;
        this.clock = clock;
    }

    /// Answers a call that moves points: its answer is made, and remembered, where they move.
    private <A extends Message> void move(
            Message request,
            A sample,
            StreamObserver<A> out,
            Consumer<Beside> act,
            Supplier<A> answer) {
        var made = new AtomicReference<>(sample);
        act.accept(move ->
                made.set(
                        door.once(
                                request,
                                sample,
                                () -> {
                                    move.run();
                                    return answer.get();
                                })));
        out.onNext(made.get());
        out.onCompleted();
    }

    @Override
    public void earnPoints(EarnPointsRequest request, StreamObserver<Earning> out) {
        var claim = EarningWire.in(request);
        move(
                request,
                Earning.getDefaultInstance(),
                out,
                beside -> earnPoints.earn(claim, beside),
                () -> earning(claim.id()));
    }

    private Earning earning(UUID id) {
        return EarningWire.of(earnings.find(id).orElseThrow());
    }

    @Override
    public void reverseEarning(ReverseEarningRequest request, StreamObserver<Earning> out) {
        var id = UUID.fromString(request.getId());
        move(
                request,
                Earning.getDefaultInstance(),
                out,
                beside -> reverseEarning.reverse(id, request.getReason(), beside),
                () -> earning(id));
    }

    @Override
    public void givePoints(GivePointsRequest request, StreamObserver<StatementLine> out) {
        var id = ClientId.of(request.getId(), "id");
        var from = PointsWire.account(request.getAccountId(), request.getPerson());
        var to = PointsWire.account(request.getToAccountId(), request.getToPerson());
        var points = PointsWire.points(request.getPoints());
        move(
                request,
                StatementLine.getDefaultInstance(),
                out,
                beside -> givePoints.give(id, from, to, points, request.getNote(), beside),
                () -> line(from, id));
    }

    @Override
    public void donatePoints(DonatePointsRequest request, StreamObserver<StatementLine> out) {
        var id = ClientId.of(request.getId(), "id");
        var from = PointsWire.account(request.getAccountId(), request.getPerson());
        var points = PointsWire.points(request.getPoints());
        move(
                request,
                StatementLine.getDefaultInstance(),
                out,
                beside -> givePoints.donate(id, from, points, request.getNote(), beside),
                () -> line(from, id));
    }

    /// The answer is made for the mesh, which sees all; that the account is the caller's was seen.
    private StatementLine line(AccountId account, UUID movement) {
        return PointsWire.of(purses.entry(account, movement).orElseThrow());
    }

    @Override
    public void decideAnomaly(DecideAnomalyRequest request, StreamObserver<PointsAnomaly> out) {
        var id = UUID.fromString(request.getId());
        var sample = PointsAnomaly.getDefaultInstance();
        Supplier<PointsAnomaly> answer = () -> EarningWire.of(anomalies.find(id).orElseThrow());
        var made = new AtomicReference<>(sample);
        decideAnomaly.decide(
                id,
                request.getFraud(),
                EarningWire.by(),
                request.getReason(),
                move -> made.set(door.once(request, sample, () -> after(move, answer))),
                write -> door.write(request, sample, Kept.in(made), () -> after(write, answer)));
        out.onNext(made.get());
        out.onCompleted();
    }

    private static <A> A after(Runnable step, Supplier<A> answer) {
        step.run();
        return answer.get();
    }

    @Override
    public void getPointsBalance(
            GetPointsBalanceRequest request, StreamObserver<PointsBalance> out) {
        var account = PointsWire.account(request.getAccountId(), request.getPerson());
        door.read(out, () -> balance(account));
    }

    private PointsBalance balance(AccountId account) {
        return PointsWire.of(readPoints.standing(account));
    }

    @Override
    public void listLots(ListLotsRequest request, StreamObserver<ListLotsResponse> out) {
        var account = PointsWire.account(request.getAccountId(), request.getPerson());
        door.read(
                out,
                () ->
                        PointsWire.lots(
                                readPoints.lots(
                                        account, request.getPageSize(), request.getPageToken())));
    }

    @Override
    public void listStatement(
            ListStatementRequest request, StreamObserver<ListStatementResponse> out) {
        var account = PointsWire.account(request.getAccountId(), request.getPerson());
        door.read(
                out,
                () ->
                        PointsWire.statement(
                                readPoints.statement(
                                        account, request.getPageSize(), request.getPageToken())));
    }

    @Override
    public void freezePointsAccount(
            FreezePointsAccountRequest request, StreamObserver<PointsBalance> out) {
        var account = new AccountId(UUID.fromString(request.getAccountId()));
        door.write(
                request,
                PointsBalance.getDefaultInstance(),
                out,
                () -> {
                    freezeAccount.freeze(account, request.getReason());
                    return balance(account);
                });
    }

    @Override
    public void unfreezePointsAccount(
            UnfreezePointsAccountRequest request, StreamObserver<PointsBalance> out) {
        var account = new AccountId(UUID.fromString(request.getAccountId()));
        door.write(
                request,
                PointsBalance.getDefaultInstance(),
                out,
                () -> {
                    freezeAccount.unfreeze(account);
                    return balance(account);
                });
    }

    @Override
    public void setEarningRule(SetEarningRuleRequest request, StreamObserver<EarningRule> out) {
        var rule = EarningWire.in(request);
        door.write(
                request,
                EarningRule.getDefaultInstance(),
                out,
                () -> EarningWire.of(keepRules.set(rule, EarningWire.by())));
    }

    @Override
    public void listEarningRules(
            ListEarningRulesRequest request, StreamObserver<ListEarningRulesResponse> out) {
        var region = EarningWire.region(request.getRegion());
        door.read(
                out,
                () ->
                        EarningWire.rules(
                                keepRules.page(
                                        region, request.getPageSize(), request.getPageToken())));
    }

    @Override
    public void listAnomalies(
            ListAnomaliesRequest request, StreamObserver<ListAnomaliesResponse> out) {
        var size = PageToken.size(request.getPageSize());
        var region = EarningWire.region(request.getRegion());
        door.read(
                out,
                () ->
                        EarningWire.anomalies(
                                anomalies.page(
                                        region,
                                        request.getOpen(),
                                        PageToken.parse(request.getPageToken()),
                                        size + 1),
                                size));
    }

    @Override
    public void setPointsStaff(
            SetPointsStaffRequest request, StreamObserver<SetPointsStaffResponse> out) {
        var account = new AccountId(UUID.fromString(request.getAccountId()));
        door.write(
                request,
                SetPointsStaffResponse.getDefaultInstance(),
                out,
                () -> {
                    purses.find(account)
                            .orElseThrow(() ->
                                    PointsReason.POINTS_ACCOUNT_UNKNOWN.refuse("account", account));
                    earnings.staff(
                            account,
                            request.getRegion(),
                            request.getStaff(),
                            EarningWire.by(),
                            clock.instant());
                    return SetPointsStaffResponse.newBuilder()
                            .setAccountId(request.getAccountId())
                            .setRegion(request.getRegion())
                            .setStaff(request.getStaff())
                            .build();
                });
    }

    @Override
    public void registerHousehold(RegisterHouseholdRequest request, StreamObserver<Household> out) {
        var id = UUID.fromString(request.getId());
        var members = PointsWire.members(request.getAccountIdsList());
        door.write(
                request,
                Household.getDefaultInstance(),
                out,
                () ->
                        PointsWire.of(
                                registerHousehold.register(
                                        id, request.getRegion(), members, EarningWire.by())));
    }

    @Override
    public void dissolveHousehold(DissolveHouseholdRequest request, StreamObserver<Household> out) {
        var id = UUID.fromString(request.getId());
        door.write(
                request,
                Household.getDefaultInstance(),
                out,
                () -> PointsWire.of(registerHousehold.dissolve(id)));
    }

    @Override
    public void listHouseholds(
            ListHouseholdsRequest request, StreamObserver<ListHouseholdsResponse> out) {
        var region = EarningWire.region(request.getRegion());
        door.read(
                out,
                () ->
                        PointsWire.households(
                                registerHousehold.page(
                                        region, request.getPageSize(), request.getPageToken())));
    }
}
