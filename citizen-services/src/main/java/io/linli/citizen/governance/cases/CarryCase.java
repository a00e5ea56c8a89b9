package io.linli.citizen.governance.cases;

/// Use case: an officer carries a case one step further, or remarks on it.
public final class CarryCase {
    private final TakeStep step;

    public CarryCase(TakeStep step) {
        this.step = step;
    }

    /// @throws io.linli.mesh.refusal.Refusal `CASE_UNKNOWN` or `STEP_ORDER`
    public CaseFile accept(CaseId id, Actor actor, String note) {
        return step.take(id, Happening.ACCEPTED, actor, note, CaseFile::accepted).after();
    }

    /// @throws io.linli.mesh.refusal.Refusal `CASE_UNKNOWN` or `STEP_ORDER`
    public CaseFile resolve(CaseId id, Actor actor, String note) {
        return step.take(id, Happening.RESOLVED, actor, note, CaseFile::resolved).after();
    }

    /// @throws io.linli.mesh.refusal.Refusal `CASE_UNKNOWN` or `STEP_ORDER`
    public CaseFile verify(CaseId id, Actor actor, String note) {
        return step.take(id, Happening.VERIFIED, actor, note, CaseFile::verified).after();
    }

    /// @throws io.linli.mesh.refusal.Refusal `CASE_UNKNOWN` or `STEP_ORDER`
    public CaseFile close(CaseId id, Actor actor, String note) {
        return step.take(id, Happening.CLOSED, actor, note, CaseFile::closed).after();
    }

    /// @throws io.linli.mesh.refusal.Refusal `CASE_UNKNOWN` or `EVENTS_FULL`
    public CaseFile comment(CaseId id, Actor actor, String text) {
        return step.take(id, Happening.COMMENTED, actor, text, CaseFile::commented).after();
    }
}
