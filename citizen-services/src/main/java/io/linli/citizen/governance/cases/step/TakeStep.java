package io.linli.citizen.governance.cases.step;

import io.linli.citizen.governance.cases.Actor;
import io.linli.citizen.governance.cases.CaseAction;
import io.linli.citizen.governance.cases.CaseEvent;
import io.linli.citizen.governance.cases.CaseFile;
import io.linli.citizen.governance.cases.CaseId;
import io.linli.citizen.governance.cases.Cases;
import io.linli.citizen.governance.cases.Happening;
import io.linli.citizen.governance.cases.PublicStatus;
import io.linli.citizen.governance.cases.machine.Machine;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
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
    private final Machine machine;
    private final Guards guards;
    private final Followers followers;
    private final PortalNotices notices;
    private final CaseNews news;
    private final CaseClock deadline;
    private final Clock clock;

    public TakeStep(
            Cases cases,
            Machine machine,
            Guards guards,
            Followers followers,
            PortalNotices notices,
            CaseNews news,
            CaseClock deadline,
            Clock clock) {
        this.cases = cases;
        this.machine = machine;
        this.guards = guards;
        this.followers = followers;
        this.deadline = deadline;
        this.notices = notices;
        this.news = news;
        this.clock = clock;
    }

    /// Moves a case as the machine says.
    ///
    /// @param prepared what else the action changes; sees the case before it moves, and may refuse
    /// @throws io.linli.mesh.refusal.Refusal `CASE_UNKNOWN`, `STEP_ORDER`, `STEP_DENIED`, or what a
    ///   guard or `prepared` refuses with
    public Taken move(
            CaseId id,
            CaseAction action,
            Actor actor,
            String note,
            BiFunction<CaseFile, Instant, CaseFile> prepared) {
        return take(
                id,
                action.happening(),
                actor,
                note,
                (found, now) -> {
                    var ready = prepared.apply(found, now);
                    var move =
                            machine.judge(
                                    found.state(),
                                    action,
                                    actor,
                                    each -> guards.hold(each, found, note, now));
                    return ready.moved(move.to(), now);
                });
    }

    /// Writes down what moves no case, or what `rule` allows beside the machine.
    ///
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
        var taken = rule.apply(before, now);
        if (taken == before) {
            return new Taken(before, before);
        }
        var after = deadline.follow(before, taken, now);
        keep(
                before,
                after,
                new CaseEvent(
                        after.events(), what, actor, now, note, after.state(), after.shown()));
        return new Taken(before, after);
    }

    private void keep(CaseFile before, CaseFile after, CaseEvent event) {
        var portal = after.filing().partner();
        if (portal.isPresent() && before.shown() != after.shown()) {
            // read first: whoever gives a private case away does not see it afterwards
            var history = new ArrayList<>(cases.events(after.id()));
            history.add(event);
            notices.owe(after, portal.get(), PublicStatus.of(history));
        }
        cases.save(after, event);
        if (after.state() != before.state() && after.bond().followers() > 0) {
            followers.follow(after);
        }
        news.tell(CaseChange.of(after));
    }
}
