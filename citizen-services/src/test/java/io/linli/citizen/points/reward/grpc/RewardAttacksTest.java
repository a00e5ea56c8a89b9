package io.linli.citizen.points.reward.grpc;

import static io.linli.citizen.People.CHEN;
import static io.linli.citizen.People.CITIZEN;
import static io.linli.citizen.People.LI;
import static io.linli.citizen.People.LIU;
import static io.linli.citizen.People.MIDDLE;
import static io.linli.citizen.People.NORTH;
import static io.linli.citizen.People.SUN;
import static io.linli.citizen.People.WANG;
import static io.linli.citizen.People.XU;
import static io.linli.citizen.People.ZHOU;
import static io.linli.citizen.points.reward.grpc.Shop.BUYERS;
import static io.linli.citizen.points.reward.grpc.Shop.STRANGERS;
import static io.linli.citizen.points.reward.grpc.Shop.terms;
import static io.linli.citizen.points.reward.grpc.Shop.wish;
import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.Status.Code;
import io.linli.citizen.CitizenExtension;
import io.linli.citizen.Refused;
import io.linli.citizen.Together;
import io.linli.citizen.points.ledger.VerifyLedger;
import io.linli.mesh.caller.Caller;
import io.linli.mesh.testkit.Callers;
import io.linli.proto.points.v1.CancelOrderRequest;
import io.linli.proto.points.v1.ConfirmOrderRequest;
import io.linli.proto.points.v1.CreateItemRequest;
import io.linli.proto.points.v1.FulfilOrderRequest;
import io.linli.proto.points.v1.ListItemsRequest;
import io.linli.proto.points.v1.ListOrdersRequest;
import io.linli.proto.points.v1.RefundOrderRequest;
import io.linli.proto.points.v1.RestockItemRequest;
import io.linli.proto.points.v1.RewardItem;
import io.linli.proto.points.v1.RewardOrder;
import io.linli.proto.points.v1.RewardOrder.State;
import io.linli.proto.points.v1.UpdateItemRequest;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What others' shops let through, and what is not the caller's.
class RewardAttacksTest {
    private static final Caller SIBLING = Callers.person("min", "community-officer", MIDDLE);
    private static final Caller ELSEWHERE =
            Callers.portal("portal-cq", "500103", "rewards.write", "points.read");

    @RegisterExtension static final CitizenExtension SERVICE = new CitizenExtension();

    private static final Shop SHOP = new Shop(SERVICE);

    @BeforeAll
    static void open() {
        SHOP.openForGifts();
    }

    @Test
    void pointsCannotBeMadeByOrderingLessThanNothing() {
        var person = SHOP.personWithHundred();
        var item = SHOP.item(80, 5);

        for (var quantity : List.of(-1, -100, Integer.MIN_VALUE, 101, Integer.MAX_VALUE)) {
            Refused.with(
                    "REQUEST_INVALID",
                    Code.INVALID_ARGUMENT,
                    () ->
                            SHOP.as(BUYERS)
                                    .createOrder(wish(item, person).setQuantity(quantity).build()));
        }

        assertThat(SHOP.available(person)).isEqualTo(100);
        assertThat(SHOP.stock(item)).isEqualTo(5);
    }

    @Test
    void nothingIsFreeAndNoShelfIsFilledWithLessThanNothing() {
        for (var points : List.of(0L, -1L, 1_000_001L, Long.MIN_VALUE)) {
            Refused.with(
                    "REQUEST_INVALID", Code.INVALID_ARGUMENT, () -> SHOP.item(terms(points), 0));
        }
        var item = SHOP.item(80, 1);
        for (var quantity : List.of(0, -1, Integer.MIN_VALUE, 100_001)) {
            Refused.with(
                    "REQUEST_INVALID", Code.INVALID_ARGUMENT, () -> SHOP.restock(item, quantity));
        }
    }

    @Test
    void nobodyPaysWithThePointsOfAnotherPortalsResident() {
        var victim = SHOP.personWithHundred();
        var item = SHOP.item(80, 1);

        Refused.with(
                "POINTS_ACCOUNT_UNKNOWN",
                Code.NOT_FOUND,
                () -> SHOP.as(STRANGERS).createOrder(wish(item, victim).build()));

        assertThat(SHOP.available(victim)).isEqualTo(100);
        assertThat(SHOP.stock(item)).isEqualTo(1);
    }

    @Test
    void anotherPortalsOrderIsNotThere() {
        var person = SHOP.personWithHundred();
        var order = SHOP.order(SHOP.item(80, 1), person);

        unknown(() -> SHOP.get(STRANGERS, order));
        unknown(() -> cancel(STRANGERS, order));
        unknown(() -> confirm(STRANGERS, order));
        assertThat(
                        SHOP.as(STRANGERS)
                                .listOrders(ListOrdersRequest.getDefaultInstance())
                                .getOrdersList())
                .isEmpty();
        assertThat(SHOP.get(BUYERS, order).getState()).isEqualTo(State.HELD);
        assertThat(SHOP.get(BUYERS, order).getEventsList())
                .as("portals are told of roles, not of officers")
                .allMatch(event -> event.getActor().isEmpty());
    }

    @Test
    void aNeighbouringCommunityReachesNeitherItemNorOrder() {
        var item = SHOP.item(80, 1);
        var order = SHOP.order(item, SHOP.personWithHundred());

        for (var who : List.of(SIBLING, SUN)) {
            unknown(() -> SHOP.get(who, order));
            unknown(() -> cancel(who, order));
            unknown(() -> confirm(who, order));
            unknown(() -> refund(who, order));
            unknown(() -> fulfil(who, order));
            Refused.with(
                    "ITEM_UNKNOWN",
                    Code.NOT_FOUND,
                    () ->
                            SHOP.as(who)
                                    .restockItem(
                                            RestockItemRequest.newBuilder()
                                                    .setId(item.getId())
                                                    .setQuantity(1)
                                                    .build()));
            Refused.with(
                    "ITEM_UNKNOWN",
                    Code.NOT_FOUND,
                    () ->
                            SHOP.as(who)
                                    .updateItem(
                                            UpdateItemRequest.newBuilder()
                                                    .setId(item.getId())
                                                    .setTerms(terms(1))
                                                    .build()));
            Refused.with(
                    "REGION_DENIED",
                    Code.PERMISSION_DENIED,
                    () ->
                            SHOP.as(who)
                                    .createItem(
                                            CreateItemRequest.newBuilder()
                                                    .setRegion(NORTH)
                                                    .setTerms(terms(1))
                                                    .build()));
            assertThat(orders(who)).doesNotContain(order.getId());
            assertThat(items(who)).doesNotContain(item.getId());
        }
        for (var who : List.of(WANG, CHEN, LIU, ZHOU, XU)) {
            assertThat(orders(who)).as(who.name()).contains(order.getId());
            assertThat(items(who)).as(who.name()).contains(item.getId());
        }
    }

    @Test
    void whoHasNoPartInItMayNotCall() {
        var order = SHOP.order(SHOP.item(80, 1), SHOP.personWithHundred());

        for (var who : List.of(LI, CITIZEN, Callers.portal("portal-r", "110105", "cases.read"))) {
            denied(() -> SHOP.get(who, order));
            denied(() -> orders(who));
            denied(() -> refund(who, order));
        }
        for (var who : List.of(WANG, XU, ZHOU)) {
            denied(() -> confirm(who, order));
            denied(() -> refund(who, order));
        }
        denied(() -> refund(BUYERS, order));
        denied(() -> fulfil(BUYERS, order));
        denied(() -> SHOP.as(CHEN).createOrder(wish(SHOP.item(1, 1), "p").build()));
    }

    @Test
    void aPortalOrdersInItsOwnRegionOnly() {
        var item = SHOP.item(80, 1);

        Refused.with(
                "ITEM_UNKNOWN",
                Code.NOT_FOUND,
                () -> SHOP.as(ELSEWHERE).createOrder(wish(item, "p").build()));
        assertThat(items(ELSEWHERE)).isEmpty();
        Refused.with(
                "REGION_DENIED",
                Code.PERMISSION_DENIED,
                () ->
                        SHOP.as(ELSEWHERE)
                                .listItems(ListItemsRequest.newBuilder().setRegion(NORTH).build()));
    }

    @Test
    void pointsAreSpentInTheirOwnCommunity() {
        var person = SHOP.personWithHundred();
        var item =
                SHOP.as(SIBLING)
                        .createItem(
                                CreateItemRequest.newBuilder()
                                        .setRegion(MIDDLE)
                                        .setTerms(terms(10))
                                        .build());

        Refused.with(
                "OTHER_COMMUNITY",
                Code.FAILED_PRECONDITION,
                () -> SHOP.as(BUYERS).createOrder(wish(item, person).build()));
    }

    @Test
    void noPersonGetsMoreThanTheyMayHoweverManyOrdersComeAtOnce() throws InterruptedException {
        var person = "p-" + UUID.randomUUID();
        SHOP.give(person, 1_000, 1);
        var item = SHOP.item(terms(10).setPersonMax(3), 50);

        var outcomes = Together.all(12, _ -> SHOP.order(item, person));

        assertThat(outcomes).filteredOn(one -> one.value() != null).hasSize(3);
        assertThat(SHOP.stock(item)).isEqualTo(47);
        assertThat(SHOP.available(person)).isEqualTo(970);
        cancel(
                BUYERS,
                outcomes.stream()
                        .filter(one -> one.value() != null)
                        .findFirst()
                        .orElseThrow()
                        .value());
        assertThat(SHOP.order(item, person).getState()).isEqualTo(State.HELD);
        Refused.with("PERSON_LIMIT", Code.RESOURCE_EXHAUSTED, () -> SHOP.order(item, person));
        assertThat(SERVICE.bean(VerifyLedger.class).run().found()).isEmpty();
    }

    @Test
    void aPriceThatWasRaisedDoesNotReachAnOrderThatIsPlaced() {
        var person = SHOP.personWithHundred();
        var item = SHOP.item(80, 2);
        var order = SHOP.order(item, person);
        SHOP.as(CHEN)
                .updateItem(
                        UpdateItemRequest.newBuilder()
                                .setId(item.getId())
                                .setEtag(item.getEtag())
                                .setTerms(terms(90))
                                .build());

        assertThat(confirm(CHEN, order).getPoints()).isEqualTo(80);
        assertThat(SHOP.available(person)).isEqualTo(20);
        Refused.with(
                "ITEM_CHANGED",
                Code.ALREADY_EXISTS,
                () ->
                        SHOP.as(CHEN)
                                .updateItem(
                                        UpdateItemRequest.newBuilder()
                                                .setId(item.getId())
                                                .setEtag(item.getEtag())
                                                .setTerms(terms(1))
                                                .build()));
    }

    @Test
    void theQueueIsFilteredAndPaged() {
        var person = "p-" + UUID.randomUUID();
        SHOP.give(person, 1_000, 1);
        var item = SHOP.item(10, 50);
        var orders = IntStream.range(0, 5).mapToObj(_ -> SHOP.order(item, person)).toList();
        confirm(CHEN, orders.get(1));
        var mine = ListOrdersRequest.newBuilder().setItemId(item.getId()).setPageSize(2);

        var first = SHOP.as(CHEN).listOrders(mine.build());
        var second = SHOP.as(CHEN).listOrders(mine.setPageToken(first.getNextPageToken()).build());
        assertThat(first.getOrdersList()).hasSize(2);
        assertThat(second.getOrdersList())
                .hasSize(2)
                .doesNotContainAnyElementsOf(first.getOrdersList());
        mine.clearPageToken().clearPageSize();
        assertThat(SHOP.as(CHEN).listOrders(mine.setState(State.CONFIRMED).build()).getOrdersList())
                .extracting(RewardOrder::getId)
                .containsExactly(orders.get(1).getId());
        assertThat(
                        SHOP.as(BUYERS)
                                .listOrders(
                                        ListOrdersRequest.newBuilder()
                                                .setReporterId(person)
                                                .build())
                                .getOrdersList())
                .hasSize(5);
        Refused.with(
                "PAGE_TOKEN_INVALID",
                Code.INVALID_ARGUMENT,
                () -> SHOP.as(CHEN).listOrders(mine.setPageToken("?").build()));
    }

    private static List<String> orders(Caller who) {
        return SHOP
                .as(who)
                .listOrders(ListOrdersRequest.newBuilder().setPageSize(100).build())
                .getOrdersList()
                .stream()
                .map(RewardOrder::getId)
                .toList();
    }

    private static List<String> items(Caller who) {
        return SHOP
                .as(who)
                .listItems(ListItemsRequest.newBuilder().setPageSize(100).build())
                .getItemsList()
                .stream()
                .map(RewardItem::getId)
                .toList();
    }

    private static void unknown(Runnable call) {
        Refused.with("ORDER_UNKNOWN", Code.NOT_FOUND, call::run);
    }

    private static void denied(Runnable call) {
        Refused.with("ACCESS_DENIED", Code.PERMISSION_DENIED, call::run);
    }

    private static RewardOrder cancel(Caller who, RewardOrder order) {
        return SHOP.as(who)
                .cancelOrder(CancelOrderRequest.newBuilder().setId(order.getId()).build());
    }

    private static RewardOrder confirm(Caller who, RewardOrder order) {
        return SHOP.as(who)
                .confirmOrder(ConfirmOrderRequest.newBuilder().setId(order.getId()).build());
    }

    private static RewardOrder refund(Caller who, RewardOrder order) {
        return SHOP.as(who)
                .refundOrder(
                        RefundOrderRequest.newBuilder()
                                .setId(order.getId())
                                .setReason("已损坏")
                                .build());
    }

    private static RewardOrder fulfil(Caller who, RewardOrder order) {
        return SHOP.as(who)
                .fulfilOrder(
                        FulfilOrderRequest.newBuilder()
                                .setId(order.getId())
                                .setPickupCode("00000000")
                                .build());
    }
}
