package io.linli.citizen.governance.cases.merge;

import io.linli.citizen.governance.cases.Actor;
import io.linli.citizen.governance.cases.CaseId;
import io.linli.citizen.governance.cases.CaseState;
import io.linli.citizen.governance.cases.Cases;
import io.linli.mesh.refusal.Refusal;
import java.util.List;

/// Use case: a case that repeats an earlier one is merged into it, by itself. Rule: G-25.
public final class LinkCase {
    private final Cases cases;
    private final MergeCases merge;

    public LinkCase(Cases cases, MergeCases merge) {
        this.cases = cases;
        this.merge = merge;
    }

    /// Leaves it a case of its own if either has gone on meanwhile.
    public void link(CaseId repeat) {
        var found = cases.find(repeat);
        var earlier =
                found.filter(file -> file.state() == CaseState.FILED)
                        .flatMap(file -> file.bond().linked())
                        .flatMap(cases::find);
        if (earlier.isPresent()) {
            var main = earlier.get().bond().main().orElse(earlier.get().id());
            try {
                merge.merge(main, List.of(repeat), Actor.TIMER, "");
            } catch (Refusal refused) {
                // it stays in the list, with the link for officers to see
                return;
            }
        }
    }
}
