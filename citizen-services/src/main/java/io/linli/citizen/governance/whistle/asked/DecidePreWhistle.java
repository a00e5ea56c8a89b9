package io.linli.citizen.governance.whistle.asked;

import static io.linli.citizen.governance.whistle.WhistleReason.DEPARTMENT_UNKNOWN;
import static io.linli.citizen.governance.whistle.WhistleReason.NOT_THE_BLOWER;
import static io.linli.citizen.governance.whistle.WhistleReason.PRE_WHISTLE_DECIDED;
import static io.linli.citizen.governance.whistle.WhistleReason.REASON_MISSING;

import io.linli.citizen.governance.cases.CaseFile;
import io.linli.citizen.governance.cases.Cases;
import io.linli.citizen.governance.cases.Happening;
import io.linli.citizen.governance.cases.step.TakeStep;
import io.linli.citizen.governance.whistle.BlowWhistle;
import io.linli.citizen.governance.whistle.BlowWhistle.Call;
import io.linli.citizen.governance.whistle.Officer;
import io.linli.citizen.governance.whistle.WhistleId;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/// Use case: the street that was asked blows the whistle, or declines to.
public final class DecidePreWhistle {
    private final PreWhistles asked;
    private final Cases cases;
    private final BlowWhistle blowWhistle;
    private final TakeStep step;
    private final Clock clock;

    public DecidePreWhistle(
            PreWhistles asked, Cases cases, BlowWhistle blowWhistle, TakeStep step, Clock clock) {
        this.asked = asked;
        this.cases = cases;
        this.blowWhistle = blowWhistle;
        this.step = step;
        this.clock = clock;
    }

    /// @param calls instead of those that were asked for, unless empty
    /// @throws io.linli.mesh.refusal.Refusal `PRE_WHISTLE_UNKNOWN`, `PRE_WHISTLE_DECIDED`,
    ///   `NOT_THE_BLOWER`, or as [BlowWhistle#blow]
    public PreWhistle blow(
            PreWhistleId id, WhistleId fresh, List<Call> calls, String dutyLeader, Officer by) {
        var pending = pending(id, by);
        var whom = calls.isEmpty() ? pending.calls() : calls;
        if (whom.isEmpty()) {
            throw DEPARTMENT_UNKNOWN.refuse("departments", "none", "whom to call");
        }
        blowWhistle.blow(
                fresh,
                new BlowWhistle.Order(
                        pending.caseId(), pending.type(), "", whom, dutyLeader, by.region()),
                by.actor());
        return asked.find(id).orElseThrow(); // it was answered by the whistle itself
    }

    /// @throws io.linli.mesh.refusal.Refusal `PRE_WHISTLE_UNKNOWN`, `PRE_WHISTLE_DECIDED`,
    ///   `NOT_THE_BLOWER` or `REASON_MISSING`
    public PreWhistle decline(PreWhistleId id, String reason, Officer by) {
        var pending = pending(id, by);
        if (reason.isBlank()) {
            throw REASON_MISSING.refuse("reason", "''", "why the street does not blow");
        }
        var after =
                pending.ended(
                        new PreWhistle.Outcome(
                                PreWhistle.State.DECLINED,
                                by.actor().name(),
                                clock.instant(),
                                reason,
                                Optional.empty()));
        asked.save(after);
        step.take(
                after.caseId(),
                Happening.PRE_WHISTLE_DECLINED,
                by.actor(),
                reason,
                CaseFile::noted);
        return after;
    }

    private PreWhistle pending(PreWhistleId id, Officer by) {
        var found = asked.lock(cases, id);
        if (!by.region().equals(found.street())) {
            throw NOT_THE_BLOWER.refuse("street", by.region(), found.street());
        }
        if (found.state() != PreWhistle.State.PENDING) {
            throw PRE_WHISTLE_DECIDED.refuse("state", found.state(), "PENDING");
        }
        return found;
    }
}
