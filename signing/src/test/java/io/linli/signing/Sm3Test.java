package io.linli.signing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The examples of GB/T 32905.
class Sm3Test {
    @ParameterizedTest
    @CsvSource({
        "abc, 1, 66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0",
        "abcd, 16, debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732",
        "abc, 0, 1ab21d8355cfa17f8e61194831e81a8f22bec8c728fefb747ed035eb5082aa2b"
    })
    void digestsAsTheStandardSays(String text, int times, String expected) {
        assertThat(Sm3.hex(text.repeat(times).getBytes(UTF_8))).isEqualTo(expected);
    }

    @Test
    void makesAnHmac() {
        var key = HexFormat.of().parseHex("0123456789abcdeffedcba9876543210");

        assertThat(HexFormat.of().formatHex(Sm3.hmac(key, "abc".getBytes(UTF_8))))
                .isEqualTo("28d8a61be67d8bf7652c4eda7092b612f88be62184f55005c57ddf076e764199");
    }
}
