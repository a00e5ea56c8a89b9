package io.linli.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/// What callers see while Keycloak is killed or hangs: who is known goes on, who cannot be known is
/// told so at once, and all is well within seconds of its return. Bar: B3.
@Timeout(300)
@ExtendWith(World.Provider.class)
class KeycloakAwayTest {
    private static final String CASE = "/v1/cases/" + FakeCases.KNOWN;

    /// `./linli test --all` keeps each fault up for longer.
    private static final Duration FAULT =
            Boolean.getBoolean("linli.long") ? Duration.ofSeconds(30) : Duration.ofSeconds(3);

    private static final Duration WHOLE_WITHIN = Duration.ofSeconds(10);
    private static final Duration ASKED_AGAIN = Duration.ofSeconds(15);

    /// What the gateway waits for Keycloak, on a busy machine.
    private static final Duration PATIENCE = Duration.ofSeconds(3 + 5);

    private static final int USUAL = 20; // a second, of each kind
    private static final Executor EACH = task -> Thread.ofVirtual().start(task);

    private World world;
    private Http http;
    private String subject;

    @BeforeEach
    void enter(World world) {
        this.world = world;
        this.http = new Http(world);
        this.subject = "u-" + UUID.randomUUID();
    }

    @AfterEach
    void mended() {
        world.realm.comesBack();
    }

    private JWTClaimsSet.Builder person() {
        return world.realm.person(subject, "grid.wang", "王网格", "110105017036", "grid-worker");
    }

    private String signIn() {
        return new Browser(world).signIn("/", this::person);
    }

    private record Told(Http.Answer answer, Duration after) {}

    /// The same request again and again, evenly and whether or not the last one is answered, for as
    /// long as the fault lasts.
    private static CompletableFuture<List<Told>> during(Supplier<Http.Answer> request) {
        var told = new ArrayList<CompletableFuture<Told>>();
        var count = USUAL * FAULT.toSeconds();
        for (var i = 0; i < count; i++) {
            var when =
                    CompletableFuture.delayedExecutor(
                            i * 1000L / USUAL, TimeUnit.MILLISECONDS, EACH);
            told.add(CompletableFuture.supplyAsync(() -> timed(request), when));
        }
        return CompletableFuture.allOf(told.toArray(CompletableFuture[]::new))
                .thenApply(_ -> told.stream().map(CompletableFuture::join).toList());
    }

    private static Told timed(Supplier<Http.Answer> request) {
        var start = System.nanoTime();
        return new Told(request.get(), Duration.ofNanos(System.nanoTime() - start));
    }

    private static void goesOn(List<Told> all) {
        assertThat(all)
                .allSatisfy(told -> {
                    assertThat(told.answer().status())
                            .as(told.answer().raw().body())
                            .isEqualTo(200);
                    assertThat(told.after()).isLessThan(PATIENCE);
                });
    }

    private static void isHonest(List<Told> all) {
        assertThat(all)
                .allSatisfy(told -> {
                    told.answer().isProblem(503, "IDENTITY_PROVIDER_AWAY");
                    assertThat(told.answer().header("retry-after")).matches("[1-9][0-9]*");
                    assertThat(told.after()).isLessThan(PATIENCE);
                });
    }

    private static void eventually(BooleanSupplier isSo) {
        var end = System.nanoTime() + WHOLE_WITHIN.toNanos();
        while (!isSo.getAsBoolean()) {
            assertThat(System.nanoTime()).as("whole again").isLessThan(end);
        }
    }

    private Http.Answer with(String token) {
        return http.get(CASE, Http.bearer(token));
    }

    private Http.Answer in(String cookie) {
        return http.get("/v1/cases", Map.of("Cookie", cookie));
    }

    @Test
    void aKeycloakThatIsKilled() {
        var known = world.realm.signed(person());
        assertThat(with(known).status()).isEqualTo(200);
        var cookie = signIn();
        world.realm.takesANewKey(); // which nobody has told the gateway
        var unknown = world.realm.signed(person());
        world.realm.kill();

        var tokens = during(() -> with(known));
        var sessions = during(() -> in(cookie));
        var strangers = during(() -> with(unknown));
        goesOn(tokens.join());
        goesOn(sessions.join());
        isHonest(strangers.join());

        world.realm.comesBack();
        eventually(() -> with(unknown).status() == 200);
        goesOn(List.of(timed(() -> with(known)), timed(() -> in(cookie))));
    }

    @Test
    void aKeycloakThatHangs() throws IOException {
        var known = world.realm.signed(person());
        assertThat(with(known).status()).isEqualTo(200);
        var cookie = signIn();
        world.realm.takesANewKey();
        var unknown = world.realm.signed(person());
        world.realm.hang();

        var strangers = during(() -> with(unknown));
        var tokens = during(() -> with(known));
        isHonest(strangers.join());
        goesOn(tokens.join());
        world.clock.forward(Duration.ofMinutes(5)); // so the session is to be looked at again
        goesOn(during(() -> in(cookie)).join());

        world.realm.comesBack();
        eventually(() -> with(world.realm.signed(person())).status() == 200);
    }

    @Test
    void aTokenNotSeenBeforeIsGoodIfItsKeyIsKnown() {
        assertThat(with(world.realm.signed(person())).status()).isEqualTo(200);
        world.realm.kill();

        goesOn(during(() -> with(world.realm.signed(person()))).join());
        with(world.realm.signedByStranger(person())).isProblem(401, "TOKEN_INVALID");
    }

    @Test
    void aSessionWhoseRefreshFallsDueGoesOnUntilItsRefreshTokenWouldHaveEnded() {
        var cookie = signIn();
        world.clock.forward(Duration.ofMinutes(5)); // its refresh tells how long the next one lasts
        world.realm.givesTokens(world.realm.signed(person()), "unused");
        assertThat(in(cookie).status()).isEqualTo(200);
        world.realm.kill();

        world.clock.forward(Duration.ofMinutes(5));
        goesOn(during(() -> in(cookie)).join());
        world.clock.forward(Duration.ofMinutes(25).minusMillis(1));
        assertThat(in(cookie).status()).isEqualTo(200);
        world.clock.forward(ASKED_AGAIN);
        in(cookie).isProblem(401, "SESSION_ENDED");
    }

    @Test
    void aSessionIsLookedAtAgainSecondsAfterTheReturn() {
        var cookie = signIn();
        world.realm.kill();
        world.clock.forward(Duration.ofMinutes(6));
        assertThat(in(cookie).status()).isEqualTo(200);

        world.realm.comesBack();
        world.realm.refusesTokens(400); // it has been ended there meanwhile
        assertThat(in(cookie).status()).isEqualTo(200); // not asked at each request
        world.clock.forward(ASKED_AGAIN);
        in(cookie).isProblem(401, "SESSION_ENDED");
    }

    @Test
    void signingInAndOutIsHonestToo() {
        var cookie = signIn();
        var browser = new Browser(world);
        var atKeycloak = browser.toKeycloak("/");
        world.realm.kill();

        http.get(atKeycloak.back(), Map.of("Cookie", atKeycloak.before()))
                .isProblem(503, "IDENTITY_PROVIDER_AWAY");
        var out =
                http.send(
                        "POST",
                        "/logout",
                        new byte[0],
                        Map.of("Cookie", cookie, "X-Linli-Console", "1"));
        assertThat(out.status()).isEqualTo(200); // here it has ended in any case
        in(cookie).isProblem(401, "CREDENTIALS_MISSING");
    }

    @Test
    void signingInAtAKeycloakThatHangsEndsInTime() throws IOException {
        var browser = new Browser(world);
        var atKeycloak = browser.toKeycloak("/");
        world.realm.hang();

        isHonest(
                List.of(
                        timed(() ->
                                http.get(
                                        atKeycloak.back(),
                                        Map.of("Cookie", atKeycloak.before())))));
        world.realm.comesBack();
        assertThat(in(signIn()).status()).isEqualTo(200);
    }

    @Test
    void aGatewayThatStartsMeanwhileServesSessionsAndTellsTokensTheTruth() {
        var cookie = signIn();
        var token = world.realm.signed(person());
        world.realm.kill();
        try (var second = new SecondGateway(world, "--server.port=0")) {
            var there = http.at(second.port());
            goesOn(List.of(timed(() -> there.get("/v1/cases", Map.of("Cookie", cookie)))));
            isHonest(during(() -> there.get(CASE, Http.bearer(token))).join());

            world.realm.comesBack();
            eventually(() -> there.get(CASE, Http.bearer(token)).status() == 200);
        }
    }
}
