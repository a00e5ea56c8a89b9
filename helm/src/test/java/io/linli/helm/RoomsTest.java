package io.linli.helm;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Service;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Installation.class)
class RoomsTest {
    @Parameter Installation chart;

    @Test
    void pointsRunsByItselfFromTheCitizenServicesImage() {
        var points = chart.deployments().get("points");
        var citizen = chart.deployments().get("citizen-services");
        assertThat(Installation.container(points).getImage())
                .isEqualTo(Installation.container(citizen).getImage())
                .contains("/linli-citizen-services:");
        assertThat(Installation.plainEnv(points))
                .containsEntry("LINLI_ROOMS", "points")
                .containsEntry("LINLI_CALLER_NAME", "citizen-services");
        assertThat(Installation.plainEnv(citizen)).containsEntry("LINLI_ROOMS", "governance");
    }

    @Test
    void onlyACutImageIsToldItsRooms() {
        assertThat(chart.deployments())
                .allSatisfy((name, deployment) ->
                        assertThat(Installation.plainEnv(deployment).containsKey("LINLI_ROOMS"))
                                .isEqualTo(
                                        name.equals("citizen-services") || name.equals("points")));
    }

    @Test
    void theGatewayReachesEveryRoom() {
        assertThat(Installation.plainEnv(chart.deployments().get("gateway")))
                .containsAllEntriesOf(
                        Map.of(
                                "LINLI_CHANNELS_IDENTITY", "mesh-identity:9090",
                                "LINLI_CHANNELS_GOVERNANCE", "mesh-citizen-services:9090",
                                "LINLI_CHANNELS_POINTS", "mesh-points:9090",
                                "LINLI_CHANNELS_PROPERTY", "mesh-property-services:9090",
                                "LINLI_CHANNELS_ADAPTERS", "mesh-adapters:9090",
                                "LINLI_GATEWAY_ADAPTERS_URL", "http://mesh-adapters:8080"))
                .doesNotContainKeys("LINLI_GRPC_PORT", "LINLI_DB_URL");
    }

    @Test
    void everyServiceWithRoomsListensForGrpcAndLetsCallersSpread() {
        assertThat(chart.byService(Service.class))
                .allSatisfy((name, service) -> {
                    var rooms = !name.equals("gateway");
                    var env = Installation.plainEnv(chart.deployments().get(name));
                    assertThat(env.containsKey("LINLI_GRPC_PORT")).isEqualTo(rooms);
                    assertThat("None".equals(service.getSpec().getClusterIP())).isEqualTo(rooms);
                });
    }

    @Test
    void platformsCallBackBelowThePublicAddress() {
        var gateway =
                chart == Installation.DEFAULTS
                        ? "https://linli.example.gov"
                        : "https://linli.chaoyang.example.gov";
        assertThat(Installation.plainEnv(chart.deployments().get("adapters")))
                .containsEntry("LINLI_DISPATCH_CALLBACK_URL", gateway + "/callbacks/dispatch");
    }
}
