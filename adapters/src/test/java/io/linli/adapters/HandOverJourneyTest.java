package io.linli.adapters;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.util.Timestamps;
import io.grpc.Channel;
import io.linli.adapters.simulators.SimulatorSettings;
import io.linli.adapters.simulators.Simulators;
import io.linli.adapters.simulators.kit.Web;
import io.linli.mesh.channel.Channels;
import io.linli.mesh.testkit.InProcessMesh;
import io.linli.mesh.testkit.PostgresExtension;
import io.linli.mesh.testkit.RedisExtension;
import io.linli.proto.adapters.v1.CreateDeliveryRequest;
import io.linli.proto.adapters.v1.DeliveryServiceGrpc;
import io.linli.proto.adapters.v1.ProgressNotice;
import io.linli.proto.adapters.v1.WhistleNotice;
import io.linli.proto.adapters.v1.WhistleOrder;
import io.linli.proto.identity.v1.Partner;
import io.linli.proto.identity.v1.PartnerKey;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// The whole service against the simulators, with lost requests and replies, repeats and swapped
/// callbacks: at rest there is one order for each whistle, and every step and status has counted
/// once.
class HandOverJourneyTest {
    @RegisterExtension static final PostgresExtension POSTGRES = new PostgresExtension();

    @RegisterExtension static final RedisExtension REDIS = new RedisExtension();

    private static final String SECRET = "dispatch-secret-for-tests";
    private static final String PORTAL_SECRET = "portal-secret-for-tests";
    private static final String REGION = "110105017036";
    private static final List<String> ORGS = List.of("110105-CGW", "BJ-PSJT");

    @TempDir Path state;

    private final FakeGovernance governance = new FakeGovernance();
    private final FakeIdentity identity = new FakeIdentity();
    private final HttpClient http = HttpClient.newHttpClient();
    private int adaptersPort;
    private InProcessMesh mesh;
    private Simulators simulators;
    private RunningAdapters adapters;
    private Channels channels;

    @BeforeEach
    void start() throws Exception {
        mesh = new InProcessMesh(Clock.systemUTC(), governance.service(), identity);
        // No gateway between here: the simulator calls the service itself, so its port is chosen
        // before either of them runs.
        try (var socket = new ServerSocket(0)) {
            adaptersPort = socket.getLocalPort();
        }
        simulators = simulators();
        adapters =
                new RunningAdapters(
                        POSTGRES.settings(),
                        REDIS.uri(),
                        simulators.address(),
                        SECRET,
                        mesh,
                        adaptersPort);
        channels = adapters.channelsOf("citizen-services");
        identity.know(
                PartnerKey.newBuilder()
                        .setPartner(
                                Partner.newBuilder()
                                        .setId("portal-bj")
                                        .setCallbackUrl(simulators.address() + "/portal/callbacks"))
                        .setAlgorithm("hmac-sha256")
                        .setSecret(PORTAL_SECRET)
                        .build());
        post("/__auto", "{\"delayMs\":20}");
    }

    private Simulators simulators() {
        return new Simulators(
                new SimulatorSettings(
                        0,
                        "linli-dispatch",
                        SECRET,
                        URI.create("http://127.0.0.1:" + adaptersPort + "/callbacks/dispatch"),
                        Map.of("portal-bj", PORTAL_SECRET),
                        true,
                        state),
                Clock.systemUTC());
    }

    @AfterEach
    void stop() {
        channels.close();
        adapters.close();
        simulators.close();
        mesh.close();
    }

    @Test
    void underFaultsThereIsOneOrderForEachWhistleAndEveryStepCountsOnce() throws Exception {
        fault("dispatch", "drop_reply", 30);
        fault("dispatch", "down", 15);
        fault("dispatch", "html", 5);
        fault("dispatch", "business_error", 5);
        fault("dispatch", "duplicate", 30);
        fault("dispatch", "bad_signature", 10);

        var whistles = IntStream.range(0, 20).mapToObj(_ -> UUID.randomUUID()).toList();
        whistles.forEach(whistle -> {
            create(order(whistle)); // and once more, as a service does that has crashed
            create(order(whistle));
        });

        Eventually.holds(
                () -> "all steps, but got " + governance.steps.size(),
                () -> governance.steps.size() >= 20 * 6);
        Eventually.holds(() -> "all receipts applied", () -> count("receipt", "APPLIED") == 20 * 6);
        Eventually.holds(() -> "all acknowledged", () -> count("delivery", "ACKNOWLEDGED") == 20);
        assertThat(governance.steps).hasSize(20 * 6);
        assertThat(governance.keys).doesNotHaveDuplicates();
        for (var whistle : whistles) {
            assertThat(get("/__orders?bizId=" + whistle).path("orders")).hasSize(1);
        }
        for (var org : ORGS) {
            assertThat(governance.steps)
                    .filteredOn(step -> step.equals(org + " DELIVER"))
                    .hasSize(20);
        }
    }

    @Test
    void whatWasDecidedAboutAWhistleFollowsItsOrderOnceAndInOrder() throws Exception {
        fault("dispatch", "drop_reply", 30);
        fault("dispatch", "down", 20);
        var whistle = UUID.randomUUID();
        var steps = List.of("REFUSAL_OVERRULED", "SUSPENDED", "RESUMED", "CLOSED");
        for (var version : List.of(3, 2)) {
            create(word(whistle, version, steps.get(version - 2)));
        }
        create(order(whistle));
        for (var version : List.of(5, 4)) {
            create(word(whistle, version, steps.get(version - 2)));
            create(word(whistle, version, steps.get(version - 2)));
        }

        Eventually.holds(
                () -> "four words at the platform",
                () -> get("/__notices?bizId=" + whistle).path("notices").size() == 4);
        assertThat(
                        get("/__notices?bizId=" + whistle)
                                .path("notices")
                                .valueStream()
                                .map(notice -> notice.path("step").asString()))
                .containsExactlyElementsOf(steps);
        assertThat(get("/__orders?bizId=" + whistle).path("orders")).hasSize(1);
    }

    @Test
    void aPortalIsToldOfEveryStatusOnceAndInOrderThoughTheyComeSwappedAndRepliesAreLost()
            throws Exception {
        fault("portal", "drop_reply", 30);
        fault("portal", "down", 20);
        var subject = UUID.randomUUID();
        var externalId = "P-" + subject;
        var statuses =
                List.of("FILED", "ACCEPTED", "IN_PROGRESS", "RESOLVED", "VERIFIED", "CLOSED");
        for (var version : List.of(2, 1, 3, 5, 4, 6)) {
            create(notice(subject, externalId, version, statuses.get(version - 1)));
        }

        Eventually.holds(
                () -> "six statuses at the portal",
                () -> received(externalId).path("received").size() == 6);
        assertThat(
                        received(externalId)
                                .path("received")
                                .valueStream()
                                .map(notice -> notice.path("status").asString()))
                .containsExactlyElementsOf(statuses);
    }

    private CreateDeliveryRequest order(UUID whistle) {
        var order = WhistleOrder.newBuilder().setTitle("路面塌陷").setType("EMERGENCY");
        for (var org : ORGS) {
            order.addDepartmentsBuilder()
                    .setOrg(org)
                    .setLead(org.equals(ORGS.getFirst()))
                    .setAckDueTime(Timestamps.fromSeconds(1_900_000_000))
                    .setArriveDueTime(Timestamps.fromSeconds(1_900_001_500));
        }
        return CreateDeliveryRequest.newBuilder()
                .setId(UUID.nameUUIDFromBytes(whistle.toString().getBytes()).toString())
                .setSubject(whistle.toString())
                .setVersion(1)
                .setRegion(REGION)
                .setWhistleOrder(order)
                .build();
    }

    private CreateDeliveryRequest word(UUID whistle, int version, String step) {
        return CreateDeliveryRequest.newBuilder()
                .setId(UUID.nameUUIDFromBytes((whistle + step).getBytes()).toString())
                .setSubject(whistle.toString())
                .setVersion(version)
                .setRegion(REGION)
                .setWhistleNotice(
                        WhistleNotice.newBuilder()
                                .setStep(step)
                                .setOrg(ORGS.getLast())
                                .setTime(Timestamps.fromSeconds(1_800_000_000 + version)))
                .build();
    }

    private CreateDeliveryRequest notice(
            UUID subject, String externalId, int version, String status) {
        return CreateDeliveryRequest.newBuilder()
                .setId(UUID.randomUUID().toString())
                .setSubject(subject.toString())
                .setVersion(version)
                .setRegion(REGION)
                .setProgressNotice(
                        ProgressNotice.newBuilder()
                                .setPartnerId("portal-bj")
                                .setExternalId(externalId)
                                .setStatus(status)
                                .setTime(Timestamps.fromSeconds(1_800_000_000 + version)))
                .build();
    }

    private void create(CreateDeliveryRequest request) {
        Channel channel = channels.to("adapters");
        DeliveryServiceGrpc.newBlockingStub(channel).createDelivery(request);
    }

    private long count(String table, String state) {
        return POSTGRES.owner()
                .sql("SELECT count(*) FROM delivery." + table + " WHERE state = :state")
                .param("state", state)
                .query(Long.class)
                .single();
    }

    private void fault(String platform, String mode, int percent) throws Exception {
        post(
                "/__faults",
                "{\"platform\":\"%s\",\"mode\":\"%s\",\"count\":1000,\"percent\":%d}"
                        .formatted(platform, mode, percent));
    }

    private JsonNode received(String externalId) {
        return get("/portal/received?externalId=" + externalId);
    }

    private JsonNode get(String path) {
        try {
            var request = HttpRequest.newBuilder(URI.create(simulators.address() + path)).build();
            return Web.JSON.readTree(http.send(request, BodyHandlers.ofByteArray()).body());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private void post(String path, String body) throws Exception {
        var request =
                HttpRequest.newBuilder(URI.create(simulators.address() + path))
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build();
        assertThat(http.send(request, BodyHandlers.discarding()).statusCode()).isEqualTo(200);
    }
}
