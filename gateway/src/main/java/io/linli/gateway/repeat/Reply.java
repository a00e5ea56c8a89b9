package io.linli.gateway.repeat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/// An answer as it is kept, and given again byte for byte.
///
/// @param headers the few worth repeating, content type included
record Reply(int status, Map<String, String> headers, byte[] body) {
    static final int HEADERS_MAX = 16;

    static Reply read(byte[] bytes) {
        var in = ByteBuffer.wrap(bytes);
        var status = in.getShort();
        var headers = new LinkedHashMap<String, String>();
        for (var count = in.get(); count > 0; count--) {
            headers.put(text(in), text(in));
        }
        var body = new byte[in.remaining()];
        in.get(body);
        return new Reply(status, headers, body);
    }

    byte[] bytes() {
        var length = Short.BYTES + 1 + body.length;
        for (var header : headers.entrySet()) {
            length +=
                    2 * Short.BYTES + utf8(header.getKey()).length + utf8(header.getValue()).length;
        }
        var out = ByteBuffer.allocate(length).putShort((short) status).put((byte) headers.size());
        headers.forEach((name, value) -> {
            put(out, name);
            put(out, value);
        });
        return out.put(body).array();
    }

    private static void put(ByteBuffer out, String text) {
        var bytes = utf8(text);
        out.putShort((short) bytes.length).put(bytes);
    }

    private static String text(ByteBuffer in) {
        var bytes = new byte[in.getShort() & 0xffff];
        in.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
