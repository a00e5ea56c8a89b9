package io.linli.gateway.publication;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.proto.identity.v1.PublishedContract;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How a published service is called, and what is kept of it.
class PublishedUpstreamTest {
    private static final String LINE = "/v1/x/bus/lines/7";

    private final FakeIdentity identity = new FakeIdentity();
    private final BusCompany bus = new BusCompany(20);
    private final SmallGateway gateway = new SmallGateway(identity, bus.target(), true);

    @AfterEach
    void close() {
        gateway.close();
        bus.close();
    }

    @Test
    void aCallThatChangesNothingIsTriedOnceMore() {
        var published = publish(Contracts.publication("bus", bus.target()));
        bus.away.set(1);
        assertThat(gateway.get(LINE).statusCode()).isEqualTo(200);
        assertThat(gateway.triedAgain).containsExactly(upstreamOf(published));

        bus.away.set(2);
        assertThat(gateway.get(LINE).statusCode()).isEqualTo(503);
        assertThat(gateway.triedAgain).hasSize(2);
    }

    @Test
    void aCallThatMayChangeSomethingIsNot() {
        publish(Contracts.publication("bus", bus.target()));
        bus.away.set(1);
        var answer =
                gateway.post(
                        LINE + ":ring", "grid-worker 110105", "{\"region\": \"110105017036\"}");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(gateway.triedAgain).isEmpty();
        assertThat(bus.asked.get()).isZero();
    }

    /// The gateway's own bound is 10 s.
    @ParameterizedTest
    @CsvSource({
        "60, '', 50001, 60000",
        "2, '', 1, 2000",
        "60, 20S, 10001, 20000",
        "2, 20S, 1, 2000"
    })
    void theDeadlineThatWasAgreedHoldsAndNoOther(
            int agreed, String asked, long leftMin, long leftMax) {
        var contract = Contracts.publication("bus", bus.target());
        contract.getPublicationBuilder()
                .getTermsBuilder()
                .setDeadline(com.google.protobuf.Duration.newBuilder().setSeconds(agreed));
        publish(contract);
        var request = gateway.request(LINE, SmallGateway.RESIDENT);
        if (!asked.isEmpty()) {
            request.header("grpc-timeout", asked);
        }
        assertThat(gateway.send(request.build()).statusCode()).isEqualTo(200);
        assertThat(bus.timeLeft).isBetween(leftMin, leftMax);
    }

    @Test
    void whatWasKeptOfItIsLetGoSomeTimeAfterItWasCut() {
        var gone = publish(Contracts.publication("bus", bus.target()));
        identity.remove("bus");
        gateway.round.look();
        pass(Farewell.FORGOTTEN.minusNanos(1));
        assertThat(gateway.forgotten).isEmpty();
        pass(Duration.ofNanos(1));
        assertThat(gateway.forgotten)
                .containsOnlyKeys(upstreamOf(gone))
                .containsValue(Set.of(Contracts.SERVICE + ".GetLine", Contracts.SERVICE + ".Ring"));
    }

    @Test
    void aNewerVersionGoesOnWithTheFiguresOfItsMethods() {
        var older = publish(Contracts.publication("bus", bus.target()));
        pass(Duration.ofSeconds(1));
        var newer = publish(Contracts.publication("bus", bus.target()));
        pass(Farewell.FORGOTTEN);
        assertThat(gateway.forgotten).containsEntry(upstreamOf(older), Set.of()).hasSize(1);

        identity.remove("bus");
        gateway.round.look();
        pass(Farewell.FORGOTTEN);
        assertThat(gateway.forgotten.get(upstreamOf(newer))).hasSize(2);
    }

    private void pass(Duration time) {
        gateway.nanoTime.addAndGet(time.toNanos());
        gateway.round.look();
    }

    private PublishedContract publish(PublishedContract.Builder contract) {
        var published = identity.publish(contract);
        gateway.round.look();
        return published;
    }

    private static String upstreamOf(PublishedContract contract) {
        return Published.upstreamOf(contract.getPublication().getId());
    }
}
