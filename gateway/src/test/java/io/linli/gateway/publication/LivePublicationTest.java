package io.linli.gateway.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.protobuf.ByteString;
import io.grpc.StatusRuntimeException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Services come and go while the gateway runs.
class LivePublicationTest {
    private final FakeIdentity identity = new FakeIdentity();
    private final BusCompany house = new BusCompany(1);
    private final BusCompany bus = new BusCompany(20);
    private final BusCompany newBus = new BusCompany(21);
    private final SmallGateway gateway = new SmallGateway(identity, house.target(), true);

    @AfterEach
    void close() {
        gateway.close();
        house.close();
        bus.close();
        newBus.close();
    }

    @Test
    void aServiceIsServedAsSoonAsItIsPublishedAndNoLongerThanThat() {
        assertThat(gateway.get("/v1/x/bus/lines/7").statusCode()).isEqualTo(404);
        identity.publish(Contracts.publication("bus", bus.target()));
        gateway.round.look();
        assertThat(gateway.get("/v1/x/bus/lines/7").body())
                .contains("\"id\":\"7\"")
                .contains("\"stops\":20");
        identity.publish(Contracts.publication("bus", newBus.target()));
        gateway.round.look();
        assertThat(gateway.get("/v1/x/bus/lines/7").body()).contains("\"stops\":21");
        identity.remove("bus");
        gateway.round.look();
        assertThat(gateway.get("/v1/x/bus/lines/7").statusCode()).isEqualTo(404);
        assertThat(gateway.get("/v1/own/7").body()).contains("\"stops\":1");
    }

    @Test
    void noRequestFailsWhileServicesComeAndGo() throws Exception {
        identity.publish(Contracts.publication("bus", bus.target()));
        gateway.round.look();
        var failed = new ConcurrentLinkedQueue<String>();
        var done = new AtomicInteger();
        var stop = new CountDownLatch(1);
        var load = new ArrayList<CompletableFuture<Void>>();
        for (var path :
                List.of("/v1/own/1", "/v1/x/bus/lines/1", "/v1/own/2", "/v1/x/bus/lines/2")) {
            load.add(
                    CompletableFuture.runAsync(() -> {
                        while (stop.getCount() > 0) {
                            var answer = gateway.get(path);
                            if (answer.statusCode() != 200) {
                                failed.add(path + ": " + answer.statusCode() + " " + answer.body());
                            }
                            done.incrementAndGet();
                        }
                    }));
        }
        for (var i = 1; i <= 40; i++) { // each round at least 10 requests further on
            var from = done.get();
            await(() -> done.get() >= from + 10);
            identity.publish(
                    Contracts.publication("bus", i % 2 == 0 ? bus.target() : newBus.target()));
            if (i % 4 == 0) {
                identity.publish(Contracts.publication("tram", bus.target()));
                identity.publish(
                        Contracts.publication("broken", bus.target())
                                .setDescriptorSet(ByteString.copyFromUtf8("broken " + i)));
            } else if (i % 4 == 2) {
                identity.remove("tram");
            }
            gateway.nanoTime.addAndGet(Duration.ofSeconds(10).toNanos()); // farewells pass, too
            gateway.round.look();
        }
        stop.countDown();
        for (var each : load) {
            each.get(30, TimeUnit.SECONDS);
        }
        assertThat(failed).isEmpty();
        assertThat(done.get()).isGreaterThan(400);
        assertThat(bus.asked.get()).isPositive();
        assertThat(newBus.asked.get()).isPositive();
    }

    @Test
    void aBrokenOneIsLeftOutAndToldOfAndChangesNothingElse() {
        identity.publish(Contracts.publication("bus", bus.target()));
        gateway.round.look();
        var broken =
                identity.publish(
                        Contracts.publication("tram", bus.target())
                                .setDescriptorSet(ByteString.copyFromUtf8("nonsense")));
        var shadow =
                identity.publish(
                        Contracts.publication("metro", bus.target())
                                .setDescriptorSet(
                                        Contracts.contract(Contracts.SERVICE, "/v1/own/{id}")));
        gateway.round.look();
        assertThat(gateway.get("/v1/x/bus/lines/7").body()).contains("\"stops\":20");
        assertThat(gateway.get("/v1/x/tram/lines/7").statusCode()).isEqualTo(404);
        assertThat(gateway.get("/v1/own/7").body()).contains("\"stops\":1");
        assertThat(gateway.round.served()).isEqualTo(1);
        assertThat(gateway.round.leftOut())
                .containsOnlyKeys(broken.getPublication().getId(), shadow.getPublication().getId());
        assertThat(gateway.round.leftOut().get(shadow.getPublication().getId()))
                .contains("/v1/own/{id} (expected: under /v1/x/metro/)");
    }

    @Test
    void whatWasServedIsServedOnWhileIdentityIsAway() {
        identity.publish(Contracts.publication("bus", bus.target()));
        gateway.round.look();
        identity.remove("bus");
        identity.isAway(true);
        assertThatThrownBy(gateway.round::look).isInstanceOf(StatusRuntimeException.class);
        assertThat(gateway.get("/v1/x/bus/lines/7").statusCode()).isEqualTo(200);
        identity.isAway(false);
        gateway.round.look();
        assertThat(gateway.get("/v1/x/bus/lines/7").statusCode()).isEqualTo(404);
    }

    @Test
    void everyGatewayPicksItUpByItselfAlsoOneThatStartedWithoutIdentity() {
        identity.isAway(true);
        try (var other = new SmallGateway(identity, house.target(), true)) {
            other.watch.start();
            gateway.watch.start();
            assertThat(other.get("/v1/own/7").statusCode()).isEqualTo(200);
            identity.publish(Contracts.publication("bus", bus.target()));
            identity.isAway(false);
            for (var each : List.of(gateway, other)) {
                await(() -> each.get("/v1/x/bus/lines/7").statusCode() == 200);
            }
            identity.remove("bus");
            for (var each : List.of(gateway, other)) {
                each.watch.hint();
                await(() -> each.get("/v1/x/bus/lines/7").statusCode() == 404);
            }
        }
    }

    @Test
    void aContractIsReadOnceHoweverOftenItIsLookedAt() {
        identity.publish(Contracts.publication("bus", bus.target()));
        gateway.round.look();
        gateway.round.look();
        identity.publish(Contracts.publication("tram", bus.target()));
        gateway.round.look();
        assertThat(identity.contractsRead.get()).isEqualTo(2);
    }

    @Test
    void aCallUnderWayOutlivesTheRemoval() throws Exception {
        bus.slow = new CountDownLatch(1);
        identity.publish(Contracts.publication("bus", bus.target()));
        gateway.round.look();
        var answer = CompletableFuture.supplyAsync(() -> gateway.get("/v1/x/bus/lines/slow"));
        await(() -> bus.asked.get() == 1);
        identity.remove("bus");
        gateway.round.look();
        gateway.nanoTime.addAndGet(Farewell.OPEN_MAX.toNanos() - 1);
        gateway.round.look();
        bus.slow.countDown();
        assertThat(answer.get(10, TimeUnit.SECONDS))
                .extracting(HttpResponse::statusCode)
                .isEqualTo(200);
    }

    @Test
    void whatIsStillOpenMinutesAfterTheRemovalIsCut() throws Exception {
        bus.slow = new CountDownLatch(1);
        identity.publish(Contracts.publication("bus", bus.target()));
        gateway.round.look();
        var answer = CompletableFuture.supplyAsync(() -> gateway.get("/v1/x/bus/lines/slow"));
        await(() -> bus.asked.get() == 1);
        identity.remove("bus");
        gateway.round.look();
        gateway.nanoTime.addAndGet(Farewell.OPEN_MAX.toNanos());
        gateway.round.look();
        assertThat(answer.get(10, TimeUnit.SECONDS).statusCode()).isEqualTo(503);
        bus.slow.countDown();
    }

    private static void await(BooleanSupplier condition) {
        var until = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(until);
            Thread.onSpinWait();
        }
    }
}
