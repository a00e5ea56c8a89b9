package io.linli.dev.process;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;

/// Questions to a process that may not be listening yet; silence and refusal both mean "no".
public final class Probe {
    private static final int CONNECT_MILLIS = 500;
    private static final int ANSWER_MILLIS = 5_000;

    private Probe() {}

    /// Whether someone accepts connections on this port of the loopback address.
    public static boolean accepts(int port) {
        try (var socket = new Socket()) {
            socket.connect(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECT_MILLIS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /// The HTTP status of a plain GET, or 0 when there was no answer.
    public static int status(int port, String path) {
        try {
            var url = URI.create("http://127.0.0.1:" + port + path).toURL();
            var connection = (HttpURLConnection) url.openConnection();
            connection.setConnectTimeout(CONNECT_MILLIS);
            connection.setReadTimeout(ANSWER_MILLIS);
            connection.setInstanceFollowRedirects(false);
            return connection.getResponseCode();
        } catch (IOException e) {
            return 0;
        }
    }
}
