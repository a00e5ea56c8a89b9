package io.linli.citizen.points.ledger;

import java.util.List;
import java.util.function.Supplier;

/// How the answer to a call is remembered beside what the call wrote, in the transaction at hand.
@FunctionalInterface
public interface Once {
    /// Nothing is remembered; the ids alone make a repeat harmless.
    Once FORGET = Supplier::get;

    /// The remembered outcomes, or those of `body`, which are then remembered.
    List<Outcome> run(Supplier<List<Outcome>> body);
}
