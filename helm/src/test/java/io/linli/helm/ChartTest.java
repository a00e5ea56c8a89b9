package io.linli.helm;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChartTest {
    private static final String[] SERVICES = {
        "gateway", "identity", "citizen-services", "points", "property-services", "adapters"
    };

    @Test
    void lintsWithoutAWarning() {
        assertThat(Chart.lint()).allMatch(word -> word.startsWith("[INFO]"));
    }

    @ParameterizedTest
    @EnumSource
    void loadsStrictlyAndGivesEveryServiceItsFullSet(Installation chart) {
        assertThat(chart.deployments()).containsOnlyKeys(SERVICES);
        assertThat(chart.byService(Service.class)).containsOnlyKeys(SERVICES);
        assertThat(chart.byService(ServiceAccount.class)).containsOnlyKeys(SERVICES);
        assertThat(chart.byService(PodDisruptionBudget.class)).containsOnlyKeys(SERVICES);
        assertThat(chart.policies()).containsKeys(SERVICES);
    }

    @ParameterizedTest
    @EnumSource
    void namesEachObjectOfAKindOnce(Installation chart) {
        assertThat(chart.objects())
                .extracting(object -> object.getKind() + "/" + object.getMetadata().getName())
                .doesNotHaveDuplicates();
    }

    @Test
    void opensAnIngressToTheGatewayAloneAndOnlyWhenAsked() {
        assertThat(Installation.DEFAULTS.all(Ingress.class)).isEmpty();
        assertThat(Installation.PRODUCTION.byService(Ingress.class)).containsOnlyKeys("gateway");
        var rule = Installation.PRODUCTION.all(Ingress.class).getFirst().getSpec().getRules();
        assertThat(rule.getFirst().getHost()).isEqualTo("linli.chaoyang.example.gov");
    }

    @Test
    void leavesTheNumberOfPodsToTheAutoscalerWhereThereIsOne() {
        assertThat(Installation.DEFAULTS.all(HorizontalPodAutoscaler.class)).isEmpty();
        var chart = Installation.PRODUCTION;
        var scalers = chart.byService(HorizontalPodAutoscaler.class);
        assertThat(scalers).containsOnlyKeys("gateway", "citizen-services");
        assertThat(scalers.get("gateway").getSpec().getMinReplicas()).isEqualTo(3);
        assertThat(chart.deployments().get("gateway").getSpec().getReplicas()).isNull();
        assertThat(chart.deployments().get("identity").getSpec().getReplicas()).isEqualTo(2);
    }

    @Test
    void asksForImagesOfTheVersionThisBuildMakes() throws IOException {
        assertThat(Files.readString(Chart.FOLDER.resolve("Chart.yaml")))
                .contains("\nappVersion: " + System.getProperty("project.version") + "\n");
        assertThat(Files.readString(Path.of("Dockerfile")))
                .contains("\nARG VERSION=" + System.getProperty("project.version") + "\n");
    }
}
