package io.linli.transcode.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// A client that says exactly what it is told and hides nothing of what comes back.
final class Wire implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 10_000;

    final Socket socket;
    private final InputStream in;

    /// @param whole whether the body came to its end
    record Answer(int status, Map<String, List<String>> headers, byte[] body, boolean whole) {
        String header(String name) {
            var values = headers.get(name.toLowerCase(Locale.ROOT));
            return values == null ? null : String.join(", ", values);
        }

        String text() {
            return new String(body, UTF_8);
        }

        /// The value of a member of a problem document.
        String reason() {
            var text = text();
            var at = text.indexOf("\"reason\":\"");
            return at < 0 ? "" : text.substring(at + 10, text.indexOf('"', at + 10));
        }
    }

    Wire(int port) {
        try {
            socket = new Socket("127.0.0.1", port);
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.setTcpNoDelay(true);
            in = new BufferedInputStream(socket.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String request(String method, String target, String body, String... headers) {
        var text = new StringBuilder(method + " " + target + " HTTP/1.1\r\nhost: test\r\n");
        for (var header : headers) {
            text.append(header).append("\r\n");
        }
        if (body != null) {
            var bytes = body.getBytes(UTF_8).length;
            if (!String.join("\n", headers).toLowerCase(Locale.ROOT).contains("content-type")) {
                text.append("content-type: application/json\r\n");
            }
            text.append("content-length: ").append(bytes).append("\r\n");
        }
        return text.append("\r\n").append(body == null ? "" : body).toString();
    }

    Wire send(String text) {
        return send(text.getBytes(UTF_8));
    }

    Wire send(byte[] bytes) {
        try {
            socket.getOutputStream().write(bytes);
            socket.getOutputStream().flush();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Answer answer() {
        return answer(false);
    }

    /// @param head whether the request was `HEAD`
    Answer answer(boolean head) {
        try {
            var status = Integer.parseInt(line().split(" ")[1]);
            var headers = headers();
            if (head || status == 204 || status < 200) {
                return new Answer(status, headers, new byte[0], true);
            }
            var body = new ByteArrayOutputStream();
            var whole = body(headers, body);
            return new Answer(status, headers, body.toByteArray(), whole);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Only the status line and the headers; a stream's body is read with [#chunk].
    Answer opening() {
        try {
            var status = Integer.parseInt(line().split(" ")[1]);
            return new Answer(status, headers(), new byte[0], false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, List<String>> headers() throws IOException {
        var headers = new TreeMap<String, List<String>>();
        for (var line = line(); !line.isEmpty(); line = line()) {
            var colon = line.indexOf(':');
            headers.computeIfAbsent(
                            line.substring(0, colon).toLowerCase(Locale.ROOT),
                            _ -> new ArrayList<>())
                    .add(line.substring(colon + 1).strip());
        }
        return headers;
    }

    private boolean body(Map<String, List<String>> headers, ByteArrayOutputStream body)
            throws IOException {
        if (headers.containsKey("content-length")) {
            var length = Integer.parseInt(headers.get("content-length").getFirst());
            var bytes = in.readNBytes(length);
            body.write(bytes);
            return bytes.length == length;
        }
        if (!headers.containsKey("transfer-encoding")) {
            in.transferTo(body);
            return true;
        }
        try {
            for (var chunk = chunk(); chunk != null; chunk = chunk()) {
                body.write(chunk.getBytes(ISO_8859_1));
            }
            return true;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    /// The next chunk, each byte one character; `null` behind the last.
    String chunk() {
        try {
            var size = Integer.parseInt(line(), 16);
            var chunk = new String(in.readNBytes(size), ISO_8859_1);
            line();
            return size == 0 ? null : chunk;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Reads chunks until one has this in it.
    String until(String wanted) {
        var all = new StringBuilder();
        while (all.indexOf(wanted) < 0) {
            var chunk = chunk();
            if (chunk == null) {
                throw new AssertionError("ended without " + wanted + ": " + all);
            }
            all.append(chunk);
        }
        return all.toString();
    }

    /// Whether something has come; waits for it as long as the socket's patience lasts.
    boolean answered() throws IOException {
        in.mark(1);
        try {
            var one = in.read();
            in.reset();
            return one >= 0;
        } catch (SocketTimeoutException e) {
            return false;
        }
    }

    /// Whether the other side has closed within the socket's patience.
    boolean cut() throws IOException {
        try {
            return in.read() < 0;
        } catch (SocketTimeoutException e) {
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    void sendIfOpen(String text) {
        try {
            send(text);
        } catch (UncheckedIOException e) {
            // seen by the next reading
        }
    }

    /// Whether the other side has closed.
    boolean closed() {
        try {
            return in.read() < 0;
        } catch (IOException e) {
            return e.getMessage() != null && e.getMessage().contains("reset");
        }
    }

    private String line() throws IOException {
        var line = new ByteArrayOutputStream();
        for (var c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("closed after: " + line);
            }
            if (c != '\r') {
                line.write(c);
            }
        }
        return line.toString(UTF_8);
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
