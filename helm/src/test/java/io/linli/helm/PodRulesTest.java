package io.linli.helm;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.Volume;
import io.fabric8.kubernetes.api.model.VolumeMount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Installation.class)
class PodRulesTest {
    @Parameter Installation chart;

    @Test
    void everyContainerIsNobodySpecialOnAReadOnlyRoot() {
        assertThat(pods())
                .isNotEmpty()
                .allSatisfy(pod -> {
                    assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
                    assertThat(pod.getSecurityContext().getRunAsUser()).isEqualTo(10001);
                    assertThat(pod.getSecurityContext().getSeccompProfile().getType())
                            .isEqualTo("RuntimeDefault");
                });
        assertThat(chart.containers())
                .isNotEmpty()
                .allSatisfy(container -> {
                    var security = container.getSecurityContext();
                    assertThat(security.getReadOnlyRootFilesystem()).isTrue();
                    assertThat(security.getAllowPrivilegeEscalation()).isFalse();
                    assertThat(security.getPrivileged()).isFalse();
                    assertThat(security.getRunAsUser()).isNull();
                    assertThat(security.getCapabilities().getDrop()).containsExactly("ALL");
                    assertThat(security.getCapabilities().getAdd()).isEmpty();
                });
    }

    @Test
    void onlyTmpCanBeWritten() {
        assertThat(chart.containers())
                .allSatisfy(container ->
                        assertThat(container.getVolumeMounts())
                                .filteredOn(mount -> !Boolean.TRUE.equals(mount.getReadOnly()))
                                .extracting(VolumeMount::getMountPath)
                                .containsExactly("/tmp"));
        assertThat(pods())
                .flatExtracting(PodSpec::getVolumes)
                .extracting(Volume::getHostPath)
                .containsOnlyNulls();
    }

    @Test
    void everyDeploymentSaysWhenItStartedLivesAndIsReady() {
        assertThat(chart.containers())
                .isNotEmpty()
                .allSatisfy(container -> {
                    assertThat(container.getStartupProbe().getHttpGet().getPath())
                            .isEqualTo("/actuator/health/liveness");
                    assertThat(container.getLivenessProbe().getHttpGet().getPath())
                            .isEqualTo("/actuator/health/liveness");
                    assertThat(container.getReadinessProbe().getHttpGet().getPath())
                            .isEqualTo("/actuator/health/readiness");
                    assertThat(container.getPorts())
                            .extracting("name")
                            .contains(
                                    container
                                            .getReadinessProbe()
                                            .getHttpGet()
                                            .getPort()
                                            .getStrVal());
                });
    }

    @Test
    void everyContainerAsksForWhatItNeedsAndHasAMemoryLimit() {
        assertThat(chart.containers())
                .isNotEmpty()
                .allSatisfy(container -> {
                    assertThat(container.getResources().getRequests())
                            .containsKeys("cpu", "memory");
                    assertThat(container.getResources().getLimits()).containsKey("memory");
                });
    }

    @Test
    void noPodHoldsATokenForTheKubernetesApi() {
        assertThat(chart.all(ServiceAccount.class))
                .isNotEmpty()
                .allSatisfy(
                        account -> assertThat(account.getAutomountServiceAccountToken()).isFalse());
        assertThat(pods()).extracting(PodSpec::getAutomountServiceAccountToken).containsOnly(false);
    }

    @Test
    void clusterLinksAreNotTakenForSettings() {
        assertThat(pods()).extracting(PodSpec::getEnableServiceLinks).containsOnly(false);
    }

    @Test
    void openCallsFinishBeforeThePodIsKilled() {
        assertThat(chart.all(Deployment.class))
                .isNotEmpty()
                .allSatisfy(deployment -> {
                    var pod = deployment.getSpec().getTemplate().getSpec();
                    var leave =
                            Installation.container(deployment)
                                    .getLifecycle()
                                    .getPreStop()
                                    .getSleep();
                    var finish =
                            Installation.plainEnv(deployment)
                                    .get("SPRING_LIFECYCLE_TIMEOUT_PER_SHUTDOWN_PHASE");
                    assertThat(leave.getSeconds() + Long.parseLong(finish.replace("s", "")))
                            .isLessThan(pod.getTerminationGracePeriodSeconds());
                });
    }

    @Test
    void podsOfOneServiceSpreadOverNodesAndZones() {
        assertThat(pods())
                .allSatisfy(pod ->
                        assertThat(pod.getTopologySpreadConstraints())
                                .extracting("topologyKey")
                                .containsExactly(
                                        "kubernetes.io/hostname", "topology.kubernetes.io/zone"));
    }

    private List<PodSpec> pods() {
        return chart.all(Deployment.class).stream()
                .map(deployment -> deployment.getSpec().getTemplate().getSpec())
                .toList();
    }
}
