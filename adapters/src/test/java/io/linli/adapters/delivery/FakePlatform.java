package io.linli.adapters.delivery;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/// A platform that takes everything, unless it is told to answer otherwise. It does not know
/// repeats: what is sent twice is there twice.
public final class FakePlatform implements Recipient {
    /// Receipts by delivery; one for each time it was taken.
    public final Map<UUID, List<String>> book = new HashMap<>();

    /// What came, such as `v1`, and what was asked, such as `v1?`.
    public final List<String> log = new ArrayList<>();

    /// How the next hand-overs are answered instead.
    public final Deque<Supplier<String>> answers = new ArrayDeque<>();

    /// How the next questions are answered instead.
    public final Deque<Supplier<Sighting>> tellings = new ArrayDeque<>();

    public boolean askable = true;
    public Duration straggling = Duration.ZERO;
    private final Platform platform;

    public FakePlatform(Platform platform) {
        this.platform = platform;
    }

    @Override
    public Platform platform() {
        return platform;
    }

    @Override
    public String handOver(Delivery delivery) {
        log.add("v" + delivery.version());
        return answers.isEmpty() ? take(delivery) : answers.removeFirst().get();
    }

    /// Takes it, whatever is answered.
    public String take(Delivery delivery) {
        var receipts = book.computeIfAbsent(delivery.id(), _ -> new ArrayList<>());
        receipts.add("R-" + delivery.version());
        return receipts.getFirst();
    }

    @Override
    public Sighting lookUp(Delivery delivery) {
        if (!askable) {
            return new Sighting.Untold();
        }
        log.add("v" + delivery.version() + "?");
        if (!tellings.isEmpty()) {
            return tellings.removeFirst().get();
        }
        var receipts = book.getOrDefault(delivery.id(), List.of());
        return receipts.isEmpty() ? new Sighting.Absent() : new Sighting.Here(receipts.getFirst());
    }

    @Override
    public Duration straggling() {
        return straggling;
    }
}
