package io.linli.citizen.points.reward.grpc;

import io.grpc.stub.StreamObserver;
import io.linli.citizen.points.reward.PickupCodes;
import io.linli.mesh.caller.Caller;
import io.linli.proto.points.v1.ListOrdersResponse;
import io.linli.proto.points.v1.RewardOrder;
import io.linli.proto.points.v1.RewardOrderEvent;
import java.util.function.UnaryOperator;

/// Opens pick-up codes at the last moment, for the resident's portal only: remembered answers hold
/// them sealed, and who hands the things over never sees them. Portals are told of an officer's
/// role only.
final class PickupShowing {
    private final PickupCodes codes;

    PickupShowing(PickupCodes codes) {
        this.codes = codes;
    }

    StreamObserver<RewardOrder> one(StreamObserver<RewardOrder> out) {
        return shown(out, this::shown);
    }

    StreamObserver<ListOrdersResponse> many(StreamObserver<ListOrdersResponse> out) {
        return shown(
                out,
                answer -> {
                    var told = answer.toBuilder().clearOrders();
                    answer.getOrdersList().forEach(each -> told.addOrders(shown(each)));
                    return told.build();
                });
    }

    RewardOrder shown(RewardOrder sealed) {
        var caller = Caller.current();
        var theirs = caller.is(Caller.Kind.PARTNER) && caller.id().equals(sealed.getPartnerId());
        var code =
                theirs && sealed.getState() == RewardOrder.State.CONFIRMED
                        ? codes.open(RewardWire.orderIn(sealed.getId()), sealed.getPickupCode())
                        : "";
        var told = sealed.toBuilder().setPickupCode(code);
        if (caller.is(Caller.Kind.PARTNER)) {
            told.getEventsBuilderList().forEach(RewardOrderEvent.Builder::clearActor);
        }
        return told.build();
    }

    private static <A> StreamObserver<A> shown(StreamObserver<A> out, UnaryOperator<A> opened) {
        return new StreamObserver<>() {
            @Override
            public void onNext(A answer) {
                out.onNext(opened.apply(answer));
            }

            @Override
            public void onError(Throwable failure) {
                out.onError(failure);
            }

            @Override
            public void onCompleted() {
                out.onCompleted();
            }
        };
    }
}
