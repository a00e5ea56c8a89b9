package io.linli.gateway.transcode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutesTest {
    private static final List<String> TEMPLATES =
            List.of(
                    "/v1/cases",
                    "/v1/cases/{id}",
                    "/v1/cases/mine",
                    "/v1/cases/{id}/events",
                    "/v1/cases/mine/{x}",
                    "/v1/cases/{id}:accept",
                    "/v1/cases:count",
                    "/v1/{rest=**}",
                    "/v1/files/{path=**}",
                    "/v1/files/{path=**}:sign");

    private static Routes<String> routes(List<String> templates) {
        var routes = new Routes<String>();
        templates.forEach(template -> routes.add("GET", PathTemplate.parse(template), template));
        return routes;
    }

    private static String found(Routes<String> routes, String path) {
        return routes.find("GET", path).flatMap(Routes.Match::target).orElse("none");
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/cases, /v1/cases",
        "/v1/cases/7, /v1/cases/{id}",
        "/v1/cases/mine, /v1/cases/mine",
        "/v1/cases/mine/events, /v1/cases/mine/{x}",
        "/v1/cases/7/events, /v1/cases/{id}/events",
        "/v1/cases/7:accept, /v1/cases/{id}:accept",
        "/v1/cases:count, /v1/cases:count",
        "/v1/cases/7:unknown, /v1/cases/{id}",
        "/v1/cases/mine/a/b, /v1/{rest=**}",
        "/v1/files, /v1/files/{path=**}",
        "/v1/files/a/b, /v1/files/{path=**}",
        "/v1/files/a/b:sign, /v1/files/{path=**}:sign",
        "/v2/cases, none",
    })
    void theMostExactTemplateWinsInWhateverOrderTheyCame(String path, String expected) {
        var templates = new ArrayList<>(TEMPLATES);
        for (var seed = 0; seed < 20; seed++) {
            Collections.shuffle(templates, new Random(seed));
            assertThat(found(routes(templates), path)).as("seed " + seed).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/cases/{id}", "/v1/cases/{other}", "/v1/cases/{id=*}"})
    void refusesTheSamePathTwice(String template) {
        var routes = routes(List.of("/v1/cases/{id}"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> routes.add("GET", PathTemplate.parse(template), "again"))
                .withMessageContaining("twice");
    }

    @Test
    void decodesEachSegmentOnce() {
        var match = routes(TEMPLATES).find("GET", "/v1/cases/%E5%8A%B3+%2B").orElseThrow();

        assertThat(match.segments()).containsExactly("v1", "cases", "劳++");
    }

    @Test
    void tellsEveryMethodAPathIsKnownWith() {
        var routes = routes(List.of("/v1/cases/{id}"));
        routes.add("POST", PathTemplate.parse("/v1/cases/mine"), "post");

        var match = routes.find("DELETE", "/v1/cases/mine").orElseThrow();
        assertThat(match.target()).isEmpty();
        assertThat(match.allowed()).containsExactly("GET", "POST");
        assertThat(routes.find("GET", "/v1/cases/mine").flatMap(Routes.Match::target))
                .hasValue("/v1/cases/{id}");
    }
}
