package io.linli.gateway.repeat;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.channel.DefaultEventLoop;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FingerprintTest {
    private static final SipHash HASH = new SipHash(1, 2);
    private static final String BODY =
            "{\"title\": \"灯坏了\", \"at\": {\"lat\": 31.2, \"lng\": 121}, \"tags\": [\"a\", \"b\"], \"ok\": true}";

    @Test
    void theSameRequestHasTheSamePrint() {
        assertThat(print(BODY).whole()).isEqualTo(print(BODY).whole());
        assertThat(print(BODY).differing(print(BODY))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"title\":\"灯坏了\",\"at\":{\"lat\":31.2,\"lng\":121},\"tags\":[\"a\",\"b\"],\"ok\":true}",
                "{\"ok\":true, \"tags\":[\"a\",\"b\"], \"at\":{\"lng\":121,\"lat\":31.2}, \"title\":\"灯坏了\"}",
                " {\"title\": \"灯坏了\",\n\"at\": {\"lat\": 31.2, \"lng\": 121}, \"tags\": [\"a\", \"b\"], \"ok\": true} "
            })
    void whiteSpaceAndTheOrderOfMembersDoNotCount(String other) {
        assertThat(print(other).whole()).isEqualTo(print(BODY).whole());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    title   | {"title":"x","at":{"lat":31.2,"lng":121},"tags":["a","b"],"ok":true}
                    at.lat  | {"title":"灯坏了","at":{"lat":31.3,"lng":121},"tags":["a","b"],"ok":true}
                    tags[1] | {"title":"灯坏了","at":{"lat":31.2,"lng":121},"tags":["a","c"],"ok":true}
                    tags[2] | {"title":"灯坏了","at":{"lat":31.2,"lng":121},"tags":["a","b","c"],"ok":true}
                    ok      | {"title":"灯坏了","at":{"lat":31.2,"lng":121},"tags":["a","b"]}
                    more    | {"title":"灯坏了","at":{"lat":31.2,"lng":121},"tags":["a","b"],"ok":true,"more":null}
                    """)
    void theFieldThatDiffersIsNamed(String field, String other) {
        assertThat(print(other).whole()).isNotEqualTo(print(BODY).whole());
        assertThat(print(other).differing(kept(print(BODY)))).containsExactly(field);
        assertThat(print(BODY).differing(kept(print(other)))).containsExactly(field);
    }

    @Test
    void methodPathAndQueryCount() {
        var first = asked("a.B/C", "/v1/x", "", "{}");
        assertThat(differing(first, asked("a.B/D", "/v1/x", "", "{}"))).isEqualTo("method");
        assertThat(differing(first, asked("a.B/C", "/v1/y", "", "{}"))).isEqualTo("path");
        assertThat(differing(first, asked("a.B/C", "/v1/x", "n=1", "{}"))).isEqualTo("query");
    }

    @Test
    void swappedValuesAreFound() {
        assertThat(print("{\"a\":1,\"b\":2}").whole())
                .isNotEqualTo(print("{\"a\":2,\"b\":1}").whole());
    }

    @Test
    void whatIsNoJsonIsComparedAsAWhole() {
        assertThat(print("{\"a\":").differing(print("{\"a\" :"))).containsExactly("body");
        assertThat(print("{\"a\":").whole()).isEqualTo(print("{\"a\":").whole());
    }

    @Test
    void manyFieldsAreComparedTogetherBeyondTheBound() {
        var many = many(500);
        assertThat(print(many).whole()).isEqualTo(print(many).whole());
        assertThat(print(many).differing(print(many.replace("\"f450\":450", "\"f450\":451"))))
                .containsExactly(Taking.REST);
        assertThat(print(many).bytes().length).isLessThan(2_000);
    }

    private static String many(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "\"f" + i + "\":" + i)
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String differing(Asked first, Asked second) {
        return String.join(
                ",", Fingerprint.of(HASH, second).differing(kept(Fingerprint.of(HASH, first))));
    }

    private static Fingerprint kept(Fingerprint print) {
        return new Fingerprint(print.bytes().clone());
    }

    private static Fingerprint print(String body) {
        return Fingerprint.of(HASH, asked("a.B/C", "/v1/x", "", body));
    }

    private static Asked asked(String method, String path, String query, String body) {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        return new Asked(
                "PERSON:1",
                "k",
                method,
                path,
                query,
                bytes,
                0,
                bytes.length,
                true,
                Duration.ZERO,
                new DefaultEventLoop());
    }
}
