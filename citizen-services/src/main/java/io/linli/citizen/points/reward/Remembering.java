package io.linli.citizen.points.reward;

import java.util.function.Supplier;

/// How the answer to a call is remembered beside what the call writes, in the transaction at hand.
/// It runs `step` unless an answer is remembered already.
@FunctionalInterface
public interface Remembering {
    void around(Supplier<Order> step);
}
