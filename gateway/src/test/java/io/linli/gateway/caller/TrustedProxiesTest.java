package io.linli.gateway.caller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrustedProxiesTest {
    private static final TrustedProxies NEAR =
            new TrustedProxies(List.of("10.0.0.0/8", "192.168.7.7", "fd00::/9"));

    private static InetAddress at(String address) {
        return InetAddress.ofLiteral(address);
    }

    @ParameterizedTest
    @CsvSource({
        "10.0.0.0/8, 10.255.0.1, true",
        "10.0.0.0/8, 11.0.0.1, false",
        "10.0.0.128/25, 10.0.0.128, true",
        "10.0.0.128/25, 10.0.0.127, false",
        "10.64.0.0/10, 10.127.255.255, true",
        "10.64.0.0/10, 10.128.0.0, false",
        "10.0.0.7, 10.0.0.7, true",
        "10.0.0.7, 10.0.0.6, false",
        "10.0.0.7/32, 10.0.0.7, true",
        "0.0.0.0/0, 1.2.3.4, true",
        "0.0.0.0/0, ::1, false",
        "fd00::/9, fd7f::1, true",
        "fd00::/9, fd80::1, false",
        "::1, ::1, true",
        "127.0.0.1, ::ffff:127.0.0.1, true",
    })
    void aRangeHoldsAddressesWithTheSameFirstBits(String range, String peer, boolean trusted) {
        assertThat(new TrustedProxies(List.of(range)).trust(at(peer))).isEqualTo(trusted);
    }

    @Test
    void nobodyIsTrustedUnlessNamed() {
        assertThat(new TrustedProxies(List.of()).trust(at("127.0.0.1"))).isFalse();
        assertThat(NEAR.trust(null)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "10.0.0.0/33",
                "10.0.0.0/-1",
                "10.0.0.0/",
                "10.0.0.0/x",
                "",
                "::1/129"
            })
    void anythingElseStopsTheStart(String range) {
        assertThatThrownBy(() -> new TrustedProxies(List.of(range)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("trusted-proxies");
    }

    @Test
    void theOriginIsTheLastAddressThatNoTrustedProxyHas() {
        assertThat(origin("10.0.0.1", "1.1.1.1")).isEqualTo(at("1.1.1.1"));
        assertThat(origin("10.0.0.1", "6.6.6.6, 1.1.1.1")).isEqualTo(at("1.1.1.1"));
        assertThat(origin("10.0.0.1", "6.6.6.6, 1.1.1.1, 192.168.7.7")).isEqualTo(at("1.1.1.1"));
        assertThat(origin("10.0.0.1", "6.6.6.6", "1.1.1.1,10.0.0.2")).isEqualTo(at("1.1.1.1"));
        assertThat(origin("10.0.0.1", "10.0.0.3, 10.0.0.2")).isEqualTo(at("10.0.0.3"));
    }

    @Test
    void aStrangersWordIsWorthNothing() {
        assertThat(origin("9.9.9.9", "1.1.1.1")).isEqualTo(at("9.9.9.9"));
        assertThat(origin("10.0.0.1", "6.6.6.6, 9.9.9.9, 10.0.0.2")).isEqualTo(at("9.9.9.9"));
    }

    @Test
    void whatIsNoAddressEndsTheChain() {
        assertThat(origin("10.0.0.1")).isEqualTo(at("10.0.0.1"));
        assertThat(origin("10.0.0.1", "")).isEqualTo(at("10.0.0.1"));
        assertThat(origin("10.0.0.1", "1.1.1.1, unknown")).isEqualTo(at("10.0.0.1"));
        assertThat(origin("10.0.0.1", "1.1.1.1, unknown, 10.0.0.2")).isEqualTo(at("10.0.0.2"));
    }

    private static InetAddress origin(String peer, String... forwardedFor) {
        return NEAR.origin(at(peer), List.of(forwardedFor));
    }
}
