package io.linli.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.unauthorized;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(World.Provider.class)
class CallbackTest {
    private static final byte[] BODY = "{\"eventId\":\"e-1\"}".getBytes(StandardCharsets.UTF_8);

    private World world;
    private Http http;

    @BeforeEach
    void enter(World world) {
        this.world = world;
        this.http = new Http(world);
    }

    @Test
    void goesToTheAdaptersAsItCame() {
        world.adapters.stubFor(
                post(urlEqualTo("/callbacks/dispatch?a=1")).willReturn(okJson("{\"code\":\"0\"}")));

        var headers =
                Map.of(
                        "X-App-Key",
                        "dispatch",
                        "X-Sign",
                        "abc",
                        "X-User-Id",
                        "u-1",
                        "Content-Type",
                        "application/json");
        var answer = http.send("POST", "/callbacks/dispatch?a=1", BODY, headers);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.raw().body()).isEqualTo("{\"code\":\"0\"}");
        world.adapters.verify(
                postRequestedFor(urlEqualTo("/callbacks/dispatch?a=1"))
                        .withHeader("X-Sign", equalTo("abc"))
                        .withHeader("X-User-Id", absent())
                        .withRequestBody(equalTo("{\"eventId\":\"e-1\"}")));
    }

    @Test
    void passesTheAdaptersOwnRefusalOn() {
        world.adapters.stubFor(
                post(anyUrl()).willReturn(unauthorized().withBody("{\"code\":\"A0301\"}")));

        var answer = http.send("POST", "/callbacks/dispatch", BODY, Map.of("X-Sign", "wrong"));

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.raw().body()).contains("A0301");
    }

    @Test
    void isOnlyForPosts() {
        http.get("/callbacks/dispatch", Map.of()).isProblem(404, "ROUTE_UNKNOWN");
    }

    @Test
    void refusesABodyOverTheLimit() {
        http.send("POST", "/callbacks/dispatch", new byte[1024 * 1024 + 1], Map.of())
                .isProblem(413, "BODY_TOO_LARGE");
    }

    @Test
    void asksToComeAgainWhenTheAdaptersAreAway() {
        world.adapters.stop();
        try {
            var answer = http.send("POST", "/callbacks/dispatch", BODY, Map.of());
            assertThat(answer.isProblem(503, "UPSTREAM_AWAY").header("retry-after")).isNotEmpty();
        } finally {
            world.adapters.start();
        }
    }
}
