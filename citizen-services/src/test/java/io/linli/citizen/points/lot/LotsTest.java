package io.linli.citizen.points.lot;

import static io.linli.citizen.People.CHEN;
import static io.linli.citizen.People.NORTH;
import static io.linli.citizen.People.PORTAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.linli.citizen.CitizenExtension;
import io.linli.citizen.Eventually;
import io.linli.citizen.Together;
import io.linli.citizen.points.PointsWorld;
import io.linli.citizen.points.earning.EarnRule.Expiry.Kind;
import io.linli.citizen.points.ledger.AccountId;
import io.linli.mesh.refusal.Refusal;
import io.linli.proto.adapters.v1.CreateDeliveryRequest;
import io.linli.proto.points.v1.PointsBalance;
import io.linli.proto.points.v1.ReverseEarningRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Lots that are spent first to expire first, held, refunded, and expire. Rules: R-70, T-04.
class LotsTest {
    private static final AtomicInteger RULES = new AtomicInteger();

    @RegisterExtension static final CitizenExtension SERVICE = new CitizenExtension();

    private final PointsWorld world = new PointsWorld(SERVICE);
    private final AccountId person = world.somebody();

    @BeforeEach
    void inNovember() {
        SERVICE.clock().set(java.time.Instant.parse("2026-11-20T02:00:00Z"));
    }

    @AfterEach
    void itAddsUp() {
        world.addsUp();
    }

    private String rule(long amount, int years) {
        var code = "RULE_" + "ABCDEFGHIJKLMNOPQRSTUVWXYZ".charAt(RULES.getAndIncrement());
        return world.rule(code, amount, Kind.YEAR_END, years);
    }

    /// 50 points good to the end of 2026, 30 to that of 2027.
    private void fiftyAndThirty() {
        world.earn(person, rule(50, 0));
        world.earn(person, rule(30, 1));
    }

    @Test
    void sixtyOfFiftyAndThirtyLeaveTwentyOfTheSecondLot() {
        fiftyAndThirty();
        var before = world.balance(CHEN, person);
        assertThat(before.getBalance()).isEqualTo(80);
        assertThat(before.getExpiringSoonList())
                .containsExactly(
                        PointsBalance.Expiring.newBuilder()
                                .setAmount(50)
                                .setExpireDate("2026-12-31")
                                .build());

        world.spend(person, 60);

        var left = world.purse(person).lots();
        assertThat(left).hasSize(1);
        assertThat(left.getFirst().remaining()).isEqualTo(20);
        assertThat(left.getFirst().expiresOn()).isEqualTo("2027-12-31");
        SERVICE.clock().set(BeijingDays.start(LocalDate.parse("2027-01-01")));
        assertThat(world.balance(CHEN, person).getBalance()).isEqualTo(20);
        SERVICE.bean(ExpireLots.class).run();
        assertThat(world.balance(CHEN, person).getBalance()).isEqualTo(20);
    }

    @Test
    void whatIsNotSpentExpiresAfterItsLastDayAndNotBefore() {
        fiftyAndThirty();
        SERVICE.clock().set(BeijingDays.start(LocalDate.parse("2027-01-01")).minusNanos(1000));
        SERVICE.bean(ExpireLots.class).run();
        assertThat(world.balance(CHEN, person).getBalance()).isEqualTo(80);
        SERVICE.clock().set(BeijingDays.start(LocalDate.parse("2027-01-01")));

        assertThat(world.balance(CHEN, person).getBalance()).isEqualTo(30);
        refused("INSUFFICIENT_POINTS", () -> world.hold(person, 31));
        SERVICE.bean(ExpireLots.class).run();
        SERVICE.bean(ExpireLots.class).run();
        assertThat(world.purse(person).net()).isEqualTo(30);
    }

    @Test
    void aRefundRestoresTheLotsWithTheirOwnExpiry() {
        fiftyAndThirty();
        var before = world.purse(person).lots();
        var hold = world.hold(person, 60);
        assertThat(world.balance(CHEN, person).getBalance()).isEqualTo(80);
        assertThat(world.balance(CHEN, person).getAvailable()).isEqualTo(20);
        assertThat(world.balance(CHEN, person).getHeld()).isEqualTo(60);
        world.holds().confirm(hold.id(), Beside.NOTHING);
        assertThat(world.balance(CHEN, person).getBalance()).isEqualTo(20);

        world.holds().refund(hold.id(), Beside.NOTHING);
        var again = world.holds().refund(hold.id(), Beside.NOTHING);

        assertThat(again.state()).isEqualTo(PointHold.State.REFUNDED);
        assertThat(world.purse(person).lots()).isEqualTo(before);
        refused("HOLD_SETTLED", () -> world.holds().release(hold.id(), Beside.NOTHING));
    }

    @Test
    void aRefundAfterTheLastDayOfItsLotPaysWhatIsOwedFirst() {
        var earned = world.earn(person, rule(50, 0));
        var spent = world.hold(person, 30);
        world.holds().confirm(spent.id(), Beside.NOTHING);
        SERVICE.clock().set(BeijingDays.start(LocalDate.parse("2027-01-01")));
        SERVICE.bean(ExpireLots.class).run();
        world.points(CHEN)
                .reverseEarning(
                        ReverseEarningRequest.newBuilder()
                                .setId(earned.getId())
                                .setReason("fraud")
                                .build());
        assertThat(world.purse(person).debt()).isEqualTo(30);

        world.holds().refund(spent.id(), Beside.NOTHING);

        assertThat(world.purse(person).debt()).isZero();
        assertThat(world.balance(CHEN, person).getBalance()).isZero();
    }

    @Test
    void whatIsLetGoIsBackInItsLotsAndExpiresWithThem() {
        fiftyAndThirty();
        var hold = world.hold(person, 60);
        SERVICE.clock().set(BeijingDays.start(LocalDate.parse("2027-01-01")));
        SERVICE.bean(ExpireLots.class).run();
        assertThat(world.purse(person).held()).isEqualTo(60);

        world.holds().release(hold.id(), Beside.NOTHING);
        world.holds().release(hold.id(), Beside.NOTHING);

        assertThat(world.balance(CHEN, person).getBalance()).isEqualTo(30);
        SERVICE.bean(ExpireLots.class).run();
        assertThat(world.purse(person).net()).isEqualTo(30);
        refused("HOLD_SETTLED", () -> world.holds().confirm(hold.id(), Beside.NOTHING));
    }

    @Test
    void ofTwoWhoSpendEightyOfAHundredOneSucceeds() throws InterruptedException {
        world.earn(person, rule(100, 1));

        var both = Together.all(2, _ -> world.hold(person, 80));

        assertThat(both.stream().filter(each -> each.thrown() == null)).hasSize(1);
        assertThat(both.stream().filter(each -> each.thrown() != null))
                .allMatch(each ->
                        ((Refusal) each.thrown()).reason() == PointsReason.INSUFFICIENT_POINTS);
        assertThat(world.balance(CHEN, person).getAvailable()).isEqualTo(20);
    }

    @Test
    void manyAtOnceSpendExactlyWhatIsThere() throws InterruptedException {
        world.earn(person, rule(100, 1));

        var all = Together.all(24, _ -> world.hold(person, 10));

        assertThat(all.stream().filter(each -> each.thrown() == null)).hasSize(10);
        assertThat(world.purse(person).held()).isEqualTo(100);
    }

    @Test
    void oneHoldSentByManyAtOnceHoldsOnce() throws InterruptedException {
        world.earn(person, rule(100, 1));
        var asked =
                new NewHold(
                        UUID.randomUUID(), person, PointAccounts.pool(NORTH), new Points(30), "o");

        var all = Together.all(16, _ -> world.holds().hold(asked, Beside.NOTHING));

        assertThat(all).allMatch(each -> each.thrown() == null);
        assertThat(world.purse(person).held()).isEqualTo(30);
        var other = new NewHold(asked.id(), person, PointAccounts.pool(NORTH), new Points(31), "o");
        refused("MOVEMENT_CONFLICT", () -> world.holds().hold(other, Beside.NOTHING));
    }

    @Test
    void aHoldThatIsConfirmedAndLetGoAtOnceComesToOneEnd() throws InterruptedException {
        var rule = rule(100, 1);
        world.earn(person, rule);
        var held = IntStream.range(0, 6).mapToObj(_ -> world.hold(person, 10)).toList();

        var all =
                Together.all(
                        36,
                        number -> {
                            var id = held.get(number % 6).id();
                            return switch (number / 6 % 3) {
                                case 0 -> world.holds().confirm(id, Beside.NOTHING);
                                case 1 -> world.holds().release(id, Beside.NOTHING);
                                default -> {
                                    world.earn(person, rule);
                                    yield world.holds().find(id).orElseThrow();
                                }
                            };
                        });

        assertThat(all.stream().filter(each -> each.thrown() != null))
                .allMatch(each -> ((Refusal) each.thrown()).reason() == PointsReason.HOLD_SETTLED);
        var ends = held.stream().map(each -> world.holds().find(each.id()).orElseThrow()).toList();
        assertThat(ends)
                .extracting(PointHold::state)
                .isSubsetOf(PointHold.State.CONFIRMED, PointHold.State.RELEASED);
        var spent = ends.stream().filter(each -> each.state() == PointHold.State.CONFIRMED).count();
        assertThat(world.purse(person).held()).isZero();
        assertThat(world.purse(person).net()).isEqualTo(100 + 12 * 100 - spent * 10);
    }

    @Test
    void whatIsWrittenBesideIsKeptWithThePointsOrNotAtAll() {
        world.earn(person, rule(100, 1));
        var asked =
                new NewHold(
                        UUID.randomUUID(), person, PointAccounts.pool(NORTH), new Points(30), "o");
        var no = PointsReason.HOLD_UNKNOWN;

        refused(
                no.name(),
                () ->
                        world.holds()
                                .hold(
                                        asked,
                                        move -> {
                                            move.run();
                                            throw no.refuse("beside", "no");
                                        }));
        assertThat(world.purse(person).held()).isZero();
        assertThat(world.holds().find(asked.id())).isEmpty();
        refused(no.name(), () -> world.holds().hold(asked, _ -> {})); // beside moved nothing
        assertThat(world.purse(person).held()).isZero();
        world.holds().hold(asked, Beside.NOTHING);
        assertThat(world.purse(person).held()).isEqualTo(30);
    }

    @Test
    void aPortalIsRemindedThirtyAndSevenDaysBeforeOnceEach() {
        fiftyAndThirty();
        remindOn("2026-11-30"); // 31 days before
        assertThat(reminders()).isEmpty();
        remindOn("2026-12-01");
        told(1); // before the clock moves on, as a call's token is good for a minute only
        remindOn("2026-12-01");
        remindOn("2026-12-23");
        told(1);
        remindOn("2026-12-24");
        told(2);
        remindOn("2026-12-31");

        told(2);
        assertThat(reminders())
                .allSatisfy(notice -> {
                    assertThat(notice.getProgressNotice().getPartnerId()).isEqualTo(PORTAL.id());
                    assertThat(notice.getProgressNotice().getStatus()).isEqualTo("POINTS_EXPIRING");
                    assertThat(notice.getProgressNotice().getTime().getSeconds())
                            .isEqualTo(
                                    BeijingDays.start(LocalDate.parse("2027-01-01"))
                                            .getEpochSecond());
                });
        assertThat(reminders())
                .extracting(CreateDeliveryRequest::getVersion)
                .containsExactly(1L, 2L);
    }

    private void remindOn(String day) {
        SERVICE.clock().set(BeijingDays.start(LocalDate.parse(day)));
        world.asMesh(() -> SERVICE.bean(RemindOfExpiry.class).run());
    }

    private void told(int times) {
        Eventually.holds(() -> assertThat(reminders()).hasSize(times));
    }

    private List<CreateDeliveryRequest> reminders() {
        return SERVICE.adapters().about(person.toString());
    }

    private static void refused(String reason, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reason().name()).isEqualTo(reason));
    }
}
