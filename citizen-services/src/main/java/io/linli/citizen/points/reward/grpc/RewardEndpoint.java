package io.linli.citizen.points.reward.grpc;

import com.google.protobuf.Message;
import io.grpc.stub.StreamObserver;
import io.linli.citizen.points.reward.CarryOrder;
import io.linli.citizen.points.reward.FulfilOrder;
import io.linli.citizen.points.reward.Item;
import io.linli.citizen.points.reward.ItemId;
import io.linli.citizen.points.reward.KeepItems;
import io.linli.citizen.points.reward.PickupCodes;
import io.linli.citizen.points.reward.PlaceOrder;
import io.linli.citizen.points.reward.ReadRewards;
import io.linli.citizen.points.reward.Remembering;
import io.linli.mesh.IfServed;
import io.linli.mesh.Room;
import io.linli.mesh.call.Door;
import io.linli.mesh.caller.Caller;
import io.linli.mesh.store.Transactions;
import io.linli.proto.points.v1.CancelOrderRequest;
import io.linli.proto.points.v1.ConfirmOrderRequest;
import io.linli.proto.points.v1.CreateItemRequest;
import io.linli.proto.points.v1.CreateOrderRequest;
import io.linli.proto.points.v1.FulfilOrderRequest;
import io.linli.proto.points.v1.GetOrderRequest;
import io.linli.proto.points.v1.GetPointsPoolRequest;
import io.linli.proto.points.v1.ListItemsRequest;
import io.linli.proto.points.v1.ListItemsResponse;
import io.linli.proto.points.v1.ListOrdersRequest;
import io.linli.proto.points.v1.ListOrdersResponse;
import io.linli.proto.points.v1.PointsPool;
import io.linli.proto.points.v1.RefundOrderRequest;
import io.linli.proto.points.v1.RestockItemRequest;
import io.linli.proto.points.v1.RewardItem;
import io.linli.proto.points.v1.RewardOrder;
import io.linli.proto.points.v1.RewardServiceGrpc.RewardServiceImplBase;
import io.linli.proto.points.v1.UpdateItemRequest;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/// The gRPC door of rewards. What moves points is written in the ledger's transaction, with its
/// remembered answer.
@Component
@IfServed("points")
final class RewardEndpoint extends RewardServiceImplBase {
    private final Door door;
    private final Transactions transactions;
    private final KeepItems keepItems;
    private final ReadRewards readRewards;
    private final PlaceOrder placeOrder;
    private final CarryOrder carryOrder;
    private final FulfilOrder fulfilOrder;
    private final PickupShowing showing;
    private final Clock clock;

    RewardEndpoint(
            @Qualifier("pointsRoom") Room room,
            Transactions transactions,
            KeepItems keepItems,
            ReadRewards readRewards,
            PlaceOrder placeOrder,
            CarryOrder carryOrder,
            FulfilOrder fulfilOrder,
            PickupCodes codes,
            Clock clock) {
        this.door = room.door();
        this.transactions = transactions;
        this.keepItems = keepItems;
        this.readRewards = readRewards;
        this.placeOrder = placeOrder;
        this.carryOrder = carryOrder;
        this.fulfilOrder = fulfilOrder;
        this.showing = new PickupShowing(codes);
        this.clock = clock;
    }

    @Override
    public void createItem(CreateItemRequest request, StreamObserver<RewardItem> out) {
        var id = new ItemId(UUID.randomUUID());
        var terms = RewardWire.in(request.getTerms(), clock.instant());
        write(request, out, () -> keepItems.create(id, request.getRegion(), terms));
    }

    @Override
    public void updateItem(UpdateItemRequest request, StreamObserver<RewardItem> out) {
        var id = RewardWire.itemIn(request.getId());
        var terms = RewardWire.in(request.getTerms(), clock.instant());
        var from = RewardWire.versionIn(request.getEtag());
        write(request, out, () -> keepItems.update(id, terms, from));
    }

    @Override
    public void restockItem(RestockItemRequest request, StreamObserver<RewardItem> out) {
        var id = RewardWire.itemIn(request.getId());
        write(request, out, () -> keepItems.restock(id, request.getQuantity()));
    }

    private void write(Message request, StreamObserver<RewardItem> out, Supplier<Item> change) {
        door.write(
                request,
                RewardItem.getDefaultInstance(),
                out,
                () -> RewardWire.of(change.get(), clock.instant()));
    }

    @Override
    public void listItems(ListItemsRequest request, StreamObserver<ListItemsResponse> out) {
        var region = RewardWho.catalogue(request.getRegion());
        var now = clock.instant();
        door.read(
                out,
                () -> {
                    var page =
                            readRewards.items(
                                    region,
                                    request.getAvailable(),
                                    request.getPageSize(),
                                    request.getPageToken());
                    return ListItemsResponse.newBuilder()
                            .addAllItems(
                                    page.items().stream()
                                            .map(item -> RewardWire.of(item, now))
                                            .toList())
                            .setNextPageToken(page.next())
                            .build();
                });
    }

    @Override
    public void createOrder(CreateOrderRequest request, StreamObserver<RewardOrder> out) {
        var caller = Caller.current();
        var wish = RewardWire.in(request, caller.id());
        carry(request, out, keeping -> placeOrder.place(wish, RewardWho.acts(), caller, keeping));
    }

    @Override
    public void confirmOrder(ConfirmOrderRequest request, StreamObserver<RewardOrder> out) {
        var id = RewardWire.orderIn(request.getId());
        carry(
                request,
                out,
                keeping -> carryOrder.confirm(id, RewardWho.acts(), Caller.current(), keeping));
    }

    @Override
    public void refundOrder(RefundOrderRequest request, StreamObserver<RewardOrder> out) {
        var id = RewardWire.orderIn(request.getId());
        var why = request.getReason();
        carry(
                request,
                out,
                keeping -> carryOrder.refund(id, RewardWho.acts(), why, Caller.current(), keeping));
    }

    @Override
    public void cancelOrder(CancelOrderRequest request, StreamObserver<RewardOrder> out) {
        var id = RewardWire.orderIn(request.getId());
        var why = request.getReason();
        carry(
                request,
                out,
                keeping -> carryOrder.cancel(id, RewardWho.acts(), why, Caller.current(), keeping));
    }

    private void carry(
            Message request, StreamObserver<RewardOrder> out, Consumer<Remembering> step) {
        var answer = new AtomicReference<RewardOrder>();
        step.accept(order ->
                answer.set(
                        door.once(
                                request,
                                RewardOrder.getDefaultInstance(),
                                () -> RewardWire.of(order.get()))));
        out.onNext(showing.shown(Objects.requireNonNull(answer.get())));
        out.onCompleted();
    }

    /// A wrong code counts although the call is refused, so it is counted in a transaction before.
    @Override
    public void fulfilOrder(FulfilOrderRequest request, StreamObserver<RewardOrder> out) {
        var id = RewardWire.orderIn(request.getId());
        var code = request.getPickupCode();
        if (transactions.as(Caller.current(), () -> fulfilOrder.isWrong(id, code))) {
            throw FulfilOrder.wrong();
        }
        door.write(
                request,
                RewardOrder.getDefaultInstance(),
                showing.one(out),
                () -> RewardWire.of(fulfilOrder.fulfil(id, code, RewardWho.acts())));
    }

    @Override
    public void getOrder(GetOrderRequest request, StreamObserver<RewardOrder> out) {
        var id = RewardWire.orderIn(request.getId());
        door.read(
                showing.one(out),
                () -> RewardWire.of(readRewards.order(id), readRewards.history(id)));
    }

    @Override
    public void listOrders(ListOrdersRequest request, StreamObserver<ListOrdersResponse> out) {
        var filter =
                RewardWire.in(request, RewardWho.queue(request.getRegion()), Caller.current().id());
        door.read(
                showing.many(out),
                () -> {
                    var page =
                            readRewards.orders(
                                    filter, request.getPageSize(), request.getPageToken());
                    return ListOrdersResponse.newBuilder()
                            .addAllOrders(page.items().stream().map(RewardWire::of).toList())
                            .setNextPageToken(page.next())
                            .build();
                });
    }

    @Override
    public void getPointsPool(GetPointsPoolRequest request, StreamObserver<PointsPool> out) {
        door.read(out, () -> RewardWire.of(readRewards.pool(request.getRegion())));
    }
}
