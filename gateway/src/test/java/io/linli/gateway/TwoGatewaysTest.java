package io.linli.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.gateway.publication.BusCompany;
import io.linli.gateway.publication.Contracts;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import redis.clients.jedis.RedisClient;

/// Two replicas on one Redis and one identity, that look by themselves once a minute only: what
/// they learn sooner they have learned by the hint.
@ExtendWith(World.Provider.class)
class TwoGatewaysTest {
    private static final String TOPIC = "publications"; // as identity tells it
    private static final String SELDOM = "--linli.publication.every=60s";
    private static final Duration SOON = Duration.ofSeconds(20);

    private final HttpClient http = HttpClient.newHttpClient();
    private final BusCompany bus = new BusCompany(20);
    private World world;
    private String token;

    @BeforeEach
    void enter(World world) {
        this.world = world;
        var person = world.realm.person("u-li", "li", "李居民", "110105017036", "resident");
        token = world.realm.signed(person);
    }

    @AfterEach
    void close() {
        world.publications.removeAll();
        bus.close();
        http.close();
    }

    @Test
    void oneHintTellsEveryReplicaOfAPublicationAndOfARemoval() throws Exception {
        world.publications.publish(Contracts.publication("bus", bus.target()).build());
        try (var one = new SecondGateway(world, "--server.port=0", SELDOM);
                var other = new SecondGateway(world, "--server.port=0", SELDOM);
                var redis = RedisClient.create(world.redis.uri())) {
            var both = List.of(one, other);
            untilAll(both, "bus", 200); // the first look of each is over
            untilHeard(redis, 3); // by the world's own as well

            world.publications.publish(Contracts.publication("tram", bus.target()).build());
            redis.publish(TOPIC, "2");
            untilAll(both, "tram", 200);

            world.publications.removeAll();
            redis.publish(TOPIC, "3");
            untilAll(both, "bus", 404);
            untilAll(both, "tram", 404);
        }
    }

    private void untilAll(List<SecondGateway> gateways, String name, int status)
            throws IOException, InterruptedException {
        var until = System.nanoTime() + SOON.toNanos();
        for (var gateway : gateways) {
            while (status(gateway, name) != status) {
                assertThat(System.nanoTime()).as(name + " is " + status).isLessThan(until);
                Thread.onSpinWait();
            }
        }
    }

    private int status(SecondGateway gateway, String name)
            throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(
                                URI.create(
                                        "http://localhost:%d/v1/x/%s/lines/7"
                                                .formatted(gateway.port(), name)))
                        .header("Authorization", "Bearer " + token)
                        .build();
        return http.send(request, BodyHandlers.discarding()).statusCode();
    }

    /// Those who listen already hear of nothing new.
    private static void untilHeard(RedisClient redis, long listeners) {
        var until = System.nanoTime() + SOON.toNanos();
        while (redis.publish(TOPIC, "1") < listeners) {
            assertThat(System.nanoTime()).as("in time").isLessThan(until);
            Thread.onSpinWait();
        }
    }
}
