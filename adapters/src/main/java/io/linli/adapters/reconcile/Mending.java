package io.linli.adapters.reconcile;

import io.linli.adapters.delivery.Deliveries;
import io.linli.adapters.delivery.Delivery;
import io.linli.adapters.delivery.Delivery.State;
import io.linli.adapters.delivery.Platform;
import io.linli.adapters.delivery.Recipient;
import io.linli.adapters.delivery.RestoreDelivery;
import io.linli.adapters.delivery.Sighting;
import io.linli.adapters.receipt.Report;
import io.linli.adapters.receipt.TakeReport;
import io.linli.adapters.reconcile.Counterpart.Copy;
import io.linli.adapters.reconcile.Difference.Kind;
import io.linli.mesh.store.PageToken;
import io.linli.mesh.store.Transactions;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Compares one thing on both sides, writes down what is different, and mends it where that is
/// safe: where the platform's own word settles it, or sending again cannot make a double.
public final class Mending {
    private final Reconciliations reconciliations;
    private final Deliveries deliveries;
    private final RestoreDelivery restoreDelivery;
    private final TakeReport takeReport;
    private final Map<Platform, Recipient> recipients = new EnumMap<>(Platform.class);
    private final ReconcileSettings settings;
    private final Transactions transactions;
    private final Clock clock;

    public Mending(
            Reconciliations reconciliations,
            Deliveries deliveries,
            RestoreDelivery restoreDelivery,
            TakeReport takeReport,
            List<Recipient> recipients,
            ReconcileSettings settings,
            Transactions transactions,
            Clock clock) {
        this.reconciliations = reconciliations;
        this.deliveries = deliveries;
        this.restoreDelivery = restoreDelivery;
        this.takeReport = takeReport;
        recipients.forEach(recipient -> this.recipients.put(recipient.platform(), recipient));
        this.settings = settings;
        this.transactions = transactions;
        this.clock = clock;
    }

    List<Delivery> acknowledged(Reconciliation run, PageToken from, int most) {
        return transactions.asMesh(() ->
                deliveries.acknowledged(run.platform(), run.since(), run.until(), from, most));
    }

    /// @param seen the deliveries whose copies have been compared; grows
    void compare(Reconciliation run, Copy copy, Set<UUID> seen, Counterpart counterpart) {
        var ours = ours(run.platform(), copy);
        if (ours.isEmpty()) {
            var subject = copy.receipt().isEmpty() ? copy.ourId() : copy.receipt();
            found(run, Kind.MISSING_HERE, subject, copy.region(), copy.says(), false);
            return;
        }
        var delivery = ours.get();
        if (!seen.add(delivery.id())) {
            found(run, Kind.DOUBLED, delivery, "also as " + copy.receipt(), false);
            return;
        }
        if (delivery.state() != State.ACKNOWLEDGED) {
            notAcknowledgedHere(run, delivery, copy);
            return;
        }
        var expected = counterpart.expected(delivery);
        if (!expected.equals(copy.says())) {
            found(
                    run,
                    Kind.DIFFERENT,
                    delivery,
                    "there: " + copy.says() + "; here: " + expected,
                    false);
        } else if (!delivery.receipt().equals(copy.receipt())) {
            found(
                    run,
                    Kind.DIFFERENT,
                    delivery,
                    "receipt there: " + copy.receipt() + "; here: " + delivery.receipt(),
                    false);
        }
    }

    private void notAcknowledgedHere(Reconciliation run, Delivery delivery, Copy copy) {
        var isFresh = delivery.updateTime().isAfter(clock.instant().minus(settings.settle()));
        if (!delivery.isOver() && isFresh) {
            return; // on its way, the next attempt will ask by itself
        }
        transactions.asMesh(() -> {
            var isMended = restoreDelivery.isThere(delivery.id(), copy.receipt());
            found(
                    run,
                    Kind.NOT_ACKNOWLEDGED_HERE,
                    delivery,
                    "there: " + copy.receipt() + "; here: " + delivery.state(),
                    isMended);
            return isMended;
        });
    }

    /// It was on no list; the platform is asked for it by its id before that is believed.
    void missingThere(Reconciliation run, Delivery delivery) {
        var recipient = Objects.requireNonNull(recipients.get(run.platform()));
        if (recipient.lookUp(delivery) instanceof Sighting.Here) {
            return;
        }
        transactions.asMesh(() -> {
            var isMended = restoreDelivery.isLost(delivery.id());
            found(
                    run,
                    Kind.MISSING_THERE,
                    delivery,
                    isMended
                            ? "was " + delivery.receipt() + "; is handed over again"
                            : "was " + delivery.receipt() + "; a later one has left",
                    isMended);
            return isMended;
        });
    }

    void compare(Reconciliation run, Report report) {
        if (report.happenedAt().isAfter(clock.instant().minus(settings.settle()))) {
            return; // its callback may be on its way
        }
        var region = regionOf(report);
        switch (takeReport.take(report)) {
            case NEW ->
                    found(
                            run,
                            Kind.REPORT_MISSING,
                            report.key(),
                            region,
                            report.org() + " " + report.status(),
                            true);
            case DIFFERS ->
                    found(
                            run,
                            Kind.REPORT_DIFFERENT,
                            report.key(),
                            region,
                            "the event was taken with other content",
                            false);
            case KNOWN -> {
                if (takeReport.revive(report.key())) {
                    found(
                            run,
                            Kind.REPORT_DEAD,
                            report.key(),
                            region,
                            report.org() + " " + report.status(),
                            true);
                }
            }
        }
    }

    private Optional<Delivery> ours(Platform platform, Copy copy) {
        try {
            var id = UUID.fromString(copy.ourId());
            return transactions
                    .asMesh(() -> deliveries.find(id))
                    .filter(delivery -> delivery.platform() == platform);
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // no id of ours looks like this
        }
    }

    private String regionOf(Report report) {
        return transactions
                .asMesh(() -> deliveries.newest(report.platform(), report.subject()))
                .map(Delivery::region)
                .orElse("");
    }

    private void found(
            Reconciliation run, Kind kind, Delivery delivery, String detail, boolean mended) {
        found(run, kind, delivery.id().toString(), delivery.region(), detail, mended);
    }

    private void found(
            Reconciliation run,
            Kind kind,
            String subject,
            String region,
            String detail,
            boolean mended) {
        var difference =
                new Difference(
                        UUID.randomUUID(), clock.instant(), kind, subject, region, detail, mended);
        transactions.asMesh(() -> {
            reconciliations.add(run.id(), difference);
            return difference;
        });
    }
}
