package io.linli.transcode.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.transcode.codec.JsonStyle;
import io.linli.transcode.plan.ApiSettings;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Row 24 of the table of behaviours: how JSON is written, said for each method by itself. Each of
/// these methods says back what it was sent.
class PrintOptionsConformanceTest {
    private static final JsonStyle SHOWING = new JsonStyle(true, false, false, false);
    private static final JsonStyle NUMBERS = new JsonStyle(false, true, false, false);
    private static final JsonStyle NAMES = new JsonStyle(false, false, true, false);
    private static final JsonStyle SPACED = new JsonStyle(false, false, false, false, true);

    private static final String BODY =
            "{\"displayName\":\"a: {b}, \\\"c\",\"veryOdd\":\"d\",\"colour\":\"GREEN\","
                    + "\"inner\":{\"inner\":{}},\"texts\":[\"e\",\"f\"]}";

    private static EdgeFixture edge;

    @BeforeAll
    static void start() {
        edge = new EdgeFixture();
        var styles =
                Map.of(
                        "linli.test.v1.EchoService.Put", SHOWING,
                        "linli.test.v1.EchoService.Accept", NUMBERS,
                        "linli.test.v1.EchoService.GetNested", NAMES,
                        "linli.test.v1.EchoService.List", SPACED,
                        "linli.test.v1.StreamService.Watch", SPACED);
        edge.api =
                EdgeFixture.contract(
                        ApiSettings.STANDARD.styles(method ->
                                styles.getOrDefault(method.getFullName(), JsonStyle.STANDARD)));
    }

    @AfterAll
    static void stop() {
        edge.close();
    }

    @Test
    void row24AnotherMethodIsNotConcerned() {
        assertThat(edge.post("/v1/things", BODY).text()).isEqualTo(BODY);
    }

    @Test
    void row24ShowsWhatIsEmpty() {
        var answer = edge.send(Wire.request("PUT", "/v1/things/n", "{\"small\":5}")).text();

        assertThat(answer)
                .startsWith("{\"name\":\"n\",\"displayName\":\"\",\"veryOdd\":\"\",\"flag\":false,")
                .contains("\"small\":5", "\"big\":\"0\"", "\"texts\":[]", "\"labels\":{}")
                .doesNotContain("maybe", "\"inner\"", "\"either\"");
    }

    @Test
    void row24WritesEnumsAsNumbers() {
        assertThat(
                        edge.post(
                                        "/v1/things/n:accept",
                                        "{\"colour\":\"GREEN\",\"colours\":[\"RED\",7],"
                                                + "\"byFlag\":{\"true\":\"RED\"}}")
                                .text())
                .isEqualTo(
                        "{\"name\":\"n\",\"text\":\"accepted\",\"colour\":2,\"colours\":[1,7],\"byFlag\":{\"true\":1}}");
    }

    @Test
    void row24WritesNamesAsInTheContract() {
        assertThat(
                        edge.post(
                                        "/v1/nested/x",
                                        "{\"displayName\":\"a\",\"veryOdd\":\"d\",\"maybeSmall\":0}")
                                .text())
                .isEqualTo(
                        "{\"display_name\":\"a\",\"odd\":\"d\",\"inner\":{\"text\":\"x\"},"
                                + "\"maybe_small\":0}");
    }

    @Test
    void row24SetsAnAnswerOutOnLines() {
        var answer =
                edge.get(
                        "/v1/things?display_name=a%3A%20%7Bb%7D%2C%20%22c%5C&texts=e&texts=f"
                                + "&inner.inner.number=1");

        assertThat(answer.text())
                .isEqualTo(
                        """
                        {
                          "displayName": "a: {b}, \\"c\\\\",
                          "inner": {
                            "inner": {
                              "number": "1"
                            }
                          },
                          "texts": [
                            "e",
                            "f"
                          ]
                        }\
                        """);
        assertThat(edge.get("/v1/things").text()).isEqualTo("{}");
        assertThat(answer.header("content-length")).isEqualTo("" + answer.body().length);
    }

    @Test
    void row24AMessageOfAStreamStaysOneLine() {
        var lines = edge.get("/v1/streams?first=1&count=2", "accept: application/x-ndjson").text();

        assertThat(lines).isEqualTo("{\"big\":\"1\"}\n{\"big\":\"2\"}\n");
    }
}
