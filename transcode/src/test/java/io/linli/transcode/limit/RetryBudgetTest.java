package io.linli.transcode.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RetryBudgetTest {
    private final AtomicLong now = new AtomicLong();
    private final RetryBudget budget = new RetryBudget(10, now::get);

    private int triesOf(int asked) {
        var granted = 0;
        for (var i = 0; i < asked; i++) {
            granted += budget.tryAgain() ? 1 : 0;
        }
        return granted;
    }

    private void calls(int count) {
        for (var i = 0; i < count; i++) {
            budget.called();
        }
    }

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }

    @Test
    void withoutCallsThereIsNoSecondTry() {
        assertThat(triesOf(5)).isZero();
    }

    @Test
    void aTenthOfTheCallsMayBeTriedAgain() {
        calls(100);
        assertThat(triesOf(100)).isEqualTo(10);
        pass(Duration.ofSeconds(9));
        calls(50);
        assertThat(triesOf(100)).isEqualTo(5);
    }

    @Test
    void callsOlderThanTenSecondsCountNoMore() {
        calls(100);
        pass(Duration.ofSeconds(11));
        assertThat(triesOf(100)).isZero();
        calls(20);
        assertThat(triesOf(100)).isEqualTo(2);
    }

    @Test
    void aLongSilenceIsForgottenToo() {
        calls(1000);
        pass(Duration.ofDays(3));
        assertThat(triesOf(10)).isZero();
    }
}
