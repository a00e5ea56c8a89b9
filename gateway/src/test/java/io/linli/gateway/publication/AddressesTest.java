package io.linli.gateway.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressesTest {
    @ParameterizedTest
    @CsvSource({
        "10.20.0.7, true",
        "192.168.1.1, true",
        "8.8.8.8, true",
        "fd12:3456::1, true",
        "127.0.0.1, false",
        "127.9.9.9, false",
        "::1, false",
        "::ffff:127.0.0.1, false",
        "0.0.0.0, false",
        "0.1.2.3, false",
        "::, false",
        "169.254.169.254, false",
        "fe80::1, false",
        "100.100.100.200, false",
        "fd00:ec2::254, false",
        "224.0.0.1, false",
        "255.255.255.255, false",
        "ff02::1, false",
    })
    void onlyAddressesThatCanBeSomebodysServiceAreCalled(String address, boolean called)
            throws Exception {
        assertThat(Addresses.mayBeCalled(new InetSocketAddress(InetAddress.getByName(address), 1)))
                .isEqualTo(called);
    }

    @Test
    void whatIsNotResolvedIsNotCalled() {
        assertThat(Addresses.mayBeCalled(InetSocketAddress.createUnresolved("localhost", 1)))
                .isFalse();
    }
}
