package io.linli.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.mesh.caller.Caller;
import io.linli.signing.Dialect;
import io.linli.signing.HeaderDialect;
import io.linli.signing.HttpSignature;
import io.linli.signing.RequestSigner;
import io.linli.signing.SignedRequest;
import io.linli.signing.SigningAlgorithm;
import io.linli.signing.SigningKey;
import io.linli.signing.Sm2;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(World.Provider.class)
class PartnerTest {
    private static final String SECRET = "portal-secret-0001";
    private static final Sm2.Pair SM2 = Sm2.generate();
    private static final String BODY =
            """
            {"externalId": "P-1", "region": "110105017036", "category": "ROAD_COLLAPSE", "title": "路面塌陷"}\
            """;

    private World world;
    private Http http;

    @BeforeEach
    void enter(World world) {
        this.world = world;
        this.http = new Http(world);
        world.cases.lastSeen();
        world.partners.add(
                "hmac-sha256", "hmac-sha256", SECRET, false, "cases.write", "cases.read");
        world.partners.add("hmac-sm3", "hmac-sm3", SECRET, false, "cases.write", "cases.read");
        world.partners.add("sm2", "sm2", SM2.publicKey(), false, "cases.write", "cases.read");
        world.partners.add("reader", "hmac-sha256", SECRET, false, "cases.read");
        world.partners.add("disabled", "hmac-sha256", SECRET, true, "cases.write");
    }

    private RequestSigner signer(String appKey, String algorithm, Dialect dialect) {
        var material = algorithm.equals("sm2") ? SM2.privateKey() : SECRET;
        var key = SigningKey.of(appKey, SigningAlgorithm.ofWord(algorithm).orElseThrow(), material);
        return new RequestSigner(dialect, key, world.clock);
    }

    private RequestSigner portal() {
        return signer("hmac-sha256", "hmac-sha256", new HttpSignature());
    }

    private Map<String, String> signed(
            RequestSigner signer, String method, String path, String body) {
        var headers =
                new HashMap<>(
                        body.isEmpty() ? Map.of() : Map.of("Content-Type", "application/json"));
        var plain =
                headers.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey, each -> List.of(each.getValue())));
        headers.putAll(
                signer.headersFor(
                        SignedRequest.of(
                                method,
                                http.uri(path),
                                plain,
                                body.getBytes(StandardCharsets.UTF_8))));
        return headers;
    }

    private Http.Answer post(Map<String, String> headers, String body) {
        return http.send("POST", "/v1/cases", body.getBytes(StandardCharsets.UTF_8), headers);
    }

    @ParameterizedTest
    @CsvSource({
        "hmac-sha256, true",
        "hmac-sm3, true",
        "sm2, true",
        "hmac-sha256, false",
        "hmac-sm3, false",
        "sm2, false"
    })
    void knowsPartnersByTheirSignatureInBothDialects(String algorithm, boolean rfc9421) {
        var signer =
                signer(algorithm, algorithm, rfc9421 ? new HttpSignature() : new HeaderDialect());

        assertThat(post(signed(signer, "POST", "/v1/cases", BODY), BODY).status()).isEqualTo(200);
        var caller = world.cases.lastSeen().caller();
        assertThat(caller.kind()).isEqualTo(Caller.Kind.PARTNER);
        assertThat(caller.id()).isEqualTo(algorithm);
        assertThat(caller.scopes()).containsExactlyInAnyOrder("cases.write", "cases.read");
        assertThat(caller.region()).isEqualTo("110105");
    }

    @Test
    void signsTheQueryToo() {
        var path = "/v1/cases?region=110105017&pageSize=5";
        var headers = signed(portal(), "GET", path, "");

        assertThat(http.get(path, headers).status()).isEqualTo(200);
        http.get("/v1/cases?region=110105018&pageSize=5", headers)
                .isProblem(401, "SIGNATURE_INVALID");
    }

    @Test
    void refusesEachFaultByItsOwnReason() {
        var headers = signed(portal(), "POST", "/v1/cases", BODY);
        var altered = BODY.replace("塌陷", "平整");
        post(headers, altered).isProblem(401, "DIGEST_MISMATCH");

        assertThat(post(headers, BODY).status()).isEqualTo(200);
        assertThat(post(headers, BODY).isProblem(401, "NONCE_REPLAYED").header("www-authenticate"))
                .startsWith("Signature");

        var inHeaders =
                signed(
                        signer("hmac-sm3", "hmac-sm3", new HeaderDialect()),
                        "POST",
                        "/v1/cases",
                        BODY);
        post(inHeaders, altered).isProblem(401, "SIGNATURE_INVALID");
        inHeaders.remove("X-Sign");
        post(inHeaders, BODY).isProblem(401, "SIGNATURE_MISSING");

        post(Map.of("Content-Type", "application/json"), BODY)
                .isProblem(401, "CREDENTIALS_MISSING");
        var broken = signed(portal(), "POST", "/v1/cases", BODY);
        broken.put("Signature-Input", "nonsense");
        post(broken, BODY).isProblem(401, "SIGNATURE_MALFORMED");

        post(
                        signed(
                                signer("nobody", "hmac-sha256", new HttpSignature()),
                                "POST",
                                "/v1/cases",
                                BODY),
                        BODY)
                .isProblem(401, "KEY_UNKNOWN");
        post(
                        signed(
                                signer("disabled", "hmac-sha256", new HttpSignature()),
                                "POST",
                                "/v1/cases",
                                BODY),
                        BODY)
                .isProblem(403, "PARTNER_DISABLED");
        var scope =
                post(
                        signed(
                                signer("reader", "hmac-sha256", new HttpSignature()),
                                "POST",
                                "/v1/cases",
                                BODY),
                        BODY);
        assertThat(scope.isProblem(403, "ACCESS_DENIED").detail()).contains("cases.write");
    }

    @Test
    void refusesWhatWasSignedTooLongAgoOrTooFarAhead() {
        var now = world.clock.instant();
        var headers = signed(portal(), "POST", "/v1/cases", BODY);
        world.clock.forward(Duration.ofSeconds(301));
        post(headers, BODY).isProblem(401, "SIGNATURE_STALE");

        var ahead = signed(portal(), "POST", "/v1/cases", BODY);
        world.clock.set(now.minusSeconds(1));
        post(ahead, BODY).isProblem(401, "SIGNATURE_STALE");

        world.clock.set(now);
        var edge = signed(portal(), "POST", "/v1/cases", BODY);
        world.clock.forward(Duration.ofSeconds(300));
        assertThat(post(edge, BODY).status()).isEqualTo(200);
    }

    @Test
    void asksForAKeyOnceInHalfAMinute() {
        world.clock.forward(Duration.ofHours(1)); // nothing is remembered any more
        var before = world.partners.asked.get();
        for (var i = 0; i < 5; i++) {
            post(signed(portal(), "POST", "/v1/cases", BODY), BODY);
        }
        assertThat(world.partners.asked.get() - before).isEqualTo(1);

        world.clock.forward(Duration.ofSeconds(30));
        post(signed(portal(), "POST", "/v1/cases", BODY), BODY);
        assertThat(world.partners.asked.get() - before).isEqualTo(2);
    }

    @Test
    void letsNobodyInWhileNoncesCannotBeRemembered() throws Exception {
        world.redis.stop();
        try {
            post(signed(portal(), "POST", "/v1/cases", BODY), BODY)
                    .isProblem(503, "NONCE_MEMORY_AWAY");
        } finally {
            world.redis.start();
        }
        assertThat(eventually(() -> post(signed(portal(), "POST", "/v1/cases", BODY), BODY)))
                .isEqualTo(200);
    }

    private static int eventually(java.util.function.Supplier<Http.Answer> call) {
        var end = System.nanoTime() + Duration.ofSeconds(15).toNanos();
        var status = call.get().status();
        while (status == 503 && System.nanoTime() < end) {
            status = call.get().status();
        }
        return status;
    }
}
