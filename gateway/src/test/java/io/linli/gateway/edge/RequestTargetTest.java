package io.linli.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.linli.transcode.problem.Refused;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestTargetTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/v1/cases",
                "/v1/cases/a:b",
                "/v1/cases/%E5%8A%B3",
                "/a.b/..c/...",
                "/v1/cases?x=%2F..%00;//",
                "/v1/cases?a=b&c",
                "/v1/cases?",
                "/~a_b-c"
            })
    void letsOrdinaryTargetsPass(String target) {
        assertThat(RequestTarget.flaw(target)).isEmpty();
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
                "/.",
                "/..",
                "/v1/../a",
                "/v1/%2e",
                "/v1/%2E%2e/a",
                "/v1/.%2e",
                "/v1/a%2fb",
                "/v1/a%2Fb",
                "/v1/a%5Cb",
                "/v1/a\\b",
                "/v1/a;b",
                "/v1/a%3bb",
                "/v1/a%00",
                "/v1/a%1f",
                "/v1/a%7f",
                "/v1/%",
                "/v1/%2",
                "/v1/%zz",
                "/v1/%ff",
                "/v1/%c0%ae",
                "/v1/%ed%a0%80",
                "/v1/%25",
                "/v1/a b",
                "/v1/劳",
                "/v1/a?b=%zz",
                "/v1/a?b=|",
                "/v1/a#b\n",
                "/v1/a\u0000"
            })
    void refusesWhatTwoReadersCouldReadDifferently(String target) {
        assertThat(RequestTarget.flaw(target)).isPresent();
    }

    @Test
    void refusesWhatIsTooLong() {
        assertThat(RequestTarget.flaw("/" + "a".repeat(RequestTarget.PATH_MAX))).isPresent();
        assertThat(RequestTarget.flaw("/" + "a".repeat(RequestTarget.PATH_MAX - 1))).isEmpty();
        assertThat(RequestTarget.flaw("/?" + "a".repeat(RequestTarget.TARGET_MAX))).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "1H, PT1H",
        "2M, PT2M",
        "3S, PT3S",
        "400m, PT0.4S",
        "5u, PT0.000005S",
        "6n, PT0.000000006S"
    })
    void readsADeadline(String header, Duration expected) {
        assertThat(ClientDeadline.parse(header)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "S", "5", "5s", "-5S", "5.0S", "123456789S", "0S"})
    void refusesADeadlineThatIsNone(String header) {
        assertThatThrownBy(() -> ClientDeadline.parse(header)).isInstanceOf(Refused.class);
    }
}
