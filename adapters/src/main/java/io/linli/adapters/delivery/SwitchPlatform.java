package io.linli.adapters.delivery;

import static io.linli.adapters.delivery.DeliveryReason.STEP_ORDER;

import io.linli.adapters.delivery.Pauses.Pause;
import io.linli.mesh.store.Transactions;
import java.time.Clock;
import java.util.UUID;

/// Use case: whoever runs the platforms stops all that leaves for one of them, and lets it go on.
/// Nothing is lost: what is taken meanwhile waits, and no deadline runs.
public final class SwitchPlatform {
    /// Puts what was set aside in line again, once the transaction at hand commits.
    @FunctionalInterface
    public interface Waking {
        void of(Pause ended);
    }

    private final Pauses pauses;
    private final Queue queue;
    private final Acts acts;
    private final Waking waking;
    private final Transactions transactions;
    private final Clock clock;

    public SwitchPlatform(
            Pauses pauses,
            Queue queue,
            Acts acts,
            Waking waking,
            Transactions transactions,
            Clock clock) {
        this.pauses = pauses;
        this.queue = queue;
        this.acts = acts;
        this.waking = waking;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// From the moment this commits no attempt begins. One that has begun may still arrive.
    ///
    /// @throws io.linli.mesh.refusal.Refusal `STEP_ORDER` if it is paused
    public void pause(Platform platform, String reason) {
        pauses.lock(platform);
        if (pauses.present().containsKey(platform)) {
            throw STEP_ORDER.refuse("platform", platform.word() + " is paused", "one that runs");
        }
        var now = clock.instant();
        pauses.begin(new Pause(UUID.randomUUID(), platform, now, Act.by(), reason));
        acts.add(Act.on(platform, Act.Kind.PAUSE, reason, now));
    }

    /// @throws io.linli.mesh.refusal.Refusal `STEP_ORDER` if it is not paused
    public void resume(Platform platform, String reason) {
        pauses.lock(platform);
        var pause = pauses.present().get(platform);
        if (pause == null) {
            throw STEP_ORDER.refuse("platform", platform.word() + " runs", "one that is paused");
        }
        var now = clock.instant();
        pauses.end(pause, now);
        acts.add(Act.on(platform, Act.Kind.RESUME, reason, now));
        waking.of(pause);
        transactions.asMesh(() -> { // everybody's deliveries, not only those of the caller's region
            queue.moveDeadlines(platform, pause.since(), now);
            return pause;
        });
    }
}
