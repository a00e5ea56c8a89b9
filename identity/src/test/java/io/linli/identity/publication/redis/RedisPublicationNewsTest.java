package io.linli.identity.publication.redis;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.mesh.live.LiveUpdates;
import io.linli.mesh.testkit.PostgresExtension;
import io.linli.mesh.testkit.RedisExtension;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RedisPublicationNewsTest {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension("publication");

    @RegisterExtension static final RedisExtension REDIS = new RedisExtension();

    private final Set<String> heard = new ConcurrentSkipListSet<>();

    @Test
    void whatIsCommittedIsToldUnderTheNameTheGatewaysListenTo() {
        var gateway = new LiveUpdates(REDIS.uri(), Set.of("publications"));
        gateway.listen("publications", heard::add);
        gateway.start();
        var identity = new LiveUpdates(REDIS.uri(), Set.of());
        var news = new RedisPublicationNews(identity);
        try {
            var until = System.nanoTime() + Duration.ofSeconds(20).toNanos();
            while (!heard.contains("2")) {
                assertThat(System.nanoTime()).as("in time").isLessThan(until);
                rollBackAfter(() -> news.tell(1));
                commitAfter(() -> news.tell(2));
            }
            assertThat(heard).containsExactly("2");
        } finally {
            gateway.stop();
            identity.stop();
        }
    }

    private static void commitAfter(Runnable step) {
        POSTGRES.transactions()
                .asMesh(() -> {
                    step.run();
                    return null;
                });
    }

    private static void rollBackAfter(Runnable step) {
        try {
            POSTGRES.transactions()
                    .asMesh(() -> {
                        step.run();
                        throw new UnsupportedOperationException("undone");
                    });
        } catch (UnsupportedOperationException _) {
            // as meant
        }
    }
}
