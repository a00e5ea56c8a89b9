package io.linli.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.lettuce.core.RedisURI;
import io.linli.gateway.caller.Credential;
import io.linli.gateway.caller.FakeAsked;
import io.linli.mesh.testkit.RedisExtension;
import io.linli.mesh.testkit.SettableClock;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.data.redis.core.ReactiveStringRedisTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

class BearerMemoryTest {
    @RegisterExtension static final RedisExtension REDIS = new RedisExtension();

    private static final Instant START = Instant.parse("2026-11-20T02:00:00Z");
    private static final Duration LIFE = Duration.ofMinutes(5);
    private static final OidcSettings REALM =
            new OidcSettings(
                    URI.create("https://id.example/realms/linli"),
                    "console",
                    "secret",
                    "linli-api");

    private final SettableClock clock = new SettableClock(START);
    private final SteppedTime time = new SteppedTime(clock);
    private final String subject = "u-" + UUID.randomUUID();
    private final ECKey first = key("realm-1");
    private final ECKey second = key("realm-2");
    private final AtomicInteger asked = new AtomicInteger();
    private volatile List<? extends JWK> published = List.of(first);
    private volatile boolean away;

    private LettuceConnectionFactory connections;
    private ReactiveStringRedisTemplate redis;
    private Endings endings;
    private BearerCredentials bearers;

    @BeforeEach
    void start() {
        connections =
                new LettuceConnectionFactory(
                        LettuceConnectionFactory.createRedisConfiguration(
                                RedisURI.create(REDIS.uri().toString())));
        connections.afterPropertiesSet();
        connections.start();
        redis = new ReactiveStringRedisTemplate(connections);
        endings = new Endings(redis, Duration.ofHours(12), clock);
        var http = WebClient.builder().exchangeFunction(_ -> Mono.fromSupplier(this::keys)).build();
        var keys =
                new RealmKeys(http, REALM.endpoint("certs"), time, () -> this.bearers.forgetAll());
        keys.start();
        bearers = new BearerCredentials(new RealmTokens(REALM, keys, clock), endings, clock);
        endings.add(bearers);
    }

    @AfterEach
    void stop() {
        endings.stop();
        connections.destroy();
    }

    private ClientResponse keys() {
        asked.incrementAndGet();
        return away
                ? ClientResponse.create(HttpStatus.SERVICE_UNAVAILABLE).build()
                : ClientResponse.create(HttpStatus.OK)
                        .header("Content-Type", "application/json")
                        .body(new JWKSet(List.copyOf(published)).toString())
                        .build();
    }

    private static ECKey key(String id) {
        try {
            return new ECKeyGenerator(Curve.P_256).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private String token(ECKey with, String sso) {
        return token(with, with.getKeyID(), sso);
    }

    private String token(ECKey with, String keyId, String sso) {
        var claims =
                new JWTClaimsSet.Builder()
                        .issuer(REALM.issuer().toString())
                        .subject(subject)
                        .audience("linli-api")
                        .claim("sid", sso)
                        .claim("region", "110105")
                        .claim("realm_access", Map.of("roles", List.of("grid-worker")))
                        .issueTime(Date.from(clock.instant()))
                        .expirationTime(Date.from(clock.instant().plus(LIFE)));
        var jwt =
                new SignedJWT(
                        new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(keyId).build(),
                        claims.build());
        try {
            jwt.sign(new ECDSASigner(with));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return jwt.serialize();
    }

    private static FakeAsked bringing(String token) {
        return FakeAsked.with("Authorization", "Bearer " + token);
    }

    private @Nullable Credential proven(String token) {
        return bearers.prove(bringing(token)).block();
    }

    private @Nullable Credential remembered(String token) {
        return bearers.remembered(bringing(token));
    }

    private static void eventually(BooleanSupplier holds) {
        var end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!holds.getAsBoolean() && System.nanoTime() < end) {
            LockSupport.parkNanos(1_000_000);
        }
        assertThat(holds.getAsBoolean()).isTrue();
    }

    @Test
    void aTokenIsCheckedOnceAndThenKnown() {
        var token = token(first, "s-1");
        assertThat(remembered(token)).isNull();

        var credential = proven(token);

        assertThat(remembered(token)).isSameAs(credential);
        assertThat(remembered(token(second, "s-1"))).isNull();
        assertThat(remembered(token + "x")).isNull(); // however little is different
        assertThat(asked).hasValue(1);
    }

    @Test
    void aTokenIsForgottenTheMomentItExpires() {
        var token = token(first, "s-1");
        proven(token);

        clock.set(START.plus(LIFE).minusMillis(1));
        assertThat(remembered(token)).isNotNull();
        clock.set(START.plus(LIFE));
        assertThat(remembered(token)).isNull();
        clock.forward(Duration.ofSeconds(5)); // two clocks may differ by this much
        assertThatThrownBy(() -> proven(token)).hasMessageContaining("expired");
    }

    @Test
    void aTokenThatDidNotHoldIsNotRemembered() {
        var token = token(second, first.getKeyID(), "s-1");

        assertThatThrownBy(() -> proven(token)).hasMessageContaining("not signed by this realm");
        assertThat(remembered(token)).isNull();
    }

    @Test
    void whatHasEndedAtTheRealmIsForgottenAtOnce() {
        var ending = token(first, "s-1");
        var other = token(first, "s-2");
        proven(ending);
        proven(other);

        endings.tokens(subject, "s-1").block();

        assertThat(remembered(ending)).isNull();
        assertThatThrownBy(() -> proven(ending)).hasMessageContaining("session has ended");
        assertThat(remembered(other)).isNotNull();

        endings.tokens(subject, "").block(); // all the person has
        assertThat(remembered(other)).isNull();
        assertThatThrownBy(() -> proven(other)).hasMessageContaining("session has ended");
        clock.forward(Duration.ofSeconds(1));
        assertThat(proven(token(first, "s-3"))).isNotNull(); // signed in again
    }

    @Test
    void whatEndsAtAnotherReplicaIsForgottenHereToo() {
        endings.start();
        var token = token(first, "s-1");
        proven(token);
        var elsewhere = new Endings(redis, Duration.ofHours(12), clock);

        eventually(() -> {
            elsewhere.tokens(subject, "s-1").block(); // once more, until listening has begun
            return remembered(token) == null;
        });
    }

    @Test
    void whatEndsWithoutThisReplicaBeingToldIsFoundOutInHalfAMinute() {
        var token = token(first, "s-1");
        proven(token);
        new Endings(redis, Duration.ofHours(12), clock).tokens(subject, "s-1").block();

        clock.forward(Duration.ofSeconds(29));
        assertThat(remembered(token)).isNotNull();
        clock.forward(Duration.ofSeconds(1));
        eventually(() -> remembered(token) == null);
    }

    @Test
    void aNewKeyOfTheRealmRefusesNobody() {
        var before = token(first, "s-1");
        proven(before);

        published = List.of(first, second);
        clock.forward(Duration.ofSeconds(1));
        assertThat(proven(token(second, "s-2"))).isNotNull();
        assertThat(remembered(before)).isNotNull();
        assertThat(proven(token(first, "s-3"))).isNotNull(); // of the old key, just in time
        assertThat(asked).hasValue(2);
    }

    @Test
    void aKeyTheRealmHasGivenUpIsGivenUpHereWithAllItSigned() {
        var before = token(first, "s-1");
        proven(before);
        published = List.of(second);
        clock.forward(Duration.ofSeconds(1));

        proven(token(second, "s-2"));

        assertThat(remembered(before)).isNull();
        clock.forward(Duration.ofSeconds(1));
        assertThatThrownBy(() -> proven(before)).hasMessageContaining("not signed by this realm");
    }

    @Test
    void keysAreAskedForAgainInTheBackground() {
        var token = token(first, "s-1");
        proven(token);
        published = List.of(second);
        assertThat(remembered(token)).isNotNull();

        // nobody has to come with a token that is not remembered
        clock.forward(Duration.ofMinutes(5).plusSeconds(30));
        time.run();
        assertThat(asked).hasValue(2);
        clock.set(START);
        assertThat(remembered(token)).isNull();
    }

    @Test
    void keysOnceKnownGoOnWithTheRealmAway() {
        proven(token(first, "s-1"));
        away = true;
        clock.forward(Duration.ofMinutes(6));
        time.run();

        assertThat(proven(token(first, "s-2"))).isNotNull();
        assertThatThrownBy(() -> proven(token(second, "s-3")))
                .hasMessageContaining("does not answer");
    }

    @Test
    void keysThatDoNotExistMakeTheRealmBeAskedOnlySoOften() {
        proven(token(first, "s-1"));

        for (var i = 0; i < 200; i++) {
            clock.forward(Duration.ofMillis(1000));
            var made = token(second, "made-up-" + i % 5, "s-" + i);
            assertThatThrownBy(() -> proven(made)).hasMessageContaining("not signed by");
        }

        assertThat(asked).hasValue(1 + 200 / 10 * 5); // each name once in ten seconds
        assertThat(proven(token(first, "s-2"))).isNotNull();
    }
}
