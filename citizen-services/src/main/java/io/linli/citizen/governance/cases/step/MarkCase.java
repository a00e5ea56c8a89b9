package io.linli.citizen.governance.cases.step;

import io.linli.citizen.governance.cases.Actor;
import io.linli.citizen.governance.cases.CaseFile;
import io.linli.citizen.governance.cases.CaseId;
import io.linli.citizen.governance.cases.Handling;
import io.linli.citizen.governance.cases.Happening;
import io.linli.citizen.governance.cases.Priority;
import java.time.Instant;
import java.util.function.UnaryOperator;

/// Use case: officers write among themselves, and say how soon a case wants hands and who may see
/// it. None of it moves the case or its deadline.
public final class MarkCase {
    private final TakeStep step;

    public MarkCase(TakeStep step) {
        this.step = step;
    }

    /// @throws io.linli.mesh.refusal.Refusal `CASE_UNKNOWN` or `EVENTS_FULL`
    public CaseFile note(CaseId id, Actor actor, String text) {
        return step.take(id, Happening.NOTED, actor, text, CaseFile::commented).after();
    }

    /// The same priority again changes nothing.
    ///
    /// @throws io.linli.mesh.refusal.Refusal `CASE_UNKNOWN` or `EVENTS_FULL`
    public CaseFile prioritise(CaseId id, Actor actor, Priority priority, String note) {
        return mark(
                id,
                Happening.PRIORITY_SET,
                actor,
                priority + said(note),
                handling -> handling.with(priority));
    }

    /// The same again changes nothing.
    ///
    /// @param secret only whom the case was given to and officers above the grid see it
    /// @throws io.linli.mesh.refusal.Refusal `CASE_UNKNOWN` or `EVENTS_FULL`
    public CaseFile hide(CaseId id, Actor actor, boolean secret, String note) {
        return mark(
                id,
                Happening.PRIVACY_SET,
                actor,
                (secret ? "PRIVATE" : "OPEN") + said(note),
                handling -> handling.secret(secret));
    }

    private CaseFile mark(
            CaseId id, Happening what, Actor actor, String note, UnaryOperator<Handling> change) {
        return step.take(id, what, actor, note, (file, now) -> marked(file, change, now)).after();
    }

    private static CaseFile marked(CaseFile file, UnaryOperator<Handling> change, Instant now) {
        var after = change.apply(file.handling());
        return after.equals(file.handling()) ? file : file.with(after).commented(now);
    }

    private static String said(String note) {
        return note.isEmpty() ? "" : ": " + note;
    }
}
