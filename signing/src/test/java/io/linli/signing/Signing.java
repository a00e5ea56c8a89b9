package io.linli.signing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.linli.signing.SignatureRefused.Reason;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the tests of both dialects share: a time, a partner per algorithm, a request.
final class Signing {
    static final Dialect HTTP_SIGNATURE = new HttpSignature();
    static final Dialect HEADERS = new HeaderDialect();
    static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");
    static final Sm2.Pair PAIR = Sm2.generate();
    static final String SECRET = "a-secret-of-the-tests";

    /// Remembers for ever; the real one is elsewhere.
    final List<String> remembered = new ArrayList<>();

    static SigningKey signing(SigningAlgorithm algorithm) {
        var material = algorithm == SigningAlgorithm.SM2 ? PAIR.privateKey() : SECRET;
        return SigningKey.of("by-" + algorithm.word(), algorithm, material);
    }

    static Optional<VerifyingKey> lookup(String keyId) {
        return SigningAlgorithm.ofWord(keyId.replace("by-", ""))
                .map(algorithm -> {
                    var material = algorithm == SigningAlgorithm.SM2 ? PAIR.publicKey() : SECRET;
                    return VerifyingKey.of(keyId, algorithm, material);
                });
    }

    static SignedRequest post() {
        return new SignedRequest(
                "POST",
                "/v1/cases",
                "dryRun=true&trace=1",
                Map.of("Content-Type", List.of("application/json")),
                "{\"title\":\"路面塌陷\"}".getBytes(UTF_8));
    }

    static SignedRequest signed(
            Dialect dialect, SigningAlgorithm algorithm, SignedRequest request) {
        var signer = new RequestSigner(dialect, signing(algorithm), at(NOW));
        return request.with(signer.headersFor(request));
    }

    RequestVerifier verifier(Instant now) {
        var seen = new HashSet<String>();
        return new RequestVerifier(
                Signing::lookup,
                (keyId, nonce, keep) -> {
                    assertThat(keep).isGreaterThan(Duration.ofMinutes(10));
                    remembered.add(nonce);
                    return seen.add(keyId + " " + nonce);
                },
                at(now));
    }

    Reason refusal(SignedRequest request) {
        return refusal(verifier(NOW), request);
    }

    static Reason refusal(RequestVerifier verifier, SignedRequest request) {
        var refused = catchThrowableOfType(SignatureRefused.class, () -> verifier.verify(request));
        assertThat(refused).as("a refusal").isNotNull();
        return refused.reason();
    }

    static Clock at(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }
}
