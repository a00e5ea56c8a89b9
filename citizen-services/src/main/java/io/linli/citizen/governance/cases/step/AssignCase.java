package io.linli.citizen.governance.cases.step;

import static io.linli.citizen.governance.cases.CaseReason.ASSIGNEE_UNKNOWN;

import io.linli.citizen.governance.cases.Actor;
import io.linli.citizen.governance.cases.Assignee;
import io.linli.citizen.governance.cases.CaseAction;
import io.linli.citizen.governance.cases.CaseFile;
import io.linli.citizen.governance.cases.CaseId;
import java.time.Instant;

/// Use case: a case is given to somebody, to somebody else, or handed back with a reason.
public final class AssignCase {
    private final TakeStep step;
    private final Assignees assignees;

    public AssignCase(TakeStep step, Assignees assignees) {
        this.step = step;
        this.assignees = assignees;
    }

    /// @throws io.linli.mesh.refusal.Refusal `CASE_UNKNOWN`, `ASSIGNEE_UNKNOWN`, `STEP_ORDER` or
    ///   `STEP_DENIED`
    public CaseFile assign(CaseId id, Assignee to, Actor actor, String note) {
        return give(id, CaseAction.ASSIGN, to, actor, note);
    }

    /// @throws io.linli.mesh.refusal.Refusal as `assign`, and `REASON_MISSING`
    public CaseFile reassign(CaseId id, Assignee to, Actor actor, String reason) {
        return give(id, CaseAction.REASSIGN, to, actor, reason);
    }

    /// Nobody has it then.
    ///
    /// @throws io.linli.mesh.refusal.Refusal `CASE_UNKNOWN`, `STEP_ORDER`, `STEP_DENIED` or
    ///   `REASON_MISSING`
    public CaseFile decline(CaseId id, Actor actor, String reason) {
        return step.move(
                        id,
                        CaseAction.DECLINE,
                        actor,
                        reason,
                        (file, _) -> file.with(file.handling().byNobody()))
                .after();
    }

    private CaseFile give(CaseId id, CaseAction action, Assignee to, Actor actor, String note) {
        return step.move(id, action, actor, note, (file, now) -> given(file, to, now)).after();
    }

    private CaseFile given(CaseFile file, Assignee to, Instant now) {
        var region = file.filing().community().code();
        var known =
                assignees
                        .known(to, region, now)
                        .orElseThrow(() ->
                                ASSIGNEE_UNKNOWN.refuse(
                                        "assignee",
                                        to.kind() + " " + to.id(),
                                        "somebody for " + region));
        return file.with(file.handling().by(known));
    }
}
