package io.linli.gateway.repeat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.buffer.UnpooledByteBufAllocator;
import io.netty.handler.codec.CorruptedFrameException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What Redis reads and writes.
class RespTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "$5\r\nh\r\nlo\r\n",
                "$0\r\n\r\n",
                "$-1\r\n",
                "_\r\n",
                "+OK\r\n",
                ":12\r\n",
                "-NOSCRIPT no such script\r\n",
                "!5\r\nERR x\r\n",
                "=7\r\ntxt:abc\r\n",
                "*2\r\n$1\r\na\r\n*1\r\n:1\r\n",
                "*-1\r\n",
                "*0\r\n",
                "%1\r\n+a\r\n:1\r\n",
                "|1\r\n+a\r\n:1\r\n+OK\r\n",
                ">2\r\n+message\r\n$2\r\nhi\r\n",
                "~1\r\n#t\r\n"
            })
    void anAnswerEndsWhereItEndsAndNotBefore(String answer) {
        var bytes = utf8(answer);
        for (var length = 0; length < bytes.length; length++) {
            assertThat(RespIn.end(Unpooled.wrappedBuffer(bytes, 0, length), 0)).isEqualTo(-1);
        }
        assertThat(RespIn.end(in(answer + "+more"), 0)).isEqualTo(bytes.length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?\r\n", "$x\r\n", "$99999999999\r\n", "HTTP/1.1 400\r\n"})
    void whatIsNoAnswerIsFound(String answer) {
        assertThatThrownBy(() -> RespIn.end(in(answer), 0))
                .isInstanceOf(CorruptedFrameException.class);
    }

    @Test
    void nestingHasAnEnd() {
        assertThatThrownBy(() -> RespIn.end(in("*1\r\n".repeat(1_000)), 0))
                .isInstanceOf(CorruptedFrameException.class);
    }

    @Test
    void textsAndErrorsAreRead() {
        assertThat(RespIn.text(in("$5\r\nh\r\nlo\r\n"), 0)).isEqualTo(utf8("h\r\nlo"));
        assertThat(RespIn.text(in("$-1\r\n"), 0)).isNull();
        assertThat(RespIn.text(in("_\r\n"), 0)).isNull();
        assertThat(RespIn.line(in("-NOSCRIPT none\r\n"), 0)).isEqualTo("NOSCRIPT none");
        assertThat(RespIn.isError(in("-NOSCRIPT none\r\n"), 0)).isTrue();
    }

    @Test
    void commandsAreWrittenInTheirOrder() {
        var out = new RespOut();
        out.command(utf8("ECHO"), utf8("灯"));
        out.command(utf8("SET"), new byte[12], new byte[0]);

        assertThat(taken(out))
                .isEqualTo(
                        "*2\r\n$4\r\nECHO\r\n$3\r\n灯\r\n*3\r\n$3\r\nSET\r\n$12\r\n"
                                + "\0".repeat(12)
                                + "\r\n$0\r\n\r\n");
        assertThat(taken(out)).isEmpty();
    }

    @Test
    void aLargeCommandIsWrittenWhole() {
        var out = new RespOut();
        for (var size : new int[] {100_000, 3}) {
            out.command(new byte[size]);
            assertThat(taken(out))
                    .isEqualTo("*1\r\n$" + size + "\r\n" + "\0".repeat(size) + "\r\n");
        }
    }

    private static String taken(RespOut out) {
        var bytes = out.take(UnpooledByteBufAllocator.DEFAULT);
        try {
            return bytes.toString(StandardCharsets.UTF_8);
        } finally {
            bytes.release();
        }
    }

    private static ByteBuf in(String text) {
        return Unpooled.wrappedBuffer(utf8(text));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
