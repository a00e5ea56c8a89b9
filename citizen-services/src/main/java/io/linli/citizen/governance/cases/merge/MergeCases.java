package io.linli.citizen.governance.cases.merge;

import static io.linli.citizen.governance.cases.CaseReason.MERGE_FULL;
import static io.linli.citizen.governance.cases.CaseReason.MERGE_INTO;

import io.linli.citizen.governance.cases.Actor;
import io.linli.citizen.governance.cases.Bond;
import io.linli.citizen.governance.cases.CaseAction;
import io.linli.citizen.governance.cases.CaseFile;
import io.linli.citizen.governance.cases.CaseId;
import io.linli.citizen.governance.cases.Cases;
import io.linli.citizen.governance.cases.Happening;
import io.linli.citizen.governance.cases.machine.Machine;
import io.linli.citizen.governance.cases.step.FollowCase;
import io.linli.citizen.governance.cases.step.TakeStep;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Use case: what many reported is one case. The merged ones stay, each with its reporter, who is
/// told of the main case as of their own; it can be undone. Rule source: docs/rules/case.md §9.
public final class MergeCases {
    private final Cases cases;
    private final Machine machine;
    private final TakeStep step;
    private final FollowCase follow;

    public MergeCases(Cases cases, Machine machine, TakeStep step, FollowCase follow) {
        this.cases = cases;
        this.machine = machine;
        this.step = step;
        this.follow = follow;
    }

    /// The main case with the others in it.
    ///
    /// @throws io.linli.mesh.refusal.Refusal `CASE_UNKNOWN`, `MERGE_INTO`, `MERGE_FULL`,
    ///   `STEP_ORDER`, `STEP_DENIED` or `CASE_FOLLOWED`
    public CaseFile merge(CaseId into, List<CaseId> others, Actor actor, String note) {
        var all = new ArrayList<>(others);
        all.add(into);
        lock(all);
        var main = cases.lock(into);
        if (machine.ends(main.state()) || others.contains(into)) {
            throw MERGE_INTO.refuse("case", main.state(), "another case that is not at an end");
        }
        var followers = main.bond().followers() + others.size();
        if (followers > Bond.FOLLOWERS_MAX) {
            throw MERGE_FULL.refuse("merged", followers, "<= " + Bond.FOLLOWERS_MAX);
        }
        for (var other : others) {
            step.move(
                    other,
                    CaseAction.MERGE,
                    actor,
                    note,
                    (file, _) -> file.with(file.bond().into(main, file.state(), main.events())));
        }
        var names = others.stream().map(CaseId::toString).collect(Collectors.joining(" "));
        return step.take(
                        into,
                        Happening.TOOK_IN,
                        actor,
                        names,
                        (file, now) -> file.with(file.bond().with(followers)).noted(now))
                .after();
    }

    /// The case as it was before it was merged; its reporter is told of its own state again.
    ///
    /// @throws io.linli.mesh.refusal.Refusal `CASE_UNKNOWN`, `STEP_ORDER`, `STEP_DENIED` or
    ///   `REASON_MISSING`
    public CaseFile undo(CaseId id, Actor actor, String reason) {
        var found = cases.find(id).flatMap(file -> file.bond().main());
        found.ifPresent(main -> {
            lock(List.of(main, id));
            follow.catchUp(id);
        });
        var apart =
                step.move(
                                id,
                                CaseAction.UNMERGE,
                                actor,
                                reason,
                                (file, _) -> file.with(file.bond().apart()))
                        .after();
        found.ifPresent(main ->
                step.take(
                        main,
                        Happening.LET_GO,
                        actor,
                        id.toString(),
                        (file, now) ->
                                file.with(file.bond().with(file.bond().followers() - 1))
                                        .noted(now)));
        return apart;
    }

    /// Always in the same order, so that two merges never wait for each other.
    private void lock(List<CaseId> ids) {
        ids.stream().map(CaseId::value).sorted().map(CaseId::new).forEach(cases::lock);
    }
}
