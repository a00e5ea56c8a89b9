package io.linli.gateway.repeat;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import java.util.Arrays;

/// Commands as Redis reads them, gathered in one array until they are taken.
final class RespOut {
    private static final int ROOM = 16 << 10;
    private static final int NUMBER_MAX = 13; // the sign in front, ten digits, the end of the line

    private byte[] bytes = new byte[ROOM];
    private int end;

    void command(byte[]... words) {
        room(NUMBER_MAX);
        number('*', words.length);
        for (var word : words) {
            room(NUMBER_MAX + word.length + 2);
            number('$', word.length);
            System.arraycopy(word, 0, bytes, end, word.length);
            end += word.length;
            line();
        }
    }

    /// All that was gathered.
    ByteBuf take(ByteBufAllocator alloc) {
        var taken = alloc.ioBuffer(end).writeBytes(bytes, 0, end);
        end = 0;
        if (bytes.length > 4 * ROOM) {
            bytes = new byte[ROOM]; // a crowd of large answers is not the rule
        }
        return taken;
    }

    private void number(char sign, int number) {
        bytes[end++] = (byte) sign;
        var digits = 1;
        for (var rest = number; rest >= 10; rest /= 10) {
            digits++;
        }
        var rest = number;
        for (var at = end + digits - 1; at >= end; at--) {
            bytes[at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        end += digits;
        line();
    }

    private void line() {
        bytes[end++] = '\r';
        bytes[end++] = '\n';
    }

    private void room(int more) {
        if (bytes.length - end < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, end + more));
        }
    }
}
