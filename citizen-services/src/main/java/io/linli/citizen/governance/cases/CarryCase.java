package io.linli.citizen.governance.cases;

/// Use case: an officer carries a case one step further, or remarks on it.
public final class CarryCase {
    private final TakeStep step;

    public CarryCase(TakeStep step) {
        this.step = step;
    }

    /// @throws io.linli.mesh.refusal.Refusal `CASE_UNKNOWN`, `STEP_ORDER` or `STEP_DENIED`
    public CaseFile accept(CaseId id, Actor actor, String note) {
        return move(id, CaseAction.ACCEPT, actor, note);
    }

    /// @throws io.linli.mesh.refusal.Refusal `CASE_UNKNOWN`, `STEP_ORDER` or `STEP_DENIED`
    public CaseFile resolve(CaseId id, Actor actor, String note) {
        return move(id, CaseAction.RESOLVE, actor, note);
    }

    /// @throws io.linli.mesh.refusal.Refusal `CASE_UNKNOWN`, `STEP_ORDER` or `STEP_DENIED`
    public CaseFile verify(CaseId id, Actor actor, String note) {
        return move(id, CaseAction.VERIFY, actor, note);
    }

    /// @throws io.linli.mesh.refusal.Refusal `CASE_UNKNOWN`, `STEP_ORDER` or `STEP_DENIED`
    public CaseFile close(CaseId id, Actor actor, String note) {
        return step.move(id, CaseAction.CLOSE, actor, note, CaseFile::closing).after();
    }

    /// @throws io.linli.mesh.refusal.Refusal `CASE_UNKNOWN` or `EVENTS_FULL`
    public CaseFile comment(CaseId id, Actor actor, String text) {
        return step.take(id, Happening.COMMENTED, actor, text, CaseFile::commented).after();
    }

    private CaseFile move(CaseId id, CaseAction action, Actor actor, String note) {
        return step.move(id, action, actor, note, (file, _) -> file).after();
    }
}
