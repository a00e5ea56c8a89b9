package io.linli.adapters;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.util.Timestamps;
import io.grpc.Metadata;
import io.grpc.stub.MetadataUtils;
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
import io.linli.proto.adapters.v1.HotlineStep;
import io.linli.proto.adapters.v1.ListDifferencesRequest;
import io.linli.proto.adapters.v1.ProgressNotice;
import io.linli.proto.adapters.v1.Reconciliation;
import io.linli.proto.adapters.v1.ReconciliationServiceGrpc;
import io.linli.proto.adapters.v1.ReconciliationServiceGrpc.ReconciliationServiceBlockingStub;
import io.linli.proto.adapters.v1.StartReconciliationRequest;
import io.linli.proto.adapters.v1.WhistleOrder;
import io.linli.proto.identity.v1.Partner;
import io.linli.proto.identity.v1.PartnerKey;
import java.net.URI;
import java.time.Clock;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The whole service finds what it and 渝快政, a 12345 hotline and a services portal do not have
/// alike, each asked in its own dialect and under its own faults, and mends it.
class ReconciliationOfOthersTest {
    @RegisterExtension static final PostgresExtension POSTGRES = new PostgresExtension();

    @RegisterExtension static final RedisExtension REDIS = new RedisExtension();

    private static final String SECRET = SimulatedPlatforms.SECRET;

    /// A portal that wants to be told nowhere.
    private static final PartnerKey NOWHERE =
            PartnerKey.newBuilder()
                    .setPartner(Partner.newBuilder().setId("portal-nowhere"))
                    .setAlgorithm("hmac-sm3")
                    .setSecret(SECRET)
                    .build();

    private static final int EACH = 25; // more than a page

    private final FakeGovernance governance = new FakeGovernance();
    private final FakeIdentity identity = new FakeIdentity();
    private InProcessMesh mesh;
    private SimulatedPlatforms platforms;
    private RunningAdapters adapters;
    private Channels channels;

    @BeforeEach
    void start() {
        mesh = new InProcessMesh(Clock.systemUTC(), governance.service(), identity);
        identity.know(NOWHERE);
        platforms = SimulatedPlatforms.withoutCallbacks();
        adapters =
                new RunningAdapters(
                        POSTGRES.settings(),
                        REDIS.uri(),
                        URI.create(platforms.url()),
                        SECRET,
                        mesh,
                        0,
                        settings());
        channels = adapters.channelsOf("citizen-services");
    }

    private Map<String, String> settings() {
        var url = platforms.url();
        var settings = new HashMap<String, String>();
        settings.put("linli.reconcile.settle", "0s");
        settings.put("linli.seal.keys", "1=" + base64(16));
        settings.put("linli.seal.index-key", base64(32));
        settings.put("linli.ykz.url", url);
        settings.put("linli.ykz.app-key", "linli-ykz");
        settings.put("linli.ykz.secret", SECRET);
        settings.put("linli.ykz.tokens-per-minute", "20");
        settings.put("linli.hotline.url", url);
        settings.put("linli.hotline.app-key", "linli-hotline");
        settings.put("linli.hotline.secret", SECRET);
        settings.put("linli.servicesportal.url", url);
        settings.put("linli.servicesportal.app-id", "linli-ykb");
        settings.put("linli.servicesportal.app-key", "linli-ykb-key");
        settings.put("linli.servicesportal.secret", SECRET);
        settings.put("linli.servicesportal.tokens-per-minute", "20");
        for (var platform : List.of("ykz", "hotline", "servicesportal")) {
            settings.put("linli." + platform + ".time-limit", "1s");
            settings.put("linli." + platform + ".rest", "200ms");
        }
        return settings;
    }

    @AfterEach
    void stop() {
        channels.close();
        adapters.close();
        platforms.close();
        mesh.close();
    }

    @Test
    void theOtherDispatchPlatformsOrdersAndReportsAreCompared() {
        var orders = handedOver("dispatch", _ -> request().setWhistleOrder(whistle()));
        platforms.post("/__ykz/lose", "{\"orderId\":\"%s\"}".formatted(orders.get(3).getId()));
        platforms.post(
                "/__ykz/play",
                "{\"bizId\":\"%s\",\"org\":\"110105-CGW\",\"status\":\"ACK\",\"told\":false}"
                        .formatted(orders.get(9).getSubject()));
        killed(orders.get(20));
        platforms.fault("ykz", "html", 1);
        platforms.fault("ykz", "token_revoked", 1);

        compared(
                "dispatch",
                Difference.Kind.MISSING_THERE,
                Difference.Kind.REPORT_MISSING,
                Difference.Kind.NOT_ACKNOWLEDGED_HERE);
        Eventually.holds(
                () -> "the step counts", () -> governance.steps.contains("110105-CGW ACKNOWLEDGE"));
        again("dispatch", EACH + 1L, EACH);
    }

    @Test
    void theHotlinesStepsAndMessagesAreCompared() {
        var steps = handedOver("hotline", number -> request().setHotlineStep(step("H-" + number)));
        platforms.post("/__hotline/lose", "{\"stepId\":\"%s\"}".formatted(steps.get(5).getId()));
        platforms.post(
                "/__hotline/tell",
                """
                {"kind":"ticket.withdrawn","ticketNo":"H-7","told":false,
                 "data":{"reason":"来电人撤诉"}}
                """);
        killed(steps.get(21));
        platforms.fault("hotline", "gbk", 1);
        platforms.fault("hotline", "reset", 1);

        compared(
                "hotline",
                Difference.Kind.MISSING_THERE,
                Difference.Kind.REPORT_MISSING,
                Difference.Kind.NOT_ACKNOWLEDGED_HERE);
        again("hotline", EACH + 1L, EACH);
    }

    @Test
    void whatAServicesPortalWasToldIsComparedAndNoOtherPortalIsTakenForIt() {
        var notices =
                handedOver(
                        "portal",
                        number -> request().setProgressNotice(notice("portal-ykb", number)));
        created(request().setProgressNotice(notice("portal-nowhere", 1)).build());
        Eventually.holds(() -> "also acknowledged", () -> acknowledged("portal") == EACH + 1L);
        platforms.post("/__ykb/lose", "{\"eventId\":\"%s\"}".formatted(notices.get(2).getId()));
        killed(notices.get(22));
        platforms.fault("servicesportal", "no_data", 1);
        platforms.fault("servicesportal", "too_many", 1);

        compared("portal", Difference.Kind.MISSING_THERE, Difference.Kind.NOT_ACKNOWLEDGED_HERE);
        again("portal", EACH, EACH + 1L);
    }

    private void compared(String platform, Difference.Kind... kinds) {
        var run = reconciled(platform);
        assertThat(run.getState()).as(run.getError()).isEqualTo(Reconciliation.State.DONE);
        assertThat(differences(run))
                .extracting(Difference::getKind)
                .containsExactlyInAnyOrder(kinds);
        assertThat(run.getMended()).isEqualTo(kinds.length);
    }

    /// Nothing is left to be found.
    private void again(String platform, long theirs, long all) {
        Eventually.holds(() -> "handed over again", () -> acknowledged(platform) == all);
        var after = reconciled(platform);
        assertThat(differences(after)).isEmpty();
        assertThat(after.getOurs()).isEqualTo(EACH);
        assertThat(after.getTheirs()).isEqualTo(theirs);
    }

    private List<CreateDeliveryRequest> handedOver(
            String platform, IntFunction<CreateDeliveryRequest.Builder> make) {
        var all = IntStream.range(0, EACH).mapToObj(number -> make.apply(number).build()).toList();
        all.forEach(this::created);
        Eventually.holds(() -> "all acknowledged", () -> acknowledged(platform) == EACH);
        return all;
    }

    private void created(CreateDeliveryRequest request) {
        DeliveryServiceGrpc.newBlockingStub(channels.to("adapters")).createDelivery(request);
    }

    /// We hold it to be dead.
    private static void killed(CreateDeliveryRequest delivery) {
        POSTGRES.owner()
                .sql("UPDATE delivery.delivery SET state = 'DEAD' WHERE id = :id")
                .param("id", UUID.fromString(delivery.getId()))
                .update();
    }

    private Reconciliation reconciled(String platform) {
        Eventually.holds(() -> "no other runs", () -> running() == 0);
        var id =
                reconciliations()
                        .startReconciliation(
                                StartReconciliationRequest.newBuilder()
                                        .setPlatform(platform)
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

    private static CreateDeliveryRequest.Builder request() {
        return CreateDeliveryRequest.newBuilder()
                .setId(UUID.randomUUID().toString())
                .setSubject(UUID.randomUUID().toString())
                .setVersion(1)
                .setRegion("110105017036");
    }

    private static WhistleOrder.Builder whistle() {
        var order = WhistleOrder.newBuilder().setTitle("路面塌陷").setType("EMERGENCY");
        order.addDepartmentsBuilder()
                .setOrg("110105-CGW")
                .setLead(true)
                .setAckDueTime(Timestamps.fromSeconds(1_900_000_000))
                .setArriveDueTime(Timestamps.fromSeconds(1_900_001_500));
        return order;
    }

    private static ProgressNotice.Builder notice(String portal, int number) {
        return ProgressNotice.newBuilder()
                .setPartnerId(portal)
                .setExternalId("E-" + number)
                .setStatus("ACCEPTED")
                .setTime(Timestamps.fromSeconds(1_800_000_000));
    }

    private static HotlineStep.Builder step(String ticket) {
        return HotlineStep.newBuilder()
                .setStep(HotlineStep.Step.CONTACT)
                .setTicketNumber(ticket)
                .setOrg("110105-CGW")
                .setText("已联系来电人")
                .setTime(Timestamps.fromSeconds(1_800_000_000));
    }

    private static long acknowledged(String platform) {
        return POSTGRES.owner()
                .sql(
                        """
                        SELECT count(*) FROM delivery.delivery
                         WHERE state = 'ACKNOWLEDGED' AND platform = :platform
                        """)
                .param("platform", platform)
                .query(Long.class)
                .single();
    }

    private static long running() {
        return POSTGRES.owner()
                .sql("SELECT count(*) FROM delivery.reconciliation WHERE state = 'RUNNING'")
                .query(Long.class)
                .single();
    }

    private static String base64(int bytes) {
        return Base64.getEncoder().encodeToString(new byte[bytes]);
    }
}
