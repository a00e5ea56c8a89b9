package io.linli.transcode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.linli.transcode.plan.Api;
import io.linli.transcode.plan.Match;
import io.linli.transcode.test.TestContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Rows 1 to 9 and 43 of the table of behaviours, each under its number.
class RoutingRowsTest {
    private static final Api API = TestContract.api();

    private static String name(String method, String path) {
        return API.find(method, path) instanceof Match.Found(var plan, _)
                ? plan.method().getName()
                : "none";
    }

    private static String variable(String path) {
        var found = (Match.Found) API.find("GET", path);
        return found.segments().value(found.plan().template().variables().getFirst());
    }

    @Test
    void row01RoutesComeFromTheAnnotation() {
        assertThat(name("GET", "/v1/things/7")).isEqualTo("Get");
        assertThat(name("POST", "/v1/things")).isEqualTo("Create");
        assertThat(name("DELETE", "/v1/things/7")).isEqualTo("Delete");
        assertThat(API.plans()).noneMatch(plan -> plan.method().getName().equals("Closed"));
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/any/a/of, GetDeep",
        "/v1/any/a/of/b, GetDeep",
        "/v1/any/a/of/b/c/d, GetDeep",
        "/v1/any/of, none",
        "/v1/any/a/b/of, none",
        "/v1/%61ny/a/o%66, GetDeep",
        "/v1/any%2Fa/of, none",
    })
    void row02OneStarIsOneSegmentAndTwoAreTheRest(String path, String method) {
        assertThat(name("GET", path)).isEqualTo(method);
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/things/7, 7",
        "/v1/shelves/1/books/2, shelves/1/books/2",
        "/v1/files/a/b/c, a/b/c",
        "/v1/files, ''",
        "/v1/under/a/1/b/2/3:read, a/1/b/2/3",
        "/v1/nested/x/and/5, x",
    })
    void row03VariablesTakeOneOrSeveralSegments(String path, String value) {
        assertThat(variable(path)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/things/a%2Fb%20c+d, a/b c+d",
        "/v1/things/%E5%8A%B3, 劳",
        "/v1/things/%252F, %2F",
        "/v1/files/a%2Fb/c%20d%2fe, a%2Fb/c d%2fe",
        "/v1/shelves/a%2Fb/books/%E5%8A%B3, shelves/a%2Fb/books/劳",
    })
    void row04OneSegmentIsDecodedWhollyAndSeveralKeepTheirEncodedSlashes(
            String path, String value) {
        assertThat(variable(path)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /v1/things/7:accept, Accept",
        "GET, /v1/things:count, Count",
        "GET, /v1/things/7:accept, Get",
        "GET, /v1/things/7:nosuch, Get",
        "GET, /v1/things/a:b:c, Get",
        "GET, /v1/files/a/b:sign, GetDeep",
        "GET, /v1/files/a:b/c, GetDeep",
    })
    void row05AVerbFollowsTheLastColonUnlessItIsPartOfTheValue(
            String httpMethod, String path, String method) {
        assertThat(name(httpMethod, path)).isEqualTo(method);
    }

    @Test
    void row05AColonStaysInTheValue() {
        assertThat(variable("/v1/things/7:nosuch")).isEqualTo("7:nosuch");
        assertThat(variable("/v1/things/7:accept")).isEqualTo("7:accept");
        assertThat(variable("/v1/files/a/b:sign")).isEqualTo("a/b");
    }

    @Test
    void row06EachAdditionalBindingIsAWayOfItsOwn() {
        assertThat(name("GET", "/v1/nested/x/and/5")).isEqualTo("GetNested");
        assertThat(name("POST", "/v1/nested/x")).isEqualTo("GetNested");
        assertThat(name("PUT", "/v1/nested/x")).isEqualTo("GetNested");
    }

    @Test
    void row06NestedAdditionalBindingsStopTheStart() {
        var nested =
                TestContract.method(
                        "Do",
                        "get: '/v1/a' additional_bindings { get: '/v1/b' additional_bindings { get: '/v1/c' } }");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> TestContract.api(nested))
                .withMessageContaining("linli.test.v1.WordedService.Do")
                .withMessageContaining("nested");
    }

    @ParameterizedTest
    @CsvSource({
        "PURGE, /v1/things/7, Custom",
        "HEAD, /v1/heads/7, Custom",
        "GET, /v1/heads/7, none",
        "OPTIONS, /v1/options/7, Custom",
        "BREW, /v1/all/7, Custom",
        "GET, /v1/all/7, Custom",
        "OPTIONS, /v1/all/7, Custom",
    })
    void row07CustomKindsAreMethodsAndAStarIsAnyMethod(
            String httpMethod, String path, String method) {
        assertThat(name(httpMethod, path)).isEqualTo(method);
    }

    @Test
    void row08TheMostExactTemplateWins() {
        assertThat(name("GET", "/v1/things/mine")).isEqualTo("GetMine");
        assertThat(name("GET", "/v1/things/mine2")).isEqualTo("Get");
        assertThat(name("PUT", "/v1/things/mine")).isEqualTo("Put");
    }

    @Test
    void row08TheSamePathTwiceStopsTheStart() {
        var one = TestContract.method("One", "get: '/v1/a/{name}'");
        var two = TestContract.method("Two", "get: '/v1/{text=a/*}'");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> TestContract.api(one, two))
                .withMessageContaining("twice")
                .withMessageContaining("WordedService.One")
                .withMessageContaining("WordedService.Two");
    }

    @Test
    void row09AnUnknownPathIsToldApartFromAnotherMethod() {
        assertThat(API.find("GET", "/v1/nosuch")).isInstanceOf(Match.Nothing.class);
        assertThat(API.find("BREW", "/v1/things/7"))
                .isInstanceOfSatisfying(
                        Match.OtherMethods.class,
                        other ->
                                assertThat(other.allow())
                                        .containsExactly(
                                                "DELETE", "GET", "HEAD", "OPTIONS", "PATCH",
                                                "PURGE", "PUT"));
        assertThat(name("HEAD", "/v1/things/7")).isEqualTo("Get");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/things/..",
                "/v1/things/%2e%2E",
                "/v1/things/.%2e:accept",
                "/v1/files/a/../b",
                "/v1/files/a%2F..%2Fb",
                "/v1//things",
                "/v1/things/",
                "/v1/things/%00",
                "/v1/things/%zz",
                "/v1/things/%c0%ae",
            })
    void row43APathThatTwoReadersCouldReadDifferentlyIsNotLookedUp(String path) {
        assertThat(API.find("GET", path)).isInstanceOf(Match.Flawed.class);
    }

    @Test
    void row43AnOverlongPathIsNotLookedUp() {
        assertThat(API.find("GET", "/v1/things/" + "a".repeat(5_000)))
                .isInstanceOf(Match.Flawed.class);
    }
}
