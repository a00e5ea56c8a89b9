package io.linli.gateway.partner;

import io.linli.gateway.caller.Asked;
import io.linli.gateway.caller.Credential;
import io.linli.gateway.caller.CredentialSource;
import io.linli.mesh.caller.Caller;
import io.linli.signing.RequestVerifier;
import io.linli.signing.SignatureRefused;
import io.linli.signing.SignedRequest;
import io.linli.transcode.problem.EdgeReason;
import io.linli.transcode.problem.Problem;
import io.linli.transcode.problem.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/// A machine outside the mesh, proven by its signature over the request: RFC 9421 or the `X-Sign`
/// headers.
final class PartnerSignature implements CredentialSource {
    private static final List<String> HEADERS =
            List.of("Signature", "Signature-Input", "X-Sign", "X-App-Key");

    private final RequestVerifier verifier;
    private final PartnerKeys keys;
    private final Scheduler workers;

    /// @param workers where checking may block and take its time
    PartnerSignature(RequestVerifier verifier, PartnerKeys keys, Scheduler workers) {
        this.verifier = verifier;
        this.keys = keys;
        this.workers = workers;
    }

    @Override
    public Strength strength(Asked asked) {
        for (var header : HEADERS) {
            if (asked.header(header) != null) {
                return Strength.EXPLICIT;
            }
        }
        return Strength.NONE;
    }

    @Override
    public Mono<Credential> prove(Asked asked) {
        var signed = signed(asked);
        return Mono.fromCallable(() -> new Credential(callerOf(signed), Mono.just(true)))
                .subscribeOn(workers);
    }

    private Caller callerOf(SignedRequest request) {
        try {
            return keys.caller(verifier.verify(request).keyId());
        } catch (SignatureRefused refused) {
            throw new Refused(problem(refused));
        }
    }

    /// The reason as the signing rules name it; 401 for all of them.
    private static Problem problem(SignatureRefused refused) {
        var unauthenticated = EdgeReason.TOKEN_INVALID.problem("");
        return new Problem(
                unauthenticated.status(),
                refused.reason().name(),
                unauthenticated.title(),
                refused.getMessage(),
                List.of(),
                Map.of("WWW-Authenticate", "Signature realm=\"linli\""));
    }

    private static SignedRequest signed(Asked asked) {
        var headers = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
        asked.eachHeader(
                (name, value) -> headers.computeIfAbsent(name, _ -> new ArrayList<>()).add(value));
        return new SignedRequest(
                asked.httpMethod(), asked.rawPath(), asked.rawQuery(), headers, asked.body());
    }
}
