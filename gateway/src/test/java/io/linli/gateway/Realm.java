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
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Stands in for Keycloak: its keys, its token and log-out addresses, and tokens as it makes them.
final class Realm implements AutoCloseable {
    static final String CLIENT = "linli-console";
    private static final String AT = "/realms/linli/protocol/openid-connect/";

    private static final int BACKLOG = 64;

    private final int port = World.freePort(); // always the same, so that it can come back
    private final WireMockServer server =
            new WireMockServer(WireMockConfiguration.options().port(port));
    private final List<RSAKey> keys = new ArrayList<>();
    private final RSAKey strangerKey;
    private @Nullable ServerSocket silent;
    private final Clock clock;

    Realm(Clock clock) {
        this.clock = clock;
        this.strangerKey = key("realm-1");
        keys.add(key("realm-1"));
        server.start();
        answersAsUsual();
    }

    private static RSAKey key(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Signs with a new key from now on; the old ones still count.
    void takesANewKey() {
        keys.add(key("realm-" + (keys.size() + 1)));
    }

    /// Nobody listens there any more.
    void kill() {
        server.stop();
        unhang();
    }

    /// Takes connections and says nothing on them.
    void hang() throws IOException {
        server.stop();
        silent = new ServerSocket(port, BACKLOG, InetAddress.getByName("localhost"));
    }

    private void unhang() {
        try {
            if (silent != null) {
                silent.close();
                silent = null;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void comesBack() {
        unhang();
        if (!server.isRunning()) {
            server.start();
        }
        answersAsUsual();
    }

    void answersAsUsual() {
        server.resetAll();
        server.stubFor(
                get(urlPathEqualTo(AT + "certs"))
                        .willReturn(okJson(new JWKSet(List.copyOf(keys)).toString(true))));
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
        return "http://localhost:" + port + "/realms/linli";
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
        return signed(claims, keys.getLast(), "JWT");
    }

    String signedAs(String type, JWTClaimsSet.Builder claims) {
        return signed(claims, keys.getLast(), type);
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
        kill();
    }
}
