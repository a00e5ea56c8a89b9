package io.linli.mesh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.linli.mesh.call.Trace;
import io.linli.mesh.task.DurableTasks;
import io.linli.mesh.task.Retry;
import io.linli.mesh.testkit.PostgresExtension;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.slf4j.MDC;

class DurableTasksTest {
    private static final Retry TWICE = new Retry(2, Duration.ofMillis(10), Duration.ofMillis(10));

    @RegisterExtension static final PostgresExtension POSTGRES = new PostgresExtension("sample");

    private final BlockingQueue<String> ran = new LinkedBlockingQueue<>();
    private final AtomicInteger failures = new AtomicInteger();
    private final CountDownLatch gaveUp = new CountDownLatch(2);
    private DurableTasks tasks;

    @BeforeEach
    void start() {
        tasks = POSTGRES.room("sample", Clock.systemUTC()).tasks();
        tasks.define("note", TWICE, (instance, data) -> ran.add(instance + "=" + data));
        tasks.define(
                "fail",
                TWICE,
                (_, _) -> {
                    failures.incrementAndGet();
                    gaveUp.countDown();
                    throw new IllegalStateException("no");
                });
        tasks.define("trace", TWICE, (_, data) -> ran.add(traced(data)));
        tasks.define("chain", TWICE, (_, _) -> schedule("trace", "link", "chained"));
        tasks.start();
    }

    /// The trace of outgoing calls, and that of log lines.
    private static String traced(String data) {
        return data + " " + Trace.current().id() + " " + MDC.get("traceId");
    }

    @AfterEach
    void stop() {
        tasks.stop();
    }

    @Test
    void aTaskRunsOnceItsTransactionHasCommitted() throws InterruptedException {
        schedule("note", "a", "1");
        assertThat(ran.poll(10, TimeUnit.SECONDS)).isEqualTo("a=1");
    }

    @Test
    void aTaskOfATransactionThatRolledBackNeverRuns() throws InterruptedException {
        assertThatThrownBy(() ->
                        POSTGRES.transactions()
                                .asMesh(() -> {
                                    tasks.schedule("note", "lost", "x", Instant.EPOCH);
                                    throw new IllegalStateException("stop");
                                }))
                .hasMessage("stop");
        schedule("note", "kept", "y");
        assertThat(ran.poll(10, TimeUnit.SECONDS)).isEqualTo("kept=y");
        assertThat(ran).isEmpty();
    }

    @Test
    void schedulingTheSameInstanceTwiceRunsItOnce() throws InterruptedException {
        POSTGRES.transactions()
                .asMesh(() -> {
                    tasks.schedule("note", "b", "1", Instant.EPOCH);
                    tasks.schedule("note", "b", "2", Instant.EPOCH);
                    return null;
                });
        schedule("note", "c", "3");
        assertThat(ran.poll(10, TimeUnit.SECONDS)).isIn("b=1", "c=3");
        assertThat(ran.poll(10, TimeUnit.SECONDS)).isIn("b=1", "c=3");
        assertThat(ran).isEmpty();
    }

    @Test
    void aTaskThatKeepsFailingIsKeptWhereAnOperatorSeesIt() throws InterruptedException {
        schedule("fail", "d", "payload");
        assertThat(gaveUp.await(20, TimeUnit.SECONDS)).isTrue();
        tasks.stop(); // waits for what is under way
        assertThat(failures).hasValue(2);
        assertThat(
                        POSTGRES.owner()
                                .sql(
                                        "SELECT task_instance || ' ' || task_data || ' ' || failures FROM sample.dead_task")
                                .query(String.class)
                                .list())
                .containsExactly("d payload 2");
        start();
    }

    @Test
    void aTaskCarriesOnTheTraceOfTheCallThatScheduledIt() throws InterruptedException {
        var trace = Trace.fresh();
        trace.inContext().run(() -> schedule("trace", "t", "{\"a\":1}"));

        assertThat(ran.poll(10, TimeUnit.SECONDS))
                .isEqualTo("{\"a\":1} " + trace.id() + " " + trace.id());
    }

    @Test
    void aTaskScheduledByATaskCarriesOnTheSameTrace() throws InterruptedException {
        var trace = Trace.fresh();
        trace.inContext().run(() -> schedule("chain", "t", ""));

        assertThat(ran.poll(10, TimeUnit.SECONDS))
                .isEqualTo("chained " + trace.id() + " " + trace.id());
    }

    @Test
    void aTaskOutsideOfAnyCallHasATraceOfItsOwn() throws InterruptedException {
        schedule("trace", "alone", "x");

        assertThat(ran.poll(10, TimeUnit.SECONDS)).matches("x ([0-9a-f]{32}) \\1");
    }

    @Test
    void dataKeptBeforeTracesWereIsReadAsItIs() throws InterruptedException {
        POSTGRES.owner()
                .sql(
                        """
                        INSERT INTO sample.scheduled_tasks
                               (task_name, task_instance, task_data, execution_time, picked, version)
                        VALUES ('note', 'old', convert_to('plain', 'UTF8'), '2026-01-01Z', false, 1)
                        """)
                .update();

        assertThat(ran.poll(10, TimeUnit.SECONDS)).isEqualTo("old=plain");
    }

    @Test
    void waitsDoubleUpToTheLongestGiveOrTakeAFifth() {
        var retry = new Retry(9, Duration.ofSeconds(1), Duration.ofSeconds(5));
        assertThat(waitMillis(retry, 1)).isBetween(800L, 1_200L);
        assertThat(waitMillis(retry, 2)).isBetween(1_600L, 2_400L);
        assertThat(waitMillis(retry, 8)).isBetween(4_000L, 6_000L);
    }

    private static long waitMillis(Retry retry, int failures) {
        return retry.waitAfter(failures).toMillis();
    }

    private void schedule(String name, String instance, String data) {
        POSTGRES.transactions()
                .asMesh(() -> {
                    tasks.schedule(name, instance, data, Instant.EPOCH);
                    return null;
                });
    }
}
