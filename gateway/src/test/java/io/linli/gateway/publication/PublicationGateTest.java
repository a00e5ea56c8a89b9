package io.linli.gateway.publication;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.Duration;
import io.grpc.Metadata;
import io.grpc.NameResolverRegistry;
import io.linli.mesh.caller.CallerTokens;
import io.linli.proto.identity.v1.Terms;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who gets through to a published service, and what it is told.
class PublicationGateTest {
    private static final String WORKER = "grid-worker 110105";

    private final FakeIdentity identity = new FakeIdentity();
    private final BusCompany bus = new BusCompany(20);
    private SmallGateway gateway = new SmallGateway(identity, bus.target(), true);

    @BeforeEach
    void publish() {
        identity.publish(Contracts.publication("bus", bus.target()));
        gateway.round.look();
    }

    @AfterEach
    void close() {
        gateway.close();
        bus.close();
    }

    @ParameterizedTest
    @CsvSource({
        "resident 110105, 200",
        "partner bus.read, 200",
        "partner bus.write, 403",
        "partner cases.read, 403",
        "grid-worker 110105, 403",
        "system-admin 110105, 403",
        "security-admin 110105, 403",
        "'', 401",
    })
    void onlyWhomItsGrantNamesMayCallAMethod(String caller, int status) {
        assertThat(gateway.get("/v1/x/bus/lines/7", caller).statusCode()).isEqualTo(status);
        assertThat(bus.asked.get()).isEqualTo(status == 200 ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({
        "110105017036, 200",
        "110105, 200",
        "110106, 403",
        "11, 403",
        "'', 403",
    })
    void theRegionThatIsSentMustBeTheCallersAndNotLeftOut(String region, int status) {
        var answer =
                gateway.post("/v1/x/bus/lines/7:ring", WORKER, "{\"region\":\"" + region + "\"}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(bus.asked.get()).isEqualTo(status == 200 ? 1 : 0);
        if (status == 403) {
            assertThat(answer.body()).contains("\"reason\":\"REGION_DENIED\"");
        }
    }

    @Test
    void aRequestThatDoesNotFitIsToldSoAndNotThatItsRegionIsWrong() {
        var answer = gateway.post("/v1/x/bus/lines/7:ring", WORKER, "{\"region\": 5}");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"reason\":\"REQUEST_INVALID\"");
    }

    @Test
    void aServiceLearnsNothingOfTheCallerUnlessThatWasAgreed() {
        gateway.send(
                gateway.request("/v1/x/bus/lines/7", SmallGateway.RESIDENT)
                        .header("linli-caller-id", "mayor")
                        .GET()
                        .build());
        assertThat(bus.seen.get(PublicationGate.ID)).isNull();
        assertThat(bus.seen.get(CallerTokens.HEADER)).isNull();
        assertThat(bus.seen.get(ascii("x-test-caller"))).isNull();
        assertThat(bus.seen.get(ascii("traceparent"))).isNotNull();
    }

    @Test
    void aServiceThatIsToldOfTheCallerIsToldByTheGatewayAlone() {
        publish(Terms.newBuilder().setCallerInfo(Terms.CallerInfo.NAMED));
        gateway.send(
                gateway.request("/v1/x/bus/lines/7", SmallGateway.RESIDENT)
                        .header("linli-caller-id", "mayor")
                        .GET()
                        .build());
        assertThat(bus.seen.getAll(PublicationGate.ID)).containsExactly("li");
        assertThat(bus.seen.getAll(PublicationGate.KIND)).containsExactly("PERSON");
        assertThat(bus.seen.getAll(PublicationGate.REGION)).containsExactly("110105");
        assertThat(bus.seen.get(CallerTokens.HEADER)).isNull();
    }

    @Test
    void aCallEndsByTheDeadlineThatWasAgreed() {
        bus.slow = new CountDownLatch(1);
        publish(Terms.newBuilder().setDeadline(Duration.newBuilder().setNanos(200_000_000)));
        var answer = gateway.get("/v1/x/bus/lines/slow");
        bus.slow.countDown();
        assertThat(answer.statusCode()).isEqualTo(504);
    }

    @Test
    void noMoreCallsAreUnderWayThanWereAgreed() throws Exception {
        bus.slow = new CountDownLatch(1);
        publish(Terms.newBuilder().setConcurrentCallsMax(1));
        var first = CompletableFuture.supplyAsync(() -> gateway.get("/v1/x/bus/lines/slow"));
        while (bus.asked.get() == 0) {
            Thread.onSpinWait();
        }
        var second = gateway.get("/v1/x/bus/lines/7");
        assertThat(second.statusCode()).isEqualTo(503);
        assertThat(second.body()).contains("\"reason\":\"OVERLOADED\"");
        bus.slow.countDown();
        assertThat(first.get(10, TimeUnit.SECONDS))
                .extracting(HttpResponse::statusCode)
                .isEqualTo(200);
        assertThat(gateway.get("/v1/x/bus/lines/7").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"127.0.0.1", "localhost"})
    void aNameThatLeadsToTheGatewaysOwnMachineIsNotFollowed(String host) {
        NameResolverRegistry.getDefaultRegistry().register(new GuardedNames());
        gateway.close();
        gateway = new SmallGateway(identity, bus.target(), false);
        identity.publish(Contracts.publication("bus", host + ":" + bus.port()));
        gateway.round.look();
        var answer = gateway.get("/v1/x/bus/lines/7");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(bus.asked.get()).isZero();
        assertThat(gateway.get("/v1/own/7").statusCode()).isEqualTo(200);
    }

    private void publish(Terms.Builder terms) {
        var publication = Contracts.publication("bus", bus.target());
        publication.getPublicationBuilder().getTermsBuilder().mergeFrom(terms.build());
        if (terms.hasDeadline()) {
            publication.getPublicationBuilder().getTermsBuilder().setDeadline(terms.getDeadline());
        }
        identity.publish(publication);
        gateway.round.look();
    }

    private static Metadata.Key<String> ascii(String name) {
        return Metadata.Key.of(name, Metadata.ASCII_STRING_MARSHALLER);
    }
}
