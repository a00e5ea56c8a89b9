package io.linli.gateway.partner;

import static io.linli.gateway.problem.EdgeReason.PARTNER_DISABLED;

import io.linli.gateway.caller.Credential;
import io.linli.gateway.caller.CredentialSource;
import io.linli.gateway.caller.RequestBody;
import io.linli.gateway.problem.EdgeReason;
import io.linli.gateway.problem.Problem;
import io.linli.gateway.problem.Refused;
import io.linli.mesh.caller.Caller;
import io.linli.proto.identity.v1.Partner;
import io.linli.signing.RequestVerifier;
import io.linli.signing.SignatureRefused;
import io.linli.signing.SignedRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;
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
    public Strength strength(ServerHttpRequest request) {
        return HEADERS.stream().anyMatch(request.getHeaders()::containsHeader)
                ? Strength.EXPLICIT
                : Strength.NONE;
    }

    @Override
    public Mono<Credential> prove(ServerWebExchange exchange) {
        return RequestBody.of(exchange)
                .publishOn(workers)
                .map(body -> callerOf(signed(exchange.getRequest(), body)))
                .map(caller -> new Credential(caller, Mono.just(true)));
    }

    private Caller callerOf(SignedRequest request) {
        try {
            var partner = keys.partner(verifier.verify(request).keyId());
            if (partner.getDisabled()) {
                throw PARTNER_DISABLED.refuse("partner: " + partner.getId() + " is switched off");
            }
            return caller(partner);
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

    private static Caller caller(Partner partner) {
        return new Caller(
                Caller.Kind.PARTNER,
                partner.getId(),
                partner.getName(),
                Set.of(),
                Set.copyOf(partner.getScopesList()),
                partner.getRegion(),
                Set.copyOf(partner.getEstatesList()),
                "");
    }

    private static SignedRequest signed(ServerHttpRequest request, byte[] body) {
        var headers = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
        request.getHeaders().forEach(headers::put);
        var uri = request.getURI();
        return new SignedRequest(
                request.getMethod().name(), uri.getRawPath(), uri.getRawQuery(), headers, body);
    }
}
