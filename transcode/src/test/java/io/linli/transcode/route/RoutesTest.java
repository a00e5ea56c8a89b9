package io.linli.transcode.route;

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
                    "/v1/files/{path=**}:sign",
                    "/v1/%E5%8A%B3/{id}",
                    "/v1/a/b/c/d",
                    "/v1/a/{x}/c/e",
                    "/v1/{x}/b/c/f");

    private static Routes<String> routes(List<String> templates) {
        var routes = new Routes<String>();
        templates.forEach(template -> routes.add("GET", PathTemplate.parse(template), template));
        return routes;
    }

    private static String found(Routes<String> routes, String method, String path) {
        var hit = routes.find(method, path);
        return hit == null ? "none" : hit.target();
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/cases, /v1/cases",
        "/v1/cases/7, /v1/cases/{id}",
        "/v1/cases/mine, /v1/cases/mine",
        "/v1/%63ases/%6dine, /v1/cases/mine",
        "/v1/cases/mine/events, /v1/cases/mine/{x}",
        "/v1/cases/7/events, /v1/cases/{id}/events",
        "/v1/cases/7:accept, /v1/cases/{id}:accept",
        "/v1/cases/7%3Aaccept, /v1/cases/{id}",
        "/v1/cases:count, /v1/cases:count",
        "/v1/cases/7:unknown, /v1/cases/{id}",
        "/v1/cases/:accept, /v1/cases/{id}",
        "/v1/cases/mine/a/b, /v1/{rest=**}",
        "/v1, /v1/{rest=**}",
        "/v1/files, /v1/files/{path=**}",
        "/v1/files:sign, /v1/files/{path=**}:sign",
        "/v1/files/a/b, /v1/files/{path=**}",
        "/v1/files/a/b:sign, /v1/files/{path=**}:sign",
        "/v1/%e5%8a%b3/7, /v1/%E5%8A%B3/{id}",
        "/v1/a/b/c/d, /v1/a/b/c/d",
        "/v1/a/b/c/e, /v1/a/{x}/c/e",
        "/v1/a/b/c/f, /v1/{x}/b/c/f",
        "/v1/a/b/c/g, /v1/{rest=**}",
        "/v2/cases, none",
        "/, none",
    })
    void theMostExactTemplateWinsInWhateverOrderTheyCame(String path, String expected) {
        var templates = new ArrayList<>(TEMPLATES);
        for (var seed = 0; seed < 20; seed++) {
            Collections.shuffle(templates, new Random(seed));
            assertThat(found(routes(templates), "GET", path))
                    .as("seed " + seed)
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/cases/{id}",
                "/v1/cases/{other}",
                "/v1/cases/{id=*}",
                "/v1/{name=cases/*}"
            })
    void refusesTheSamePathTwice(String template) {
        var routes = routes(List.of("/v1/cases/{id}"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> routes.add("GET", PathTemplate.parse(template), "again"))
                .withMessageContaining("twice, for /v1/cases/{id} and again");
    }

    @Test
    void tellsEveryMethodAPathIsKnownWith() {
        var routes = routes(List.of("/v1/cases/{id}"));
        routes.add("POST", PathTemplate.parse("/v1/cases/mine"), "post");

        assertThat(routes.find("DELETE", "/v1/cases/mine")).isNull();
        assertThat(routes.methods("/v1/cases/mine"))
                .containsExactly("GET", "HEAD", "OPTIONS", "POST");
        assertThat(found(routes, "GET", "/v1/cases/mine")).isEqualTo("/v1/cases/{id}");
        assertThat(routes.methods("/v2")).isEmpty();
    }

    @Test
    void aVerbOfAnotherMethodLeavesTheColonInTheValue() {
        var routes = routes(List.of("/v1/cases/{id}"));
        routes.add("POST", PathTemplate.parse("/v1/cases/{id}:accept"), "accept");

        assertThat(found(routes, "GET", "/v1/cases/7:accept")).isEqualTo("/v1/cases/{id}");
        assertThat(found(routes, "POST", "/v1/cases/7:accept")).isEqualTo("accept");
        assertThat(routes.methods("/v1/cases/7:accept")).contains("GET", "POST");
    }

    @Test
    void headIsAnsweredAsGetUnlessItHasItsOwn() {
        var routes = routes(List.of("/v1/a", "/v1/b"));
        routes.add("HEAD", PathTemplate.parse("/v1/b"), "head");

        assertThat(found(routes, "HEAD", "/v1/a")).isEqualTo("/v1/a");
        assertThat(found(routes, "HEAD", "/v1/b")).isEqualTo("head");
    }

    @Test
    void anyMethodComesLast() {
        var routes = routes(List.of("/v1/a"));
        routes.add("*", PathTemplate.parse("/v1/a"), "any");

        assertThat(found(routes, "GET", "/v1/a")).isEqualTo("/v1/a");
        assertThat(found(routes, "BREW", "/v1/a")).isEqualTo("any");
        assertThat(routes.methods("/v1/a")).contains("DELETE", "GET", "OPTIONS", "PATCH", "PUT");
    }

    @Test
    void thousandsOfRoutesAreFoundAsSurelyAsOne() {
        var routes = new Routes<Integer>();
        for (var i = 0; i < 5_000; i++) {
            routes.add("GET", PathTemplate.parse("/v1/a" + i + "/{id}"), i);
        }
        for (var i = 0; i < 5_000; i++) {
            var hit = routes.find("GET", "/v1/a" + i + "/x");
            assertThat(hit).isNotNull().extracting(Routes.Hit::target).isEqualTo(i);
        }
        assertThat(routes.find("GET", "/v1/a5000/x")).isNull();
    }
}
