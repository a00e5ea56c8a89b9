package io.linli.identity.publication;

import static io.linli.identity.publication.PublicationReason.TARGET_DENIED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.linli.mesh.refusal.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetRuleTest {
    @ParameterizedTest
    @CsvSource({
        "bus.example.cn:9090, bus.example.cn, 9090, true",
        "bus.example.cn:9090, bus.example.cn, 9091, false",
        "bus.example.cn:9090, a.bus.example.cn, 9090, false",
        "bus.example.cn:*, bus.example.cn, 1, true",
        "*.svc.cluster.local:9090, bus.traffic.svc.cluster.local, 9090, true",
        "*.svc.cluster.local:9090, svc.cluster.local, 9090, false",
        "*.svc.cluster.local:9090, xsvc.cluster.local, 9090, false",
        "*.example.cn:*, bus.example.cn.evil.org, 80, false",
        "10.20.0.0/16:*, 10.20.255.1, 443, true",
        "10.20.0.0/16:*, 10.21.0.1, 443, false",
        "10.20.0.0/16:*, bus.example.cn, 443, false",
        "0.0.0.0/0:*, 8.8.8.8, 443, true",
        "10.20.0.7:9090, 10.20.0.7, 9090, true",
        "10.20.0.7:9090, 10.20.0.8, 9090, false",
    })
    void aTargetIsAllowedByItsPattern(String pattern, String host, int port, boolean allowed) {
        assertThat(allows(new TargetRule(List.of(pattern), false), host, port)).isEqualTo(allowed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.9.9.9",
                "localhost",
                "a.localhost",
                "169.254.169.254",
                "100.100.100.200",
                "0.0.0.0",
                "224.0.0.1",
                "255.255.255.255",
                "2130706433",
                "0177.0.0.1",
                "127.1",
                "0x7f.0.0.1",
                "0x7f000001",
            })
    void theGatewaysOwnMachineIsNoTargetUnlessOneBoxSaysSo(String host) {
        var wide = List.of("0.0.0.0/0:*", host.contains("x") ? "a:1" : "*.localhost:*");
        assertThat(allows(new TargetRule(wide, false), host, 9090)).isFalse();
    }

    @Test
    void oneBoxMayPublishWhatRunsOnIt() {
        var rule = new TargetRule(List.of("127.0.0.1:*", "localhost:*"), true);
        assertThat(allows(rule, "127.0.0.1", 9090)).isTrue();
        assertThat(allows(rule, "localhost", 9090)).isTrue();
        assertThat(allows(rule, "127.0.0.2", 9090)).isFalse();
    }

    @Test
    void nothingIsAllowedUnlessItIsSaid() {
        assertThat(allows(new TargetRule(List.of(), true), "bus.example.cn", 9090)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"bus", "bus:", ":80", "bus:70000", "10.0.0.0/33:1", "*:1", "b*s:1", "B:1"})
    void aPatternOfAnotherFormStopsTheStart(String pattern) {
        assertThatThrownBy(() -> new TargetRule(List.of(pattern), false))
                .hasMessageContaining(pattern + " (expected:");
    }

    @Test
    void aRefusalNamesTheTarget() {
        assertThatThrownBy(() ->
                        new TargetRule(List.of(), false).check(new Target("bus.example.cn", 1)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        no -> {
                            assertThat(no.reason()).isEqualTo(TARGET_DENIED);
                            assertThat(no).hasMessageStartingWith("target: bus.example.cn:1 (");
                        });
        assertThatCode(() ->
                        new TargetRule(List.of("bus.example.cn:1"), false)
                                .check(new Target("bus.example.cn", 1)))
                .doesNotThrowAnyException();
    }

    private static boolean allows(TargetRule rule, String host, int port) {
        try {
            rule.check(new Target(host, port));
            return true;
        } catch (Refusal no) {
            return false;
        }
    }
}
