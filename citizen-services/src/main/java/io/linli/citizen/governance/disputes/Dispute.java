package io.linli.citizen.governance.disputes;

import static io.linli.citizen.governance.disputes.DisputeReason.CONFIRMATION_MISSING;
import static io.linli.citizen.governance.disputes.DisputeReason.EVENTS_FULL;
import static io.linli.citizen.governance.disputes.DisputeReason.EVIDENCE_MISSING;
import static io.linli.citizen.governance.disputes.DisputeReason.PARTY_UNKNOWN;
import static io.linli.citizen.governance.disputes.DisputeReason.SELF_VERIFY;
import static io.linli.citizen.governance.disputes.DisputeReason.TIER_TOO_LOW;

import io.linli.citizen.governance.cases.Hand;
import io.linli.citizen.governance.clock.DeadlineClock;
import io.linli.citizen.governance.clock.Level;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A quarrel on the list of those to be settled. Never edited: each step gives a new value. Rule
/// source: docs/rules/dispute.md (G-10).
///
/// @param strikeTier the lowest tier that may strike it, pinned when it was listed
/// @param version counts the changes of state, from 1
/// @param events counts what has happened, from 1
public record Dispute(
        DisputeId id,
        Matter matter,
        DisputeState state,
        Progress progress,
        Level strikeTier,
        DeadlineClock clock,
        long version,
        long events,
        Instant listedAt,
        Instant updatedAt) {

    /// Steps are refused beyond, but for the last; what the clock tells always finds room.
    public static final int EVENTS_MAX = 900;

    /// Attempts at mediation, and pieces of evidence.
    static final int RECORDS_MAX = 100;

    static Dispute listed(
            DisputeId id, Matter matter, Level strikeTier, DeadlineClock clock, Instant now) {
        return new Dispute(
                id,
                matter,
                DisputeState.LISTED,
                Progress.none(now),
                strikeTier,
                clock,
                1,
                1,
                now,
                now);
    }

    /// Whether it stands on the list.
    public boolean isOpen() {
        return state != DisputeState.STRUCK;
    }

    /// Whether its time stands still: the courts have it.
    boolean rests() {
        return progress.instance().equals(Optional.of(Instance.COURT));
    }

    /// Comes to another state, or stays in it; one more event either way.
    Dispute moved(DisputeState to, Instant now) {
        var left = to == DisputeState.ESCALATED ? progress : progress.at(Optional.empty());
        return new Dispute(
                id, matter, to, left, strikeTier, clock, version + 1, events + 1, listedAt, now);
    }

    /// Something happened that moves nothing.
    Dispute noted(Instant now) {
        return moved(state, now);
    }

    Dispute timed(DeadlineClock now) {
        return new Dispute(
                id, matter, state, progress, strikeTier, now, version, events, listedAt, updatedAt);
    }

    Dispute with(Progress made) {
        return new Dispute(
                id, matter, state, made, strikeTier, clock, version, events, listedAt, updatedAt);
    }

    private Dispute with(Matter now) {
        return new Dispute(
                id, now, state, progress, strikeTier, clock, version, events, listedAt, updatedAt);
    }

    /// @param settled numbers of parties who say that the matter is settled
    /// @throws io.linli.mesh.refusal.Refusal `PARTY_UNKNOWN`
    Dispute confirmed(Set<Integer> settled) {
        for (var number : settled) {
            if (number > matter.parties().size()) {
                throw PARTY_UNKNOWN.refuse("confirmedBy", number, "1.." + matter.parties().size());
            }
        }
        return with(
                matter.with(
                        matter.parties().stream()
                                .map(party ->
                                        settled.contains(party.number())
                                                ? party.confirming(true)
                                                : party)
                                .toList()));
    }

    /// It stands on the list anew: what was proved and confirmed before does not count.
    Dispute again(Instant now) {
        return with(progress.again(now))
                .with(
                        matter.with(
                                matter.parties().stream()
                                        .map(party -> party.confirming(false))
                                        .toList()));
    }

    /// @throws io.linli.mesh.refusal.Refusal `EVENTS_FULL`
    Dispute withRoom() {
        return withRoom(events < EVENTS_MAX);
    }

    Dispute withRoomForAttempt() {
        return withRoom(progress.mediations().size() < RECORDS_MAX);
    }

    Dispute withRoomFor(List<Evidence> proofs) {
        return withRoom(progress.evidence().size() + proofs.size() <= RECORDS_MAX);
    }

    private Dispute withRoom(boolean found) {
        if (!found) {
            throw EVENTS_FULL.refuse("events", events, "< " + EVENTS_MAX);
        }
        return this;
    }

    /// Whether `hand` may strike it off, as it stands with all that was brought for it.
    ///
    /// @throws io.linli.mesh.refusal.Refusal `SELF_VERIFY`, `TIER_TOO_LOW`, `EVIDENCE_MISSING` or
    ///   `CONFIRMATION_MISSING`
    void mayBeStruckBy(Hand hand) {
        if (progress.handlers().contains(hand.id())) {
            throw SELF_VERIFY.refuse("verifier", hand.id(), "somebody who had no hand in it");
        }
        if (!hand.isOf(strikeTier)) {
            throw TIER_TOO_LOW.refuse("role", hand.actor().role(), strikeTier + " or above");
        }
        if (!progress.isProved()) {
            throw EVIDENCE_MISSING.refuse("evidence", List.of(), "one at least");
        }
        if (!progress.isRecorded() && !matter.parties().stream().allMatch(Party::confirmed)) {
            throw CONFIRMATION_MISSING.refuse(
                    "confirmedBy", "", "every party, or a record of mediation");
        }
    }
}
