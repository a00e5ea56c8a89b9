package io.linli.gateway.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/// What callers are told about their limits.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LimitAnswersTest {
    private static ChaosWorld world;
    private static HttpClient client;

    @BeforeAll
    static void start() throws IOException {
        world =
                new ChaosWorld(
                        "--linli.limit.patience=2s", // no first start is too slow for it
                        "--linli.limit.person.read=5/60s",
                        "--linli.limit.person.write=2/60s",
                        "--linli.limit.region=40/60s",
                        "--linli.limit.anonymous=4/60s",
                        "--linli.limit.failures=3/60s",
                        "--linli.limit.quota=1000",
                        "--linli.limit.partners.p-small.quota=3",
                        "--linli.limit.partners.p-slow.read=2/10s");
        client = HttpClient.newHttpClient();
    }

    @AfterAll
    static void stop() throws IOException {
        client.close();
        world.close();
    }

    private static HttpResponse<String> send(HttpRequest.Builder request, String who) {
        try {
            return client.send(
                    who.isEmpty() ? request.build() : request.header("Authorization", who).build(),
                    BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static HttpResponse<String> get(String who) {
        return send(HttpRequest.newBuilder(world.uri(Load.CASE)), who);
    }

    private static HttpResponse<String> post(String who) {
        return send(
                HttpRequest.newBuilder(world.uri("/v1/cases"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{}")),
                who);
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static long letIn(String who, int asked) {
        return IntStream.range(0, asked).filter(_ -> get(who).statusCode() == 200).count();
    }

    @Test
    void everyAnswerTellsWhatIsLeft() {
        var first = get("zhao");
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(header(first, "RateLimit-Policy")).isEqualTo("\"user-read\";q=5;w=60");
        assertThat(header(first, "RateLimit")).matches("\"user-read\";r=4;t=1[0-2]");
        assertThat(header(get("zhao"), "RateLimit")).startsWith("\"user-read\";r=3;");
    }

    @Test
    void aRefusalNamesTheLimitAndSaysWhenToComeBack() {
        assertThat(letIn("qian", 5)).isEqualTo(5);
        var refused = get("qian");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.body())
                .contains("\"reason\":\"RATE_LIMITED\"")
                .contains("limit: user-read (expected: up to 5 in 60 s; again in ");
        assertThat(Integer.parseInt(header(refused, "Retry-After"))).isBetween(1, 12);
        assertThat(header(refused, "RateLimit")).startsWith("\"user-read\";r=0;");
        assertThat(header(refused, "Linli-Error-Source")).isEqualTo("mediator");
    }

    @Test
    void readingAndWritingAreCountedApartAndEveryPersonForThemselves() {
        assertThat(letIn("sun", 6)).isEqualTo(5);
        assertThat(post("sun").statusCode()).isEqualTo(200);
        assertThat(post("sun").statusCode()).isEqualTo(200);
        assertThat(post("sun").body()).contains("limit: user-write");
        assertThat(get("zhou").statusCode()).isEqualTo(200);
    }

    @Test
    void aPartnerHasWhatWasAgreed() {
        assertThat(letIn("p-slow", 3)).isEqualTo(2);
        assertThat(get("p-slow").body()).contains("limit: client-read (expected: up to 2 in 10 s");
    }

    @Test
    void aQuotaIsForOneDayInBeijing() {
        assertThat(letIn("p-small", 3)).isEqualTo(3);
        var refused = get("p-small");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.body()).contains("\"reason\":\"QUOTA_EXHAUSTED\"").contains("3 a day");
        var beijing = ZoneId.of("Asia/Shanghai");
        var midnight = LocalDate.now(beijing).plusDays(1).atStartOfDay(beijing).toInstant();
        assertThat(Instant.now().plusSeconds(Long.parseLong(header(refused, "Retry-After"))))
                .isBetween(midnight.minusSeconds(2), midnight.plusSeconds(2));
        assertThat(header(get("p-other"), "RateLimit-Policy"))
                .isEqualTo("\"client-read\";q=12000;w=60, \"quota-day\";q=1000;w=86400");
    }

    @Test
    @Order(Integer.MAX_VALUE) // from here on this address is turned away
    void whoSaysNothingAndWhoIsTurnedAwayIsCountedByAddress() {
        assertThat(letIn("", 6)).isEqualTo(4);
        var statuses = IntStream.range(0, 5).map(_ -> get("forger").statusCode()).toArray();
        assertThat(statuses).containsExactly(401, 401, 401, 429, 429);
        assertThat(get("zheng").body()).contains("limit: failures");
    }
}
