package io.linli.adapters.simulators.kit;

import io.linli.adapters.simulators.kit.Web.Answer;
import io.linli.signing.NonceMemory;
import io.linli.signing.RequestVerifier;
import io.linli.signing.SignatureRefused;
import io.linli.signing.SignedRequest;
import io.linli.signing.SigningAlgorithm;
import io.linli.signing.VerifyingKey;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// Lets only signed requests in, in the `X-Sign` dialect; the algorithm is the one the request
/// names.
public final class Gatekeeping {
    private static final int NONCES_MAX = 10_000;

    private final Map<String, String> secrets;
    private final Clock clock;
    private final NonceMemory nonces = new RecentNonces();

    /// @param secrets by app key
    public Gatekeeping(Map<String, String> secrets, Clock clock) {
        this.secrets = Map.copyOf(secrets);
        this.clock = clock;
    }

    /// What `inside` answers, or 401 with the dialect's code.
    public Answer answer(SignedRequest request, Supplier<Answer> inside) {
        try {
            new RequestVerifier(keyId -> key(keyId, request), nonces, clock).verify(request);
        } catch (SignatureRefused e) {
            return Answer.envelope(401, e.reason().code(), e.getMessage(), null);
        }
        return inside.get();
    }

    private Optional<VerifyingKey> key(String keyId, SignedRequest request) {
        var named = request.headers().getOrDefault("x-sign-type", List.of("")).getFirst();
        var algorithm =
                SigningAlgorithm.ofWord(named.toLowerCase(Locale.ROOT))
                        .filter(found -> found != SigningAlgorithm.SM2);
        return Optional.ofNullable(secrets.get(keyId))
                .flatMap(secret -> algorithm.map(found -> VerifyingKey.of(keyId, found, secret)));
    }

    private static final class RecentNonces implements NonceMemory {
        private final Set<String> recent =
                Collections.newSetFromMap(
                        new LinkedHashMap<>() {
                            private static final long serialVersionUID = 1L;

                            @Override
                            protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
                                return size() > NONCES_MAX;
                            }
                        });

        @Override
        public synchronized boolean firstSeen(String keyId, String nonce, Duration keep) {
            return recent.add(keyId + " " + nonce);
        }
    }
}
