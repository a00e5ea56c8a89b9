package io.linli.adapters.delivery;

import io.linli.adapters.delivery.Delivery.State;
import io.linli.adapters.delivery.Pauses.Pause;
import io.linli.adapters.delivery.Queue.Heap;
import io.linli.mesh.store.Transactions;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Use case: how each platform fares. Counts only, of all regions; so whoever runs the platforms
/// needs to see no case.
public final class ReadPlatforms {
    private final Queue queue;
    private final Pauses pauses;
    private final DeliverySettings limits;
    private final Transactions transactions;
    private final Clock clock;

    /// How a platform fares in one word.
    public enum Condition {
        WELL,
        /// Something is dead, failed or unclear.
        TROUBLED,
        /// Something has been open for too long.
        STUCK,
        PAUSED
    }

    /// @param counts what is not acknowledged and not given up, by state
    /// @param oldestOpen when the oldest one still to be done was taken
    /// @param stuck how many have been open for too long
    public record Health(
            Platform platform,
            Condition condition,
            Optional<Pause> pause,
            Map<State, Long> counts,
            Optional<Instant> oldestOpen,
            long stuck,
            Optional<Instant> lastAcknowledged) {}

    public ReadPlatforms(
            Queue queue,
            Pauses pauses,
            DeliverySettings limits,
            Transactions transactions,
            Clock clock) {
        this.queue = queue;
        this.pauses = pauses;
        this.limits = limits;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// All of them, in the order they are declared in. A transaction of its own, for the mesh.
    public List<Health> all() {
        return transactions.asMesh(() -> {
            var heaps = queue.unsettled();
            var stuck = queue.stuck(clock.instant().minus(limits.stuckAfter()));
            var paused = pauses.present();
            var last = queue.lastAcknowledged();
            return Stream.of(Platform.values())
                    .map(platform ->
                            health(
                                    platform,
                                    heaps.stream()
                                            .filter(heap -> heap.platform() == platform)
                                            .toList(),
                                    stuck.getOrDefault(platform, 0L),
                                    Optional.ofNullable(paused.get(platform)),
                                    Optional.ofNullable(last.get(platform))))
                    .toList();
        });
    }

    private static Health health(
            Platform platform,
            List<Heap> heaps,
            long stuck,
            Optional<Pause> pause,
            Optional<Instant> last) {
        var counts = new EnumMap<State, Long>(State.class);
        heaps.forEach(heap -> counts.put(heap.state(), heap.count()));
        var oldest =
                heaps.stream()
                        .filter(heap -> heap.state() != State.DEAD)
                        .map(Heap::oldest)
                        .min(Instant::compareTo);
        return new Health(
                platform, condition(counts, stuck, pause), pause, counts, oldest, stuck, last);
    }

    private static Condition condition(Map<State, Long> counts, long stuck, Optional<Pause> pause) {
        if (pause.isPresent()) {
            return Condition.PAUSED;
        }
        if (stuck > 0) {
            return Condition.STUCK;
        }
        var isTroubled =
                Stream.of(State.DEAD, State.FAILED, State.UNKNOWN).anyMatch(counts::containsKey);
        return isTroubled ? Condition.TROUBLED : Condition.WELL;
    }
}
