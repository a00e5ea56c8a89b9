package io.linli.citizen.points.lot;

/// What a caller writes in the transaction in which points move, around the movement itself: both
/// are durable, or neither.
///
/// It runs on the ledger's writer thread, for the mesh itself (all rows in reach), in the
/// context of the call. It runs `move` at most once. When it does not (an answer that was
/// remembered), no points move. It may refuse; then nothing is kept. It does no I/O but the
/// database's. It may run more than once when others changed the account meanwhile; what it
/// wrote before is then undone.
///
///     holds.hold(asked, move -> answer.set(door.once(request, sample, () -> {
///         move.run();
///         orders.add(order);
///         return OrderWire.of(order);
///     })));
@FunctionalInterface
public interface Beside {
    /// Nothing but the movement.
    Beside NOTHING = Runnable::run;

    void around(Runnable move);
}
