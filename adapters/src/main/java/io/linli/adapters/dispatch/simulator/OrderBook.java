package io.linli.adapters.dispatch.simulator;

import io.linli.adapters.simulators.kit.Journal;
import java.time.Instant;
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
    private final List<SimulatedOrder> all = new ArrayList<>(); // doubles as well
    private final List<SimulatedCallback> owed = new ArrayList<>(); // told or not
    private final Map<String, SimulatedNotice> notices = new LinkedHashMap<>(); // by noticeId
    private int taken; // lost ones as well
    private final Map<String, Long> versions = new LinkedHashMap<>(); // by bizId and org

    /// One line of the journal.
    record Entry(
            @Nullable SimulatedOrder order,
            @Nullable List<SimulatedCallback> callbacks,
            @Nullable String delivered,
            @Nullable String lost,
            @Nullable SimulatedNotice notice) {}

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

    /// @param knowsRepeats whether an order that comes again is taken for the one that is there
    synchronized Taken take(
            SimulatedOrder wanted,
            boolean knowsRepeats,
            Instant now,
            Function<SimulatedOrder, List<SimulatedCallback>> owed) {
        var known = orders.get(wanted.orderId());
        if (known != null && knowsRepeats) {
            var number = String.valueOf(known.orderNo());
            return known.isSameAs(wanted)
                    ? new Taken(Outcome.KNOWN, number, List.of())
                    : new Taken(Outcome.DIFFERS, number, List.of());
        }
        if (taken >= ORDERS_MAX) {
            return new Taken(Outcome.FULL, "", List.of());
        }
        var order = wanted.taken("PD%06d".formatted(taken + 1), now.toString());
        var callbacks = owed.apply(order);
        write(new Entry(order, callbacks, null, null, null));
        return new Taken(Outcome.TAKEN, String.valueOf(order.orderNo()), callbacks);
    }

    /// Takes word of a decision; what comes again is taken for the one that is there.
    synchronized Taken take(SimulatedNotice wanted) {
        var known = notices.get(wanted.noticeId());
        if (known != null) {
            var number = String.valueOf(known.noticeNo());
            var outcome = known.isSameAs(wanted) ? Outcome.KNOWN : Outcome.DIFFERS;
            return new Taken(outcome, number, List.of());
        }
        if (notices.size() >= ORDERS_MAX) {
            return new Taken(Outcome.FULL, "", List.of());
        }
        var notice = wanted.taken("TZ%06d".formatted(notices.size() + 1));
        write(new Entry(null, null, null, null, notice));
        return new Taken(Outcome.TAKEN, String.valueOf(notice.noticeNo()), List.of());
    }

    synchronized Optional<SimulatedNotice> notice(String noticeId) {
        return Optional.ofNullable(notices.get(noticeId));
    }

    synchronized List<SimulatedNotice> notices() {
        return new ArrayList<>(notices.values());
    }

    /// Owes one more callback for `order`.
    ///
    /// @param make given the next version of the order's whistle and `org`
    synchronized SimulatedCallback plan(
            SimulatedOrder order, String org, LongFunction<SimulatedCallback> make) {
        var callback = make.apply(versions.getOrDefault(order.bizId() + " " + org, 0L) + 1);
        write(new Entry(null, List.of(callback), null, null, null));
        return callback;
    }

    synchronized void delivered(SimulatedCallback callback) {
        write(new Entry(null, null, callback.body().eventId(), null, null));
    }

    synchronized Optional<SimulatedOrder> find(String orderId) {
        return Optional.ofNullable(orders.get(orderId));
    }

    synchronized Optional<SimulatedOrder> ofWhistle(String bizId) {
        return orders.values().stream().filter(order -> bizId.equals(order.bizId())).findFirst();
    }

    synchronized List<SimulatedOrder> orders() {
        return new ArrayList<>(all);
    }

    /// Forgets an order, as a platform does that is set back to an old backup.
    synchronized void lose(String orderId) {
        write(new Entry(null, null, null, orderId, null));
    }

    /// What departments have done by `now`, in the order it is known in.
    synchronized List<SimulatedCallback> done(Instant since, Instant now) {
        return owed.stream()
                .filter(callback -> !callback.happenedAt().isBefore(since))
                .filter(callback -> !callback.happenedAt().isAfter(now))
                .toList();
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
            orders.putIfAbsent(Objects.requireNonNull(entry.order().orderId()), entry.order());
            all.add(entry.order());
            taken++;
        }
        if (entry.callbacks() != null) {
            entry.callbacks()
                    .forEach(callback -> {
                        owed.add(callback);
                        undelivered.put(callback.body().eventId(), callback);
                        versions.merge(
                                callback.body().bizId() + " " + callback.body().org(),
                                callback.body().version(),
                                Math::max);
                    });
        }
        if (entry.notice() != null) {
            notices.put(String.valueOf(entry.notice().noticeId()), entry.notice());
        }
        if (entry.delivered() != null) {
            undelivered.remove(entry.delivered());
        }
        if (entry.lost() != null) {
            orders.remove(entry.lost());
            all.removeIf(order -> entry.lost().equals(order.orderId()));
        }
    }
}
