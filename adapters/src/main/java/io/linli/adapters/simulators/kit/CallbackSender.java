package io.linli.adapters.simulators.kit;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// Makes callbacks: each on its own, at its time, again and again with growing waits until it is
/// answered with success, and as often as it was told to on top of that.
public final class CallbackSender implements AutoCloseable {
    public static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final Logger LOG = System.getLogger(CallbackSender.class.getName());
    private static final int ATTEMPTS_MAX = 40; // about three minutes, longer than any restart
    private static final Duration WAIT_MAX = Duration.ofSeconds(5);

    private final String platform;
    private final Faults faults;
    private final Clock clock;
    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(PATIENCE)
                    .build();
    private final ExecutorService threads =
            Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("callback-", 0).factory());

    /// One callback in the words of its dialect.
    public interface Callback {
        /// Signed anew for each attempt.
        ///
        /// @param isForged whether to sign with a wrong key
        HttpRequest request(boolean isForged);

        /// Whether the answer says success.
        boolean isTaken(JsonNode answer);
    }

    public CallbackSender(String platform, Faults faults, Clock clock) {
        this.platform = platform;
        this.faults = faults;
        this.clock = clock;
    }

    /// @param sendAt not before
    /// @param times how often at least
    /// @param delivered run once it was answered with success as often as wanted
    public void send(Instant sendAt, int times, Callback callback, Runnable delivered) {
        threads.submit(() -> {
            try {
                Thread.sleep(Duration.between(clock.instant(), sendAt));
                var wanted = times + (faults.strikes(platform, Fault.DUPLICATE) ? 2 : 0);
                for (var time = 0; time < wanted; time++) {
                    if (!sendUntilTaken(callback)) {
                        LOG.log(Level.WARNING, "a callback of {0} is given up", platform);
                        return;
                    }
                }
                delivered.run();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private boolean sendUntilTaken(Callback callback) throws InterruptedException {
        var wait = Duration.ofMillis(250);
        for (var attempt = 0; attempt < ATTEMPTS_MAX; attempt++) {
            if (isTaken(callback)) {
                return true;
            }
            Thread.sleep(wait);
            wait = wait.multipliedBy(2).compareTo(WAIT_MAX) < 0 ? wait.multipliedBy(2) : WAIT_MAX;
        }
        return false;
    }

    private boolean isTaken(Callback callback) throws InterruptedException {
        var request = callback.request(faults.strikes(platform, Fault.BAD_SIGNATURE));
        try {
            var answer = http.send(request, BodyHandlers.ofByteArray());
            return callback.isTaken(Web.JSON.readTree(answer.body()));
        } catch (IOException | JacksonException e) {
            LOG.log(Level.DEBUG, "callback not taken: {0}", e.getMessage());
            return false;
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
        http.shutdownNow();
    }
}
