package io.linli.citizen.governance.hotline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.linli.citizen.governance.hotline.HotlineRule.Weights;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Rule: R-17.
class FiguresTest {
    private static final Weights WEIGHTS = new Weights(30, 35, 35, true);

    @Test
    void theExampleOfTheRuleComesOutToTheDigit() {
        var figures = new Figures("110105", 200, 8, 187, 150, 132, 129);

        assertThat(figures.responseRate()).hasValue(9740);
        assertThat(figures.solutionRate()).hasValue(8800);
        assertThat(figures.satisfactionRate()).hasValue(8600);
        assertThat(figures.score(WEIGHTS)).hasValue(9012);
    }

    @Test
    void withoutAnythingToDivideByThereIsNoRate() {
        var none = new Figures("110105", 8, 8, 0, 0, 0, 0);

        assertThat(none.responseRate()).isEmpty();
        assertThat(none.solutionRate()).isEmpty();
        assertThat(none.satisfactionRate()).isEmpty();
        assertThat(none.score(WEIGHTS)).isEmpty();
        assertThat(new Figures("110105", 1, 0, 1, 0, 0, 0).score(WEIGHTS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, 8, 1250", "1, 3, 3333", "2, 3, 6667", "1, 20000, 1", "1, 20001, 0"})
    void aHalfIsRoundedUpOnce(long part, long whole, int rate) {
        assertThat(new Figures("1", whole, 0, part, 0, 0, 0).responseRate()).hasValue(rate);
    }

    @Test
    void theWholeIsTheSumOfItsPartsAndEveryRateIsThatOfTheExactFraction() {
        var seed = new Random().nextLong();
        var dice = new Random(seed);
        for (var run = 0; run < 2_000; run++) {
            var one = any(dice);
            var other = any(dice);
            var both = one.plus(other);

            assertThat(both.counted()).isEqualTo(one.counted() + other.counted());
            assertThat(both.solved()).isEqualTo(one.solved() + other.solved());
            if (both.counted() > 0 && both.calledBack() > 0) {
                assertThat(both.score(WEIGHTS))
                        .as("seed %d, %s", seed, both)
                        .hasValue(scoreInWholeNumbers(both));
            }
        }
    }

    private static Figures any(Random dice) {
        var dispatched = dice.nextLong(3_000);
        var excluded = dice.nextLong(dispatched + 1);
        var counted = dispatched - excluded;
        var called = dice.nextLong(counted + 1);
        return new Figures(
                "1",
                dispatched,
                excluded,
                dice.nextLong(counted + 1),
                called,
                dice.nextLong(called + 1),
                dice.nextLong(called + 1));
    }

    /// The same by whole numbers over one denominator: nothing is cut off before the one rounding.
    private static int scoreInWholeNumbers(Figures all) {
        var denominator = all.counted() * all.calledBack();
        var numerator =
                100 * 30 * all.contacted() * all.calledBack()
                        + 100 * 35 * (all.solved() + all.satisfied()) * all.counted();
        return Math.toIntExact((2 * numerator + denominator) / (2 * denominator));
    }

    /// 1,500 + 3,500 * 30 / 48 is 3,687.5 to the digit, though neither of its parts has an end.
    @Test
    void aScoreOfExactlyAHalfIsRoundedUp() {
        assertThat(new Figures("1", 1311, 851, 230, 48, 13, 17).score(WEIGHTS)).hasValue(3688);
    }

    @Test
    void weightsThatAreNotAWholeAreRefused() {
        assertThatThrownBy(() -> new Weights(30, 35, 36, true))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Weights(-1, 50, 51, true))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
