package io.linli.adapters.delivery;

import io.linli.adapters.delivery.jdbc.Kept;
import io.linli.adapters.outside.PlatformFailure;
import io.linli.mesh.caller.Caller;
import io.linli.mesh.testkit.PostgresExtension;
import io.linli.mesh.testkit.SettableClock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;

/// The hand-over queue on a real database, with a line that is run by hand and fake platforms.
public final class QueueBench {
    public final SettableClock clock = new SettableClock(Samples.NOW);
    public final FakePlatform dispatch = new FakePlatform(Platform.DISPATCH);
    public final FakePlatform portal = new FakePlatform(Platform.PORTAL);
    public final Deque<Turn> line = new ArrayDeque<>();
    public final List<String> woken = new ArrayList<>();
    public final Deliveries deliveries;
    public final Queue queue;
    public final Pauses pauses;
    public final Acts acts;
    public final Lane lane;
    public final TakeDelivery take;
    public final CarryDelivery carry;
    public final SwitchPlatform switches;
    public final WakePlatform wake;
    public final ReplayDelivery replays;
    public final ReadPlatforms platforms;
    public final RouseOverdue rouse;
    private final PostgresExtension postgres;

    /// A turn somebody has in line.
    public record Turn(UUID id, int turn, Instant at) {}

    public QueueBench(PostgresExtension postgres) {
        this.postgres = postgres;
        var limits = Samples.LIMITS;
        var transactions = postgres.transactions();
        deliveries = Kept.in(postgres.db());
        queue = Kept.queueIn(postgres.db());
        pauses = Kept.pausesIn(postgres.db());
        acts = Kept.actsIn(postgres.db());
        Line put = (id, turn, at) -> line.add(new Turn(id, turn, at));
        lane = new Lane(deliveries, put, clock);
        take = new TakeDelivery(deliveries, put, limits, clock);
        var recipients = List.<Recipient>of(dispatch, portal);
        carry =
                new CarryDelivery(
                        deliveries, pauses, lane, recipients, limits, transactions, clock);
        switches =
                new SwitchPlatform(
                        pauses,
                        queue,
                        acts,
                        ended -> woken.add(ended.platform().word()),
                        transactions,
                        clock);
        wake = new WakePlatform(deliveries, queue, pauses, lane, transactions, clock);
        var read = new ReadDeliveries(deliveries);
        replays = new ReplayDelivery(read, deliveries, lane, acts, limits, transactions, clock);
        platforms = new ReadPlatforms(queue, pauses, limits, transactions, clock);
        rouse = new RouseOverdue(queue, lane, limits, transactions, clock);
    }

    public Delivery taken(Delivery delivery) {
        return postgres.transactions().asMesh(() -> take.take(delivery));
    }

    public Delivery kept(Delivery delivery) {
        return postgres.transactions().asMesh(() -> deliveries.find(delivery.id()).orElseThrow());
    }

    /// Does something as `caller`, in one transaction.
    public void as(Caller caller, Runnable step) {
        caller.inContext()
                .run(() ->
                        postgres.transactions()
                                .as(
                                        caller,
                                        () -> {
                                            step.run();
                                            return 0;
                                        }));
    }

    /// Does what the durable tasks would: each turn until it ends without a failure.
    public void run() {
        while (!line.isEmpty()) {
            var turn = line.removeFirst();
            try {
                carry.carry(turn.id(), turn.turn());
            } catch (PlatformFailure e) {
                line.addFirst(turn);
            }
        }
    }

    /// Lets the first in line have one attempt, which fails or not.
    public void runOnce() {
        var turn = line.removeFirst();
        try {
            carry.carry(turn.id(), turn.turn());
        } catch (PlatformFailure e) {
            line.addFirst(turn);
        }
    }
}
