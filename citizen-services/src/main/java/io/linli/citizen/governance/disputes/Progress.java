package io.linli.citizen.governance.disputes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// What has been done about a dispute.
///
/// @param instance where it was handed to, while ESCALATED
/// @param handlers ids of people who had a hand in it
/// @param evidence oldest first, like the attempts
/// @param round since when it stands on the list, this time
public record Progress(
        Optional<Instance> instance,
        Optional<Mediator> mediator,
        Set<String> handlers,
        List<Mediation> mediations,
        Optional<Agreement> agreement,
        List<Evidence> evidence,
        int reopened,
        Instant round) {

    public Progress {
        handlers = Set.copyOf(handlers);
        mediations = List.copyOf(mediations);
        evidence = List.copyOf(evidence);
    }

    static Progress none(Instant listed) {
        return new Progress(
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                0,
                listed);
    }

    Progress at(Optional<Instance> where) {
        return new Progress(
                where, mediator, handlers, mediations, agreement, evidence, reopened, round);
    }

    Progress by(Mediator one) {
        return new Progress(
                        instance,
                        Optional.of(one),
                        handlers,
                        mediations,
                        agreement,
                        evidence,
                        reopened,
                        round)
                .handledBy(one.id());
    }

    Progress handledBy(String id) {
        var more = new TreeSet<>(handlers);
        more.add(id);
        return new Progress(
                instance, mediator, more, mediations, agreement, evidence, reopened, round);
    }

    Progress with(Mediation attempt) {
        var more = new ArrayList<>(mediations);
        more.add(attempt);
        return new Progress(
                instance, mediator, handlers, more, agreement, evidence, reopened, round);
    }

    Progress with(Agreement made) {
        return new Progress(
                instance,
                mediator,
                handlers,
                mediations,
                Optional.of(made),
                evidence,
                reopened,
                round);
    }

    Progress with(List<Evidence> proofs) {
        var more = new ArrayList<>(evidence);
        more.addAll(proofs);
        return new Progress(
                instance, mediator, handlers, mediations, agreement, more, reopened, round);
    }

    Progress again(Instant now) {
        return new Progress(
                instance, mediator, handlers, mediations, agreement, evidence, reopened + 1, now);
    }

    /// Whether something proves it since it stands on the list.
    boolean isProved() {
        return evidence.stream().anyMatch(proof -> !proof.recorded().isBefore(round));
    }

    /// Whether a mediator has recorded an attempt since it stands on the list.
    boolean isRecorded() {
        return mediations.stream().anyMatch(attempt -> !attempt.recorded().isBefore(round));
    }
}
