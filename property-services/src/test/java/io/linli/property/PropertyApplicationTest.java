package io.linli.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.Metadata;
import io.grpc.netty.NettyChannelBuilder;
import io.grpc.stub.MetadataUtils;
import io.linli.mesh.call.MeshServer;
import io.linli.mesh.caller.CallerTokens;
import io.linli.mesh.testkit.Callers;
import io.linli.mesh.testkit.InProcessMesh;
import io.linli.mesh.testkit.PostgresExtension;
import io.linli.proto.property.v1.CreateRepairRequest;
import io.linli.proto.property.v1.Repair;
import io.linli.proto.property.v1.RepairServiceGrpc;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/// The whole process, as it is started in real life, beside a small identity.
class PropertyApplicationTest {
    @RegisterExtension static final PostgresExtension POSTGRES = new PostgresExtension();

    @Test
    void comesUpAndAsksIdentityOverTheNetwork() throws Exception {
        try (var identity = new InProcessMesh(Clock.systemUTC(), new SmallIdentity());
                var context = start(identity)) {
            assertThat(readiness(context)).isEqualTo("{\"status\":\"UP\"}");
            var repair = create(context, identity);
            assertThat(repair.getRegion()).isEqualTo("110105017036");
            assertThat(repair.getState()).isEqualTo(Repair.State.NEW);
        }
    }

    private static Repair create(ConfigurableApplicationContext context, InProcessMesh identity) {
        var firm = Callers.firm("firm-yuanyuan", Set.of("E-JSB-01"), "repairs.write");
        var headers = new Metadata();
        headers.put(
                CallerTokens.HEADER,
                identity.keys().tokensOf("gateway", Clock.systemUTC()).issue(firm));
        var channel =
                NettyChannelBuilder.forAddress(
                                "127.0.0.1", context.getBean(MeshServer.class).port())
                        .usePlaintext()
                        .build();
        try {
            return RepairServiceGrpc.newBlockingStub(channel)
                    .withInterceptors(MetadataUtils.newAttachHeadersInterceptor(headers))
                    .createRepair(
                            CreateRepairRequest.newBuilder()
                                    .setEstateId("E-JSB-01")
                                    .setCategory("WATER_LEAK")
                                    .setTitle("漏水")
                                    .build());
        } finally {
            channel.shutdownNow();
        }
    }

    private static ConfigurableApplicationContext start(InProcessMesh identity) {
        var db = POSTGRES.settings();
        var caller = identity.keys().settingsOf("property-services");
        return SpringApplication.run(
                PropertyApplication.class,
                "--server.port=0",
                "--linli.grpc.port=0",
                "--linli.db.url=" + db.url(),
                "--linli.db.user=" + db.user(),
                "--linli.db.password=" + db.password(),
                "--linli.db.owner-user=" + db.ownerUser(),
                "--linli.db.owner-password=" + db.ownerPassword(),
                "--linli.caller.name=property-services",
                "--linli.caller.private-key=" + caller.privateKey(),
                "--linli.caller.trusted=" + caller.trusted(),
                "--linli.channels.identity=127.0.0.1:" + identity.port());
    }

    private static String readiness(ConfigurableApplicationContext context) throws Exception {
        var port = context.getEnvironment().getRequiredProperty("local.server.port");
        var request =
                HttpRequest.newBuilder(
                                URI.create(
                                        "http://127.0.0.1:" + port + "/actuator/health/readiness"))
                        .build();
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request, BodyHandlers.ofString()).body();
        }
    }
}
