package io.linli.citizen.governance.cases.step;

import io.linli.citizen.governance.cases.Actor;
import io.linli.citizen.governance.cases.CaseFile;
import io.linli.citizen.governance.cases.CaseId;
import io.linli.citizen.governance.cases.Cases;
import io.linli.citizen.governance.cases.Happening;
import java.util.Comparator;

/// Use case: merged cases go the way of their main case, state by state and each state once, so
/// that every reporter is told of every one.
public final class FollowCase {
    private final Cases cases;
    private final TakeStep step;

    public FollowCase(Cases cases, TakeStep step) {
        this.cases = cases;
        this.step = step;
    }

    /// All that are merged into a case catch up with it. Doing it again changes nothing.
    public void follow(CaseId main) {
        cases.mergedInto(main).stream()
                .map(CaseFile::id)
                .sorted(Comparator.comparing(CaseId::value))
                .forEach(this::catchUp);
    }

    /// One merged case catches up; one that is not merged stays as it is.
    public void catchUp(CaseId id) {
        var file = cases.lock(id);
        var main = file.bond().main();
        if (main.isEmpty()) {
            return;
        }
        for (var event : cases.events(main.get())) {
            var bond = cases.lock(id).bond();
            if (event.seq() > bond.followed()
                    && bond.shown().filter(event.state()::equals).isEmpty()) {
                step.take(
                        id,
                        Happening.FOLLOWED,
                        Actor.TIMER,
                        "",
                        (found, now) ->
                                found.with(found.bond().showing(event.state(), event.seq()))
                                        .noted(now));
            }
        }
    }
}
