package io.linli.transcode.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.handler.codec.http.DefaultHttpHeadersFactory;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.util.AsciiString;
import org.junit.jupiter.api.Test;

/// Looking sooner must not mean seeing less.
final class PlainValuesTest {
    private final HttpHeaders ours = PlainValues.FACTORY.newHeaders();
    private final HttpHeaders nettys = DefaultHttpHeadersFactory.headersFactory().newHeaders();

    @Test
    void everyCharacterIsJudgedAsNettyJudgesItWhereverItStands() {
        for (var c = 0; c < 0x200; c++) {
            for (var value :
                    new String[] {(char) c + "ab", "a" + (char) c + "b", "ab" + (char) c}) {
                assertThat(takes(ours, value)).as("%x", c).isEqualTo(takes(nettys, value));
            }
        }
    }

    @Test
    void noTextAtAllIsJudgedAsNettyJudgesIt() {
        assertThat(takes(ours, "")).isEqualTo(takes(nettys, ""));
    }

    @Test
    void whatIsNoStringIsJudgedAsNettyJudgesIt() {
        assertThat(takes(ours, new AsciiString("a\u0001"))).isFalse();
        assertThat(takes(ours, new AsciiString("a b"))).isTrue();
    }

    private static boolean takes(HttpHeaders headers, CharSequence value) {
        try {
            headers.add("x-any", value);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
