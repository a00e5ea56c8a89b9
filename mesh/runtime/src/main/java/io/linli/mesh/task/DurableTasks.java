package io.linli.mesh.task;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.linli.mesh.call.Trace;
import io.linli.mesh.store.Transactions;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// The durable tasks of one room. A task runs at least once and on one replica at a time; what it
/// does must bear repeating. When its retries are used up it moves to `dead_task`, where an
/// operator sees it.
public final class DurableTasks implements SmartLifecycle {
    /// What a task does.
    @FunctionalInterface
    public interface Body {
        /// @param instance which one, unique among the tasks of this name
        void run(String instance, String data);
    }

    private static final Logger LOG = LoggerFactory.getLogger(DurableTasks.class);
    private static final int THREADS = 8;
    private static final int ERROR_MAX = 500;

    private final String schema;
    private final DataSource dataSource;
    private final JdbcClient db;
    private final Transactions transactions;
    private final Clock clock;
    private final Map<String, OneTimeTask<String>> tasks = new LinkedHashMap<>();
    private final List<RecurringTask<Void>> recurring = new ArrayList<>();
    private volatile @Nullable Scheduler scheduler;

    /// @param dataSource joins the transaction at hand
    public DurableTasks(
            String schema,
            DataSource dataSource,
            JdbcClient db,
            Transactions transactions,
            Clock clock) {
        this.schema = schema;
        this.dataSource = dataSource;
        this.db = db;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// Says what the tasks of a name do; before the start.
    public void define(String name, Retry retry, Body body) {
        tasks.put(
                name,
                Tasks.oneTime(name, String.class)
                        .onFailure((failure, again) -> {
                            var data = failure.getExecution().taskInstance.getData();
                            var traced = Traced.read(String.valueOf(data));
                            traced.run(() -> failed(name, retry, traced.data(), failure, again));
                        })
                        .onDeadExecutionRevive()
                        .execute((instance, _) -> {
                            var traced = Traced.read(instance.getData());
                            traced.run(() -> body.run(instance.getId(), traced.data()));
                        }));
    }

    /// Says what is done again and again, on one replica at a time; before the start.
    public void every(String name, Duration interval, Runnable body) {
        recurring.add(
                Tasks.recurring(name, FixedDelay.of(interval))
                        .execute((_, _) -> Traced.within(Trace.fresh(), () -> saying(name, body))));
    }

    /// It is done again after the interval in any case.
    private static void saying(String name, Runnable body) {
        try {
            body.run();
        } catch (RuntimeException e) {
            LOG.error("task {} failed, again at its next turn", name, e);
            throw e;
        }
    }

    /// Schedules a task in the transaction at hand; nothing is scheduled if that rolls back.
    /// Repeating it with the same name and instance changes nothing. The task carries on the trace
    /// at hand.
    public void schedule(String name, String instance, String data, Instant at) {
        var running = Objects.requireNonNull(scheduler, "tasks are scheduled after the start");
        running.scheduleIfNotExists(
                new TaskInstance<>(name, instance, Traced.here(data).kept()), at);
        if (TransactionSynchronizationManager.isSynchronizationActive()
                && !at.isAfter(clock.instant())) {
            Transactions.afterCommit(running::triggerCheckForDueExecutions);
        }
    }

    private void failed(
            String name,
            Retry retry,
            String data,
            ExecutionComplete failure,
            ExecutionOperations<String> again) {
        var execution = failure.getExecution();
        var failures = execution.consecutiveFailures + 1;
        var error = failure.getCause().map(DurableTasks::brief).orElse("unknown");
        if (failures < retry.attempts()) {
            LOG.warn(
                    "task {} {} failed {} times, again soon: {}",
                    name,
                    execution.getId(),
                    failures,
                    error);
            again.reschedule(failure, clock.instant().plus(retry.waitAfter(failures)));
            return;
        }
        LOG.error(
                "task {} {} given up after {} failures: {}",
                name,
                execution.getId(),
                failures,
                error);
        transactions.asMesh(() ->
                db.sql(
                                """
                                INSERT INTO %s.dead_task (task_name, task_instance, task_data, error, failures, died_at)
                                VALUES (:name, :instance, :data, :error, :failures, :now)
                                ON CONFLICT (task_name, task_instance) DO UPDATE
                                   SET error = excluded.error, failures = excluded.failures, died_at = excluded.died_at
                                """
                                        .formatted(schema))
                        .param("name", name)
                        .param("instance", execution.getId())
                        .param("data", data)
                        .param("error", error)
                        .param("failures", failures)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update());
        again.stop();
    }

    private static String brief(Throwable cause) {
        var text = cause.getClass().getSimpleName() + ": " + cause.getMessage();
        return text.length() > ERROR_MAX ? text.substring(0, ERROR_MAX) : text;
    }

    @Override
    public void start() {
        var built =
                Scheduler.create(dataSource, List.copyOf(tasks.values()))
                        .startTasks(recurring)
                        .tableName(schema + ".scheduled_tasks")
                        .serializer(TEXT)
                        .clock(clock::instant)
                        .threads(THREADS)
                        .executorService(
                                Executors.newThreadPerTaskExecutor(
                                        Thread.ofVirtual().name("task-", 0).factory()))
                        .pollUsingLockAndFetch(0.5, 1.0)
                        .pollingInterval(Duration.ofMillis(500))
                        .heartbeatInterval(
                                Duration.ofSeconds(
                                        2)) // a killed replica's tasks are taken over after 8 s
                        .missedHeartbeatsLimit(4)
                        .failureLogging(LogLevel.OFF, false) // failed() says it in one line
                        .shutdownMaxWait(Duration.ofSeconds(10))
                        .build();
        built.start();
        scheduler = built;
    }

    @Override
    public void stop() {
        var running = scheduler;
        if (running != null) {
            running.stop();
        }
    }

    @Override
    public boolean isRunning() {
        var running = scheduler;
        return running != null && !running.getSchedulerState().isShuttingDown();
    }

    /// Tasks must run before calls can schedule them.
    @Override
    public int getPhase() {
        return SmartLifecycle.DEFAULT_PHASE - 100;
    }

    private static final Serializer TEXT =
            new Serializer() {
                @Override
                public byte[] serialize(@Nullable Object data) {
                    return data == null
                            ? new byte[0]
                            : ((String) data).getBytes(StandardCharsets.UTF_8);
                }

                @Override
                public <T> T deserialize(Class<T> type, byte @Nullable [] bytes) {
                    return type.cast(
                            bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8));
                }
            };
}
