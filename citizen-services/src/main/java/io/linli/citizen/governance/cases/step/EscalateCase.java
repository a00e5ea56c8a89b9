package io.linli.citizen.governance.cases.step;

import io.linli.citizen.governance.cases.CaseId;
import io.linli.citizen.governance.cases.Happening;
import io.linli.citizen.governance.cases.step.NoteCases.Note;
import io.linli.citizen.governance.clock.Alarm;
import io.linli.citizen.governance.clock.Deadline;
import io.linli.citizen.governance.clock.Mark;
import io.linli.citizen.governance.clock.SubjectKind;
import java.util.List;

/// Use case: a case's time runs out, or has; its history says so, and whom it was told. It does not
/// matter whether anybody has taken the case on. Rule: docs/rules/case.md §6.
public final class EscalateCase implements Alarm {
    private final NoteCases notes;

    public EscalateCase(NoteCases notes) {
        this.notes = notes;
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.CASE;
    }

    @Override
    public void sounded(Deadline deadline, Mark mark) {
        sounded(List.of(new Sounding(deadline, mark)));
    }

    @Override
    public void sounded(List<Sounding> soundings) {
        notes.note(soundings.stream().map(EscalateCase::note).toList());
    }

    private static Note note(Sounding sounding) {
        var deadline = sounding.deadline();
        return switch (sounding.mark()) {
            case Mark.Warn _ -> note(deadline, Happening.DEADLINE_NEAR, "");
            case Mark.Breach _ -> note(deadline, Happening.DEADLINE_MISSED, "");
            case Mark.Rung(_, var level) -> note(deadline, Happening.ESCALATED, level.name());
        };
    }

    private static Note note(Deadline deadline, Happening what, String text) {
        return new Note(new CaseId(deadline.subject().id()), what, text, deadline.clock());
    }
}
