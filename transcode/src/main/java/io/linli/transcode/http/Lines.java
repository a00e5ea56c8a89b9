package io.linli.transcode.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.linli.transcode.codec.Bytes;
import io.netty.handler.codec.http.HttpResponseStatus;
import java.util.Map;

/// Writes the head of an answer. Everything that is the same for all answers is bytes already.
final class Lines {
    static final byte[] CRLF = bytes("\r\n");
    static final byte[] CONTINUE = bytes("HTTP/1.1 100 Continue\r\n\r\n");
    static final byte[] JSON = bytes("content-type: application/json\r\n");
    private static final byte[] LENGTH = bytes("content-length: ");
    static final byte[] CLOSE = bytes("connection: close\r\n");
    static final byte[] KEEP_ALIVE = bytes("connection: keep-alive\r\n");
    static final byte[] CHUNKED = bytes("transfer-encoding: chunked\r\n");
    static final byte[] GZIP = bytes("content-encoding: gzip\r\nvary: accept-encoding\r\n");
    static final byte[] VARY = bytes("vary: accept-encoding\r\n");
    static final byte[] UNBUFFERED = bytes("x-accel-buffering: no\r\n");
    static final byte[] LAST_CHUNK = bytes("0\r\n\r\n");

    private static final int STATUS_MAX = 600;
    private static final byte[][] STATUS = new byte[STATUS_MAX][];

    static {
        for (var code = 100; code < STATUS_MAX; code++) {
            STATUS[code] = bytes("HTTP/1.1 " + HttpResponseStatus.valueOf(code) + "\r\n");
        }
        STATUS[499] = bytes("HTTP/1.1 499 Client Closed Request\r\n");
    }

    private Lines() {}

    static byte[] bytes(String ascii) {
        return ascii.getBytes(ISO_8859_1);
    }

    static void status(Bytes head, int status) {
        head.put(STATUS[status]);
    }

    static byte[] of(Map<String, String> headers) {
        var all = new Bytes(256);
        headers.forEach((name, value) -> header(all, name, value));
        return all.toArray();
    }

    /// What could end the line is left out, whoever wrote it.
    static void header(Bytes head, String name, String value) {
        head.ensure(name.length() + value.length() + 4);
        plain(head, name);
        head.put(':');
        head.put(' ');
        plain(head, value);
        head.put(CRLF);
    }

    private static void plain(Bytes head, String text) {
        var to = head.array; // there is room
        var at = head.size;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c >= ' ' && c != 0x7f && c < 0x100 || c == '\t') {
                to[at++] = (byte) c;
            }
        }
        head.size = at;
    }

    static void length(Bytes head, int length) {
        head.put(LENGTH);
        decimal(head, length);
        head.put(CRLF);
    }

    static void decimal(Bytes out, long number) {
        if (number >= 10) {
            decimal(out, number / 10);
        }
        out.put((int) ('0' + number % 10));
    }

    static void hex(Bytes out, int number) {
        var digits = Math.max(1, (35 - Integer.numberOfLeadingZeros(number)) / 4);
        for (var shift = 4 * (digits - 1); shift >= 0; shift -= 4) {
            out.put("0123456789abcdef".charAt(number >>> shift & 15));
        }
    }
}
