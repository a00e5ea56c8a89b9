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
import io.linli.proto.adapters.v1.HotlineStep.Step;
import io.linli.proto.governance.v1.TellHotlineTicketRequest;
import io.linli.proto.governance.v1.TellHotlineTicketRequest.WordCase;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Clock;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The whole service between the hotline's simulator and the governance room, with repeats, lost
/// replies and swapped messages: a ticket with one return, there and back.
class HotlineJourneyTest {
    @RegisterExtension static final PostgresExtension POSTGRES = new PostgresExtension();

    @RegisterExtension static final RedisExtension REDIS = new RedisExtension();

    private static final String SECRET = SimulatedPlatforms.SECRET;
    private static final String REGION = "110105017036";
    private static final String TICKET =
            """
            {"title":"路灯不亮","content":"三号楼前路灯三天不亮","category":"010101","area":"110105017036","level":"2",
             "kind":"求助","caller":{"name":"张三","phone":"13800000000"},"private":false,
             "dispatchTime":"2026-11-20T10:00:00+08:00"}
            """;

    private final FakeTickets governance = new FakeTickets();
    private final String number = "BJ" + System.nanoTime();
    private InProcessMesh mesh;
    private SimulatedPlatforms platforms;
    private RunningAdapters adapters;
    private Channels channels;

    @BeforeEach
    void start() throws Exception {
        mesh = new InProcessMesh(Clock.systemUTC(), governance, new FakeIdentity());
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
        var settings = new HashMap<String, String>();
        settings.put("linli.seal.keys", "1=" + base64(16));
        settings.put("linli.seal.index-key", base64(32));
        settings.put("linli.hotline.url", platforms.url());
        settings.put("linli.hotline.app-key", "linli-hotline");
        settings.put("linli.hotline.secret", SECRET);
        settings.put("linli.hotline.time-limit", "1s");
        settings.put("linli.hotline.rest", "200ms");
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
    void aTicketWithOneReturnIsToldBothWaysEachStepOnceUnderFaults() {
        platforms.fault("hotline", "duplicate", 1);
        governance.refusals.add(FakeTickets.Refused.TICKET_UNKNOWN); // tried again
        tell("ticket.dispatched", TICKET);
        told(WordCase.DISPATCHED);
        var id = governance.told.getFirst().getId();

        platforms.fault("hotline", "drop_reply", 1);
        create(id, 1, Step.OBJECTION, "不属本街道");
        steps("03");
        tell("objection.ruled", "{\"upheld\":false,\"reason\":\"属本单位职责\"}");
        told(WordCase.DISPATCHED, WordCase.OBJECTION_RULED);

        create(id, 2, Step.CONTACT, "已电话联系");
        create(id, 3, Step.FEEDBACK, "已更换灯具");
        steps("03", "01", "02");
        platforms.fault("hotline", "reorder", 1);
        tell("callback.result", "{\"reached\":false,\"round\":1}");
        tell(
                "callback.result",
                "{\"reached\":true,\"round\":2,\"contacted\":true,\"solved\":true,\"satisfied\":true}");
        Eventually.holds(
                () -> "both call-backs, whichever came first, but " + governance.told.size(),
                () -> governance.told.size() == 4);

        assertThat(governance.told).extracting(TellHotlineTicketRequest::getId).containsOnly(id);
        assertThat(governance.told)
                .filteredOn(told -> told.getWordCase() == WordCase.CALLED_BACK)
                .extracting(told -> told.getCalledBack().getRound())
                .containsExactlyInAnyOrder(1, 2);
    }

    private void told(WordCase... words) {
        Eventually.holds(
                () -> "words " + List.of(words) + ", but " + governance.told,
                () ->
                        governance.told.stream()
                                .map(TellHotlineTicketRequest::getWordCase)
                                .toList()
                                .equals(List.of(words)));
    }

    private void steps(String... codes) {
        Eventually.holds(
                () -> "steps " + List.of(codes) + ", but " + steps(),
                () -> steps().equals(List.of(codes)));
    }

    private List<String> steps() {
        return platforms
                .get("/__hotline/steps")
                .path("steps")
                .valueStream()
                .filter(step -> step.path("ticketNo").asString("").equals(number))
                .map(step -> step.path("step").asString(""))
                .toList();
    }

    private void tell(String kind, String data) {
        platforms.post(
                "/__hotline/tell",
                "{\"kind\":\"%s\",\"ticketNo\":\"%s\",\"data\":%s}".formatted(kind, number, data));
    }

    private void create(String subject, int version, Step step, String text) {
        DeliveryServiceGrpc.newBlockingStub(channels.to("adapters"))
                .createDelivery(
                        CreateDeliveryRequest.newBuilder()
                                .setId(UUID.randomUUID().toString())
                                .setSubject(subject)
                                .setVersion(version)
                                .setRegion(REGION)
                                .setHotlineStep(
                                        HotlineStep.newBuilder()
                                                .setStep(step)
                                                .setTicketNumber(number)
                                                .setOrg("110105017")
                                                .setText(text)
                                                .setTime(Timestamps.fromSeconds(1_800_000_000)))
                                .build());
    }

    private static String base64(int bytes) {
        return Base64.getEncoder().encodeToString(new byte[bytes]);
    }
}
