package io.linli.citizen.governance.whistle.asked;

import static io.linli.citizen.governance.whistle.WhistleReason.PRE_WHISTLE_DECIDED;

import io.linli.citizen.governance.cases.Actor;
import io.linli.citizen.governance.cases.CaseId;
import io.linli.citizen.governance.whistle.BlowWhistle.Call;
import io.linli.citizen.governance.whistle.WhistleId;
import io.linli.citizen.governance.whistle.WhistleType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A community's call for a whistle. Never edited: each step gives a new value.
///
/// @param street the one that decides
/// @param calls who should come; the street has the last word
/// @param by who asked
/// @param outcome what became of it; empty while it waits
public record PreWhistle(
        PreWhistleId id,
        CaseId caseId,
        String region,
        String street,
        WhistleType type,
        String reason,
        List<Call> calls,
        Actor by,
        Instant at,
        Optional<Outcome> outcome) {

    /// What can become of a call.
    public enum State {
        PENDING,
        BLOWN,
        DECLINED,
        WITHDRAWN
    }

    /// @param state not `PENDING`
    /// @param by the name of whoever decided
    /// @param reason why it was declined
    /// @param whistle what came of it
    public record Outcome(
            State state, String by, Instant at, String reason, Optional<WhistleId> whistle) {}

    public PreWhistle {
        calls = List.copyOf(calls);
    }

    public State state() {
        return outcome.map(Outcome::state).orElse(State.PENDING);
    }

    /// @throws io.linli.mesh.refusal.Refusal `PRE_WHISTLE_DECIDED`
    PreWhistle ended(Outcome word) {
        if (outcome.isPresent()) {
            throw PRE_WHISTLE_DECIDED.refuse("state", state(), State.PENDING.name());
        }
        return new PreWhistle(
                id, caseId, region, street, type, reason, calls, by, at, Optional.of(word));
    }
}
