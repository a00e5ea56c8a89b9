package io.linli.citizen.points.reward.grpc;

import static io.linli.mesh.refusal.CommonReason.REQUEST_INVALID;

import com.google.protobuf.Timestamp;
import io.linli.citizen.points.lot.PointAccounts;
import io.linli.citizen.points.reward.Buyer;
import io.linli.citizen.points.reward.Item;
import io.linli.citizen.points.reward.ItemId;
import io.linli.citizen.points.reward.Order;
import io.linli.citizen.points.reward.OrderEvent;
import io.linli.citizen.points.reward.OrderFilter;
import io.linli.citizen.points.reward.OrderId;
import io.linli.citizen.points.reward.OrderState;
import io.linli.citizen.points.reward.PoolSums;
import io.linli.citizen.points.reward.Terms;
import io.linli.citizen.points.reward.Wish;
import io.linli.mesh.refusal.Refusal;
import io.linli.proto.points.v1.CreateOrderRequest;
import io.linli.proto.points.v1.ListOrdersRequest;
import io.linli.proto.points.v1.PointsPool;
import io.linli.proto.points.v1.RewardItem;
import io.linli.proto.points.v1.RewardOrder;
import io.linli.proto.points.v1.RewardOrderEvent;
import io.linli.proto.points.v1.RewardTerms;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/// Between rewards and their wire words.
final class RewardWire {
    private RewardWire() {}

    static ItemId itemIn(String id) {
        return new ItemId(UUID.fromString(id));
    }

    static OrderId orderIn(String id) {
        return new OrderId(UUID.fromString(id));
    }

    static OptionalLong versionIn(String etag) {
        if (etag.isEmpty()) {
            return OptionalLong.empty();
        }
        try {
            return OptionalLong.of(Long.parseLong(etag));
        } catch (NumberFormatException e) {
            throw invalid("etag", "expected one that was given out");
        }
    }

    static Terms in(RewardTerms terms, Instant now) {
        var from = terms.hasFromTime() ? in(terms.getFromTime()) : now;
        var until =
                terms.hasUntilTime()
                        ? Optional.of(in(terms.getUntilTime()))
                        : Optional.<Instant>empty();
        if (until.filter(end -> !end.isAfter(from)).isPresent()) {
            throw invalid("terms.untilTime", "expected a later time than terms.fromTime");
        }
        return new Terms(
                terms.getTitle(),
                terms.getDescription(),
                terms.getPoints(),
                terms.getPersonMax(),
                from,
                until,
                terms.getWithdrawn());
    }

    static Wish in(CreateOrderRequest request, String partner) {
        return new Wish(
                orderIn(request.getId()),
                itemIn(request.getItemId()),
                new Buyer(partner, PointAccounts.reporter(partner, request.getReporterId())),
                Math.max(1, request.getQuantity()));
    }

    /// @param self whose own ids of people a request may name
    static OrderFilter in(ListOrdersRequest request, String region, String self) {
        return new OrderFilter(
                region,
                request.getState() == RewardOrder.State.STATE_UNSPECIFIED
                        ? Optional.empty()
                        : Optional.of(OrderState.valueOf(request.getState().name())),
                request.getItemId().isEmpty()
                        ? Optional.empty()
                        : Optional.of(itemIn(request.getItemId())),
                request.getReporterId().isEmpty()
                        ? Optional.empty()
                        : Optional.of(PointAccounts.reporter(self, request.getReporterId())));
    }

    static RewardItem of(Item item, Instant now) {
        return RewardItem.newBuilder()
                .setId(item.id().toString())
                .setRegion(item.region())
                .setTerms(of(item.terms()))
                .setStock(item.stock())
                .setRestocked(item.restocked())
                .setOffer(RewardItem.Offer.valueOf(item.offerAt(now).name()))
                .setCreateTime(of(item.createdAt()))
                .setEtag(Long.toString(item.version()))
                .build();
    }

    private static RewardTerms of(Terms terms) {
        var told =
                RewardTerms.newBuilder()
                        .setTitle(terms.title())
                        .setDescription(terms.description())
                        .setPoints(terms.points())
                        .setPersonMax(terms.personMax())
                        .setFromTime(of(terms.from()))
                        .setWithdrawn(terms.withdrawn());
        terms.until().map(RewardWire::of).ifPresent(told::setUntilTime);
        return told.build();
    }

    /// The pick-up code still sealed.
    static RewardOrder of(Order order) {
        return RewardOrder.newBuilder()
                .setId(order.id().toString())
                .setRegion(order.region())
                .setItemId(order.item().toString())
                .setTitle(order.title())
                .setQuantity(order.quantity())
                .setPoints(order.points())
                .setState(RewardOrder.State.valueOf(order.state().name()))
                .setAccountId(order.buyer().account().toString())
                .setPartnerId(order.buyer().partner())
                .setHoldExpireTime(of(order.heldUntil()))
                .setPickupCode(order.pickup().code())
                .setWrongCodes(order.pickup().wrong())
                .setNote(order.note())
                .setCreateTime(of(order.createdAt()))
                .setUpdateTime(of(order.updatedAt()))
                .setEtag(Long.toString(order.version()))
                .build();
    }

    static RewardOrder of(Order order, List<OrderEvent> history) {
        return of(order).toBuilder()
                .addAllEvents(history.stream().map(RewardWire::of).toList())
                .build();
    }

    private static RewardOrderEvent of(OrderEvent event) {
        return RewardOrderEvent.newBuilder()
                .setSeq(event.seq())
                .setState(RewardOrder.State.valueOf(event.state().name()))
                .setActor(event.by().name())
                .setRole(event.by().role())
                .setTime(of(event.at()))
                .setNote(event.note())
                .build();
    }

    static PointsPool of(PoolSums pool) {
        return PointsPool.newBuilder()
                .setRegion(pool.region())
                .setAccountId(pool.account().toString())
                .setGiven(pool.given())
                .setReturned(pool.returned())
                .setOutstanding(pool.outstanding())
                .setHeld(pool.held())
                .build();
    }

    private static Timestamp of(Instant instant) {
        return Timestamp.newBuilder()
                .setSeconds(instant.getEpochSecond())
                .setNanos(instant.getNano())
                .build();
    }

    /// To the microsecond, as it is kept.
    private static Instant in(Timestamp time) {
        return Instant.ofEpochSecond(time.getSeconds(), time.getNanos())
                .truncatedTo(ChronoUnit.MICROS);
    }

    private static Refusal invalid(String field, String expected) {
        return new Refusal(
                REQUEST_INVALID,
                field + ": " + expected,
                List.of(new Refusal.Violation(field, expected)));
    }
}
