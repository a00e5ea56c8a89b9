package io.linli.citizen.governance.cases;

import java.time.Clock;
import java.time.Instant;
import java.util.function.BiFunction;

/// Takes one step with a case: the rule under the row lock, its event in the history, the notice
/// owed to the portal, and the news. All of it in the transaction at hand, or nothing.
public final class TakeStep {
    /// A case before and after a step; the same value twice if nothing happened.
    public record Taken(CaseFile before, CaseFile after) {
        public boolean happened() {
            return after != before;
        }
    }

    private final Cases cases;
    private final PortalNotices notices;
    private final CaseNews news;
    private final Clock clock;

    public TakeStep(Cases cases, PortalNotices notices, CaseNews news, Clock clock) {
        this.cases = cases;
        this.notices = notices;
        this.news = news;
        this.clock = clock;
    }

    /// @param rule the case before and now, to the case afterwards; the same value if nothing
    ///   happens
    /// @throws io.linli.mesh.refusal.Refusal `CASE_UNKNOWN`, or what the rule refuses with
    public Taken take(
            CaseId id,
            Happening what,
            Actor actor,
            String note,
            BiFunction<CaseFile, Instant, CaseFile> rule) {
        var before = cases.lock(id);
        var now = clock.instant();
        var after = rule.apply(before, now);
        if (after == before) {
            return new Taken(before, before);
        }
        cases.save(after, new CaseEvent(after.events(), what, actor, now, note, after.state()));
        if (after.version() != before.version()) {
            after.filing()
                    .partner()
                    .ifPresent(portal ->
                            notices.owe(after, portal, PublicStatus.of(cases.events(id))));
        }
        news.tell(CaseChange.of(after));
        return new Taken(before, after);
    }
}
