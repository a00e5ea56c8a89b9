package io.linli.citizen.governance.cases.step;

import static io.linli.citizen.governance.cases.CaseReason.RATED_BY_PORTAL;

import io.linli.citizen.governance.cases.Actor;
import io.linli.citizen.governance.cases.CaseFile;
import io.linli.citizen.governance.cases.CaseId;
import io.linli.citizen.governance.cases.Happening;
import io.linli.citizen.governance.cases.Rating;

/// Use case: the portal passes on what the reporter thinks of the outcome; the reporter earns
/// points for it.
public final class RateCase {
    private final TakeStep step;
    private final Awards awards;

    public RateCase(TakeStep step, Awards awards) {
        this.step = step;
        this.awards = awards;
    }

    /// The rated case; the same rating again answers the same and earns nothing more.
    ///
    /// @throws io.linli.mesh.refusal.Refusal `CASE_UNKNOWN`, `STEP_ORDER` or `RATED_ALREADY`
    public CaseFile rate(CaseId id, Actor actor, int score, String comment) {
        var taken =
                step.take(
                        id,
                        Happening.RATED,
                        actor,
                        comment,
                        (before, now) -> before.rated(new Rating(score, comment, now)));
        if (taken.happened()) {
            awards.owe(Deed.CASE_RATED, taken.after());
        }
        return taken.after();
    }

    /// An officer asked the reporter of a case that no portal filed, and writes down the answer; it
    /// earns nothing.
    ///
    /// @throws io.linli.mesh.refusal.Refusal `CASE_UNKNOWN`, `RATED_BY_PORTAL`, `STEP_ORDER` or
    ///   `RATED_ALREADY`
    public CaseFile calledBack(CaseId id, Actor actor, int score, String comment) {
        return step.take(
                        id,
                        Happening.CALLED_BACK,
                        actor,
                        comment,
                        (before, now) ->
                                withoutPortal(before).rated(new Rating(score, comment, now)))
                .after();
    }

    /// The reporter could not be reached; nothing is rated, and it may be tried again.
    ///
    /// @throws io.linli.mesh.refusal.Refusal `CASE_UNKNOWN`, `RATED_BY_PORTAL`, `STEP_ORDER` or
    ///   `EVENTS_FULL`
    public CaseFile notReached(CaseId id, Actor actor, String comment) {
        return step.take(
                        id,
                        Happening.NOT_REACHED,
                        actor,
                        comment,
                        (before, now) -> withoutPortal(before).tried(now))
                .after();
    }

    private static CaseFile withoutPortal(CaseFile file) {
        if (file.filing().partner().isPresent()) {
            throw RATED_BY_PORTAL.refuse("case", file.id(), "one that no portal filed");
        }
        return file;
    }
}
