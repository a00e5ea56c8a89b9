package io.linli.adapters.portal;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.linli.adapters.delivery.Samples;
import io.linli.adapters.outside.PlatformFailure;
import io.linli.adapters.outside.PlatformFailure.Cause;
import io.linli.adapters.portal.Partners.Partner;
import io.linli.mesh.testkit.SettableClock;
import io.linli.signing.RequestVerifier;
import io.linli.signing.SignedRequest;
import io.linli.signing.SigningAlgorithm;
import io.linli.signing.Sm2;
import io.linli.signing.VerifyingKey;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProgressNoticesTest {
    @RegisterExtension
    static final WireMockExtension PORTAL =
            WireMockExtension.newInstance().options(wireMockConfig().dynamicPort()).build();

    private static final String SECRET = "portal-secret-for-tests";
    private static final String PATH = "/portal/callbacks?city=%E5%8C%97%E4%BA%AC&b=2";

    private final SettableClock clock = new SettableClock(Samples.NOW);
    private final Map<String, Partner> partners = new HashMap<>();
    private final List<String> lookUps = new ArrayList<>();
    private final UUID subject = UUID.randomUUID();

    @Test
    void tellsAStatusInTheDialectsWords() {
        know(SigningAlgorithm.HMAC_SHA256, PORTAL.baseUrl() + PATH, SECRET);
        answer(okJson("{\"code\":\"0\",\"msg\":\"ok\"}"));
        var notice = Samples.notice(subject, 2);

        assertThat(notices("").handOver(notice)).isEqualTo(notice.id().toString());
        PORTAL.verify(
                postRequestedFor(urlEqualTo(PATH))
                        .withHeader("X-Request-Id", equalTo(notice.id().toString()))
                        .withRequestBody(
                                equalToJson(
                                        """
                                        {"eventId": "%s", "bizId": "%s", "externalId": "P-1", "version": 2, "status": "ACCEPTED",
                                         "ts": "2026-11-20T10:00:00+08:00"}
                                        """
                                                .formatted(notice.id(), subject))));
    }

    @ParameterizedTest
    @EnumSource(
            value = SigningAlgorithm.class,
            names = {"HMAC_SHA256", "HMAC_SM3"})
    void signsWithThePartnersSecretAndAlgorithm(SigningAlgorithm algorithm) {
        know(algorithm, PORTAL.baseUrl() + PATH, SECRET);
        answer(okJson("{\"code\":\"0\"}"));
        notices("").handOver(Samples.notice(subject, 1));

        assertThat(signer(VerifyingKey.of("portal-bj", algorithm, SECRET))).isEqualTo("portal-bj");
    }

    @Test
    void signsWithOurOwnKeyTowardsAPartnerWithAKeyPair() {
        var pair = Sm2.generate();
        know(SigningAlgorithm.SM2, PORTAL.baseUrl() + PATH, "");
        answer(okJson("{\"code\":\"0\"}"));
        notices(pair.privateKey()).handOver(Samples.notice(subject, 1));

        assertThat(signer(VerifyingKey.of("linli", SigningAlgorithm.SM2, pair.publicKey())))
                .isEqualTo("linli");
    }

    @Test
    void withoutAKeyOfOurOwnThereIsNoWay() {
        know(SigningAlgorithm.SM2, PORTAL.baseUrl() + PATH, "");

        assertThat(failure().sort()).isEqualTo(Cause.REFUSED);
        assertThat(failure()).hasMessageContaining("linli.portal.signing-key");
    }

    @Test
    void aPortalThatWantsToBeToldNowhereIsDone() {
        know(SigningAlgorithm.HMAC_SM3, "", SECRET);

        assertThat(notices("").handOver(Samples.notice(subject, 1))).isEqualTo("nowhere to tell");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://169.254.169.254/latest",
                "http://evil.example/x",
                "file:///etc/passwd",
                "http://localhost@evil.example/",
                "http://user@localhost/",
                "gopher://localhost/",
                "not an address",
                "/relative"
            })
    void anAddressThatIsNotAllowedIsNeverCalled(String address) {
        know(SigningAlgorithm.HMAC_SM3, address, SECRET);

        assertThat(failure().sort()).isEqualTo(Cause.REFUSED);
    }

    @Test
    void aRedirectIsNotFollowed() {
        know(SigningAlgorithm.HMAC_SM3, PORTAL.baseUrl() + "/first", SECRET);
        PORTAL.stubFor(
                post(urlEqualTo("/first"))
                        .willReturn(
                                aResponse()
                                        .withStatus(307)
                                        .withHeader("Location", PORTAL.baseUrl() + "/second")));

        assertThat(failure().sort()).isEqualTo(Cause.NONSENSE);
        PORTAL.verify(0, postRequestedFor(urlEqualTo("/second")));
    }

    @Test
    void anUnknownOrSwitchedOffPartnerIsNotTold() {
        assertThat(failure().sort()).isEqualTo(Cause.REFUSED);
        partners.put(
                "portal-bj",
                new Partner(
                        "portal-bj",
                        PORTAL.baseUrl() + PATH,
                        true,
                        SigningAlgorithm.HMAC_SM3,
                        SECRET));
        assertThat(failure().sort()).isEqualTo(Cause.REFUSED);
    }

    @Test
    void aPartnerIsRememberedForAWhile() {
        know(SigningAlgorithm.HMAC_SM3, PORTAL.baseUrl() + PATH, SECRET);
        answer(okJson("{\"code\":\"0\"}"));
        var notices = notices("");
        notices.handOver(Samples.notice(subject, 1));
        notices.handOver(Samples.notice(subject, 2));
        assertThat(lookUps).hasSize(1);

        clock.forward(Duration.ofSeconds(31));
        notices.handOver(Samples.notice(subject, 3));
        assertThat(lookUps).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    200 | {"code":"A0400"}     | REFUSED
                    400 | {"code":"A0400"}     | REFUSED
                    200 | {"code":"B0001"}     | DOWN
                    401 | {"code":"A0301"}     | DOWN
                    429 | {"code":"A0429"}     | DOWN
                    500 | {"code":"0"}         | DOWN
                    200 | <html></html>        | NONSENSE
                    200 | {}                   | NONSENSE
                    200 | ''                   | NONSENSE
                    """)
    void sortsAnswersByWhatTheCallerCanDo(int status, String body, Cause expected) {
        know(SigningAlgorithm.HMAC_SM3, PORTAL.baseUrl() + PATH, SECRET);
        answer(aResponse().withStatus(status).withBody(body));

        assertThat(failure().sort()).isEqualTo(expected);
    }

    @Test
    void aHangIsLateAndABrokenLineIsDown() {
        know(SigningAlgorithm.HMAC_SM3, PORTAL.baseUrl() + PATH, SECRET);
        answer(okJson("{\"code\":\"0\"}").withFixedDelay(20_000));
        assertThat(failure(notices("", Duration.ofMillis(500))).sort()).isEqualTo(Cause.LATE);

        answer(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
        assertThat(failure().sort()).isEqualTo(Cause.DOWN);
    }

    private void know(SigningAlgorithm algorithm, String callbackUrl, String secret) {
        partners.put("portal-bj", new Partner("portal-bj", callbackUrl, false, algorithm, secret));
    }

    private void answer(ResponseDefinitionBuilder answer) {
        PORTAL.stubFor(post(anyUrl()).willReturn(answer));
    }

    private ProgressNotices notices(String signingKey) {
        return notices(signingKey, Duration.ofSeconds(15));
    }

    private ProgressNotices notices(String signingKey, Duration timeLimit) {
        var settings =
                new PortalSettings(
                        Set.of("127.0.0.1", "localhost"),
                        "linli",
                        signingKey,
                        Duration.ofSeconds(30),
                        timeLimit,
                        4,
                        Duration.ofSeconds(5));
        Partners known =
                id -> {
                    lookUps.add(id);
                    return Optional.ofNullable(partners.get(id));
                };
        return new ProgressNotices(
                new PortalRoutes(List.of(), known, settings, new SimpleMeterRegistry(), clock));
    }

    private PlatformFailure failure() {
        return failure(notices(""));
    }

    private PlatformFailure failure(ProgressNotices notices) {
        return catchThrowableOfType(
                PlatformFailure.class, () -> notices.handOver(Samples.notice(subject, 1)));
    }

    private String signer(VerifyingKey key) {
        var verifier = new RequestVerifier(_ -> Optional.of(key), (_, _, _) -> true, clock);
        var request = PORTAL.getAllServeEvents().getFirst().getRequest();
        var headers =
                request.getHeaders().all().stream()
                        .collect(
                                Collectors.toMap(
                                        header -> header.key(),
                                        header -> List.copyOf(header.values())));
        return verifier.verify(
                        SignedRequest.of(
                                "POST",
                                URI.create(PORTAL.baseUrl() + request.getUrl()),
                                headers,
                                request.getBody()))
                .keyId();
    }
}
