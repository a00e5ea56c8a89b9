package io.linli.citizen.governance.cases.step;

import io.linli.citizen.governance.cases.Actor;
import io.linli.citizen.governance.cases.CaseAction;
import io.linli.citizen.governance.cases.CaseFile;
import io.linli.citizen.governance.cases.CaseId;
import io.linli.citizen.governance.cases.Channel;
import io.linli.citizen.governance.cases.Happening;

/// Use case: an officer carries a case one step further, or remarks on it.
public final class CarryCase {
    private final TakeStep step;
    private final Awards awards;

    public CarryCase(TakeStep step, Awards awards) {
        this.step = step;
        this.awards = awards;
    }

    /// @throws io.linli.mesh.refusal.Refusal `CASE_UNKNOWN`, `STEP_ORDER` or `STEP_DENIED`
    public CaseFile accept(CaseId id, Actor actor, String note) {
        return move(id, CaseAction.ACCEPT, actor, note);
    }

    /// @throws io.linli.mesh.refusal.Refusal `CASE_UNKNOWN`, `STEP_ORDER` or `STEP_DENIED`
    public CaseFile resolve(CaseId id, Actor actor, String note) {
        return move(id, CaseAction.RESOLVE, actor, note);
    }

    /// Whoever snapped it (随手拍) is thanked.
    ///
    /// @throws io.linli.mesh.refusal.Refusal `CASE_UNKNOWN`, `STEP_ORDER` or `STEP_DENIED`
    public CaseFile verify(CaseId id, Actor actor, String note) {
        var verified = move(id, CaseAction.VERIFY, actor, note);
        if (verified.filing().intake().channel() == Channel.RESIDENT_SNAP) {
            awards.owe(Deed.SNAP_VERIFIED, verified);
        }
        return verified;
    }

    /// @throws io.linli.mesh.refusal.Refusal `CASE_UNKNOWN`, `STEP_ORDER` or `STEP_DENIED`
    public CaseFile close(CaseId id, Actor actor, String note) {
        return step.move(id, CaseAction.CLOSE, actor, note, (file, now) -> file.closing(now))
                .after();
    }

    /// The work is to be done over; whoever had it has it again.
    ///
    /// @throws io.linli.mesh.refusal.Refusal `CASE_UNKNOWN`, `STEP_ORDER`, `STEP_DENIED` or
    ///   `REASON_MISSING`
    public CaseFile rework(CaseId id, Actor actor, String reason) {
        return move(id, CaseAction.REWORK, actor, reason);
    }

    /// A closed case is taken up again, and may be rated again.
    ///
    /// @throws io.linli.mesh.refusal.Refusal `CASE_UNKNOWN`, `STEP_ORDER`, `STEP_DENIED`,
    ///   `REASON_MISSING` or `REOPEN_OVER`
    public CaseFile reopen(CaseId id, Actor actor, String reason) {
        return step.move(id, CaseAction.REOPEN, actor, reason, (file, _) -> file.reopening())
                .after();
    }

    /// @throws io.linli.mesh.refusal.Refusal `CASE_UNKNOWN`, `STEP_ORDER`, `STEP_DENIED`,
    ///   `REASON_MISSING` or `CASE_FOLLOWED`
    public CaseFile cancel(CaseId id, Actor actor, String reason) {
        return move(id, CaseAction.CANCEL, actor, reason);
    }

    /// @throws io.linli.mesh.refusal.Refusal `CASE_UNKNOWN` or `EVENTS_FULL`
    public CaseFile comment(CaseId id, Actor actor, String text) {
        return step.take(id, Happening.COMMENTED, actor, text, CaseFile::commented).after();
    }

    private CaseFile move(CaseId id, CaseAction action, Actor actor, String note) {
        return step.move(id, action, actor, note, (file, _) -> file).after();
    }
}
