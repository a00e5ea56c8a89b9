package io.linli.e2e;

import io.linli.signing.Dialect;
import io.linli.signing.HeaderDialect;
import io.linli.signing.HttpSignature;
import io.linli.signing.RequestSigner;
import io.linli.signing.SignedRequest;
import io.linli.signing.SigningAlgorithm;
import io.linli.signing.SigningKey;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Gives out ways to call the gateway as one of the demo world's people or machines.
public final class People {
    private final MeshFile mesh;
    private final Clock clock;

    public People(MeshFile mesh, Clock clock) {
        this.mesh = mesh;
        this.clock = clock;
    }

    /// Calls with a bearer token of the named user.
    public Api person(String username) {
        return new Api(mesh.gateway(), proofOfPerson(username));
    }

    /// Proves with a bearer token of the named user.
    Api.Proof proofOfPerson(String username) {
        var token = token(mesh.user(username));
        return (_, _, _, _) -> Map.of("authorization", "Bearer " + token);
    }

    /// Calls with a signature of the named partner (RFC 9421).
    public Api partner(String appKey) {
        return new Api(mesh.gateway(), proofOf(appKey));
    }

    /// Calls with a signature of the named partner in the dialect of signed headers.
    public Api partnerWithHeaders(String appKey) {
        return new Api(mesh.gateway(), proofOf(appKey, new HeaderDialect()));
    }

    /// Signs as the named partner (RFC 9421).
    public Api.Proof proofOf(String appKey) {
        return proofOf(appKey, new HttpSignature());
    }

    private Api.Proof proofOf(String appKey, Dialect dialect) {
        var partner = mesh.partner(appKey);
        var algorithm = SigningAlgorithm.ofWord(partner.algorithm()).orElseThrow();
        var key = SigningKey.of(appKey, algorithm, partner.material());
        var signer = new RequestSigner(dialect, key, clock);
        return (method, uri, headers, body) ->
                signer.headersFor(SignedRequest.of(method, uri, lists(headers), body));
    }

    /// Calls that prove nothing.
    public Api nobody() {
        return new Api(mesh.gateway(), (_, _, _, _) -> Map.of());
    }

    private String token(MeshFile.User user) {
        var form =
                Map.of(
                                "grant_type", "password",
                                "client_id", mesh.demoClientId(),
                                "username", user.username(),
                                "password", user.password())
                        .entrySet()
                        .stream()
                        .map(field ->
                                field.getKey()
                                        + "="
                                        + URLEncoder.encode(
                                                field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        var issuer = URI.create(mesh.tokenUrl());
        var keycloak =
                new Api(
                        issuer.getScheme() + "://" + issuer.getAuthority(),
                        (_, _, _, _) -> Map.of());
        return Patience.until(
                "a token for " + user.username(),
                Duration.ofSeconds(30),
                Duration.ofMillis(300),
                () -> {
                    var answer =
                            keycloak.once(
                                    "POST",
                                    issuer.getPath(),
                                    Map.of("content-type", "application/x-www-form-urlencoded"),
                                    form.getBytes(StandardCharsets.UTF_8));
                    if (answer.status() >= 500) {
                        throw new IOException("Keycloak answered " + answer.status());
                    }
                    return answer.expect(200).text("access_token");
                });
    }

    private static Map<String, List<String>> lists(Map<String, String> headers) {
        var lists = new HashMap<String, List<String>>();
        headers.forEach((name, value) -> lists.put(name, List.of(value)));
        return lists;
    }
}
