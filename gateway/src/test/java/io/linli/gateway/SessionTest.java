package io.linli.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(World.Provider.class)
class SessionTest {
    private static final byte[] NOTHING = new byte[0];
    private static final Map<String, String> NOBODY = Map.of();

    private World world;
    private Http http;
    private String subject;

    @BeforeEach
    void enter(World world) {
        this.world = world;
        this.http = new Http(world);
        this.subject = "u-" + UUID.randomUUID();
        world.cases.lastSeen();
    }

    private JWTClaimsSet.Builder person() {
        return world.realm.person(subject, "grid.wang", "王网格", "110105017036", "grid-worker");
    }

    /// @return the session's cookie
    private String signIn(String returnTo) {
        return new Browser(world).signIn(returnTo, this::person);
    }

    private Http.Answer session(String cookie) {
        return http.get("/session", Map.of("Cookie", cookie));
    }

    private Http.Answer accept(Map<String, String> headers) {
        var all = new HashMap<>(headers);
        all.put("Content-Type", "application/json");
        return http.send(
                "POST",
                "/v1/cases/" + FakeCases.KNOWN + ":accept",
                "{}".getBytes(StandardCharsets.UTF_8),
                all);
    }

    @Test
    void signsInByCodeAndProofKeyAndKeepsTheTokensToItself() {
        var login = http.get("/login?returnTo=/cases", NOBODY);
        assertThat(login.header("set-cookie"))
                .containsIgnoringCase("HttpOnly")
                .contains("SameSite=Lax", "linli-session=");
        var cookie = signIn("/cases?state=FILED");

        world.realm
                .server()
                .verify(
                        postRequestedFor(urlPathEqualTo(world.realm.path("token")))
                                .withRequestBody(containing("code_verifier="))
                                .withHeader("Authorization", matching("Basic .*")));
        var session = session(cookie);
        assertThat(session.json().get("authenticated").booleanValue()).isTrue();
        assertThat(session.json().get("username").stringValue()).isEqualTo("grid.wang");
        assertThat(session.json().get("name").stringValue()).isEqualTo("王网格");
        assertThat(session.json().get("roles").get(0).stringValue()).isEqualTo("grid-worker");
        assertThat(session.json().get("csrfHeader").stringValue()).isEqualTo("X-Linli-Console");
        assertThat(session.raw().body()).doesNotContain("eyJ", "refresh-1");
        assertThat(http.get("/v1/cases", Map.of("Cookie", cookie)).status()).isEqualTo(200);
        assertThat(world.cases.lastSeen().caller().id()).isEqualTo(subject);
    }

    @Test
    void saysSoWhenNobodyIsSignedIn() {
        assertThat(http.get("/session", NOBODY).json().get("authenticated").booleanValue())
                .isFalse();
        assertThat(session("linli-session=nonsense").json().get("authenticated").booleanValue())
                .isFalse();
        http.get("/v1/cases", Map.of("Cookie", "linli-session=nonsense"))
                .isProblem(401, "CREDENTIALS_MISSING");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example",
                "/%5Cevil.example",
                "javascript:alert(1)",
                "cases"
            })
    void neverLeadsToAnotherSite(String returnTo) {
        http.get("/login?returnTo=" + returnTo.replace("/%5C", "%2F%5C"), NOBODY)
                .isProblem(400, "REQUEST_INVALID");
    }

    @Test
    void refusesUnsafeRequestsThatAnotherSiteCouldMakeABrowserSend() {
        var cookie = signIn("/");

        accept(Map.of("Cookie", cookie)).isProblem(403, "CSRF_HEADER_MISSING");
        accept(Map.of("Cookie", cookie, "X-Linli-Console", "1", "Sec-Fetch-Site", "cross-site"))
                .isProblem(403, "CROSS_SITE");
        assertThat(
                        accept(
                                        Map.of(
                                                "Cookie",
                                                cookie,
                                                "X-Linli-Console",
                                                "1",
                                                "Sec-Fetch-Site",
                                                "same-origin"))
                                .status())
                .isEqualTo(200);
    }

    @Test
    void refusesABadReturnFromKeycloak() {
        var login = http.get("/login", NOBODY);
        var headers = Map.of("Cookie", Browser.cookie(login));
        http.get(login.header("location"), headers);

        var forged = http.get("/login/oauth2/code/linli?code=c-1&state=forged", headers);
        assertThat(forged.status()).isEqualTo(302);
        assertThat(forged.header("location")).isEqualTo("/");
        assertThat(http.get("/session", headers).json().get("authenticated").booleanValue())
                .isFalse();
    }

    @Test
    void endsAfterTheAbsoluteLimitHoweverBusy() {
        var cookie = signIn("/");
        for (var hours = 0; hours < 12; hours++) {
            world.realm.givesTokens(world.realm.signed(person()), "unused");
            assertThat(http.get("/v1/cases", Map.of("Cookie", cookie)).status()).isEqualTo(200);
            world.clock.forward(Duration.ofHours(1));
        }
        http.get("/v1/cases", Map.of("Cookie", cookie)).isProblem(401, "SESSION_ENDED");
        http.get("/v1/cases", Map.of("Cookie", cookie)).isProblem(401, "CREDENTIALS_MISSING");
    }

    @Test
    void takesUpNewRolesWhenItAsksKeycloakAgain() {
        var cookie = signIn("/");
        world.clock.forward(Duration.ofMinutes(6));
        world.realm.givesTokens(
                world.realm.signed(
                        world.realm.person(
                                subject, "grid.wang", "王网格", "110105017", "street-officer")),
                "unused");

        assertThat(session(cookie).json().get("roles").get(0).stringValue())
                .isEqualTo("street-officer");
    }

    @Test
    void endsWhenKeycloakHasEndedIt() {
        var cookie = signIn("/");
        world.clock.forward(Duration.ofMinutes(6));
        world.realm.refusesTokens(400);

        http.get("/v1/cases", Map.of("Cookie", cookie)).isProblem(401, "SESSION_ENDED");
    }

    @Test
    void goesOnForAWhileWithKeycloakAway() {
        var cookie = signIn("/");
        world.realm.refusesTokens(503);
        world.clock.forward(Duration.ofMinutes(6));
        assertThat(http.get("/v1/cases", Map.of("Cookie", cookie)).status()).isEqualTo(200);

        world.realm.answersAsUsual();
        world.realm.givesTokens(world.realm.signed(person()), "unused");
        world.clock.forward(Duration.ofMinutes(1));
        assertThat(http.get("/v1/cases", Map.of("Cookie", cookie)).status()).isEqualTo(200);
        world.realm
                .server()
                .verify(
                        postRequestedFor(urlPathEqualTo(world.realm.path("token")))
                                .withRequestBody(containing("grant_type=refresh_token")));
    }

    @Test
    void logsOutOnEveryMachineAndAtKeycloak() {
        var first = signIn("/");
        var second = signIn("/");
        http.send("POST", "/logout", NOTHING, Map.of("Cookie", first))
                .isProblem(403, "CSRF_HEADER_MISSING");

        var out =
                http.send(
                        "POST",
                        "/logout",
                        NOTHING,
                        Map.of("Cookie", first, "X-Linli-Console", "1"));

        assertThat(out.status()).isEqualTo(200);
        assertThat(out.json().get("redirect").stringValue()).isEqualTo("/");
        assertThat(session(first).json().get("authenticated").booleanValue()).isFalse();
        assertThat(session(second).json().get("authenticated").booleanValue()).isFalse();
        world.realm
                .server()
                .verify(
                        2,
                        postRequestedFor(urlPathEqualTo(world.realm.path("logout")))
                                .withRequestBody(containing("refresh_token=refresh-1")));
        assertThat(http.send("POST", "/logout", NOTHING, Map.of("X-Linli-Console", "1")).status())
                .isEqualTo(200);
    }

    @Test
    void endsWhatKeycloakSaysHasEnded() {
        var cookie = signIn("/");
        var claims =
                new JWTClaimsSet.Builder()
                        .issuer(world.realm.issuer())
                        .audience(Realm.CLIENT)
                        .subject(subject)
                        .issueTime(Date.from(world.clock.instant()))
                        .jwtID("j-1");
        var event = Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of());

        tellOfLogout(world.realm.signedAs("logout+jwt", claims))
                .isProblem(401, "TOKEN_INVALID"); // no event in it
        tellOfLogout(world.realm.signedByStranger(claims.claim("events", event)))
                .isProblem(401, "TOKEN_INVALID");
        assertThat(
                        tellOfLogout(
                                        world.realm.signedAs(
                                                "logout+jwt",
                                                claims.claim("sid", "another-session")))
                                .status())
                .isEqualTo(200);
        assertThat(session(cookie).json().get("authenticated").booleanValue()).isTrue();

        assertThat(
                        tellOfLogout(
                                        world.realm.signedAs(
                                                "logout+jwt",
                                                claims.claim("sid", "sso-" + subject)))
                                .status())
                .isEqualTo(200);
        assertThat(session(cookie).json().get("authenticated").booleanValue()).isFalse();
    }

    private Http.Answer tellOfLogout(String token) {
        return http.send(
                "POST",
                "/logout/connect/back-channel/linli",
                ("logout_token=" + token).getBytes(StandardCharsets.UTF_8),
                Map.of("Content-Type", "application/x-www-form-urlencoded"));
    }

    @Test
    void saysThatTheMemoryOfSessionsIsAway() throws Exception {
        var cookie = signIn("/");
        world.redis.stop();
        try {
            http.get("/v1/cases", Map.of("Cookie", cookie)).isProblem(503, "SESSION_MEMORY_AWAY");
            assertThat(http.get("/v1/cases").status())
                    .isEqualTo(200); // a bearer token needs no session
        } finally {
            world.redis.start();
        }
    }
}
