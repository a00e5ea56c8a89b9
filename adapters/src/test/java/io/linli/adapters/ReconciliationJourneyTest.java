package io.linli.adapters;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.util.Timestamps;
import io.grpc.Metadata;
import io.grpc.stub.MetadataUtils;
import io.linli.adapters.simulators.SimulatorSettings;
import io.linli.adapters.simulators.Simulators;
import io.linli.mesh.caller.CallerTokens;
import io.linli.mesh.channel.Channels;
import io.linli.mesh.testkit.Callers;
import io.linli.mesh.testkit.InProcessMesh;
import io.linli.mesh.testkit.PostgresExtension;
import io.linli.mesh.testkit.RedisExtension;
import io.linli.proto.adapters.v1.CreateDeliveryRequest;
import io.linli.proto.adapters.v1.DeliveryServiceGrpc;
import io.linli.proto.adapters.v1.Difference;
import io.linli.proto.adapters.v1.GetReconciliationRequest;
import io.linli.proto.adapters.v1.ListDifferencesRequest;
import io.linli.proto.adapters.v1.Reconciliation;
import io.linli.proto.adapters.v1.ReconciliationServiceGrpc;
import io.linli.proto.adapters.v1.ReconciliationServiceGrpc.ReconciliationServiceBlockingStub;
import io.linli.proto.adapters.v1.StartReconciliationRequest;
import io.linli.proto.adapters.v1.WhistleOrder;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The whole service finds what it and the dispatch platform do not have alike, over the platform's
/// own way of telling, and mends it.
class ReconciliationJourneyTest {
    @RegisterExtension static final PostgresExtension POSTGRES = new PostgresExtension();

    @RegisterExtension static final RedisExtension REDIS = new RedisExtension();

    private static final String SECRET = "dispatch-secret-for-tests";
    private static final int ORDERS = 45; // more than two of the platform's pages

    private final FakeGovernance governance = new FakeGovernance();
    private final HttpClient http = HttpClient.newHttpClient();
    private InProcessMesh mesh;
    private Simulators simulators;
    private RunningAdapters adapters;
    private Channels channels;

    @BeforeEach
    void start() {
        mesh = new InProcessMesh(Clock.systemUTC(), governance.service(), new FakeIdentity());
        simulators =
                new Simulators(
                        new SimulatorSettings(
                                0,
                                "linli-dispatch",
                                SECRET,
                                URI.create("http://127.0.0.1:1/nowhere"),
                                Map.of(),
                                false,
                                null),
                        Clock.systemUTC());
        var settings =
                RunningAdapters.settings(
                        POSTGRES.settings(), REDIS.uri(), simulators.address(), SECRET, mesh, 0);
        settings.put("linli.reconcile.settle", "0s");
        adapters = new RunningAdapters(settings, mesh, List.of());
        channels = adapters.channelsOf("citizen-services");
    }

    @AfterEach
    void stop() {
        channels.close();
        adapters.close();
        simulators.close();
        mesh.close();
    }

    @Test
    void whatIsLostOnEitherSideIsFoundAndMended() throws Exception {
        var orders = IntStream.range(0, ORDERS).mapToObj(_ -> order(UUID.randomUUID())).toList();
        orders.forEach(
                DeliveryServiceGrpc.newBlockingStub(channels.to("adapters"))::createDelivery);
        Eventually.holds(() -> "all acknowledged", () -> acknowledged() == ORDERS);
        post("/__lose", "{\"orderId\":\"%s\"}".formatted(orders.get(7).getId()));
        post("/__play", play(orders.get(30), "ACK")); // its callback goes nowhere
        POSTGRES.owner()
                .sql("UPDATE delivery.delivery SET state = 'DEAD' WHERE id = :id")
                .param("id", UUID.fromString(orders.get(40).getId()))
                .update();

        var run = reconciled();
        assertThat(run.getState()).as(run.getError()).isEqualTo(Reconciliation.State.DONE);
        assertThat(run.getDifferences()).isEqualTo(3);
        assertThat(run.getMended()).isEqualTo(3);
        assertThat(differences(run))
                .extracting(Difference::getKind)
                .containsExactlyInAnyOrder(
                        Difference.Kind.MISSING_THERE,
                        Difference.Kind.REPORT_MISSING,
                        Difference.Kind.NOT_ACKNOWLEDGED_HERE);
        Eventually.holds(() -> "handed over again", () -> acknowledged() == ORDERS);
        Eventually.holds(
                () -> "the step counts", () -> governance.steps.contains("110105-CGW ACKNOWLEDGE"));

        var after = reconciled();
        assertThat(differences(after)).isEmpty();
        assertThat(after.getOurs()).isEqualTo(ORDERS);
        assertThat(after.getTheirs()).isEqualTo(ORDERS + 1L);
    }

    private Reconciliation reconciled() {
        Eventually.holds(() -> "no other runs", () -> count("reconciliation", "RUNNING") == 0);
        var id =
                reconciliations()
                        .startReconciliation(
                                StartReconciliationRequest.newBuilder()
                                        .setPlatform("dispatch")
                                        .setReason("both sides may differ")
                                        .build())
                        .getId();
        var request = GetReconciliationRequest.newBuilder().setId(id).build();
        Eventually.holds(
                () -> "compared",
                () ->
                        reconciliations().getReconciliation(request).getState()
                                != Reconciliation.State.RUNNING);
        return reconciliations().getReconciliation(request);
    }

    private List<Difference> differences(Reconciliation run) {
        return reconciliations()
                .listDifferences(ListDifferencesRequest.newBuilder().setId(run.getId()).build())
                .getDifferencesList();
    }

    private ReconciliationServiceBlockingStub reconciliations() {
        var headers = new Metadata();
        headers.put(
                CallerTokens.HEADER,
                mesh.keys()
                        .tokensOf("gateway", Clock.systemUTC())
                        .issue(Callers.person("zhou", "district-officer", "110105")));
        return ReconciliationServiceGrpc.newBlockingStub(channels.plain("adapters"))
                .withInterceptors(MetadataUtils.newAttachHeadersInterceptor(headers));
    }

    private static CreateDeliveryRequest order(UUID whistle) {
        return CreateDeliveryRequest.newBuilder()
                .setId(UUID.randomUUID().toString())
                .setSubject(whistle.toString())
                .setVersion(1)
                .setRegion("110105017036")
                .setWhistleOrder(
                        WhistleOrder.newBuilder()
                                .setTitle("路面塌陷")
                                .setType("EMERGENCY")
                                .addDepartments(
                                        WhistleOrder.Department.newBuilder()
                                                .setOrg("110105-CGW")
                                                .setLead(true)
                                                .setAckDueTime(
                                                        Timestamps.fromSeconds(1_900_000_000))
                                                .setArriveDueTime(
                                                        Timestamps.fromSeconds(1_900_001_500))))
                .build();
    }

    private static String play(CreateDeliveryRequest order, String status) {
        return "{\"bizId\":\"%s\",\"org\":\"110105-CGW\",\"status\":\"%s\",\"told\":false}"
                .formatted(order.getSubject(), status);
    }

    private long acknowledged() {
        return count("delivery", "ACKNOWLEDGED");
    }

    private static long count(String table, String state) {
        return POSTGRES.owner()
                .sql("SELECT count(*) FROM delivery." + table + " WHERE state = :state")
                .param("state", state)
                .query(Long.class)
                .single();
    }

    private void post(String path, String body) throws Exception {
        var request =
                HttpRequest.newBuilder(URI.create(simulators.address() + path))
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build();
        assertThat(http.send(request, BodyHandlers.discarding()).statusCode()).isEqualTo(200);
    }
}
