package io.linli.adapters.reconcile;

import io.linli.adapters.delivery.Pauses;
import io.linli.adapters.delivery.Platform;
import io.linli.adapters.outside.PlatformFailure;
import io.linli.adapters.reconcile.Counterpart.Batch;
import io.linli.adapters.reconcile.Reconciliation.State;
import io.linli.mesh.store.PageToken;
import io.linli.mesh.store.Transactions;
import io.linli.mesh.task.Retry;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/// Use case: one comparing of both sides. Run by a durable task; running it again finds what is
/// left.
public final class CompareSides {
    /// The durable task that runs [#compare].
    public static final String TASK = "reconcile";

    static final int ATTEMPTS_MAX = 5;

    /// Its own budget is on record with it; the task only has to outlast it.
    public static final Retry RETRY =
            new Retry(ATTEMPTS_MAX * 2, Duration.ofSeconds(2), Duration.ofMinutes(5));

    /// How many records of either side one comparing bears.
    static final int RECORDS_MAX = 200_000;

    private static final int AT_ONCE = 200;

    /// A platform's clock may be behind ours.
    private static final Duration SKEW = Duration.ofMinutes(10);

    private final Reconciliations reconciliations;
    private final Pauses pauses;
    private final Map<Platform, Counterpart> counterparts = new EnumMap<>(Platform.class);
    private final Mending mending;
    private final Transactions transactions;
    private final Clock clock;

    /// It cannot be done to the end, however often it is tried.
    private static final class Hopeless extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private Hopeless(String why) {
            super(why, null, false, false);
        }
    }

    public CompareSides(
            Reconciliations reconciliations,
            Pauses pauses,
            List<Counterpart> counterparts,
            Mending mending,
            Transactions transactions,
            Clock clock) {
        this.reconciliations = reconciliations;
        this.pauses = pauses;
        counterparts.forEach(
                counterpart -> this.counterparts.put(counterpart.platform(), counterpart));
        this.mending = mending;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// @throws RuntimeException if it must be tried again later
    public void compare(UUID id) {
        var run = transactions.asMesh(() -> reconciliations.find(id).orElseThrow());
        if (run.state() != State.RUNNING) {
            return;
        }
        var attempts = transactions.asMesh(() -> reconciliations.begin(id));
        try {
            var seen = new HashSet<UUID>();
            var theirs = copies(run, seen);
            var ours = ours(run, seen);
            end(run, State.DONE, ours, theirs + reports(run), "");
        } catch (Hopeless e) {
            end(run, State.FAILED, 0, 0, String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            if (attempts < ATTEMPTS_MAX) {
                throw e;
            }
            end(run, State.FAILED, 0, 0, said(e));
        }
    }

    private long copies(Reconciliation run, Set<UUID> seen) {
        var counterpart = counterpart(run);
        return all(
                run,
                cursor -> counterpart.copies(run.since().minus(SKEW), cursor),
                copy -> mending.compare(run, copy, seen, counterpart));
    }

    private long reports(Reconciliation run) {
        var counterpart = counterpart(run);
        return all(
                run,
                cursor -> counterpart.reports(run.since().minus(SKEW), cursor),
                report -> mending.compare(run, report));
    }

    private <T> long all(Reconciliation run, Function<String, Batch<T>> ask, Consumer<T> compare) {
        var count = 0L;
        var cursor = "";
        do {
            mustRun(run.platform());
            var batch = ask.apply(cursor);
            batch.items().forEach(compare);
            count = bounded(count + batch.items().size());
            if (batch.items().isEmpty() && !batch.next().isEmpty()) {
                throw new Hopeless("the platform tells of more and gives none");
            }
            cursor = batch.next();
        } while (!cursor.isEmpty());
        return count;
    }

    private long ours(Reconciliation run, Set<UUID> seen) {
        var count = 0L;
        var from = new PageToken(run.since(), new UUID(0, 0));
        while (true) {
            mustRun(run.platform());
            var page = mending.acknowledged(run, from, AT_ONCE);
            if (page.isEmpty()) {
                return count;
            }
            var told = page.stream().filter(counterpart(run)::tellsOf).toList();
            for (var delivery : told) {
                if (!seen.contains(delivery.id())) {
                    mending.missingThere(run, delivery);
                }
            }
            count = bounded(count + told.size());
            from = new PageToken(page.getLast().createTime(), page.getLast().id());
        }
    }

    private void mustRun(Platform platform) {
        if (transactions.asMesh(() -> pauses.holds(platform))) {
            throw new Hopeless("the platform is paused");
        }
    }

    private void end(Reconciliation run, State state, long ours, long theirs, String error) {
        transactions.asMesh(() -> {
            reconciliations.end(run.id(), state, ours, theirs, error, clock.instant());
            return run;
        });
    }

    private Counterpart counterpart(Reconciliation run) {
        return Objects.requireNonNull(counterparts.get(run.platform()));
    }

    private static long bounded(long count) {
        if (count > RECORDS_MAX) {
            throw new Hopeless("records: over " + RECORDS_MAX + " (expected: fewer days)");
        }
        return count;
    }

    private static String said(RuntimeException failure) {
        var text =
                failure instanceof PlatformFailure known
                        ? known.sort() + " " + known.getMessage()
                        : "failed here: " + failure.getClass().getSimpleName();
        return text.substring(0, Math.min(text.length(), Difference.DETAIL_MAX));
    }
}
