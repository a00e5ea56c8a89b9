package io.linli.signing;

import static io.linli.signing.SignatureRefused.Reason.COMPONENTS_MISSING;
import static io.linli.signing.SignatureRefused.Reason.SIGNATURE_MALFORMED;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// HTTP Message Signatures (RFC 9421), the part of it that leaves no choice.
///
/// - One label; components without parameters; `created`, `keyid`, `nonce` and `alg` always.
/// - Covered always: `@method`, `@path`. Covered if the request has it: `@query`, the body (by
///   `content-digest`, RFC 9530), `idempotency-key`. More may be covered, `@authority` too; it is
///   not required because proxies rewrite it.
/// - `@path` and `@query` are the bytes as sent; nothing is normalised.
/// - An SM2 signature is raw `r||s`, 64 bytes, as the RFC has it for ECDSA.
public final class HttpSignature extends Dialect {
    private static final String SIGNATURE = "signature";
    private static final String LABEL = "sig1";

    @Override
    boolean speaks(SignedRequest request) {
        return request.has(SignatureInput.HEADER) || request.has(SIGNATURE);
    }

    /// Adds `Content-Digest` (if there is a body), `Signature-Input` and `Signature`.
    @Override
    Map<String, String> sign(SignedRequest request, SigningKey key, Instant now, String nonce) {
        var headers = new LinkedHashMap<String, String>();
        if (request.hasBody()) {
            headers.put("Content-Digest", ContentDigest.of(request.body()));
        }
        var components = required(request);
        if (request.has("content-type")) {
            components.add("content-type");
        }
        var parameters = new LinkedHashMap<String, Object>();
        parameters.put("created", now.getEpochSecond());
        parameters.put("nonce", nonce);
        parameters.put("keyid", key.keyId());
        parameters.put("alg", key.algorithm().alg);
        var input = new SignatureInput(LABEL, components, parameters);
        var signature = key.sign(input.base(request.with(headers)).getBytes(US_ASCII));
        headers.put("Signature-Input", LABEL + "=" + input.serialised());
        headers.put("Signature", ContentDigest.byteItem(LABEL, signature));
        return headers;
    }

    @Override
    Claim read(SignedRequest request) {
        var input = SignatureInput.of(request);
        var signatures = ContentDigest.byteItems(request, SIGNATURE);
        if (!signatures.keySet().equals(Set.of(input.label()))) {
            throw SIGNATURE_MALFORMED.refuse(
                    "signature: %s (expected: only %s)"
                            .formatted(signatures.keySet(), input.label()));
        }
        for (var component : required(request)) {
            if (!input.components().contains(component)) {
                throw COMPONENTS_MISSING.refuse(component + ": not covered (expected: covered)");
            }
        }
        return new Claim(
                input.parameter("keyid", String.class),
                algorithm(input.parameter("alg", String.class)),
                Instant.ofEpochSecond(input.parameter("created", Long.class)),
                expires(input),
                input.parameter("nonce", String.class),
                input.base(request).getBytes(US_ASCII),
                Objects.requireNonNull(signatures.get(input.label())));
    }

    private static List<String> required(SignedRequest request) {
        var required = new ArrayList<>(List.of("@method", "@path"));
        if (request.hasQuery()) {
            required.add("@query");
        }
        if (request.hasBody()) {
            required.add(ContentDigest.HEADER);
        }
        if (request.has("idempotency-key")) {
            required.add("idempotency-key");
        }
        return required;
    }

    private static SigningAlgorithm algorithm(String alg) {
        return SigningAlgorithm.find(each -> each.alg, alg)
                .orElseThrow(() ->
                        SIGNATURE_MALFORMED.refuse(
                                "alg: " + alg + " (expected: hmac-sha256, hmac-sm3 or sm2-sm3)"));
    }

    private static Instant expires(SignatureInput input) {
        return input.parameters().containsKey("expires")
                ? Instant.ofEpochSecond(input.parameter("expires", Long.class))
                : Instant.MAX;
    }
}
