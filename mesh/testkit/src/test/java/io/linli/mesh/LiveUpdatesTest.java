package io.linli.mesh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.linli.mesh.live.LiveUpdates;
import io.linli.mesh.testkit.PostgresExtension;
import io.linli.mesh.testkit.RedisExtension;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LiveUpdatesTest {
    private static final String TOPIC = "notes";

    @RegisterExtension static final PostgresExtension POSTGRES = new PostgresExtension("sample");

    @RegisterExtension static final RedisExtension REDIS = new RedisExtension();

    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private LiveUpdates updates;

    @BeforeEach
    void start() throws InterruptedException {
        updates = new LiveUpdates(REDIS.uri(), Set.of(TOPIC));
        updates.listen(TOPIC, heard::add);
        updates.start();
        listening();
    }

    @AfterEach
    void stop() {
        updates.stop();
    }

    @Test
    void whatCommitsIsTold() throws InterruptedException {
        tell("a");
        assertThat(heard.poll(10, TimeUnit.SECONDS)).isEqualTo("a");
    }

    @Test
    void whatRollsBackIsNotTold() throws InterruptedException {
        assertThatThrownBy(() ->
                        POSTGRES.transactions()
                                .asMesh(() -> {
                                    updates.tell(TOPIC, "never");
                                    throw new IllegalStateException("stop");
                                }))
                .hasMessage("stop");
        tell("after");
        assertThat(heard.poll(10, TimeUnit.SECONDS)).isEqualTo("after");
    }

    @Test
    void whoHasLeftHearsNothing() throws InterruptedException {
        var other = new LinkedBlockingQueue<String>();
        updates.listen(TOPIC, other::add).run();
        tell("b");
        assertThat(heard.poll(10, TimeUnit.SECONDS)).isEqualTo("b");
        assertThat(other).isEmpty();
    }

    @Test
    void withRedisAwayWorkGoesOnAndListeningResumesWhenItIsBack()
            throws IOException, InterruptedException {
        REDIS.stop();
        tell("lost");
        REDIS.start();
        listening();
        tell("c");
        assertThat(heard.poll(10, TimeUnit.SECONDS)).isEqualTo("c");
        assertThat(heard).doesNotContain("lost");
    }

    /// Returns once what is told is heard; subscribing takes a moment.
    private void listening() throws InterruptedException {
        String echo;
        do {
            tell("echo");
            echo = heard.poll(100, TimeUnit.MILLISECONDS);
        } while (echo == null);
        while ("echo".equals(heard.poll(200, TimeUnit.MILLISECONDS))) {
            // late echoes
        }
    }

    private void tell(String message) {
        POSTGRES.transactions()
                .asMesh(() -> {
                    updates.tell(TOPIC, message);
                    return null;
                });
    }
}
