package io.linli.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.Channel;
import io.linli.mesh.call.MeshServer;
import io.linli.mesh.channel.Channels;
import io.linli.mesh.testkit.Keys;
import io.linli.mesh.testkit.PostgresExtension;
import io.linli.proto.identity.v1.EstateServiceGrpc;
import io.linli.proto.identity.v1.GetEstateRequest;
import io.linli.proto.identity.v1.GetPartnerKeyRequest;
import io.linli.proto.identity.v1.GetRegionRequest;
import io.linli.proto.identity.v1.PartnerServiceGrpc;
import io.linli.proto.identity.v1.RegionServiceGrpc;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/// The whole process, as it is started in real life.
class IdentityApplicationTest {
    private static final String WORLD =
            """
            {"estates": [
               {"id": "E-JSB-01", "name": "劲松北小区一区", "region": "110105017036", "firm": "firm-yuanyuan"}],
             "partners": [
               {"appKey": "firm-yuanyuan", "name": "物业", "kind": "PROPERTY_FIRM", "algorithm": "hmac-sm3",
                "secret": "fedcba9876543210", "scopes": ["repairs.write"], "estates": ["E-JSB-01"]}]}
            """;

    @RegisterExtension static final PostgresExtension POSTGRES = new PostgresExtension();

    private final Keys keys = new Keys("identity", "gateway", "property-services");

    @TempDir Path folder;

    @Test
    void comesUpTwiceWithTheDemoWorldAndAnswersOverTheNetwork() throws Exception {
        var world = Files.writeString(folder.resolve("world.json"), WORLD);
        start(world).close();
        try (var context = start(world)) {
            assertThat(readiness(context)).isEqualTo("{\"status\":\"UP\"}");
            answers(channelOf("property-services", context), channelOf("gateway", context));
        }
    }

    private static void answers(Channel propertyServices, Channel gateway) {
        assertThat(
                        EstateServiceGrpc.newBlockingStub(propertyServices)
                                .getEstate(GetEstateRequest.newBuilder().setId("E-JSB-01").build())
                                .getRegion())
                .isEqualTo("110105017036");
        assertThat(
                        RegionServiceGrpc.newBlockingStub(propertyServices)
                                .getRegion(
                                        GetRegionRequest.newBuilder().setCode("110105017").build())
                                .getChildrenCount())
                .isEqualTo(2);
        assertThat(
                        PartnerServiceGrpc.newBlockingStub(gateway)
                                .getPartnerKey(
                                        GetPartnerKeyRequest.newBuilder()
                                                .setAppKey("firm-yuanyuan")
                                                .build())
                                .getSecret())
                .isEqualTo("fedcba9876543210");
    }

    private ConfigurableApplicationContext start(Path world) {
        var db = POSTGRES.settings();
        var caller = keys.settingsOf("identity");
        return SpringApplication.run(
                IdentityApplication.class,
                "--server.port=0",
                "--linli.grpc.port=0",
                "--linli.db.url=" + db.url(),
                "--linli.db.user=" + db.user(),
                "--linli.db.password=" + db.password(),
                "--linli.db.owner-user=" + db.ownerUser(),
                "--linli.db.owner-password=" + db.ownerPassword(),
                "--linli.caller.name=identity",
                "--linli.caller.private-key=" + caller.privateKey(),
                "--linli.caller.trusted=" + caller.trusted(),
                "--linli.seal.keys=" + IdentityRooms.SEAL_KEYS,
                "--linli.seal.index-key=" + IdentityRooms.SEAL_INDEX_KEY,
                "--linli.demo-world=" + world);
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

    private Channel channelOf(String service, ConfigurableApplicationContext context) {
        var target = "127.0.0.1:" + context.getBean(MeshServer.class).port();
        return new Channels(
                        Map.of("identity", target),
                        Set.of(),
                        "unused",
                        keys.tokensOf(service, Clock.systemUTC()))
                .to("identity");
    }
}
