package io.linli.citizen.points.lot;

import java.util.Optional;
import java.util.UUID;

/// Points are set aside, and then spent or let go: a pending transfer in the ledger and parts of
/// lots, in one transaction with what the caller writes beside it.
///
/// An account or a hold that the present caller may not see is unknown to them; outside of a call
/// (durable tasks) all are seen. A repeat with the same id answers the same, moves nothing again,
/// and still runs `beside` (with a `move` that does nothing). No transaction may be open on the
/// calling thread: the ledger's writer has its own. Durable when it returns.
///
/// Each may refuse with `POINTS_ACCOUNT_UNKNOWN` or `HOLD_UNKNOWN`, `LEDGER_BUSY` or
/// `LEDGER_UNSURE` (the same call with the same id tells), or with what `beside` refuses.
public interface PointHolds {
    /// Sets points aside, first to expire first.
    ///
    /// @throws io.linli.mesh.refusal.Refusal also `INSUFFICIENT_POINTS`, `ACCOUNT_FROZEN`, or
    ///   `MOVEMENT_CONFLICT` when the id is another's
    PointHold hold(NewHold asked, Beside beside);

    /// They are spent: they reach the account they were held for.
    ///
    /// @throws io.linli.mesh.refusal.Refusal also `HOLD_SETTLED` when it was let go
    PointHold confirm(UUID hold, Beside beside);

    /// They are let go: back in their lots, with the lots' own expiry.
    ///
    /// @throws io.linli.mesh.refusal.Refusal also `HOLD_SETTLED` when it was confirmed
    PointHold release(UUID hold, Beside beside);

    /// They were spent and come back: into their lots, with the lots' own expiry.
    ///
    /// @throws io.linli.mesh.refusal.Refusal also `HOLD_SETTLED` when it was never confirmed
    PointHold refund(UUID hold, Beside beside);

    Optional<PointHold> find(UUID hold);
}
