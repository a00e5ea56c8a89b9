package io.linli.dev.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortHolderTest {
    private static final long ME = ProcessHandle.current().pid();
    private static final long FIRST_OF_ALL = 1;

    @Test
    void aPortBelongsToTheProcessThatListensOnItAndToNoOther() throws IOException {
        try (var listening = listen()) {
            assertThat(PortHolder.is(ME, listening.getLocalPort())).isTrue();
            assertThat(PortHolder.is(FIRST_OF_ALL, listening.getLocalPort())).isFalse();
            assertThat(PortHolder.of(listening.getLocalPort()))
                    .hasValueSatisfying(holder -> assertThat(holder).endsWith("(pid " + ME + ")"));
        }
    }

    @Test
    void aPortNobodyListensOnBelongsToNobody() throws IOException {
        int port;
        try (var listening = listen()) {
            port = listening.getLocalPort();
        }
        assertThat(PortHolder.is(ME, port)).isFalse();
        assertThat(PortHolder.of(port)).isEmpty();
    }

    private static ServerSocket listen() throws IOException {
        return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }
}
