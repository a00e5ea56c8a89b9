package io.linli.adapters.simulators.kit;

import io.linli.adapters.simulators.kit.Web.Answer;
import io.linli.signing.NonceMemory;
import io.linli.signing.RequestVerifier;
import io.linli.signing.SignatureRefused;
import io.linli.signing.SignedRequest;
import io.linli.signing.SigningAlgorithm;
import io.linli.signing.VerifyingKey;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// Lets only signed requests in, in the `X-Sign` dialect; the algorithm is the one the request
/// names.
public final class Gatekeeping {
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
}
