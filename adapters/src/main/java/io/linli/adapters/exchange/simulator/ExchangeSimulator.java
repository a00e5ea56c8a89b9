package io.linli.adapters.exchange.simulator;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.linli.adapters.simulators.kit.Faults;
import io.linli.adapters.simulators.kit.Mood;
import io.linli.adapters.simulators.kit.SkewedClock;
import io.linli.adapters.simulators.kit.Web;
import io.linli.adapters.simulators.kit.Web.Answer;
import io.linli.signing.ExchangeVerifier;
import io.linli.signing.SignatureRefused;
import io.linli.signing.SignedRequest;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;

/// A stand-in for the national data exchange: gives out secrets for a day
/// (`/sysapi/auth/refreshappsecret`) and lets signed requests through (`/httpproxy`). A secret
/// counts until its own end, also when there is a newer one.
public final class ExchangeSimulator {
    public static final String PLATFORM = "exchange";
    public static final String REQUESTER = "linli-exchange";
    public static final String APP_KEY = "linli-exchange-1";

    private static final Duration LIFE = Duration.ofDays(1);

    private final Mood mood;
    private final Clock clock;
    private final ExchangeVerifier verifier;
    private final List<Secret> secrets = new ArrayList<>();

    private record Secret(String value, Instant end) {}

    /// @param secret the first one; never ends
    public ExchangeSimulator(String secret, Faults faults, Clock real) {
        this.clock = new SkewedClock(real, faults, PLATFORM);
        this.mood = new Mood(faults, PLATFORM, Answer.envelope(200, "BUSY", "系统繁忙", null));
        this.verifier = new ExchangeVerifier(this::inForce, clock);
        secrets.add(new Secret(secret, Instant.MAX));
    }

    public void open(Web web) {
        web.on(
                "POST",
                "/sysapi/auth/refreshappsecret",
                request -> mood.answer(() -> checked(request, this::refresh)));
        web.on(
                "POST",
                "/httpproxy",
                request ->
                        mood.answer(() ->
                                checked(
                                        request,
                                        () ->
                                                Answer.envelope(
                                                        200, "0", "ok", Map.of("passed", true)))));
    }

    private Answer checked(SignedRequest request, Supplier<Answer> work) {
        try {
            verifier.verify(request);
        } catch (SignatureRefused e) {
            return Answer.envelope(200, "SIGN_ERROR", String.valueOf(e.getMessage()), null);
        }
        return work.get();
    }

    private synchronized Answer refresh() {
        var secret = new Secret(UUID.randomUUID().toString(), clock.instant().plus(LIFE));
        secrets.add(secret);
        return Answer.envelope(
                200,
                "0",
                "ok",
                Map.of(
                        "secret",
                        sealed(secret.value()),
                        "secretEndTime",
                        secret.end().toEpochMilli()));
    }

    private synchronized List<String> inForce(String requester) {
        var now = clock.instant();
        return requester.equals(REQUESTER)
                ? secrets.stream()
                        .filter(secret -> now.isBefore(secret.end()))
                        .map(Secret::value)
                        .toList()
                : List.of();
    }

    private static String sealed(String text) {
        try {
            var cipher = Cipher.getInstance("AES/ECB/PKCS5Padding");
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(APP_KEY.getBytes(UTF_8), "AES"));
            return Base64.getEncoder().encodeToString(cipher.doFinal(text.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES", e);
        }
    }
}
