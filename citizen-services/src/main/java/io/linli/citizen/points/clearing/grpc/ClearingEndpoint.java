package io.linli.citizen.points.clearing.grpc;

import com.google.protobuf.Message;
import io.grpc.Context;
import io.grpc.stub.StreamObserver;
import io.linli.citizen.points.clearing.Around;
import io.linli.citizen.points.clearing.CommunityCode;
import io.linli.citizen.points.clearing.PayAcross;
import io.linli.citizen.points.clearing.Payment;
import io.linli.citizen.points.clearing.ReadSolvency;
import io.linli.citizen.points.clearing.RunNetting;
import io.linli.citizen.points.clearing.SetCreditLimit;
import io.linli.citizen.points.clearing.SettleDebt;
import io.linli.mesh.IfServed;
import io.linli.mesh.Room;
import io.linli.mesh.call.Door;
import io.linli.mesh.caller.Caller;
import io.linli.mesh.store.PageToken;
import io.linli.proto.points.v1.ClearingPayment;
import io.linli.proto.points.v1.ClearingServiceGrpc.ClearingServiceImplBase;
import io.linli.proto.points.v1.CreateClearingPaymentRequest;
import io.linli.proto.points.v1.CreateSettlementRequest;
import io.linli.proto.points.v1.CreditLimit;
import io.linli.proto.points.v1.GetNettingRequest;
import io.linli.proto.points.v1.GetSolvencyStatementRequest;
import io.linli.proto.points.v1.ListCreditLimitsRequest;
import io.linli.proto.points.v1.ListCreditLimitsResponse;
import io.linli.proto.points.v1.ListNettingCirclesRequest;
import io.linli.proto.points.v1.ListNettingCirclesResponse;
import io.linli.proto.points.v1.Netting;
import io.linli.proto.points.v1.SetCreditLimitRequest;
import io.linli.proto.points.v1.Settlement;
import io.linli.proto.points.v1.SolvencyStatement;
import io.linli.proto.points.v1.StartNettingRequest;
import java.time.Duration;
import java.time.YearMonth;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// The gRPC door of clearing. What moves points is answered, and remembered under its key, in the
/// transaction of the ledger's writer.
@Component
@IfServed("points")
final class ClearingEndpoint extends ClearingServiceImplBase {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Door door;
    private final SetCreditLimit limits;
    private final PayAcross pay;
    private final SettleDebt settle;
    private final RunNetting netting;
    private final ReadSolvency solvency;
    private final TransactionTemplate savepoint;

    ClearingEndpoint(
            @Qualifier("pointsRoom") Room room,
            SetCreditLimit limits,
            PayAcross pay,
            SettleDebt settle,
            RunNetting netting,
            ReadSolvency solvency,
            PlatformTransactionManager manager) {
        this.door = room.door();
        this.limits = limits;
        this.pay = pay;
        this.settle = settle;
        this.netting = netting;
        this.solvency = solvency;
        this.savepoint = new TransactionTemplate(manager);
        savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    @Override
    public void setCreditLimit(SetCreditLimitRequest request, StreamObserver<CreditLimit> out) {
        var asked = ClearingWire.in(request, who());
        door.write(
                request,
                CreditLimit.getDefaultInstance(),
                out,
                () -> ClearingWire.of(limits.set(asked)));
    }

    @Override
    public void listCreditLimits(
            ListCreditLimitsRequest request, StreamObserver<ListCreditLimitsResponse> out) {
        var asked = request.getRegion();
        var region = asked.isEmpty() ? Caller.current().region() : asked;
        door.read(
                out,
                () -> {
                    var page = limits.page(region, request.getPageSize(), request.getPageToken());
                    return ListCreditLimitsResponse.newBuilder()
                            .addAllLimits(page.items().stream().map(ClearingWire::of).toList())
                            .setNextPageToken(page.next())
                            .build();
                });
    }

    @Override
    public void createClearingPayment(
            CreateClearingPaymentRequest request, StreamObserver<ClearingPayment> out) {
        var asked = ClearingWire.in(request, who());
        answer(
                request,
                ClearingPayment.getDefaultInstance(),
                (Payment payment) -> ClearingWire.of(payment),
                around -> pay.pay(asked, around, patience()),
                out);
    }

    @Override
    public void createSettlement(CreateSettlementRequest request, StreamObserver<Settlement> out) {
        var asked = ClearingWire.in(request, who());
        answer(
                request,
                Settlement.getDefaultInstance(),
                (io.linli.citizen.points.clearing.Settlement settlement) ->
                        ClearingWire.of(settlement),
                around -> settle.settle(asked, around, patience()),
                out);
    }

    /// The writer runs on a thread of its own, so the call's context goes with it. Others share its
    /// transaction, so a refusal takes back what was claimed of the key, and no more.
    private <T, A extends Message> void answer(
            Message request,
            A sample,
            Function<T, A> of,
            Consumer<Around<T>> act,
            StreamObserver<A> out) {
        var context = Context.current();
        var answer = new AtomicReference<A>();
        act.accept(body ->
                context.run(() -> answer.set(kept(request, sample, () -> of.apply(body.get())))));
        out.onNext(answer.get());
        out.onCompleted();
    }

    private <A extends Message> A kept(Message request, A sample, Supplier<A> body) {
        return Objects.requireNonNull(savepoint.execute(_ -> door.once(request, sample, body)));
    }

    @Override
    public void startNetting(StartNettingRequest request, StreamObserver<Netting> out) {
        var id = UUID.fromString(request.getId());
        var period = YearMonth.parse(request.getPeriod());
        var by = who();
        door.write(
                request,
                Netting.getDefaultInstance(),
                out,
                () -> ClearingWire.of(netting.start(id, request.getRegion(), period, by)));
    }

    @Override
    public void getNetting(GetNettingRequest request, StreamObserver<Netting> out) {
        var id = UUID.fromString(request.getId());
        door.read(out, () -> ClearingWire.of(netting.find(id)));
    }

    @Override
    public void listNettingCircles(
            ListNettingCirclesRequest request, StreamObserver<ListNettingCirclesResponse> out) {
        var id = UUID.fromString(request.getId());
        var after = ClearingWire.placeIn(request.getPageToken());
        var size = PageToken.size(request.getPageSize());
        door.read(
                out,
                () -> {
                    var steps = netting.steps(id, after, size);
                    var more = steps.size() > size;
                    return ListNettingCirclesResponse.newBuilder()
                            .addAllCircles(
                                    steps.stream().limit(size).map(ClearingWire::of).toList())
                            .setNextPageToken(more ? ClearingWire.tokenOf(steps.get(size - 1)) : "")
                            .build();
                });
    }

    @Override
    public void getSolvencyStatement(
            GetSolvencyStatementRequest request, StreamObserver<SolvencyStatement> out) {
        var community = new CommunityCode(request.getRegion());
        var until = ClearingWire.untilIn(request);
        door.read(out, () -> ClearingWire.of(solvency.read(community, until)));
    }

    private static String who() {
        var caller = Caller.current();
        return caller.name().isEmpty() ? caller.id() : caller.name();
    }

    private static Duration patience() {
        var deadline = Context.current().getDeadline();
        return deadline == null
                ? PATIENCE
                : Duration.ofMillis(Math.max(0, deadline.timeRemaining(TimeUnit.MILLISECONDS)));
    }
}
