package io.linli.transcode.route;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RawPathTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/v1/cases",
                "/v1/cases/a:b",
                "/v1/cases/%E5%8A%B3",
                "/v1/cases/a%2Fb",
                "/v1/cases/http%3A%2F%2Fa%2Fb",
                "/v1/%25",
                "/v1/%252e%252e",
                "/a.b/..c/...",
                "/~a_b-c/.d",
            })
    void letsOrdinaryPathsPass(String path) {
        assertThat(RawPath.flaw(path)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*",
                "v1",
                "http://host/v1",
                "//",
                "//v1",
                "/v1//a",
                "/v1/",
                "/.",
                "/..",
                "/v1/../a",
                "/v1/./a",
                "/v1/..:read",
                "/v1/.:read",
                "/v1/%2e",
                "/v1/%2E%2e/a",
                "/v1/.%2e",
                "/v1/%2e%2e%3Aread",
                "/v1/a%2F..%2Fb",
                "/v1/..%2f",
                "/v1/a%5C..%5Cb",
                "/v1/a\\b",
                "/v1/a?b",
                "/v1/a#b",
                "/v1/a%00",
                "/v1/a%1f",
                "/v1/a%7f",
                "/v1/%",
                "/v1/%2",
                "/v1/%zz",
                "/v1/%-1",
                "/v1/%ff",
                "/v1/%c0%ae",
                "/v1/%ed%a0%80",
                "/v1/a b",
                "/v1/劳",
                "/v1/a\u0000",
            })
    void refusesWhatTwoReadersCouldReadDifferently(String path) {
        assertThat(RawPath.flaw(path)).isNotNull();
    }

    @Test
    void refusesWhatIsTooLong() {
        assertThat(RawPath.flaw("/" + "a".repeat(RawPath.LENGTH_MAX))).isNotNull();
        assertThat(RawPath.flaw("/" + "a".repeat(RawPath.LENGTH_MAX - 1))).isNull();
    }
}
