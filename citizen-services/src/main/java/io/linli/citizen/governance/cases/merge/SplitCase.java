package io.linli.citizen.governance.cases.merge;

import io.linli.citizen.governance.cases.Actor;
import io.linli.citizen.governance.cases.CaseFile;
import io.linli.citizen.governance.cases.CaseId;
import io.linli.citizen.governance.cases.Cases;
import io.linli.citizen.governance.cases.Category;
import io.linli.citizen.governance.cases.Filing;
import io.linli.citizen.governance.cases.Happening;
import io.linli.citizen.governance.cases.Reporter;
import io.linli.citizen.governance.cases.SealedText;
import io.linli.citizen.governance.cases.intake.FileCase;
import io.linli.citizen.governance.cases.step.TakeStep;
import java.util.Optional;

/// Use case: part of a case goes into a case of its own. Its reporter stays with the first one.
public final class SplitCase {
    private final Cases cases;
    private final FileCase file;
    private final TakeStep step;

    /// @param category without a name; it is looked up
    public record Part(String title, String description, Category category) {}

    public SplitCase(Cases cases, FileCase file, TakeStep step) {
        this.cases = cases;
        this.file = file;
        this.step = step;
    }

    /// The new case.
    ///
    /// @throws io.linli.mesh.refusal.Refusal `CASE_UNKNOWN`, `CATEGORY_UNKNOWN` or `EVENTS_FULL`
    public CaseFile split(CaseId from, CaseId id, Part part, Actor actor) {
        var whole = cases.lock(from);
        var filing = whole.filing();
        var rest =
                new Filing(
                        filing.community(),
                        part.category(),
                        part.title(),
                        part.description(),
                        Optional.empty(),
                        "",
                        "",
                        new Reporter("", SealedText.EMPTY, SealedText.EMPTY),
                        filing.intake().withoutPhotos());
        var fresh = file.splitOff(whole, id, rest, actor);
        step.take(from, Happening.SPLIT, actor, id.toString(), CaseFile::commented);
        return fresh;
    }
}
