package io.linli.citizen.points.clearing;

import java.util.function.Supplier;

/// What a caller does in the transaction in which the ledger writes, around the act itself: runs it
/// once, or not at all when the answer is remembered. It runs on the ledger's writer thread, for
/// the mesh itself. What it refuses, and what the act refuses, leaves nothing.
@FunctionalInterface
public interface Around<T> {
    void run(Supplier<T> act);
}
