package io.linli.adapters.outside;

import static io.linli.adapters.outside.PlatformFailure.Cause.DOWN;
import static io.linli.adapters.outside.PlatformFailure.Cause.REFUSED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.linli.mesh.testkit.SettableClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TokensTest {
    private static final Duration TWO_HOURS = Duration.ofHours(2);

    private final SettableClock clock = SettableClock.at("2026-11-20T10:00:00+08:00");
    private final AtomicInteger fetched = new AtomicInteger();
    private final Tokens tokens = tokens(this::fresh);

    @Test
    void isKeptForTwoHoursLessTheTimeAhead() {
        assertThat(tokens.current()).isEqualTo("T1");
        clock.forward(TWO_HOURS.minusMinutes(1).minusMillis(1));
        assertThat(tokens.current()).isEqualTo("T1");
        clock.forward(Duration.ofMillis(1));
        assertThat(tokens.current()).isEqualTo("T2");
    }

    @Test
    void aHundredCallsAtOnceFetchOne() throws Exception {
        var begun = new CountDownLatch(1);
        var slow =
                tokens(() -> {
                    await(begun);
                    return fresh();
                });
        List<Future<String>> calls = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 100).forEach(_ -> calls.add(threads.submit(slow::current)));
            begun.countDown();
            for (var call : calls) {
                assertThat(call.get()).isEqualTo("T1");
            }
        }
        assertThat(fetched).hasValue(1);
    }

    @Test
    void oneThatIsTakenBackEarlyIsFetchedAnewAndTheCallMadeOnceMore() {
        var used = new ArrayList<String>();

        var answer =
                tokens.with(
                        token -> {
                            used.add(token);
                            if (token.equals("T1")) {
                                throw over();
                            }
                            return "done with " + token;
                        },
                        failure -> failure.code().equals("OVER"));
        assertThat(answer).isEqualTo("done with T2");
        assertThat(used).containsExactly("T1", "T2");
    }

    @Test
    void aNewOneThatIsRefusedTooIsNotAskedForAThirdTime() {
        assertThatThrownBy(() ->
                        tokens.with(
                                _ -> {
                                    throw over();
                                },
                                failure -> failure.code().equals("OVER")))
                .isInstanceOf(PlatformFailure.class);
        assertThat(fetched).hasValue(2);
    }

    @Test
    void anotherFailureIsPassedOnAndTheTokenKept() {
        assertThatThrownBy(() ->
                        tokens.with(
                                _ -> {
                                    throw PlatformFailure.said(REFUSED, "NO", "no");
                                },
                                failure -> failure.code().equals("OVER")))
                .hasMessage("no");
        assertThat(tokens.current()).isEqualTo("T1");
    }

    @Test
    void noMoreThanThreeAreFetchedInAMinuteAndNothingWasSentThen() {
        for (var call = 0; call < 3; call++) {
            assertThat(refusingAll()).isNotNull();
        }
        var failure = refusingAll();
        assertThat(failure.sent()).isFalse();
        assertThat(failure.getMessage()).contains("3 tokens fetched in a minute");
        assertThat(fetched).hasValue(3);

        clock.forward(Duration.ofMinutes(1));
        refusingAll();
        assertThat(fetched.get()).isGreaterThan(3);
    }

    @Test
    void aPlatformThatDoesNotTakeTheCallIsAskedAsOftenAsNeeded() {
        var away =
                tokens(() -> {
                    fetched.incrementAndGet();
                    throw PlatformFailure.unsent("does not take the call", null);
                });
        for (var call = 0; call < 10; call++) {
            assertThatThrownBy(away::current).hasMessageContaining("does not take the call");
        }
        assertThat(fetched).hasValue(10);
    }

    @Test
    void withoutATokenNothingWasSent() {
        var away =
                tokens(() -> {
                    throw new PlatformFailure(PlatformFailure.Cause.LATE, "no answer", null);
                });

        var failure = catchThrowableOfType(PlatformFailure.class, away::current);
        assertThat(failure.sort()).isEqualTo(DOWN);
        assertThat(failure.sent()).isFalse();
    }

    @Test
    void aTokenIsNotShown() {
        assertThat(fresh().toString()).doesNotContain("T1");
    }

    private PlatformFailure refusingAll() {
        return catchThrowableOfType(
                PlatformFailure.class,
                () ->
                        tokens.with(
                                _ -> {
                                    throw over();
                                },
                                failure -> failure.code().equals("OVER")));
    }

    private Tokens tokens(Tokens.Source source) {
        return new Tokens("test", source, Duration.ofMinutes(1), 3, clock);
    }

    private Tokens.Token fresh() {
        return new Tokens.Token("T" + fetched.incrementAndGet(), clock.instant().plus(TWO_HOURS));
    }

    private static PlatformFailure over() {
        return PlatformFailure.said(DOWN, "OVER", "token is over");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
