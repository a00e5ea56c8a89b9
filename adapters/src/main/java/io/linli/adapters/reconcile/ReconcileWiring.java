package io.linli.adapters.reconcile;

import io.linli.adapters.delivery.Acts;
import io.linli.adapters.delivery.Deliveries;
import io.linli.adapters.delivery.Pauses;
import io.linli.adapters.delivery.Recipient;
import io.linli.adapters.delivery.RestoreDelivery;
import io.linli.adapters.receipt.TakeReport;
import io.linli.mesh.Room;
import io.linli.mesh.store.Transactions;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What the room can do: compare both sides, on demand and every night.
@Configuration(proxyBeanMethods = false)
class ReconcileWiring {
    @Bean
    StartReconciliation startReconciliation(
            Reconciliations reconciliations,
            Pauses pauses,
            Acts acts,
            ObjectProvider<Counterpart> counterparts,
            Room deliveryRoom,
            ReconcileSettings settings,
            Transactions transactions,
            Clock clock) {
        return new StartReconciliation(
                reconciliations,
                pauses,
                acts,
                counterparts.orderedStream().toList(),
                id ->
                        deliveryRoom
                                .tasks()
                                .schedule(CompareSides.TASK, id.toString(), "", clock.instant()),
                settings,
                transactions,
                clock);
    }

    @Bean
    Mending mending(
            Reconciliations reconciliations,
            Deliveries deliveries,
            RestoreDelivery restoreDelivery,
            TakeReport takeReport,
            List<Recipient> recipients,
            ReconcileSettings settings,
            Transactions transactions,
            Clock clock) {
        return new Mending(
                reconciliations,
                deliveries,
                restoreDelivery,
                takeReport,
                recipients,
                settings,
                transactions,
                clock);
    }

    @Bean
    CompareSides compareSides(
            Reconciliations reconciliations,
            Pauses pauses,
            ObjectProvider<Counterpart> counterparts,
            Mending mending,
            Transactions transactions,
            Clock clock) {
        return new CompareSides(
                reconciliations,
                pauses,
                counterparts.orderedStream().toList(),
                mending,
                transactions,
                clock);
    }

    @Bean
    ReadReconciliations readReconciliations(Reconciliations reconciliations) {
        return new ReadReconciliations(reconciliations);
    }
}
