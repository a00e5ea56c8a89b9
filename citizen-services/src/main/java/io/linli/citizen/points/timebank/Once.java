package io.linli.citizen.points.timebank;

import java.util.function.Supplier;

/// How the answer to a step is made and remembered, in the transaction at hand.
///
/// @param <T> what a step comes to
/// @param <A> what is answered
@FunctionalInterface
public interface Once<T, A> {
    /// The remembered answer, or that of `step`, which is then remembered.
    A run(Supplier<T> step);
}
