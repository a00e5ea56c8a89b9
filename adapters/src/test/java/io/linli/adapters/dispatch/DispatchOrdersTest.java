package io.linli.adapters.dispatch;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.linli.adapters.delivery.Delivery;
import io.linli.adapters.delivery.Samples;
import io.linli.adapters.delivery.Sighting;
import io.linli.adapters.outside.Guard;
import io.linli.adapters.outside.GuardLimits;
import io.linli.adapters.outside.Outside;
import io.linli.adapters.outside.PlatformFailure;
import io.linli.adapters.outside.PlatformFailure.Cause;
import io.linli.mesh.call.Trace;
import io.linli.mesh.testkit.SettableClock;
import io.linli.signing.HeaderDialect;
import io.linli.signing.RequestSigner;
import io.linli.signing.RequestVerifier;
import io.linli.signing.SignedRequest;
import io.linli.signing.SigningAlgorithm;
import io.linli.signing.SigningKey;
import io.linli.signing.VerifyingKey;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DispatchOrdersTest {
    @RegisterExtension
    static final WireMockExtension DISPATCH =
            WireMockExtension.newInstance().options(wireMockConfig().dynamicPort()).build();

    private static final String ORDERS = "/dispatch/api/orders";
    private static final String SECRET = "dispatch-secret-for-tests";

    private final SettableClock clock = new SettableClock(Samples.NOW);
    private final Delivery order = Samples.order(UUID.randomUUID());
    private final DispatchOrders orders = orders(DISPATCH.baseUrl(), Duration.ofSeconds(15));
    private final DispatchOrders hasty = orders(DISPATCH.baseUrl(), Duration.ofMillis(500));

    private DispatchOrders orders(String url, Duration timeLimit) {
        var key = SigningKey.of("linli-dispatch", SigningAlgorithm.HMAC_SM3, SECRET);
        var api =
                new Outside(timeLimit)
                        .client(
                                DispatchApi.class,
                                url,
                                new RequestSigner(new HeaderDialect(), key, clock));
        var limits = new GuardLimits(timeLimit, 4, Duration.ofMinutes(1));
        return new DispatchOrders(
                new SignedDesk(api, new Guard("dispatch", limits, new SimpleMeterRegistry())),
                Duration.ZERO);
    }

    @Test
    void placesAnOrderInThePlatformsWordsAndBeijingTime() {
        answerPlacing(okJson("{\"code\":\"0\",\"data\":{\"orderNo\":\"PD1\"}}"));

        assertThat(orders.handOver(order)).isEqualTo("PD1");
        DISPATCH.verify(
                postRequestedFor(urlPathEqualTo(ORDERS))
                        .withHeader("Content-Type", equalTo("application/json"))
                        .withHeader("X-Request-Id", equalTo(order.id().toString()))
                        .withRequestBody(
                                equalToJson(
                                        """
                                        {"bizId": "%s", "orderId": "%s", "region": "110105017036", "title": "路面塌陷",
                                         "type": "EMERGENCY", "departments": [
                                           {"org": "110105-CGW", "lead": true,
                                            "ackDue": "2026-11-20T10:05:00+08:00", "arriveDue": "2026-11-20T10:30:00+08:00"},
                                           {"org": "BJ-PSJT", "lead": false,
                                            "ackDue": "2026-11-20T10:05:00+08:00", "arriveDue": "2026-11-20T10:30:00+08:00"}]}
                                        """
                                                .formatted(order.subject(), order.id()))));
    }

    @Test
    void anOrderCarriesTheTraceOfWhatMadeItNecessary() {
        answerPlacing(okJson("{\"code\":\"0\",\"data\":{\"orderNo\":\"PD1\"}}"));
        var trace = Trace.fresh();

        trace.inContext().run(() -> orders.handOver(order));
        DISPATCH.verify(
                postRequestedFor(urlPathEqualTo(ORDERS))
                        .withHeader(
                                "traceparent", matching("00-" + trace.id() + "-[0-9a-f]{16}-01")));
    }

    @Test
    void everyRequestIsSignedAsThePlatformChecksIt() {
        answerPlacing(okJson("{\"code\":\"0\",\"data\":{\"orderNo\":\"PD1\"}}"));
        answerAsking(okJson("{\"code\":\"0\",\"data\":{\"orderNo\":\"PD1\"}}"));
        orders.handOver(order);
        orders.lookUp(order);

        var key = VerifyingKey.of("linli-dispatch", SigningAlgorithm.HMAC_SM3, SECRET);
        var verifier = new RequestVerifier(_ -> Optional.of(key), (_, _, _) -> true, clock);
        var requests =
                DISPATCH.getAllServeEvents().stream()
                        .map(event -> verifier.verify(signed(event.getRequest())).keyId())
                        .toList();
        assertThat(requests).containsExactly("linli-dispatch", "linli-dispatch");
    }

    @Test
    void whatHasArrivedIsFoundUnderOurNumberForIt() {
        answerAsking(okJson("{\"code\":\"0\",\"data\":{\"orderNo\":\"PD7\",\"more\":1}}"));

        assertThat(orders.lookUp(order)).isEqualTo(new Sighting.Here("PD7"));
        DISPATCH.verify(0, postRequestedFor(urlPathEqualTo(ORDERS)));
    }

    @ParameterizedTest
    @CsvSource({"200", "404"})
    void whatDidNotArriveIsSaidToBeAbsent(int status) {
        answerAsking(
                okJson("{\"code\":\"A0404\",\"msg\":\"no such order\",\"data\":null}")
                        .withStatus(status));

        assertThat(orders.lookUp(order)).isEqualTo(new Sighting.Absent());
    }

    @Test
    void askingIsRepeatedAFewTimesWithAFreshNonceEach() {
        DISPATCH.stubFor(
                get(urlPathMatching(ORDERS + "/.*"))
                        .inScenario("asking")
                        .whenScenarioStateIs(Scenario.STARTED)
                        .willReturn(aResponse().withStatus(503))
                        .willSetStateTo("better"));
        DISPATCH.stubFor(
                get(urlPathMatching(ORDERS + "/.*"))
                        .inScenario("asking")
                        .whenScenarioStateIs("better")
                        .willReturn(okJson("{\"code\":\"0\",\"data\":{\"orderNo\":\"PD9\"}}")));

        assertThat(orders.lookUp(order)).isEqualTo(new Sighting.Here("PD9"));
        var nonces =
                DISPATCH.findAll(getRequestedFor(urlPathMatching(ORDERS + "/.*"))).stream()
                        .map(request -> request.getHeader("X-Nonce"))
                        .collect(Collectors.toSet());
        assertThat(nonces).hasSize(2);
    }

    @Test
    void placingIsNeverRepeatedByItself() {
        answerPlacing(aResponse().withFault(Fault.EMPTY_RESPONSE));

        sorts(Cause.DOWN);
        DISPATCH.verify(1, postRequestedFor(urlPathEqualTo(ORDERS)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    200 | {"code":"A0400","msg":"bad"}              | REFUSED
                    200 | {"code":"A0409"}                          | REFUSED
                    200 | {"code":"9999","msg":"?"}                 | REFUSED
                    400 | {"code":"A0400"}                          | REFUSED
                    200 | {"code":"B0001","msg":"系统繁忙"}           | DOWN
                    200 | {"code":"C0504"}                          | DOWN
                    200 | {"code":"A0429"}                          | DOWN
                    200 | {"code":"A0302"}                          | DOWN
                    429 | {"code":"A0429"}                          | DOWN
                    401 | {"code":"A0301"}                          | DOWN
                    500 | {"code":400001,"msg":"鉴权参数不完整"}        | DOWN
                    502 | <html>Bad Gateway</html>                  | DOWN
                    200 | <html>登录</html>                          | NONSENSE
                    404 | <html>nothing here</html>                 | NONSENSE
                    302 | {}                                        | NONSENSE
                    200 | {"code":"0"}                              | NONSENSE
                    200 | {"code":"0","data":null}                  | NONSENSE
                    200 | {"code":"0","data":{}}                    | NONSENSE
                    200 | {"code":"0","data":"{\\"orderNo\\":1}"}   | NONSENSE
                    200 | {"msg":"no code"}                         | NONSENSE
                    200 | null                                      | NONSENSE
                    200 | ''                                        | NONSENSE
                    """)
    void sortsAnswersByWhatTheCallerCanDo(int status, String body, Cause expected) {
        answerPlacing(
                aResponse()
                        .withStatus(status)
                        .withHeader("Content-Type", "application/json")
                        .withBody(body));

        sorts(expected);
    }

    @Test
    void aBodyInAnotherCharacterSetIsNonsense() {
        answerPlacing(
                aResponse()
                        .withBody(
                                "{\"code\":\"0\",\"msg\":\"成功\"}"
                                        .getBytes(Charset.forName("GBK"))));

        sorts(Cause.NONSENSE);
    }

    @Test
    void anAnswerWithoutEndIsCutOff() {
        answerPlacing(okJson("{\"code\":\"" + "9".repeat(70_000) + "\"}"));

        assertThat(failure(orders).sort()).isIn(Cause.DOWN, Cause.NONSENSE);
    }

    @Test
    void aNumberWhereTextBelongsIsUnderstood() {
        answerPlacing(okJson("{\"code\":0,\"data\":{\"orderNo\":12}}"));

        assertThat(orders.handOver(order)).isEqualTo("12");
    }

    @ParameterizedTest
    @CsvSource({"CONNECTION_RESET_BY_PEER", "EMPTY_RESPONSE", "RANDOM_DATA_THEN_CLOSE"})
    void aLineThatBreaksMayHaveCarriedIt(Fault fault) {
        answerPlacing(aResponse().withFault(fault));

        var failure = failure(orders);
        assertThat(failure.sort()).isEqualTo(Cause.DOWN);
        assertThat(failure.sent()).isTrue();
    }

    @Test
    void aHangEndsAtTheTimeLimit() {
        answerPlacing(okJson("{\"code\":\"0\"}").withFixedDelay(20_000));

        assertThat(failure(hasty).sort()).isEqualTo(Cause.LATE);
    }

    @Test
    void aBodyThatDripsEndsAtTheTimeLimitToo() {
        answerPlacing(okJson("{\"code\":\"0\"}").withChunkedDribbleDelay(10, 20_000));

        assertThat(failure(hasty).sort()).isEqualTo(Cause.LATE);
    }

    @Test
    void nobodyThereMeansNothingWasSent() {
        var failure = failure(orders("http://127.0.0.1:1", Duration.ofMillis(500)));

        assertThat(failure.sort()).isEqualTo(Cause.DOWN);
        assertThat(failure.sent()).isFalse();
    }

    @Test
    void afterManyFailuresCallsRestAndNothingIsSent() {
        answerPlacing(aResponse().withStatus(500));
        for (var call = 0; call < 10; call++) {
            sorts(Cause.DOWN);
        }

        var failure = failure(orders);
        assertThat(failure.getMessage()).contains("resting");
        assertThat(failure.sent()).isFalse();
        DISPATCH.verify(10, postRequestedFor(urlPathEqualTo(ORDERS)));
    }

    @Test
    void aClearNoDoesNotMakeThemRest() {
        answerPlacing(okJson("{\"code\":\"A0400\"}"));
        for (var call = 0; call < 15; call++) {
            sorts(Cause.REFUSED);
        }
    }

    private void answerPlacing(ResponseDefinitionBuilder answer) {
        DISPATCH.stubFor(post(urlPathEqualTo(ORDERS)).willReturn(answer));
    }

    private void answerAsking(ResponseDefinitionBuilder answer) {
        DISPATCH.stubFor(
                get(urlPathEqualTo(ORDERS + "/" + order.id()))
                        .withHeader("X-Sign", matching("[0-9a-f]{64}"))
                        .willReturn(answer));
    }

    private void sorts(Cause expected) {
        assertThatThrownBy(() -> orders.handOver(order))
                .isInstanceOfSatisfying(
                        PlatformFailure.class,
                        failure -> assertThat(failure.sort()).isEqualTo(expected));
    }

    private PlatformFailure failure(DispatchOrders from) {
        return catchThrowableOfType(PlatformFailure.class, () -> from.handOver(order));
    }

    private static SignedRequest signed(LoggedRequest request) {
        var headers =
                request.getHeaders().all().stream()
                        .collect(
                                Collectors.toMap(
                                        header -> header.key(),
                                        header -> List.copyOf(header.values())));
        return SignedRequest.of(
                request.getMethod().getName(),
                URI.create(request.getAbsoluteUrl()),
                headers,
                request.getBody() == null ? new byte[0] : request.getBody());
    }
}
