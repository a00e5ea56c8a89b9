package io.linli.citizen.governance.cases;

import java.time.Clock;

/// Use case: the portal passes on what the reporter thinks of the outcome; the reporter earns
/// points for it.
public final class RateCase {
    private final TakeStep step;
    private final EarnRules rules;
    private final Awards awards;
    private final Clock clock;

    public RateCase(TakeStep step, EarnRules rules, Awards awards, Clock clock) {
        this.step = step;
        this.rules = rules;
        this.awards = awards;
        this.clock = clock;
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
        var rated = taken.after();
        if (taken.happened()) {
            rated.filing()
                    .account()
                    .ifPresent(account ->
                            awards.owe(rated, account, rules.forRatedCase(clock.instant())));
        }
        return rated;
    }
}
