package io.linli.dev.box;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortsTest {
    @TempDir Path folder;

    private Path file;

    @BeforeEach
    void names() {
        file = folder.resolve("ports.json");
    }

    @Test
    void everyPartGetsItsUsualPortOnAnEmptyMachine() {
        var ports = Ports.choose(file, 8080, _ -> true);

        assertThat(ports.of("gateway")).isEqualTo(8080);
        assertThat(ports.of("postgres")).isEqualTo(15_432);
        assertThat(ports.of("citizen-services-grpc")).isEqualTo(19_202);
    }

    @Test
    void aTakenPortIsLeftForTheNextFreeOne() {
        assertThat(Ports.choose(file, 8080, port -> port != 15_432).of("postgres"))
                .isEqualTo(15_433);
    }

    @Test
    void aPartKeepsThePortOfTheRunBefore() {
        Ports.choose(file, 8080, port -> port != 15_432);

        assertThat(Ports.choose(file, 8080, _ -> true).of("postgres")).isEqualTo(15_433);
        assertThat(Ports.last(file).of("postgres")).isEqualTo(15_433);
    }

    @Test
    void noTwoPartsShareAPortAndNoneLiesWhereTheSystemHandsThemOut() {
        var ports = Ports.choose(file, 18_080, _ -> true);

        assertThat(ports.of("keycloak")).isEqualTo(18_081).isLessThanOrEqualTo(Ports.PORT_MAX);
    }

    @Test
    void theGatewayIsNotMovedSilently() {
        assertThatThrownBy(() -> Ports.choose(file, 8080, port -> port != 8080))
                .isInstanceOfSatisfying(
                        Trouble.class,
                        trouble -> {
                            assertThat(trouble).hasMessageStartingWith("port 8080 is taken by ");
                            assertThat(trouble.mend()).contains("./linli up --port ");
                        });
    }

    @Test
    void theGatewayTakesAnyPortOnlyWhenToldSo() {
        assertThat(Ports.choose(file, Ports.ANY, port -> port > 8081).of("gateway"))
                .isEqualTo(8082);
    }

    @Test
    void onlyThePortsOfThePartInPracticeMoveAside() {
        var ports = Ports.choose(file, 8080, _ -> true);
        var moved = ports.movedAside("identity");

        assertThat(moved.of("identity")).isNotEqualTo(ports.of("identity"));
        assertThat(moved.of("identity-grpc")).isNotEqualTo(ports.of("identity-grpc"));
        assertThat(moved.of("identity")).isNotEqualTo(moved.of("identity-grpc"));
        assertThat(moved.of("adapters-grpc")).isEqualTo(ports.of("adapters-grpc"));
    }

    @Test
    void aPortSomeoneListensOnIsNotFree() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(Ports.isFree(socket.getLocalPort())).isFalse();
        }
    }
}
