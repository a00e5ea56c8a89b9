package io.linli.gateway.record;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/// A bounded queue that many threads put into and one takes from, without a lock.
final class RecordRing {
    private final AtomicReferenceArray<@Nullable OperationRecord> slots;
    private final int mask;
    private final AtomicLong tail = new AtomicLong();
    private volatile long head;

    /// @param size a power of two
    RecordRing(int size) {
        if (Integer.bitCount(size) != 1) {
            throw new IllegalArgumentException("size: " + size + " (expected: a power of two)");
        }
        this.slots = new AtomicReferenceArray<>(size);
        this.mask = size - 1;
    }

    /// @return whether there was room
    boolean offer(OperationRecord operation) {
        while (true) {
            var at = tail.get();
            if (at - head > mask) {
                return false;
            }
            if (tail.compareAndSet(at, at + 1)) {
                slots.setRelease((int) at & mask, operation);
                return true;
            }
        }
    }

    /// For the one who takes.
    ///
    /// @return nothing when it is empty, or when the next one is still being put
    @Nullable OperationRecord poll() {
        var at = head;
        var slot = (int) at & mask;
        var operation = slots.getAcquire(slot);
        if (operation == null) {
            return null;
        }
        slots.setPlain(slot, null);
        head = at + 1; // publishes the empty slot
        return operation;
    }

    /// How many are waiting.
    long size() {
        return Math.max(0, tail.get() - head);
    }
}
