package io.linli.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.linli.mesh.testkit.SettableClock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/// When the realm is asked for its keys. It answers when the test says so.
class RealmKeysTest {
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration MILLI = Duration.ofMillis(1);

    private final SettableClock clock = SettableClock.at("2026-11-20T10:00:00+08:00");
    private final SteppedTime time = new SteppedTime(clock);
    private final Queue<CompletableFuture<ClientResponse>> asked = new ArrayDeque<>();
    private final List<String> givenUp = new ArrayList<>();
    private int times;
    private final RealmKeys keys =
            new RealmKeys(
                    WebClient.builder().exchangeFunction(_ -> Mono.defer(this::question)).build(),
                    "https://id.example/certs",
                    time,
                    () -> givenUp.add("all"));

    private Mono<ClientResponse> question() {
        times++;
        var answer = new CompletableFuture<ClientResponse>();
        asked.add(answer);
        return Mono.fromFuture(answer);
    }

    /// The realm answers what it was asked first.
    private void published(String... keyIds) {
        asked.remove()
                .complete(
                        ClientResponse.create(HttpStatus.OK)
                                .header("Content-Type", "application/json")
                                .body(
                                        new JWKSet(
                                                        Arrays.stream(keyIds)
                                                                .map(RealmKeysTest::key)
                                                                .toList())
                                                .toString())
                                .build());
    }

    private void refused() {
        asked.remove().complete(ClientResponse.create(HttpStatus.SERVICE_UNAVAILABLE).build());
    }

    private static JWK key(String id) {
        try {
            return new ECKeyGenerator(Curve.P_256).keyID(id).generate().toPublicJWK();
        } catch (com.nimbusds.jose.JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private CompletableFuture<List<String>> wanted(String keyId) {
        var header = new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(keyId).build();
        var token = new SignedJWT(header, new JWTClaimsSet.Builder().build());
        return keys.of(token).map(JWK::getKeyID).collectList().toFuture();
    }

    private void after(Duration wait) {
        clock.forward(wait);
        time.run();
    }

    private void known(String... keyIds) {
        wanted(keyIds[0]);
        published(keyIds);
        after(SECOND);
        times = 0;
    }

    @Test
    void whoComesBeforeTheFirstKeysWaitsForTheSameAnswer() {
        var all = IntStream.range(0, 100).mapToObj(i -> wanted("k" + i % 3)).toList();
        published("k0", "k1", "k2");

        assertThat(times).isEqualTo(1);
        assertThat(all).allMatch(each -> each.join().equals(List.of("k0", "k1", "k2")));
    }

    @Test
    void aRealmThatWasAwayForTheFirstKeysIsAskedAgainAfterASecond() {
        var first = wanted("k");
        refused();
        assertThat(first).isCompletedExceptionally();

        clock.forward(SECOND.minus(MILLI));
        for (var i = 0; i < 100; i++) {
            assertThat(wanted("k")).isCompletedExceptionally(); // at once
        }
        assertThat(times).isEqualTo(1);

        clock.forward(MILLI);
        var again = wanted("k");
        published("k");
        assertThat(again.join()).containsExactly("k");
        assertThat(times).isEqualTo(2);
    }

    @Test
    void aRealmThatDoesNotAnswerIsAwayAfterThreeSecondsForAllWhoWait() {
        var first = wanted("k");
        after(Duration.ofSeconds(2));
        var second = wanted("k");
        after(SECOND.minus(MILLI));
        assertThat(first).isNotDone();

        after(MILLI);
        assertThat(first).isCompletedExceptionally();
        assertThat(second).isCompletedExceptionally();
        assertThat(times).isEqualTo(1);
    }

    @Test
    void aNewKeyIsFoundAtOnce() {
        known("old");

        var wanted = wanted("new");
        published("old", "new");
        assertThat(wanted.join()).containsExactly("old", "new");
        assertThat(givenUp).isEmpty();
    }

    @Test
    void inventedKeysMakeTheRealmBeAskedOnceASecondAndDelayANewOneNoLonger() {
        known("old");
        for (var tenth = 0; tenth < 100; tenth++) {
            for (var i = 0; i < 10; i++) {
                wanted("made-up-" + tenth + "-" + i);
            }
            while (!asked.isEmpty()) {
                published("old");
            }
            after(Duration.ofMillis(100));
        }
        assertThat(times).isBetween(10, 11);
        while (!asked.isEmpty()) {
            published("old");
        }

        var wanted = wanted("new");
        wanted("made-up-again");
        assertThat(asked).isEmpty();
        after(SECOND);
        published("old", "new");
        assertThat(wanted.join()).containsExactly("old", "new");
    }

    @Test
    void anAnswerAskedForBeforeAKeyWasNamedSaysNothingAboutIt() {
        known("old");
        wanted("made-up");
        var wanted = wanted("new");
        published("old"); // written down before the new key was there

        assertThat(wanted).isNotDone();
        after(SECOND);
        published("old", "new");
        assertThat(wanted.join()).containsExactly("old", "new");
    }

    @Test
    void aKeyTheRealmDoesNotHaveIsNotAskedForAgainForTenSeconds() {
        known("old");
        wanted("made-up");
        published("old");

        after(Duration.ofSeconds(10).minus(MILLI));
        assertThat(wanted("made-up").join()).containsExactly("old");
        assertThat(times).isEqualTo(1);
        after(MILLI);
        wanted("made-up");
        assertThat(times).isEqualTo(2);
    }

    @Test
    void aKeyThatWasAbsentIsKnownAsSoonAsAnybodyHasMadeTheRealmBeAsked() {
        known("old");
        wanted("new");
        published("old");
        after(SECOND);
        wanted("another");
        published("old", "new");

        assertThat(wanted("new").join()).containsExactly("old", "new");
    }

    @Test
    void whoWaitsForALaterAnswerHearsAtOnceThatTheRealmIsAway() {
        known("old");
        var first = wanted("made-up");
        var second = wanted("new");
        refused();

        assertThat(first).isCompletedExceptionally();
        assertThat(second).isCompletedExceptionally();
        assertThat(wanted("old").join()).containsExactly("old"); // what is known goes on
    }

    @Test
    void noMoreThanAThousandWait() {
        known("old");
        for (var i = 0; i < OneAsking.WAITING_MAX; i++) {
            assertThat(wanted("made-up-" + i)).isNotDone();
        }
        assertThat(wanted("one-more")).isCompletedExceptionally();

        published("old");
        after(SECOND);
        published("old");
        var wanted = wanted("new");
        after(SECOND);
        published("new", "old");
        assertThat(wanted).isCompleted();
    }

    @Test
    void afterFiveMinutesTheyAreFetchedAgainWhetherOrNotAnybodyComes() {
        keys.start();
        after(Duration.ofMinutes(30));
        assertThat(times).isZero(); // nobody has needed them yet
        wanted("old");
        published("old");

        after(Duration.ofMinutes(5).minus(MILLI));
        assertThat(times).isEqualTo(1);
        after(Duration.ofSeconds(30));
        assertThat(times).isEqualTo(2);
        refused();
        after(Duration.ofSeconds(30)); // and sooner when the realm was away
        published("new");
        assertThat(times).isEqualTo(3);
        assertThat(givenUp).containsExactly("all");
        keys.stop();
        after(Duration.ofMinutes(10));
        assertThat(times).isEqualTo(3);
    }
}
