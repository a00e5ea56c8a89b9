package io.linli.adapters.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.util.Timestamps;
import io.linli.mesh.testkit.PostgresExtension;
import io.linli.mesh.testkit.RedisExtension;
import io.linli.proto.adapters.v1.CreateDeliveryRequest;
import io.linli.proto.adapters.v1.GetReconciliationRequest;
import io.linli.proto.adapters.v1.ListDifferencesRequest;
import io.linli.proto.adapters.v1.ProgressNotice;
import io.linli.proto.adapters.v1.Reconciliation;
import io.linli.proto.adapters.v1.StartReconciliationRequest;
import io.linli.proto.adapters.v1.WhistleOrder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// Bar B5. Between two replicas of the service and the platforms 30 % of requests and replies are
/// lost, doubled, delayed or swapped, in both directions. All the while workers are killed between
/// two steps, connections are cut within a transaction, and one replica is killed as a process. The
/// dispatch platform places a repeated order twice, so that a hand-over repeated blindly shows.
class HandOversUnderFaultsTest {
    @RegisterExtension static final PostgresExtension POSTGRES = new PostgresExtension("delivery");

    @RegisterExtension static final RedisExtension REDIS = new RedisExtension();

    private static final boolean LONG = Boolean.getBoolean("linli.long");
    private static final int PERCENT = 30;
    private static final List<String> STATUSES =
            List.of("FILED", "ACCEPTED", "IN_PROGRESS", "RESOLVED");
    private static final List<String> STEPS = List.of("ACKNOWLEDGE", "CHECK_IN", "DELIVER");
    private static final String ORG = "110105-CGW";

    @TempDir Path folder;

    @Test
    void atRestThereIsOneRecordForEachHandOverAndBothSidesHaveTheSame() {
        try (var world = new FaultWorld(POSTGRES, REDIS, folder, PERCENT, 5)) {
            run(world, LONG ? 2_000 : 200, Duration.ofMillis(900));
        }
    }

    private void run(FaultWorld world, int handOvers, Duration betweenKills) {
        var begin = System.nanoTime();
        var whistles = IntStream.range(0, handOvers / 2).mapToObj(_ -> UUID.randomUUID()).toList();
        var cases =
                IntStream.range(0, handOvers / 2 / STATUSES.size())
                        .mapToObj(_ -> UUID.randomUUID())
                        .toList();
        world.pause("portal"); // by a person, at one replica; both keep to it
        var kills = new AtomicInteger();
        var resting = new AtomicBoolean();
        var killer = Thread.ofVirtual().start(() -> kill(world, betweenKills, resting, kills));
        try (var services = Executors.newFixedThreadPool(8)) {
            whistles.forEach(whistle -> services.submit(() -> world.create(order(whistle))));
            cases.forEach(subject ->
                    services.submit(() -> {
                        for (var version = 1; version <= STATUSES.size(); version++) {
                            world.create(notice(subject, version));
                        }
                    }));
        }
        assertThat(world.get("/portal/received").path("rawCount").asInt()).isZero();
        world.resume("portal");
        var expected = whistles.size() + cases.size() * STATUSES.size();
        eventually(
                () -> "all acknowledged, but " + states(world),
                () -> world.count("delivery", "state = 'ACKNOWLEDGED'") == expected);
        eventually(
                () -> "all steps, but " + world.governance.steps.size(),
                () -> world.governance.steps.size() == whistles.size() * STEPS.size());
        resting.set(true);
        join(killer);
        world.heal();
        eventually(
                () -> "receipts applied",
                () ->
                        world.count("receipt", "state = 'APPLIED'")
                                == (long) whistles.size() * STEPS.size());

        oneOrderForEachWhistle(world, whistles);
        assertThat(world.count("delivery", "state <> 'ACKNOWLEDGED' OR unclear OR parked"))
                .isZero();
        assertThat(world.governance.steps).hasSize(whistles.size() * STEPS.size());
        for (var step : STEPS) {
            assertThat(world.governance.steps)
                    .filteredOn(done -> done.equals(ORG + " " + step))
                    .hasSize(whistles.size());
        }
        cases.forEach(subject -> toldInOrder(world, subject));
        nothingDiffers(world, whistles.size());
        System.out.printf(
                "B5: %d hand-overs, %d s; out %s, back %s; %d workers died, %d kills of replicas%n",
                expected,
                Duration.ofNanos(System.nanoTime() - begin).toSeconds(),
                world.out.fates(),
                world.back.fates(),
                world.mortal.deaths(),
                kills.get());
    }

    private static void kill(
            FaultWorld world, Duration between, AtomicBoolean resting, AtomicInteger kills) {
        var chance = new Random(3);
        while (!resting.get()) {
            LockSupport.parkNanos(between.multipliedBy(50 + chance.nextInt(100)).toNanos() / 100);
            if (!resting.get() && world.kill(chance.nextInt(2))) {
                kills.incrementAndGet();
            }
        }
    }

    private static void oneOrderForEachWhistle(FaultWorld world, List<UUID> whistles) {
        var orders = world.get("/__orders").path("orders");
        assertThat(orders).hasSize(whistles.size());
        assertThat(orders.valueStream().map(order -> order.path("bizId").asString()))
                .containsExactlyInAnyOrderElementsOf(
                        whistles.stream().map(UUID::toString).toList());
        var theirs =
                orders.valueStream()
                        .map(order ->
                                "('%s', '%s')"
                                        .formatted(
                                                order.path("orderId").asString(),
                                                order.path("orderNo").asString()))
                        .collect(Collectors.joining(", "));
        assertThat(world.count("delivery", "(id::text, receipt) IN (" + theirs + ")"))
                .isEqualTo(whistles.size());
    }

    private static void toldInOrder(FaultWorld world, UUID subject) {
        assertThat(
                        world.get("/portal/received?externalId=P-" + subject)
                                .path("received")
                                .valueStream()
                                .map(notice -> notice.path("status").asString()))
                .containsExactlyElementsOf(STATUSES);
    }

    private static void nothingDiffers(FaultWorld world, int orders) {
        var reconciliations = world.reconciliations();
        eventually(
                () -> "no reconciliation runs",
                () -> world.count("reconciliation", "state = 'RUNNING'") == 0);
        LockSupport.parkNanos(Duration.ofMillis(1_200).toNanos()); // what is fresh is left alone
        var id =
                reconciliations
                        .startReconciliation(
                                StartReconciliationRequest.newBuilder()
                                        .setPlatform("dispatch")
                                        .setDays(1)
                                        .setReason("at rest")
                                        .build())
                        .getId();
        var request = GetReconciliationRequest.newBuilder().setId(id).build();
        eventually(
                () -> "compared",
                () ->
                        reconciliations.getReconciliation(request).getState()
                                != Reconciliation.State.RUNNING);
        var done = reconciliations.getReconciliation(request);
        assertThat(done.getState()).as(done.getError()).isEqualTo(Reconciliation.State.DONE);
        assertThat(
                        reconciliations
                                .listDifferences(
                                        ListDifferencesRequest.newBuilder().setId(id).build())
                                .getDifferencesList())
                .isEmpty();
        assertThat(done.getOurs()).isEqualTo(orders);
        assertThat(done.getTheirs()).isEqualTo(orders + (long) orders * STEPS.size());
    }

    private static CreateDeliveryRequest order(UUID whistle) {
        return CreateDeliveryRequest.newBuilder()
                .setId(UUID.nameUUIDFromBytes(whistle.toString().getBytes()).toString())
                .setSubject(whistle.toString())
                .setVersion(1)
                .setRegion(FaultWorld.REGION)
                .setWhistleOrder(
                        WhistleOrder.newBuilder()
                                .setTitle("路面塌陷")
                                .setType("EMERGENCY")
                                .addDepartments(
                                        WhistleOrder.Department.newBuilder()
                                                .setOrg(ORG)
                                                .setLead(true)
                                                .setAckDueTime(
                                                        Timestamps.fromSeconds(1_900_000_000))
                                                .setArriveDueTime(
                                                        Timestamps.fromSeconds(1_900_001_500))))
                .build();
    }

    private static CreateDeliveryRequest notice(UUID subject, int version) {
        return CreateDeliveryRequest.newBuilder()
                .setId(UUID.nameUUIDFromBytes((subject + " " + version).getBytes()).toString())
                .setSubject(subject.toString())
                .setVersion(version)
                .setRegion(FaultWorld.REGION)
                .setProgressNotice(
                        ProgressNotice.newBuilder()
                                .setPartnerId("portal-bj")
                                .setExternalId("P-" + subject)
                                .setStatus(STATUSES.get(version - 1))
                                .setTime(Timestamps.fromSeconds(1_800_000_000 + version)))
                .build();
    }

    private static String states(FaultWorld world) {
        return List.of("TO_SEND", "SENT", "FAILED", "UNKNOWN", "ACKNOWLEDGED", "DEAD").stream()
                .map(state -> state + " " + world.count("delivery", "state = '" + state + "'"))
                .toList()
                .toString();
    }

    private static void eventually(Supplier<String> what, BooleanSupplier condition) {
        var end = System.nanoTime() + Duration.ofMinutes(LONG ? 20 : 3).toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("never: " + what.get());
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
