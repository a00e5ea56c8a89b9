package io.linli.gateway.repeat;

import java.util.concurrent.atomic.LongAdder;

/// How often the first line against doubling was not there, or did something worth knowing.
public final class Exposure {
    private final LongAdder unguarded = new LongAdder();
    private final LongAdder notKept = new LongAdder();
    private final LongAdder tooLarge = new LongAdder();
    private final LongAdder lateTurns = new LongAdder();
    private final LongAdder takenOver = new LongAdder();
    private final LongAdder replayed = new LongAdder();
    private final LongAdder waited = new LongAdder();
    private final LongAdder reused = new LongAdder();

    void unguarded() {
        unguarded.increment();
    }

    void notKept() {
        notKept.increment();
    }

    void tooLarge() {
        tooLarge.increment();
    }

    void lateTurn() {
        lateTurns.increment();
    }

    void takenOver() {
        takenOver.increment();
    }

    void replayed() {
        replayed.increment();
    }

    void waited() {
        waited.increment();
    }

    void reused() {
        reused.increment();
    }

    /// Keyed requests that went on with only the rooms' own memory behind them, Redis being away.
    public long unguardedCount() {
        return unguarded.sum();
    }

    /// Answers that could not be kept, Redis being away.
    public long notKeptCount() {
        return notKept.sum();
    }

    /// Answers above the size that is kept.
    public long tooLargeCount() {
        return tooLarge.sum();
    }

    /// Answers that came after their turn had run out and somebody else had begun.
    public long lateTurnCount() {
        return lateTurns.sum();
    }

    /// Turns begun anew because the first owner never came to an end.
    public long takenOverCount() {
        return takenOver.sum();
    }

    /// Answers given again.
    public long replayedCount() {
        return replayed.sum();
    }

    /// Requests that waited for the first one.
    public long waitedCount() {
        return waited.sum();
    }

    /// Keys that came with another request.
    public long reusedCount() {
        return reused.sum();
    }
}
