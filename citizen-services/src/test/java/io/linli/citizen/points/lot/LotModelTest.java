package io.linli.citizen.points.lot;

import static io.linli.citizen.People.CHEN;
import static io.linli.citizen.People.NORTH;
import static org.assertj.core.api.Assertions.assertThat;

import io.linli.citizen.CitizenExtension;
import io.linli.citizen.points.PointsWorld;
import io.linli.citizen.points.earning.EarnRule.Expiry.Kind;
import io.linli.citizen.points.earning.ReverseEarning;
import io.linli.citizen.points.giving.GivePoints;
import io.linli.citizen.points.giving.GivingReason;
import io.linli.citizen.points.ledger.AccountId;
import io.linli.mesh.refusal.Refusal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Random earning, holding, spending, refunding, giving, expiring and taking back, against a model
/// in which each point is a thing of its own.
class LotModelTest {
    private static final int STEPS = Boolean.getBoolean("linli.long") ? 20_000 : 400;
    private static final int LOOK = 50;

    @RegisterExtension static final CitizenExtension SERVICE = new CitizenExtension();

    private final PointsWorld world = new PointsWorld(SERVICE);
    private final PlayedPoints played = new PlayedPoints();
    private final List<AccountId> people = new ArrayList<>();
    private final List<UUID> holds = new ArrayList<>();
    private final Map<UUID, AccountId> earned = new HashMap<>();
    private final Map<String, Long> amounts = Map.of("QUICK", 7L, "SLOW", 13L, "YEARLY", 10L);

    @Test
    void randomStepsKeepLotsAndLedgerAndModelEqual() {
        var seed = new Random().nextLong();
        var dice = new Random(seed);
        begin();
        var done = new TreeMap<String, Integer>();
        for (var number = 0; number < STEPS; number++) {
            SERVICE.clock().forward(Duration.ofSeconds(1 + dice.nextInt(20_000)));
            var step = step(dice, "seed " + seed + ", step " + number);
            done.merge(step, 1, Integer::sum);
            if (number % LOOK == 0 || number == STEPS - 1) {
                look("seed " + seed + ", after step " + number + " (" + step + ")");
            }
        }
        assertThat(done.keySet())
                .as("seed " + seed)
                .contains("earn", "hold", "confirm", "release", "refund", "give", "reverse");
        assertThat(earned.keySet()).hasSizeGreaterThan(20);
    }

    private void begin() {
        world.rule("QUICK", amounts.get("QUICK"), Kind.DAYS, 5);
        world.rule("SLOW", amounts.get("SLOW"), Kind.DAYS, 40);
        world.rule("YEARLY", amounts.get("YEARLY"), Kind.YEAR_END, 1);
        for (var number = 0; number < 4; number++) {
            people.add(world.somebody());
            earn(people.getLast(), "SLOW");
        }
        world.household(CHEN, people.get(0), people.get(1));
        world.household(CHEN, people.get(2), people.get(3));
    }

    private String step(Random dice, String as) {
        var who = people.get(dice.nextInt(people.size()));
        switch (dice.nextInt(12)) {
            case 0, 1, 2 -> {
                earn(who, List.copyOf(amounts.keySet()).get(dice.nextInt(3)));
                return "earn";
            }
            case 3, 4 -> {
                hold(who, 1 + dice.nextInt(30), as);
                return "hold";
            }
            case 5 -> {
                return settle(dice, "HELD", "CONFIRMED", "confirm", as);
            }
            case 6 -> {
                return settle(dice, "HELD", "RELEASED", "release", as);
            }
            case 7 -> {
                return settle(dice, "CONFIRMED", "REFUNDED", "refund", as);
            }
            case 8 -> {
                give(who, 1 + dice.nextInt(12), as);
                return "give";
            }
            case 9 -> {
                donate(who, 1 + dice.nextInt(5), as);
                return "donate";
            }
            case 10 -> {
                SERVICE.bean(ExpireLots.class).run();
                played.expire(today());
                return "expire";
            }
            default -> {
                return reverse(dice);
            }
        }
    }

    private LocalDate today() {
        return BeijingDays.today(SERVICE.clock());
    }

    private void earn(AccountId who, String rule) {
        var earning = world.earn(who, rule);
        var lot = UUID.fromString(earning.getId());
        var expires =
                switch (rule) {
                    case "QUICK" -> today().plusDays(5);
                    case "SLOW" -> today().plusDays(40);
                    default -> LocalDate.of(today().getYear() + 1, 12, 31);
                };
        played.earn(who, lot, amounts.get(rule), expires, SERVICE.clock().instant());
        earned.put(lot, who);
    }

    private void hold(AccountId who, long amount, String as) {
        var id = UUID.randomUUID();
        var asked = new NewHold(id, who, PointAccounts.pool(NORTH), new Points(amount), "order");
        var answer = answer(() -> world.holds().hold(asked, Beside.NOTHING));
        assertThat(answer).as(as).isEqualTo(played.hold(who, id, amount, today()));
        if (answer.isEmpty()) {
            holds.add(id);
        }
    }

    private String settle(Random dice, String from, String to, String how, String as) {
        if (holds.isEmpty()) {
            return "none";
        }
        var id = holds.get(dice.nextInt(holds.size()));
        var before = played.holds.get(id);
        var real =
                switch (how) {
                    case "confirm" -> answer(() -> world.holds().confirm(id, Beside.NOTHING));
                    case "release" -> answer(() -> world.holds().release(id, Beside.NOTHING));
                    default -> answer(() -> world.holds().refund(id, Beside.NOTHING));
                };
        if (before.equals("REFUNDED") && how.equals("confirm")) {
            assertThat(real).as(as).isEmpty(); // a repeat of what was done long ago
            return how;
        }
        assertThat(real).as(as + " " + how).isEqualTo(played.settle(id, from, to, today()));
        return how;
    }

    private void give(AccountId from, long amount, String as) {
        var place = people.indexOf(from);
        var to = people.get(place ^ 1);
        var id = UUID.randomUUID();
        try {
            SERVICE.bean(GivePoints.class)
                    .give(id, from, to, new Points(amount), "", Beside.NOTHING);
            assertThat(played.give(from, to, id, amount, SERVICE.clock().instant()))
                    .as(as)
                    .isEmpty();
        } catch (Refusal refused) {
            if (refused.reason() != GivingReason.GIVING_LIMIT) {
                assertThat(refused.reason().name())
                        .as(as)
                        .isEqualTo(played.give(from, to, id, amount, SERVICE.clock().instant()));
            }
        }
    }

    private void donate(AccountId from, long amount, String as) {
        var answer =
                answer(() ->
                        SERVICE.bean(GivePoints.class)
                                .donate(
                                        UUID.randomUUID(),
                                        from,
                                        new Points(amount),
                                        "",
                                        Beside.NOTHING));
        assertThat(answer).as(as).isEqualTo(played.donate(from, amount, today()));
    }

    /// Now and then only; and an officer lets the account go when it has made good.
    private String reverse(Random dice) {
        for (var who : people) {
            if (played.frozen.getOrDefault(who, false) && played.debts.get(who) == 0) {
                world.asMesh(() -> SERVICE.bean(FreezeAccount.class).unfreeze(who));
                played.frozen.put(who, false);
            }
        }
        if (dice.nextInt(3) > 0) {
            return "unfreeze";
        }
        var lots = earned.keySet().stream().sorted().toList();
        var lot = lots.get(dice.nextInt(lots.size()));
        SERVICE.bean(ReverseEarning.class).reverse(lot, "fraud", Beside.NOTHING);
        played.reverse(earned.remove(lot), lot, today());
        return "reverse";
    }

    private static String answer(Runnable step) {
        try {
            step.run();
            return PlayedPoints.DONE;
        } catch (Refusal refused) {
            return refused.reason().name();
        }
    }

    /// The task may have let expired points go already, at a time of its own.
    private void look(String as) {
        SERVICE.bean(ExpireLots.class).run();
        played.expire(today());
        assertThat(world.wrong()).as(as).isEmpty();
        for (var who : people) {
            var purse = world.purse(who);
            assertThat(purse.net()).as(as).isEqualTo(played.net(who));
            assertThat(purse.debt()).as(as).isEqualTo(played.debts.getOrDefault(who, 0L));
            assertThat(purse.net() >= 0 || purse.debt() > 0).as(as).isTrue();
            assertThat(purse.available(today())).as(as).isEqualTo(played.available(who, today()));
            Map<UUID, Long> left = new TreeMap<>();
            purse.lots().forEach(lot -> left.put(lot.id(), lot.remaining()));
            assertThat(left).as(as).isEqualTo(played.lots(who));
        }
    }
}
