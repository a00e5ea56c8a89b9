package io.linli.gateway.repeat;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.handler.codec.CorruptedFrameException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Answers as Redis writes them, versions 2 and 3 of its protocol: finds where one ends, and reads
/// those that are a text or an error.
final class RespIn {
    private static final int DEPTH_MAX = 16;
    private static final int SIZE_MAX = 512 << 20; // Redis' own

    private RespIn() {}

    /// Where the value that begins at `from` ends; -1 as long as it is not all there.
    ///
    /// @throws CorruptedFrameException when it cannot be one
    static int end(ByteBuf in, int from) {
        return end(in, from, 0);
    }

    private static int end(ByteBuf in, int from, int depth) {
        var line = lineEnd(in, from);
        if (line < 0) {
            return -1;
        }
        return switch (in.getByte(from)) {
            case '$', '!', '=' -> {
                var size = size(in, from, line);
                var end = size < 0 ? line : line + size + 2;
                yield end <= in.writerIndex() ? end : -1;
            }
            case '*', '>', '~' -> all(in, line, size(in, from, line), depth);
            case '%' -> all(in, line, 2 * size(in, from, line), depth);
            case '|' -> all(in, line, 2 * size(in, from, line) + 1, depth);
            case '+', '-', ':', '_', ',', '#', '(' -> line;
            default -> throw new CorruptedFrameException("answer: begins with " + in.getByte(from));
        };
    }

    private static int all(ByteBuf in, int from, int count, int depth) {
        if (depth == DEPTH_MAX) {
            throw new CorruptedFrameException("answer: too deep");
        }
        var at = from;
        for (var left = count; left > 0 && at >= 0; left--) {
            at = end(in, at, depth + 1);
        }
        return at;
    }

    /// Behind the end of the line.
    private static int lineEnd(ByteBuf in, int from) {
        var at = in.indexOf(from, in.writerIndex(), (byte) '\n');
        return at < 0 ? -1 : at + 1;
    }

    private static int size(ByteBuf in, int from, int line) {
        var size = 0;
        for (var at = from + 1; at < line - 2; at++) {
            var c = in.getByte(at);
            if (c == '-') {
                return -1; // the old way to say that there is nothing
            }
            if (c < '0' || c > '9' || size > SIZE_MAX / 10) {
                throw new CorruptedFrameException("answer: size with " + c);
            }
            size = 10 * size + c - '0';
        }
        return size;
    }

    static boolean isPush(ByteBuf in, int from) {
        return in.getByte(from) == '>';
    }

    static boolean isError(ByteBuf in, int from) {
        return in.getByte(from) == '-' || in.getByte(from) == '!';
    }

    /// The text of a whole answer; nothing when it is none.
    static byte @Nullable [] text(ByteBuf in, int from) {
        if (in.getByte(from) != '$') {
            return null;
        }
        var line = lineEnd(in, from);
        var size = size(in, from, line);
        return size < 0 ? null : ByteBufUtil.getBytes(in, line, size);
    }

    /// What its first line says.
    static String line(ByteBuf in, int from) {
        var length = lineEnd(in, from) - 2 - from - 1;
        return in.toString(from + 1, length, StandardCharsets.UTF_8);
    }
}
