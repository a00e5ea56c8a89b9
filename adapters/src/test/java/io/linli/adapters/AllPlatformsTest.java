package io.linli.adapters;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.util.Timestamps;
import io.linli.mesh.channel.Channels;
import io.linli.mesh.testkit.InProcessMesh;
import io.linli.mesh.testkit.PostgresExtension;
import io.linli.mesh.testkit.RedisExtension;
import io.linli.proto.adapters.v1.CreateDeliveryRequest;
import io.linli.proto.adapters.v1.DeliveryServiceGrpc;
import io.linli.proto.adapters.v1.HotlineStep;
import io.linli.proto.adapters.v1.ProgressNotice;
import io.linli.proto.adapters.v1.WhistleOrder;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/// The whole service with every platform and dialect switched on, under faults: whistles go to 渝快政
/// and its reports come back, cases' progress goes to the services portal, steps go to the hotline;
/// each once.
class AllPlatformsTest {
    @RegisterExtension static final PostgresExtension POSTGRES = new PostgresExtension();

    @RegisterExtension static final RedisExtension REDIS = new RedisExtension();

    private static final String SECRET = SimulatedPlatforms.SECRET;
    private static final String REGION = "110105017036";
    private static final int EACH = 10;

    private final FakeGovernance governance = new FakeGovernance();
    private InProcessMesh mesh;
    private SimulatedPlatforms platforms;
    private RunningAdapters adapters;
    private Channels channels;

    @BeforeEach
    void start() throws Exception {
        mesh = new InProcessMesh(Clock.systemUTC(), governance.service(), new FakeIdentity());
        int port;
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        platforms =
                new SimulatedPlatforms(
                        URI.create("http://127.0.0.1:" + port + "/callbacks/dispatch"),
                        Clock.systemUTC());
        adapters =
                new RunningAdapters(
                        POSTGRES.settings(),
                        REDIS.uri(),
                        URI.create(platforms.url()),
                        SECRET,
                        mesh,
                        port,
                        settings());
        channels = adapters.channelsOf("citizen-services");
    }

    private Map<String, String> settings() {
        var url = platforms.url();
        var settings = new HashMap<String, String>();
        settings.put("linli.seal.keys", "1=" + base64(16));
        settings.put("linli.seal.index-key", base64(32));
        settings.put("linli.ykz.url", url);
        settings.put("linli.ykz.app-key", "linli-ykz");
        settings.put("linli.ykz.secret", SECRET);
        settings.put("linli.hotline.url", url);
        settings.put("linli.hotline.app-key", "linli-hotline");
        settings.put("linli.hotline.secret", SECRET);
        settings.put("linli.servicesportal.url", url);
        settings.put("linli.servicesportal.app-id", "linli-ykb");
        settings.put("linli.servicesportal.app-key", "linli-ykb-key");
        settings.put("linli.servicesportal.secret", SECRET);
        settings.put("linli.exchange.url", url);
        settings.put("linli.exchange.requester", "linli-exchange");
        settings.put("linli.exchange.app-key", "linli-exchange-1");
        settings.put("linli.exchange.secret", SECRET);
        // Faults strike the fetching of tokens as well; a minute is too long for a test.
        settings.put("linli.ykz.tokens-per-minute", "20");
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
    void underFaultsEachIsHandedOverOnceAndEachReportCountsOnce() throws Exception {
        for (var platform : List.of("ykz", "servicesportal", "hotline")) {
            for (var fault :
                    List.of(
                            "drop_reply",
                            "down",
                            "html",
                            "server_error",
                            "gbk",
                            "no_data",
                            "too_many",
                            "reset",
                            "token_revoked",
                            "duplicate")) {
                platforms.fault(platform, fault, 1);
            }
        }
        var whistles = IntStream.range(0, EACH).mapToObj(_ -> UUID.randomUUID()).toList();
        for (var subject : whistles) {
            create(request(subject).setWhistleOrder(whistle()));
            create(request(subject).setProgressNotice(notice(subject)));
            create(request(subject).setHotlineStep(step(subject)));
        }
        Eventually.holds(
                () -> "all acknowledged, but " + count("delivery", "ACKNOWLEDGED"),
                () -> count("delivery", "ACKNOWLEDGED") == 3 * EACH);

        assertThat(subjects(platforms.get("/__ykz/orders").path("orders"), "bizId"))
                .containsExactlyInAnyOrderElementsOf(
                        whistles.stream().map(UUID::toString).toList());
        assertThat(subjects(platforms.get("/__ykb/affairs").path("affairs"), "bizId"))
                .containsExactlyInAnyOrderElementsOf(
                        whistles.stream().map(UUID::toString).toList());
        assertThat(subjects(platforms.get("/__hotline/steps").path("steps"), "ticketNo"))
                .containsExactlyInAnyOrderElementsOf(
                        whistles.stream().map(UUID::toString).toList());

        for (var subject : whistles) {
            platforms.post(
                    "/__ykz/play",
                    "{\"bizId\":\"%s\",\"org\":\"110105-CGW\",\"status\":\"ACK\"}"
                            .formatted(subject));
        }
        Eventually.holds(
                () -> "all steps, but " + governance.steps.size(),
                () -> count("receipt", "APPLIED") == EACH);
        assertThat(governance.steps).hasSize(EACH).containsOnly("110105-CGW ACKNOWLEDGE");
        assertThat(governance.keys).doesNotHaveDuplicates();
    }

    @Test
    void everyPlatformHasADoorThatAsksForItsSignature() throws Exception {
        assertThat(posted("/callbacks/ykz")).isEqualTo(401);
        assertThat(posted("/callbacks/hotline")).isEqualTo(401);
        assertThat(posted("/callbacks/dispatch")).isEqualTo(401);
        assertThat(posted("/callbacks/mars")).isEqualTo(404);
    }

    private int posted(String path) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(
                            HttpRequest.newBuilder(adapters.http().resolve(path))
                                    .POST(HttpRequest.BodyPublishers.ofString("{}"))
                                    .build(),
                            BodyHandlers.discarding())
                    .statusCode();
        }
    }

    private static CreateDeliveryRequest.Builder request(UUID subject) {
        return CreateDeliveryRequest.newBuilder()
                .setId(UUID.randomUUID().toString())
                .setSubject(subject.toString())
                .setVersion(1)
                .setRegion(REGION);
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

    private static ProgressNotice.Builder notice(UUID subject) {
        return ProgressNotice.newBuilder()
                .setPartnerId("portal-ykb")
                .setExternalId(subject.toString())
                .setStatus("ACCEPTED")
                .setTime(Timestamps.fromSeconds(1_800_000_000));
    }

    private static HotlineStep.Builder step(UUID subject) {
        return HotlineStep.newBuilder()
                .setStep(HotlineStep.Step.CONTACT)
                .setTicketNumber(subject.toString())
                .setOrg("110105-CGW")
                .setText("已联系来电人")
                .setTime(Timestamps.fromSeconds(1_800_000_000));
    }

    private void create(CreateDeliveryRequest.Builder request) {
        DeliveryServiceGrpc.newBlockingStub(channels.to("adapters"))
                .createDelivery(request.build());
    }

    private static List<String> subjects(JsonNode list, String name) {
        return list.valueStream().map(each -> each.path(name).asString("")).toList();
    }

    private static long count(String table, String state) {
        return POSTGRES.owner()
                .sql("SELECT count(*) FROM delivery." + table + " WHERE state = :state")
                .param("state", state)
                .query(Long.class)
                .single();
    }

    private static String base64(int bytes) {
        return Base64.getEncoder().encodeToString(new byte[bytes]);
    }
}
