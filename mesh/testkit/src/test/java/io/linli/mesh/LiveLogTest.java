package io.linli.mesh;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.mesh.live.LiveLog;
import io.linli.mesh.testkit.PostgresExtension;
import io.linli.mesh.testkit.RedisExtension;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LiveLogTest {
    @RegisterExtension static final PostgresExtension POSTGRES = new PostgresExtension("sample");

    @RegisterExtension static final RedisExtension REDIS = new RedisExtension();

    private final BlockingQueue<LiveLog.Event> heard = new LinkedBlockingQueue<>();
    private LiveLog log;

    @BeforeEach
    void start() throws InterruptedException {
        log = new LiveLog(REDIS.uri(), "notes");
        log.listen(heard::add);
        log.start();
        listening();
    }

    @AfterEach
    void stop() {
        log.stop();
    }

    @Test
    void numbersRiseAndStayBelowWhatABrowserCountsExactly() throws InterruptedException {
        tell("a");
        tell("b");
        var a = hear();
        var b = hear();
        assertThat(a.text() + b.text()).isEqualTo("ab");
        assertThat(b.number()).isGreaterThan(a.number()).isLessThan(1L << 53);
    }

    @Test
    void whoWasAwayIsToldWhatWasMissedAndNothingTwice() throws InterruptedException {
        tell("a");
        var a = hear();
        tell("b");
        tell("c");

        assertThat(log.since(a.number()))
                .hasValueSatisfying(missed ->
                        assertThat(missed)
                                .extracting(LiveLog.Event::text)
                                .containsExactly("b", "c"));
        hear();
        assertThat(log.since(hear().number())).hasValue(java.util.List.of());
    }

    @Test
    void whatIsNoLongerKeptIsSaidToBeMissing() {
        tell("a");
        assertThat(log.since(1)).isEmpty();
    }

    private LiveLog.Event hear() throws InterruptedException {
        var event = heard.poll(10, TimeUnit.SECONDS);
        assertThat(event).isNotNull();
        return event;
    }

    /// Tells until it is heard, then forgets what was told meanwhile.
    private void listening() throws InterruptedException {
        do {
            tell("hello");
        } while (heard.poll(100, TimeUnit.MILLISECONDS) == null);
        tell("ready");
        while (!hear().text().equals("ready")) {
            // one of those before
        }
    }

    private void tell(String text) {
        POSTGRES.transactions()
                .asMesh(() -> {
                    log.tell(text);
                    return null;
                });
    }
}
