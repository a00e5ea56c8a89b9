package io.linli.adapters.receipt;

import io.linli.adapters.delivery.Platform;
import io.linli.adapters.receipt.Receipt.State;
import io.linli.mesh.store.Transactions;
import io.linli.mesh.task.Retry;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Use case: makes one report count. Run by a durable task, so at least once.
///
/// Reports about the same fact go one at a time, and one that is older than what has been applied
/// is ignored; so whatever order they come in, the newest word stands.
public final class ApplyReceipt {
    /// The durable task that runs [#apply].
    public static final String TASK = "apply";

    /// About a day.
    public static final Retry RETRY = new Retry(300, Duration.ofMillis(500), Duration.ofMinutes(5));

    private static final Logger LOG = LoggerFactory.getLogger(ApplyReceipt.class);

    private final Receipts receipts;
    private final Map<Platform, Effect> effects = new EnumMap<>(Platform.class);
    private final Transactions transactions;
    private final Clock clock;

    public ApplyReceipt(
            Receipts receipts, List<Effect> effects, Transactions transactions, Clock clock) {
        this.receipts = receipts;
        effects.forEach(effect -> this.effects.put(effect.platform(), effect));
        this.transactions = transactions;
        this.clock = clock;
    }

    /// @param key as [Report#key] gives it
    /// @throws RuntimeException if it must be tried again later
    public void apply(String key) {
        transactions.asMesh(() -> begin(key)).ifPresent(this::attempt);
    }

    private Optional<Receipt> begin(String key) {
        var receipt = locked(key);
        if (!receipt.isOpen()) {
            return Optional.empty();
        }
        var newest = receipts.newestApplied(receipt.report());
        if (newest > receipt.report().version()) {
            end(receipt, State.IGNORED, "older than version " + newest + ", which is applied");
            return Optional.empty();
        }
        if (receipts.isAnotherApplying(receipt.report())) {
            throw new IllegalStateException("another report about the same fact is being applied");
        }
        var applying = receipt.applying(clock.instant());
        receipts.update(applying);
        return Optional.of(applying);
    }

    private void attempt(Receipt receipt) {
        try {
            var effect = Objects.requireNonNull(effects.get(receipt.report().platform()));
            var refused = effect.apply(receipt.report());
            transactions.asMesh(() ->
                    refused.map(why -> end(receipt, State.IGNORED, why))
                            .orElseGet(() -> end(receipt, State.APPLIED, "")));
        } catch (RuntimeException e) {
            transactions.asMesh(() -> failed(receipt, e));
            if (receipt.attempts() < RETRY.attempts()) {
                throw e;
            }
        }
    }

    private Receipt failed(Receipt receipt, RuntimeException failure) {
        var why = failure.getClass().getSimpleName() + ": " + failure.getMessage();
        if (receipt.attempts() < RETRY.attempts()) {
            return end(
                    receipt,
                    State.APPLYING,
                    why); // it may have counted, so others still wait for it
        }
        LOG.error(
                "receipt {} is dead after {} attempts: {}",
                receipt.report().key(),
                receipt.attempts(),
                why);
        return end(receipt, State.DEAD, why);
    }

    private Receipt end(Receipt receipt, State state, String why) {
        var after = receipt.with(state, why, clock.instant());
        receipts.update(after);
        if (state == State.IGNORED) {
            LOG.info("receipt {} is ignored: {}", receipt.report().key(), why);
        }
        return after;
    }

    private Receipt locked(String key) {
        receipts.lock(receipts.find(key).orElseThrow().report());
        return receipts.find(key).orElseThrow();
    }
}
