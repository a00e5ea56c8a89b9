package io.linli.citizen.governance.whistle.asked;

import static io.linli.citizen.governance.whistle.WhistleReason.PRE_WHISTLE_OPEN;
import static io.linli.citizen.governance.whistle.WhistleReason.STEP_ORDER;
import static io.linli.citizen.governance.whistle.WhistleReason.WHISTLE_OPEN;

import io.linli.citizen.governance.cases.Actor;
import io.linli.citizen.governance.cases.CaseAction;
import io.linli.citizen.governance.cases.CaseFile;
import io.linli.citizen.governance.cases.CaseId;
import io.linli.citizen.governance.cases.Cases;
import io.linli.citizen.governance.cases.Happening;
import io.linli.citizen.governance.cases.machine.Machine;
import io.linli.citizen.governance.cases.step.TakeStep;
import io.linli.citizen.governance.whistle.BlowWhistle.Call;
import io.linli.citizen.governance.whistle.Departments;
import io.linli.citizen.governance.whistle.KnownDepartments;
import io.linli.citizen.governance.whistle.WhistleType;
import io.linli.citizen.governance.whistle.Whistles;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/// Use case: a community asks its street for a whistle, or takes that back.
public final class AskForWhistle {
    private static final int STREET_DIGITS = 9;

    private final PreWhistles asked;
    private final Cases cases;
    private final Whistles whistles;
    private final KnownDepartments departments;
    private final TakeStep step;
    private final Machine machine;
    private final Clock clock;

    /// What is asked for.
    ///
    /// @param calls who should come; may be empty
    public record Request(CaseId caseId, WhistleType type, String reason, List<Call> calls) {}

    public AskForWhistle(
            PreWhistles asked,
            Cases cases,
            Whistles whistles,
            Departments departments,
            TakeStep step,
            Machine machine,
            Clock clock) {
        this.asked = asked;
        this.cases = cases;
        this.whistles = whistles;
        this.departments = new KnownDepartments(departments);
        this.step = step;
        this.machine = machine;
        this.clock = clock;
    }

    /// @throws io.linli.mesh.refusal.Refusal `CASE_UNKNOWN`, `STEP_ORDER`, `WHISTLE_OPEN`,
    ///   `PRE_WHISTLE_OPEN` or `DEPARTMENT_UNKNOWN`
    public PreWhistle ask(PreWhistleId id, Request request, Actor actor) {
        var taken =
                step.take(
                        request.caseId(),
                        Happening.PRE_WHISTLE_ASKED,
                        actor,
                        request.type() + ": " + request.reason(),
                        (found, now) -> mayAsk(found, request).noted(now));
        var file = taken.after();
        var region = file.filing().community().code();
        for (var place = 0; place < request.calls().size(); place++) {
            var field = "departments[" + place + "].org";
            departments.find(request.calls().get(place).org(), field, region, file.updatedAt());
        }
        var fresh =
                new PreWhistle(
                        id,
                        file.id(),
                        region,
                        region.substring(0, STREET_DIGITS),
                        request.type(),
                        request.reason(),
                        request.calls(),
                        actor,
                        file.updatedAt(),
                        Optional.empty());
        asked.add(fresh);
        return fresh;
    }

    private CaseFile mayAsk(CaseFile found, Request request) {
        if (whistles.sounds(found.id(), request.type())) {
            throw WHISTLE_OPEN.refuse("type", request.type(), "no whistle of this type yet");
        }
        if (asked.lockPending(found.id(), request.type()).isPresent()) {
            throw PRE_WHISTLE_OPEN.refuse("type", request.type(), "one of a type at a time");
        }
        if (machine.moves().stream()
                .noneMatch(move ->
                        move.from() == found.state() && move.action() == CaseAction.WHISTLE)) {
            throw STEP_ORDER.refuse(
                    "state", found.state(), "one from which a whistle can be blown");
        }
        return found;
    }

    /// @throws io.linli.mesh.refusal.Refusal `PRE_WHISTLE_UNKNOWN` or `PRE_WHISTLE_DECIDED`
    public PreWhistle withdraw(PreWhistleId id, Actor actor) {
        var after =
                asked.lock(cases, id)
                        .ended(
                                new PreWhistle.Outcome(
                                        PreWhistle.State.WITHDRAWN,
                                        actor.name(),
                                        clock.instant(),
                                        "",
                                        Optional.empty()));
        asked.save(after);
        step.take(after.caseId(), Happening.PRE_WHISTLE_WITHDRAWN, actor, "", CaseFile::noted);
        return after;
    }
}
