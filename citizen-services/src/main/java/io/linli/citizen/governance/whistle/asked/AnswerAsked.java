package io.linli.citizen.governance.whistle.asked;

import io.linli.citizen.governance.cases.Actor;
import io.linli.citizen.governance.cases.CaseId;
import io.linli.citizen.governance.whistle.AskedFor;
import io.linli.citizen.governance.whistle.WhistleId;
import io.linli.citizen.governance.whistle.WhistleType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Whatever way a street comes to blow a whistle that was asked for, the call is answered by it.
public final class AnswerAsked implements AskedFor {
    private final PreWhistles asked;

    public AnswerAsked(PreWhistles asked) {
        this.asked = asked;
    }

    @Override
    public Optional<UUID> answered(
            CaseId caseId, WhistleType type, WhistleId by, Actor actor, Instant now) {
        var pending = asked.lockPending(caseId, type);
        pending.ifPresent(found ->
                asked.save(
                        found.ended(
                                new PreWhistle.Outcome(
                                        PreWhistle.State.BLOWN,
                                        actor.name(),
                                        now,
                                        "",
                                        Optional.of(by)))));
        return pending.map(found -> found.id().value());
    }
}
