package io.linli.citizen.points.clearing.grpc;

import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.StatusRuntimeException;
import io.linli.citizen.CitizenExtension;
import io.linli.mesh.call.Refusals;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Random payments, settlements, limits and nettings against a map of debts. `-Dlinli.long=true`
/// plays longer, `-Dlinli.seed=…` a game that was lost.
class ClearingModelTest {
    @RegisterExtension static final CitizenExtension SERVICE = new CitizenExtension();

    private static final int STEPS = Boolean.getBoolean("linli.long") ? 6_000 : 250;
    private static final int COMMUNITIES = 5;

    private final long seed = Long.getLong("linli.seed", new Random().nextLong());
    private final Random dice = new Random(seed);
    private final ClearingWorld world = new ClearingWorld(SERVICE, "110105090");
    private final List<String> communities = new ArrayList<>();
    private final Map<String, String> residents = new HashMap<>();
    private final Map<String, Long> debts = new HashMap<>();
    private final Map<String, Long> limits = new HashMap<>();
    private int refused;
    private int cancelled;

    @Test
    void sumsHoldNoLimitIsPassedAndNettingMovesNoPosition() {
        for (var number = 1; number <= COMMUNITIES; number++) {
            var community = world.community(number);
            communities.add(community);
            residents.put(community, world.resident(community));
        }
        for (var step = 0; step < STEPS; step++) {
            play(step);
        }
        for (var community : communities) {
            var statement = world.statement(community);
            assertThat(ClearingWorld.debts(statement.getOwesList()))
                    .as("seed %d", seed)
                    .isEqualTo(owes(community));
            new Recounted(world, statement).agrees();
        }
        world.addsUp();
        System.out.printf(
                "clearing: %d steps, %d refused, %d points cancelled; seed %d%n",
                STEPS, refused, cancelled, seed);
        assertThat(refused).as("seed %d", seed).isPositive();
        assertThat(cancelled).as("seed %d", seed).isPositive();
    }

    private void play(int step) {
        var debtor = communities.get(dice.nextInt(COMMUNITIES));
        var creditor = communities.get(dice.nextInt(COMMUNITIES));
        if (debtor.equals(creditor)) {
            return;
        }
        var pair = debtor + ">" + creditor;
        var amount = 1L + dice.nextInt(60);
        var owed = debts.getOrDefault(pair, 0L);
        var limit = limits.getOrDefault(pair, 0L);
        switch (dice.nextInt(20)) {
            case 0, 1, 2, 3 -> {
                var to = dice.nextInt(200);
                world.limit(debtor, creditor, to);
                limits.put(pair, (long) to);
            }
            case 4, 5, 6 ->
                    expect(
                            step,
                            amount <= owed ? "" : "SETTLEMENT_EXCEEDS_DEBT",
                            () -> world.settle(debtor, creditor, amount),
                            () -> debts.put(pair, owed - amount));
            case 7 -> net();
            default ->
                    expect(
                            step,
                            owed + amount <= limit ? "" : "CREDIT_LIMIT_EXCEEDED",
                            () -> world.pay(debtor, residents.get(creditor), amount),
                            () -> debts.put(pair, owed + amount));
        }
    }

    private void expect(int step, String refusal, Runnable act, Runnable then) {
        var told = "";
        try {
            act.run();
            then.run();
        } catch (StatusRuntimeException e) {
            told = Refusals.reasonOf(e).orElseThrow();
            refused++;
        }
        assertThat(told).as("seed %d, step %d", seed, step).isEqualTo(refusal);
    }

    private void net() {
        var before = positions();
        cancelled += (int) world.net().getCancelled();
        assertThat(positions()).as("seed %d", seed).isEqualTo(before);
        for (var community : communities) {
            var left = world.owes(community);
            for (var other : communities) {
                var pair = community + ">" + other;
                var now = left.getOrDefault(other, 0L);
                assertThat(now).as("seed %d", seed).isBetween(0L, debts.getOrDefault(pair, 0L));
                debts.put(pair, now);
            }
        }
    }

    private Map<String, Long> positions() {
        var positions = new TreeMap<String, Long>();
        communities.forEach(each -> positions.put(each, world.statement(each).getPosition()));
        return positions;
    }

    private Map<String, Long> owes(String community) {
        var owes = new TreeMap<String, Long>();
        debts.forEach((pair, amount) -> {
            if (pair.startsWith(community + ">") && amount > 0) {
                owes.put(pair.substring(pair.indexOf('>') + 1), amount);
            }
        });
        return owes;
    }
}
