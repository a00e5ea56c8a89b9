package io.linli.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.WireMock;
import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(World.Provider.class)
class BearerTest {
    private static final String CASE = "/v1/cases/" + FakeCases.KNOWN;

    private World world;
    private Http http;

    @BeforeEach
    void enter(World world) {
        this.world = world;
        this.http = new Http(world);
    }

    private JWTClaimsSet.Builder worker() {
        return world.realm.person("u-wang", "grid.wang", "王网格", "110105017036", "grid-worker");
    }

    private Http.Answer with(String token) {
        return http.get(CASE, Http.bearer(token));
    }

    @Test
    void letsAGoodTokenIn() {
        assertThat(with(world.realm.signed(worker())).status()).isEqualTo(200);
    }

    @Test
    void refusesAnExpiredTokenByItsOwnReason() {
        var token = world.realm.signed(worker());
        world.clock.forward(Duration.ofMinutes(6));

        assertThat(with(token).isProblem(401, "TOKEN_EXPIRED").header("www-authenticate"))
                .startsWith("Bearer");
    }

    @Test
    void refusesTokensThatAreNotOfThisRealmForThisApi() {
        with(world.realm.signedByStranger(worker())).isProblem(401, "TOKEN_INVALID");
        with(world.realm.signed(worker().issuer(world.realm.issuer() + "-other")))
                .isProblem(401, "TOKEN_INVALID");
        with(world.realm.signed(worker().audience("somebody-else")))
                .isProblem(401, "TOKEN_INVALID");
        with(world.realm.signed(
                        worker().notBeforeTime(Date.from(world.clock.instant().plusSeconds(60)))))
                .isProblem(401, "TOKEN_INVALID");
        with(world.realm.signed(worker().subject(null))).isProblem(401, "TOKEN_INVALID");
        with(world.realm.signed(worker().expirationTime(null))).isProblem(401, "TOKEN_EXPIRED");
        with("eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.").isProblem(401, "TOKEN_INVALID");
        with("nonsense").isProblem(401, "TOKEN_INVALID");
        with(world.realm.signed(worker()) + "x").isProblem(401, "TOKEN_INVALID");
        http.get(CASE, Map.of("Authorization", "Basic YTpi")).isProblem(401, "TOKEN_INVALID");
    }

    @Test
    void refusesClaimsOfTheWrongForm() {
        with(world.realm.signed(worker().claim("region", List.of("110105"))))
                .isProblem(401, "TOKEN_INVALID");
        with(world.realm.signed(worker().claim("estates", "E-1"))).isProblem(401, "TOKEN_INVALID");
    }

    @Test
    void refusesTwoAdministratorRolesInOneHand() {
        var token =
                world.realm.signed(
                        world.realm.person("u", "u", "u", "", "auditor", "system-admin"));

        with(token).isProblem(403, "ROLE_CONFLICT");
    }

    @Test
    void refusesARoleThatTheContractDoesNotName() {
        var token =
                world.realm.signed(world.realm.person("u", "u", "u", "110105017036", "resident"));

        assertThat(with(token).isProblem(403, "ACCESS_DENIED").detail()).contains("grid-worker");
    }

    @Test
    void refusesNobodyWithAnInvitationToSignIn() {
        assertThat(
                        http.get(CASE, Map.of())
                                .isProblem(401, "CREDENTIALS_MISSING")
                                .header("www-authenticate"))
                .startsWith("Bearer");
    }

    @Test
    void refusesTwoWaysToSayWhoIsCalling() {
        var both = Map.of("Authorization", "Bearer x", "X-App-Key", "portal", "X-Sign", "y");

        http.get(CASE, both).isProblem(400, "CREDENTIALS_AMBIGUOUS");
    }

    @Test
    void doesNotBlameTheTokenWhenTheRealmIsAway() {
        world.realm
                .server()
                .stubFor(
                        WireMock.get(WireMock.urlPathEqualTo(world.realm.path("certs")))
                                .willReturn(WireMock.aResponse().withStatus(503)));

        // a key never seen before makes the gateway ask for the realm's keys
        var header =
                java.util.Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString("{\"alg\":\"RS256\",\"kid\":\"new\"}".getBytes());
        var rest = world.realm.signed(worker());
        with(header + rest.substring(rest.indexOf('.'))).isProblem(503, "IDENTITY_PROVIDER_AWAY");
    }
}
