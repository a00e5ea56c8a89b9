package io.linli.adapters.dispatch.simulator;

import io.linli.adapters.simulators.kit.Journal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/// The orders a simulator has taken and the callbacks it owes for them. An order is taken together
/// with what it owes; both are in the journal before anyone is answered.
final class OrderBook {
    private static final int ORDERS_MAX = 5_000;

    private final Journal<Entry> journal;
    private final Map<String, SimulatedOrder> orders = new LinkedHashMap<>(); // by orderId
    private final Map<String, SimulatedCallback> undelivered = new LinkedHashMap<>(); // by eventId
    private final Map<String, Long> versions = new LinkedHashMap<>(); // by bizId and org

    /// One line of the journal.
    record Entry(
            @Nullable SimulatedOrder order,
            @Nullable List<SimulatedCallback> callbacks,
            @Nullable String delivered) {}

    /// What became of an order.
    enum Outcome {
        TAKEN,
        KNOWN,
        DIFFERS,
        FULL
    }

    record Taken(Outcome outcome, String orderNo, List<SimulatedCallback> callbacks) {}

    OrderBook(Journal<Entry> journal) {
        this.journal = journal;
        var entries = journal.entries();
        entries.forEach(this::know);
        journal.restart(entries);
    }

    synchronized Taken take(
            SimulatedOrder wanted, Function<SimulatedOrder, List<SimulatedCallback>> owed) {
        var known = orders.get(wanted.orderId());
        if (known != null) {
            var number = String.valueOf(known.orderNo());
            return known.isSameAs(wanted)
                    ? new Taken(Outcome.KNOWN, number, List.of())
                    : new Taken(Outcome.DIFFERS, number, List.of());
        }
        if (orders.size() >= ORDERS_MAX) {
            return new Taken(Outcome.FULL, "", List.of());
        }
        var order = wanted.numbered("PD%06d".formatted(orders.size() + 1));
        var callbacks = owed.apply(order);
        write(new Entry(order, callbacks, null));
        return new Taken(Outcome.TAKEN, String.valueOf(order.orderNo()), callbacks);
    }

    /// Owes one more callback for `order`.
    ///
    /// @param make given the next version of the order's whistle and `org`
    synchronized SimulatedCallback plan(
            SimulatedOrder order, String org, LongFunction<SimulatedCallback> make) {
        var callback = make.apply(versions.getOrDefault(order.bizId() + " " + org, 0L) + 1);
        write(new Entry(null, List.of(callback), null));
        return callback;
    }

    synchronized void delivered(SimulatedCallback callback) {
        write(new Entry(null, null, callback.body().eventId()));
    }

    synchronized Optional<SimulatedOrder> find(String orderId) {
        return Optional.ofNullable(orders.get(orderId));
    }

    synchronized Optional<SimulatedOrder> ofWhistle(String bizId) {
        return orders.values().stream().filter(order -> bizId.equals(order.bizId())).findFirst();
    }

    synchronized List<SimulatedOrder> orders() {
        return new ArrayList<>(orders.values());
    }

    synchronized List<SimulatedCallback> undelivered() {
        return new ArrayList<>(undelivered.values());
    }

    private void write(Entry entry) {
        journal.append(entry);
        know(entry);
    }

    private void know(Entry entry) {
        if (entry.order() != null) {
            orders.put(Objects.requireNonNull(entry.order().orderId()), entry.order());
        }
        if (entry.callbacks() != null) {
            entry.callbacks()
                    .forEach(callback -> {
                        undelivered.put(callback.body().eventId(), callback);
                        versions.merge(
                                callback.body().bizId() + " " + callback.body().org(),
                                callback.body().version(),
                                Math::max);
                    });
        }
        if (entry.delivered() != null) {
            undelivered.remove(entry.delivered());
        }
    }
}
