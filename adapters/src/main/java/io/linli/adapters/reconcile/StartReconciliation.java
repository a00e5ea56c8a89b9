package io.linli.adapters.reconcile;

import static io.linli.adapters.delivery.DeliveryReason.PLATFORM_PAUSED;
import static io.linli.adapters.reconcile.ReconcileReason.PLATFORM_SILENT;
import static io.linli.adapters.reconcile.ReconcileReason.RECONCILIATION_RUNNING;

import io.linli.adapters.delivery.Act;
import io.linli.adapters.delivery.Acts;
import io.linli.adapters.delivery.Pauses;
import io.linli.adapters.delivery.Platform;
import io.linli.mesh.caller.Caller;
import io.linli.mesh.refusal.Refusal;
import io.linli.mesh.store.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Use case: both sides are compared, because somebody asks or because it is night.
public final class StartReconciliation {
    private static final Logger LOG = LoggerFactory.getLogger(StartReconciliation.class);
    private static final String MESH = "SERVICE:adapters";

    private final Reconciliations reconciliations;
    private final Pauses pauses;
    private final Acts acts;
    private final Set<Platform> told = EnumSet.noneOf(Platform.class);
    private final Consumer<UUID> work;
    private final ReconcileSettings settings;
    private final Transactions transactions;
    private final Clock clock;

    /// @param work has [CompareSides#compare] run, in the transaction at hand
    public StartReconciliation(
            Reconciliations reconciliations,
            Pauses pauses,
            Acts acts,
            List<Counterpart> counterparts,
            Consumer<UUID> work,
            ReconcileSettings settings,
            Transactions transactions,
            Clock clock) {
        this.reconciliations = reconciliations;
        this.pauses = pauses;
        this.acts = acts;
        counterparts.forEach(counterpart -> told.add(counterpart.platform()));
        this.work = work;
        this.settings = settings;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// @param days how many back; 0 for as many as every night
    /// @throws Refusal `PLATFORM_SILENT`, `PLATFORM_PAUSED`, `RECONCILIATION_RUNNING`
    public Reconciliation start(Platform platform, int days, String reason) {
        acts.add(Act.on(platform, Act.Kind.RECONCILE, reason, clock.instant()));
        return begin(platform, days == 0 ? settings.days() : days, Caller.current().key());
    }

    /// Starts those of last night that have not been started yet.
    public void nightly() {
        var due = settings.lastDue(clock);
        for (var platform : told) {
            try {
                transactions.asMesh(() ->
                        reconciliations
                                        .lastStart(platform)
                                        .filter(last -> !last.isBefore(due))
                                        .isPresent()
                                ? due
                                : begin(platform, settings.days(), MESH).startTime());
            } catch (Refusal e) {
                LOG.warn("{} is not reconciled tonight: {}", platform.word(), e.reason().name());
            }
        }
    }

    private Reconciliation begin(Platform platform, int days, String by) {
        if (!told.contains(platform)) {
            throw PLATFORM_SILENT.refuse("platform", platform.word(), "one that can be asked");
        }
        if (pauses.holds(platform)) {
            throw PLATFORM_PAUSED.refuse("platform", platform.word(), "one that runs");
        }
        var now = clock.instant();
        var fresh =
                Reconciliation.fresh(
                        platform,
                        now.minus(Duration.ofDays(days)),
                        now.minus(settings.settle()),
                        by,
                        now);
        if (!reconciliations.add(fresh)) {
            throw RECONCILIATION_RUNNING.refuse("platform", platform.word());
        }
        work.accept(fresh.id());
        return fresh;
    }
}
