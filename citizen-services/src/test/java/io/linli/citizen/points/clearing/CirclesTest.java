package io.linli.citizen.points.clearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Rule source: docs/rules/clearing.md §3.
class CirclesTest {
    private static final CommunityCode A = community(1);
    private static final CommunityCode B = community(2);
    private static final CommunityCode C = community(3);
    private static final CommunityCode D = community(4);

    private static CommunityCode community(int number) {
        return new CommunityCode("110105017%03d".formatted(number));
    }

    @Test
    void theLeastDebtOfACircleGoesRoundAndIsGone() {
        var circles = Circles.in(Map.of(pair(A, B), 50L, pair(B, C), 30L, pair(C, A), 40L));

        assertThat(circles).containsExactly(new Circle(List.of(A, B, C), 30));
    }

    @Test
    void twoWhoOweEachOtherComeFirst() {
        var circles =
                Circles.in(
                        Map.of(pair(A, B), 50L, pair(B, A), 20L, pair(B, C), 30L, pair(C, A), 40L));

        assertThat(circles)
                .containsExactly(new Circle(List.of(A, B), 20), new Circle(List.of(A, B, C), 30));
    }

    @Test
    void aChainIsNoCircle() {
        assertThat(Circles.in(Map.of(pair(A, B), 5L, pair(B, C), 5L, pair(A, C), 5L))).isEmpty();
        assertThat(Circles.in(Map.of())).isEmpty();
        assertThat(Circles.in(Map.of(pair(A, B), 0L, pair(B, A), 5L))).isEmpty();
    }

    @Test
    void aCircleBehindAChainIsFound() {
        var circles =
                Circles.in(Map.of(pair(A, B), 9L, pair(B, C), 9L, pair(C, D), 7L, pair(D, B), 8L));

        assertThat(circles).containsExactly(new Circle(List.of(B, C, D), 7));
    }

    @Test
    void positionsStayAndNoCircleIsLeft() {
        var seed = Long.getLong("linli.seed", new Random().nextLong());
        var dice = new Random(seed);
        for (var round = 0; round < 500; round++) {
            var debts = new HashMap<Pair, Long>();
            var size = 2 + dice.nextInt(12);
            for (var edge = dice.nextInt(40); edge > 0; edge--) {
                var from = dice.nextInt(size);
                var to = dice.nextInt(size);
                if (from != to) {
                    debts.put(pair(community(from), community(to)), 1L + dice.nextInt(99));
                }
            }
            var left = new HashMap<>(debts);
            for (var circle : Circles.in(debts)) {
                circle.pairs().forEach(pair -> left.merge(pair, -circle.amount(), Long::sum));
            }
            assertThat(left.values()).as("seed %d", seed).allMatch(amount -> amount >= 0);
            assertThat(positions(left)).as("seed %d", seed).isEqualTo(positions(debts));
            left.values().removeIf(amount -> amount == 0);
            assertThat(isRound(left.keySet())).as("seed %d: %s", seed, left).isFalse();
        }
    }

    private static Map<CommunityCode, Long> positions(Map<Pair, Long> debts) {
        var positions = new HashMap<CommunityCode, Long>();
        debts.forEach((pair, amount) -> {
            positions.merge(pair.debtor(), -amount, Long::sum);
            positions.merge(pair.creditor(), amount, Long::sum);
        });
        return positions;
    }

    /// By taking away, again and again, whoever owes nobody.
    private static boolean isRound(Set<Pair> debts) {
        var left = new HashSet<>(debts);
        while (true) {
            var debtors = left.stream().map(Pair::debtor).toList();
            var gone = new ArrayList<Pair>();
            left.stream().filter(pair -> !debtors.contains(pair.creditor())).forEach(gone::add);
            if (gone.isEmpty()) {
                return !left.isEmpty();
            }
            gone.forEach(left::remove);
        }
    }

    private static Pair pair(CommunityCode debtor, CommunityCode creditor) {
        return new Pair(debtor, creditor);
    }
}
