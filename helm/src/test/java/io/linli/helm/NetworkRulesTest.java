package io.linli.helm;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPeer;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPort;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Installation.class)
class NetworkRulesTest {
    private static final String NAME = "app.kubernetes.io/name";

    @Parameter Installation chart;

    @Test
    void nothingGoesInOrOutUnlessAPolicyNamesIt() {
        var deny = chart.policies().get("default-deny").getSpec();
        assertThat(deny.getPolicyTypes()).containsExactlyInAnyOrder("Ingress", "Egress");
        assertThat(deny.getIngress()).isEmpty();
        assertThat(deny.getEgress()).isEmpty();
        assertThat(chart.deployments().values())
                .allSatisfy(deployment ->
                        assertThat(deployment.getSpec().getTemplate().getMetadata().getLabels())
                                .containsAllEntriesOf(deny.getPodSelector().getMatchLabels()));
    }

    @Test
    void noRuleMeansEveryone() {
        assertThat(chart.policies().values())
                .flatExtracting(policy -> policy.getSpec().getIngress())
                .isNotEmpty()
                .allSatisfy(rule -> {
                    assertThat(rule.getFrom())
                            .isNotEmpty()
                            .allMatch(NetworkRulesTest::namesSomeone);
                    assertThat(rule.getPorts()).isNotEmpty().allMatch(NetworkRulesTest::isANumber);
                });
        assertThat(chart.policies().values())
                .flatExtracting(policy -> policy.getSpec().getEgress())
                .isNotEmpty()
                .allSatisfy(rule -> {
                    assertThat(rule.getTo()).isNotEmpty().allMatch(NetworkRulesTest::namesSomeone);
                    assertThat(rule.getPorts()).isNotEmpty().allMatch(NetworkRulesTest::isANumber);
                });
    }

    @Test
    void onlyAdaptersMayLeaveTheClusterAndOnlyToListedBlocks() {
        chart.policies()
                .forEach((name, policy) -> {
                    var outside = new TreeSet<String>();
                    policy.getSpec()
                            .getEgress()
                            .forEach(rule ->
                                    rule.getTo().stream()
                                            .filter(peer -> peer.getIpBlock() != null)
                                            .map(peer -> peer.getIpBlock().getCidr())
                                            .filter(cidr -> !cidr.startsWith("10."))
                                            .forEach(cidr ->
                                                    outside.add(
                                                            cidr + " " + ports(rule.getPorts()))));
                    var listed =
                            chart == Installation.PRODUCTION && name.equals("adapters")
                                    ? Set.of("203.0.113.16/28 [443]", "198.51.100.7/32 [8443]")
                                    : Set.<String>of();
                    assertThat(outside).as(name).isEqualTo(listed);
                });
    }

    @Test
    void theWaysBetweenServicesAreTheseAndNoOthers() {
        var ways = ways();
        assertThat(ways)
                .containsExactlyInAnyOrder(
                        "gateway -> identity 9090",
                        "gateway -> citizen-services 9090",
                        "gateway -> points 9090",
                        "gateway -> property-services 9090",
                        "gateway -> adapters 9090",
                        "gateway -> adapters 8080",
                        "citizen-services -> identity 9090",
                        "citizen-services -> points 9090",
                        "citizen-services -> adapters 9090",
                        "property-services -> identity 9090",
                        "adapters -> identity 9090",
                        "adapters -> citizen-services 9090");
        assertThat(waysIn()).containsExactlyInAnyOrderElementsOf(ways);
    }

    @Test
    void onlyTheGatewayMeetsCallersAndKeycloakAndNeverTheDatabase() {
        chart.policies()
                .forEach((name, policy) -> {
                    var gateway = name.equals("gateway");
                    var strangers =
                            policy.getSpec().getIngress().stream()
                                    .flatMap(rule -> rule.getFrom().stream())
                                    .filter(peer -> peer.getNamespaceSelector() != null)
                                    .toList();
                    assertThat(strangers.isEmpty()).as(name).isEqualTo(!gateway);
                    assertThat(reaches(policy, "keycloak")).as(name).isEqualTo(gateway);
                });
        assertThat(reachesPort(chart.policies().get("gateway"), 5432)).isFalse();
        assertThat(reachesPort(chart.policies().get("points"), 5432)).isTrue();
    }

    @Test
    void figuresAreReadFromInsideOnly() {
        var readers =
                chart.policies().get("gateway").getSpec().getIngress().stream()
                        .filter(rule -> ports(rule.getPorts()).contains(9091))
                        .flatMap(rule -> rule.getFrom().stream())
                        .map(peer -> peer.getNamespaceSelector().getMatchLabels().values())
                        .toList();
        assertThat(readers).hasSize(1);
        assertThat(readers.getFirst()).containsExactly("monitoring");
    }

    /// Ways as the callers' egress rules allow them.
    private Set<String> ways() {
        var ways = new TreeSet<String>();
        chart.policies()
                .forEach((name, policy) ->
                        policy.getSpec()
                                .getEgress()
                                .forEach(rule ->
                                        rule.getTo().stream()
                                                .filter(this::isOurs)
                                                .forEach(peer ->
                                                        ports(rule.getPorts())
                                                                .forEach(port ->
                                                                        ways.add(
                                                                                name
                                                                                        + " -> "
                                                                                        + service(
                                                                                                peer)
                                                                                        + " "
                                                                                        + port)))));
        return ways;
    }

    /// The same ways as the called services' ingress rules allow them.
    private Set<String> waysIn() {
        var ways = new TreeSet<String>();
        chart.policies()
                .forEach((name, policy) ->
                        policy.getSpec()
                                .getIngress()
                                .forEach(rule ->
                                        rule.getFrom().stream()
                                                .filter(this::isOurs)
                                                .forEach(peer ->
                                                        ports(rule.getPorts())
                                                                .forEach(port ->
                                                                        ways.add(
                                                                                service(peer)
                                                                                        + " -> "
                                                                                        + name
                                                                                        + " "
                                                                                        + port)))));
        return ways;
    }

    private boolean isOurs(NetworkPolicyPeer peer) {
        return peer.getPodSelector() != null
                && Chart.RELEASE.equals(
                        peer.getPodSelector().getMatchLabels().get("app.kubernetes.io/instance"));
    }

    private static String service(NetworkPolicyPeer peer) {
        return peer.getPodSelector().getMatchLabels().get(NAME);
    }

    private static boolean reaches(NetworkPolicy policy, String name) {
        return policy.getSpec().getEgress().stream()
                .flatMap(rule -> rule.getTo().stream())
                .filter(peer -> peer.getPodSelector() != null)
                .anyMatch(peer -> name.equals(service(peer)));
    }

    private static boolean reachesPort(NetworkPolicy policy, int port) {
        return policy.getSpec().getEgress().stream()
                .anyMatch(rule -> ports(rule.getPorts()).contains(port));
    }

    private static List<Integer> ports(List<NetworkPolicyPort> ports) {
        return ports.stream().map(port -> port.getPort().getIntVal()).toList();
    }

    private static boolean namesSomeone(NetworkPolicyPeer peer) {
        return peer.getIpBlock() != null
                || names(peer.getPodSelector())
                || names(peer.getNamespaceSelector());
    }

    private static boolean names(LabelSelector selector) {
        return selector != null && !selector.getMatchLabels().isEmpty();
    }

    private static boolean isANumber(NetworkPolicyPort port) {
        return port.getPort() != null && port.getPort().getIntVal() != null;
    }
}
