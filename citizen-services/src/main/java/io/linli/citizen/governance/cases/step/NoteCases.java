package io.linli.citizen.governance.cases.step;

import static io.linli.citizen.governance.cases.CaseReason.CASE_UNKNOWN;

import io.linli.citizen.governance.cases.Actor;
import io.linli.citizen.governance.cases.CaseEvent;
import io.linli.citizen.governance.cases.CaseFile;
import io.linli.citizen.governance.cases.CaseId;
import io.linli.citizen.governance.cases.Cases;
import io.linli.citizen.governance.cases.Cases.Noted;
import io.linli.citizen.governance.cases.Happening;
import io.linli.citizen.governance.clock.DeadlineClock;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// Writes down what time itself does to cases: it moves none of them and is told to no portal, so
/// many are locked and kept at once. In the transaction at hand, which must be the mesh's.
public final class NoteCases {
    /// @param clock how the case's deadline stands with it
    public record Note(CaseId id, Happening what, String note, DeadlineClock clock) {}

    private final Cases cases;
    private final CaseNews news;
    private final Clock clock;

    public NoteCases(Cases cases, CaseNews news, Clock clock) {
        this.cases = cases;
        this.news = news;
        this.clock = clock;
    }

    /// Those of one case in order.
    ///
    /// @throws io.linli.mesh.refusal.Refusal `CASE_UNKNOWN`
    public void note(List<Note> notes) {
        var files = new LinkedHashMap<CaseId, Noted>();
        for (var file : cases.lock(notes.stream().map(Note::id).distinct().toList())) {
            files.put(file.id(), new Noted(file, List.of()));
        }
        for (var note : notes) {
            var before = files.get(note.id());
            if (before == null) {
                throw CASE_UNKNOWN.refuse("case", note.id());
            }
            files.put(note.id(), with(before, note));
        }
        cases.save(List.copyOf(files.values()));
        files.values().forEach(each -> news.tell(CaseChange.of(each.after())));
    }

    private Noted with(Noted before, Note note) {
        var now = clock.instant();
        var after = before.after().noted(now).timed(note.clock());
        var events = new ArrayList<>(before.events());
        events.add(event(after, note));
        return new Noted(after, List.copyOf(events));
    }

    private static CaseEvent event(CaseFile after, Note note) {
        return new CaseEvent(
                after.events(),
                note.what(),
                Actor.TIMER,
                after.updatedAt(),
                note.note(),
                after.state(),
                after.shown());
    }
}
