package io.linli.adapters.dispatch.simulator;

import io.linli.adapters.simulators.kit.Fault;
import io.linli.adapters.simulators.kit.Faults;
import io.linli.adapters.simulators.kit.Web;
import io.linli.signing.HeaderDialect;
import io.linli.signing.RequestSigner;
import io.linli.signing.SignedRequest;
import io.linli.signing.SigningAlgorithm;
import io.linli.signing.SigningKey;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;

/// Makes callbacks: each on its own, at its time, again and again with growing waits until it is
/// answered with code `0`, and as often as it was told to on top of that.
final class CallbackSender implements AutoCloseable {
    private static final Logger LOG = System.getLogger(CallbackSender.class.getName());
    private static final int ATTEMPTS_MAX = 40; // about three minutes, longer than any restart
    private static final Duration WAIT_MAX = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final URI address;
    private final RequestSigner signer;
    private final RequestSigner forger;
    private final Faults faults;
    private final Clock clock;
    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(PATIENCE)
                    .build();
    private final ExecutorService threads =
            Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("callback-", 0).factory());

    CallbackSender(URI address, String appKey, String secret, Faults faults, Clock clock) {
        this.address = address;
        this.signer = signer(appKey, secret, clock);
        this.forger = signer(appKey, "not the secret, sorry", clock);
        this.faults = faults;
        this.clock = clock;
    }

    private static RequestSigner signer(String appKey, String secret, Clock clock) {
        return new RequestSigner(
                new HeaderDialect(),
                SigningKey.of(appKey, SigningAlgorithm.HMAC_SM3, secret),
                clock);
    }

    /// @param delivered told once it was answered with code `0` as often as wanted
    void send(SimulatedCallback callback, Consumer<SimulatedCallback> delivered) {
        threads.submit(() -> {
            try {
                Thread.sleep(Duration.between(clock.instant(), callback.sendAt()));
                var times =
                        callback.times() + (faults.strikes("dispatch", Fault.DUPLICATE) ? 2 : 0);
                for (var time = 0; time < times; time++) {
                    if (!sendUntilTaken(callback)) {
                        LOG.log(Level.WARNING, "callback given up: {0}", callback.body().eventId());
                        return;
                    }
                }
                delivered.accept(callback);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private boolean sendUntilTaken(SimulatedCallback callback) throws InterruptedException {
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

    private boolean isTaken(SimulatedCallback callback) throws InterruptedException {
        var body = Web.JSON.writeValueAsBytes(callback.body());
        var by = faults.strikes("dispatch", Fault.BAD_SIGNATURE) ? forger : signer;
        var request =
                HttpRequest.newBuilder(address)
                        .timeout(PATIENCE)
                        .header("Content-Type", "application/json")
                        .header("X-Request-Id", callback.body().eventId())
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        by.headersFor(SignedRequest.of("POST", address, Map.of(), body)).forEach(request::header);
        try {
            var answer = http.send(request.build(), BodyHandlers.ofByteArray());
            return Web.JSON.readTree(answer.body()).path("code").asString("").equals("0");
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
