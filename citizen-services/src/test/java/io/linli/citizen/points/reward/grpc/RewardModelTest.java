package io.linli.citizen.points.reward.grpc;

import static io.linli.citizen.People.CHEN;
import static io.linli.citizen.points.reward.grpc.Shop.BUYERS;
import static io.linli.citizen.points.reward.grpc.Shop.terms;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.util.Timestamps;
import io.grpc.StatusRuntimeException;
import io.linli.citizen.CitizenExtension;
import io.linli.citizen.Eventually;
import io.linli.citizen.Together;
import io.linli.citizen.points.ledger.VerifyLedger;
import io.linli.mesh.call.Refusals;
import io.linli.proto.points.v1.CancelOrderRequest;
import io.linli.proto.points.v1.ConfirmOrderRequest;
import io.linli.proto.points.v1.FulfilOrderRequest;
import io.linli.proto.points.v1.RefundOrderRequest;
import io.linli.proto.points.v1.RewardItem;
import io.linli.proto.points.v1.RewardOrder.State;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Random orders through the public API against a model that counts on its fingers.
class RewardModelTest {
    private static final int STEPS = Boolean.getBoolean("linli.long") ? 20_000 : 300;
    private static final int PEOPLE = 4;
    private static final int ITEMS = 3;

    @RegisterExtension static final CitizenExtension SERVICE = new CitizenExtension();

    private static final Shop SHOP = new Shop(SERVICE);

    private final Map<String, Integer> points = new TreeMap<>();
    private final Map<String, Thing> things = new TreeMap<>();
    private final ArrayList<Played> orders = new ArrayList<>();

    /// What the model knows of an item.
    private static final class Thing {
        final RewardItem item;
        int stock;

        Thing(RewardItem item, int stock) {
            this.item = item;
            this.stock = stock;
        }
    }

    /// What the model knows of an order.
    private static final class Played {
        final String id;
        final String person;
        final Thing thing;
        final int quantity;
        State state = State.HELD;
        long until;

        Played(String id, String person, Thing thing, int quantity) {
            this.id = id;
            this.person = person;
            this.thing = thing;
            this.quantity = quantity;
        }

        int cost() {
            return (int) thing.item.getTerms().getPoints() * quantity;
        }

        boolean counts() {
            return state == State.HELD || state == State.CONFIRMED || state == State.FULFILLED;
        }
    }

    @BeforeAll
    static void open() {
        SHOP.openForGifts();
    }

    @Test
    void whateverIsDoneComesOutAsTheModelSays() {
        var seed = Long.getLong("linli.seed", System.nanoTime());
        System.out.println("RewardModelTest: seed " + seed);
        var random = new Random(seed);
        for (var n = 0; n < PEOPLE; n++) {
            var person = "m-" + UUID.randomUUID();
            SHOP.give(person, 100, 1);
            points.put(person, 100);
        }
        for (var n = 0; n < ITEMS; n++) {
            var item = SHOP.item(terms(7 + 13L * n).setPersonMax(n * 3), 4);
            things.put(item.getId(), new Thing(item, 4));
        }
        for (var step = 0; step < STEPS; step++) {
            var as = "seed " + seed + ", step " + step;
            step(random, as);
            if (step % 20 == 19) {
                agrees(as);
            }
        }
        agrees("seed " + seed + ", at the end");
        assertThat(SERVICE.bean(VerifyLedger.class).run().found()).isEmpty();
    }

    private void step(Random random, String as) {
        switch (random.nextInt(20)) {
            case 0, 1, 2, 3, 4, 5, 6 -> order(random, as);
            case 7, 8, 9 -> on(random, as, "confirm", State.HELD, State.CONFIRMED);
            case 10, 11 -> on(random, as, "cancel", State.HELD, State.CANCELLED);
            case 12, 13, 14 -> on(random, as, "refund", State.CONFIRMED, State.REFUNDED);
            case 15, 16 -> on(random, as, "fulfil", State.CONFIRMED, State.FULFILLED);
            case 17 -> {
                var thing = pick(random, things);
                SHOP.restock(thing.item, 3);
                thing.stock += 3;
            }
            case 18 -> {
                var person = new ArrayList<>(points.keySet()).get(random.nextInt(PEOPLE));
                SHOP.give(person, 30, random.nextInt(2));
                points.merge(person, 30, Integer::sum);
            }
            default -> {
                if (random.nextInt(3) == 0) {
                    forward(as);
                }
            }
        }
    }

    private static Thing pick(Random random, Map<String, Thing> things) {
        return new ArrayList<>(things.values()).get(random.nextInt(things.size()));
    }

    private void order(Random random, String as) {
        if (!orders.isEmpty() && random.nextInt(8) == 0) {
            var again = orders.get(random.nextInt(orders.size()));
            assertThat(place(again)).as(as).isEmpty(); // the same once more changes nothing
            return;
        }
        var person = new ArrayList<>(points.keySet()).get(random.nextInt(PEOPLE));
        var wish =
                new Played(
                        UUID.randomUUID().toString(),
                        person,
                        pick(random, things),
                        1 + random.nextInt(3));
        var expected = judge(wish);
        assertThat(place(wish)).as(as).isEqualTo(expected);
        if (expected.isEmpty()) {
            points.merge(person, -wish.cost(), Integer::sum);
            wish.thing.stock -= wish.quantity;
            orders.add(wish);
        }
    }

    private String judge(Played wish) {
        var most = wish.thing.item.getTerms().getPersonMax();
        var has =
                orders.stream()
                        .filter(one -> one.person.equals(wish.person) && one.thing == wish.thing)
                        .filter(Played::counts)
                        .mapToInt(one -> one.quantity)
                        .sum();
        if (most > 0 && has + wish.quantity > most) {
            return "PERSON_LIMIT";
        }
        if (wish.quantity > wish.thing.stock) {
            return "OUT_OF_STOCK";
        }
        return wish.cost() > points.get(wish.person) ? "INSUFFICIENT_POINTS" : "";
    }

    private static String place(Played wish) {
        return reason(() -> {
            var order =
                    SHOP.as(BUYERS)
                            .createOrder(
                                    Shop.wish(wish.thing.item, wish.person)
                                            .setId(wish.id)
                                            .setQuantity(wish.quantity)
                                            .build());
            wish.until = Timestamps.toNanos(order.getHoldExpireTime());
        });
    }

    private void on(Random random, String as, String what, State from, State to) {
        if (orders.isEmpty()) {
            return;
        }
        var order = orders.get(random.nextInt(orders.size()));
        var expected = order.state == from ? "" : "STEP_ORDER";
        assertThat(reason(() -> call(what, order.id))).as(as + " " + what).isEqualTo(expected);
        if (expected.isEmpty()) {
            end(order, to);
        }
    }

    private void end(Played order, State to) {
        order.state = to;
        if (!order.counts()) {
            points.merge(order.person, order.cost(), Integer::sum);
            order.thing.stock += order.quantity;
        }
    }

    private static void call(String what, String id) {
        var officer = SHOP.as(CHEN);
        switch (what) {
            case "confirm" ->
                    officer.confirmOrder(ConfirmOrderRequest.newBuilder().setId(id).build());
            case "cancel" -> officer.cancelOrder(CancelOrderRequest.newBuilder().setId(id).build());
            case "refund" ->
                    officer.refundOrder(
                            RefundOrderRequest.newBuilder().setId(id).setReason("r").build());
            default -> {
                var code = SHOP.get(BUYERS, id).getPickupCode();
                officer.fulfilOrder(
                        FulfilOrderRequest.newBuilder()
                                .setId(id)
                                .setPickupCode(code.isEmpty() ? "00000000" : code)
                                .build());
            }
        }
    }

    /// Half the time an order has to be confirmed in; what is over then is let go.
    private void forward(String as) {
        SERVICE.clock().forward(Duration.ofHours(12));
        var now = SERVICE.clock().instant();
        var nanos = now.getEpochSecond() * 1_000_000_000L + now.getNano();
        for (var order : orders) {
            if (order.state == State.HELD && order.until <= nanos) {
                end(order, State.EXPIRED);
                Eventually.holds(() ->
                        assertThat(SHOP.get(CHEN, order.id).getState())
                                .as(as)
                                .isEqualTo(State.EXPIRED));
            }
        }
    }

    private void agrees(String as) {
        points.forEach(
                (person, left) -> assertThat(SHOP.available(person)).as(as).isEqualTo((long) left));
        things.values()
                .forEach(thing -> assertThat(SHOP.stock(thing.item)).as(as).isEqualTo(thing.stock));
        orders.forEach(order ->
                assertThat(SHOP.get(CHEN, order.id).getState()).as(as).isEqualTo(order.state));
    }

    @Test
    void manyAtOnceOnTwoReplicasLeaveEverythingInAgreement() throws InterruptedException {
        SERVICE.startSecond();
        var people = IntStream.range(0, 3).mapToObj(_ -> SHOP.personWithHundred()).toList();
        var items = IntStream.range(0, 2).mapToObj(n -> SHOP.item(9 + n, 10)).toList();

        var outcomes =
                Together.all(
                        16,
                        number -> {
                            var random = new Random(number);
                            for (var round = 0; round < 12; round++) {
                                var placed = UUID.randomUUID().toString();
                                var wish =
                                        Shop.wish(
                                                        items.get(random.nextInt(2)),
                                                        people.get(random.nextInt(3)))
                                                .setId(placed)
                                                .build();
                                var buyers =
                                        random.nextBoolean()
                                                ? SHOP.as(BUYERS)
                                                : SHOP.asOnSecond(BUYERS);
                                if (reason(() -> buyers.createOrder(wish)).isEmpty()) {
                                    for (var what : new String[] {"confirm", "cancel", "refund"}) {
                                        reason(() -> call(what, placed));
                                    }
                                }
                            }
                            return number;
                        });

        assertThat(outcomes).extracting(Together.Outcome::thrown).containsOnlyNulls();
        assertThat(SERVICE.bean(VerifyLedger.class).run().found()).isEmpty();
        assertThat(people.stream().mapToLong(SHOP::available).sum()).isEqualTo(300);
        assertThat(items.stream().mapToInt(SHOP::stock).sum()).isEqualTo(20);
    }

    private static String reason(Runnable call) {
        try {
            call.run();
            return "";
        } catch (StatusRuntimeException e) {
            return Refusals.reasonOf(e).orElseThrow(() -> e);
        }
    }
}
