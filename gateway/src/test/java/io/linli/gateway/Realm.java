package io.linli.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;

/// Stands in for Keycloak: its keys, its token and log-out addresses, and tokens as it makes them.
final class Realm implements AutoCloseable {
    static final String CLIENT = "linli-console";
    private static final String AT = "/realms/linli/protocol/openid-connect/";

    private final WireMockServer server =
            new WireMockServer(WireMockConfiguration.options().dynamicPort());
    private final RSAKey key;
    private final RSAKey strangerKey;
    private final Clock clock;

    Realm(Clock clock) {
        this.clock = clock;
        try {
            this.key = new RSAKeyGenerator(2048).keyID("realm-1").generate();
            this.strangerKey = new RSAKeyGenerator(2048).keyID("realm-1").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        server.start();
        answersAsUsual();
    }

    void answersAsUsual() {
        server.resetAll();
        server.stubFor(
                get(urlPathEqualTo(AT + "certs"))
                        .willReturn(okJson(new JWKSet(key.toPublicJWK()).toString())));
        server.stubFor(post(urlPathEqualTo(AT + "logout")).willReturn(aResponse().withStatus(204)));
    }

    /// What the token address answers from now on.
    void givesTokens(String accessToken, String idToken) {
        server.stubFor(
                post(urlPathEqualTo(AT + "token"))
                        .willReturn(
                                okJson(
                                        """
                                        {"access_token": "%s", "id_token": "%s", "refresh_token": "refresh-1", "token_type": "Bearer",
                                         "expires_in": 300, "refresh_expires_in": 1800, "scope": "openid"}\
                                        """
                                                .formatted(accessToken, idToken))));
    }

    void refusesTokens(int status) {
        server.stubFor(
                post(urlPathEqualTo(AT + "token"))
                        .willReturn(
                                aResponse()
                                        .withStatus(status)
                                        .withHeader("Content-Type", "application/json")
                                        .withBody("{\"error\": \"invalid_grant\"}")));
    }

    WireMockServer server() {
        return server;
    }

    String path(String name) {
        return AT + name;
    }

    String issuer() {
        return server.baseUrl() + "/realms/linli";
    }

    /// Claims of a token for this API that holds for five minutes.
    JWTClaimsSet.Builder person(
            String subject, String username, String name, String region, String... roles) {
        return new JWTClaimsSet.Builder()
                .issuer(issuer())
                .subject(subject)
                .audience("linli-api")
                .claim("preferred_username", username)
                .claim("name", name)
                .claim("region", region)
                .claim("sid", "sso-" + subject)
                .claim("realm_access", Map.of("roles", List.of(roles)))
                .issueTime(Date.from(clock.instant()))
                .expirationTime(Date.from(clock.instant().plus(Duration.ofMinutes(5))));
    }

    String workerToken() {
        return signed(
                person(
                        "u-wang",
                        "grid.wang",
                        "王网格",
                        "110105017036",
                        "grid-worker",
                        "offline_access"));
    }

    String signed(JWTClaimsSet.Builder claims) {
        return signed(claims, key, "JWT");
    }

    String signedAs(String type, JWTClaimsSet.Builder claims) {
        return signed(claims, key, type);
    }

    /// Under the same key id, but with a key this realm does not have.
    String signedByStranger(JWTClaimsSet.Builder claims) {
        return signed(claims, strangerKey, "JWT");
    }

    private static String signed(JWTClaimsSet.Builder claims, RSAKey with, String type) {
        var header =
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .keyID(with.getKeyID())
                        .type(new JOSEObjectType(type))
                        .build();
        var jwt = new SignedJWT(header, claims.build());
        try {
            jwt.sign(new RSASSASigner(with));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return jwt.serialize();
    }

    @Override
    public void close() {
        server.stop();
    }
}
