package io.linli.citizen.governance.cases;

import static io.linli.citizen.governance.cases.CaseReason.EVENTS_FULL;
import static io.linli.citizen.governance.cases.CaseReason.RATED_ALREADY;
import static io.linli.citizen.governance.cases.CaseReason.STEP_ORDER;

import io.linli.citizen.governance.clock.DeadlineClock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// A case: something a resident reported, on its way to being put right. Never edited: each step
/// gives a new value. Rule source: docs/rules/governance.md §1.
///
/// @param whistle the whistle blown for it
/// @param version counts the changes of state, from 1
/// @param events counts what has happened, from 1
public record CaseFile(
        CaseId id,
        Filing filing,
        CaseState state,
        DeadlineClock clock,
        Optional<UUID> whistle,
        Optional<Rating> rating,
        long version,
        long events,
        Instant createdAt,
        Instant updatedAt) {

    /// Remarks are refused beyond; steps are few and always find room.
    public static final int EVENTS_MAX = 1_000;

    static CaseFile filed(CaseId id, Filing filing, Instant now, Instant due) {
        var clock = DeadlineClock.started(now, due);
        return new CaseFile(
                id,
                filing,
                CaseState.FILED,
                clock,
                Optional.empty(),
                Optional.empty(),
                1,
                1,
                now,
                now);
    }

    /// @throws io.linli.mesh.refusal.Refusal `STEP_ORDER` unless filed
    public CaseFile accepted(Instant now) {
        return step(CaseState.FILED, CaseState.ACCEPTED, now);
    }

    /// @throws io.linli.mesh.refusal.Refusal `STEP_ORDER` unless accepted
    public CaseFile whistled(UUID by, Instant now) {
        return step(CaseState.ACCEPTED, CaseState.IN_PROGRESS, now).with(Optional.of(by), rating);
    }

    /// Done by the community itself.
    ///
    /// @throws io.linli.mesh.refusal.Refusal `STEP_ORDER` unless accepted
    public CaseFile resolved(Instant now) {
        return step(CaseState.ACCEPTED, CaseState.RESOLVED, now);
    }

    /// Done by the departments that were called.
    ///
    /// @throws io.linli.mesh.refusal.Refusal `STEP_ORDER` unless in progress
    public CaseFile resolvedByDepartments(Instant now) {
        return step(CaseState.IN_PROGRESS, CaseState.RESOLVED, now);
    }

    /// @throws io.linli.mesh.refusal.Refusal `STEP_ORDER` unless resolved
    public CaseFile verified(Instant now) {
        return step(CaseState.RESOLVED, CaseState.VERIFIED, now);
    }

    /// @throws io.linli.mesh.refusal.Refusal `STEP_ORDER` unless verified
    public CaseFile closed(Instant now) {
        return step(CaseState.VERIFIED, CaseState.CLOSED, now);
    }

    /// Something happened that moves neither state nor deadline.
    public CaseFile noted(Instant now) {
        return new CaseFile(
                id, filing, state, clock, whistle, rating, version, events + 1, createdAt, now);
    }

    /// Whether the history has no more room for remarks.
    public boolean isFull() {
        return events >= EVENTS_MAX;
    }

    /// @throws io.linli.mesh.refusal.Refusal `EVENTS_FULL`
    public CaseFile commented(Instant now) {
        if (isFull()) {
            throw EVENTS_FULL.refuse("events", events, "< " + EVENTS_MAX);
        }
        return noted(now);
    }

    /// Rates the case; the same rating again changes nothing.
    ///
    /// @throws io.linli.mesh.refusal.Refusal `STEP_ORDER` unless closed, `RATED_ALREADY`
    public CaseFile rated(Rating given) {
        if (state != CaseState.CLOSED) {
            throw STEP_ORDER.refuse("state", state, CaseState.CLOSED.name());
        }
        if (rating.isEmpty()) {
            return noted(given.at()).with(whistle, Optional.of(given));
        }
        if (!rating.get().saysTheSameAs(given)) {
            throw RATED_ALREADY.refuse("score", given.score(), "the rating given before");
        }
        return this;
    }

    private CaseFile step(CaseState from, CaseState to, Instant now) {
        if (state != from) {
            throw STEP_ORDER.refuse("state", state, from.name());
        }
        var ticking = to == CaseState.RESOLVED ? clock.stopped(now) : clock;
        return new CaseFile(
                id, filing, to, ticking, whistle, rating, version + 1, events + 1, createdAt, now);
    }

    private CaseFile with(Optional<UUID> by, Optional<Rating> given) {
        return new CaseFile(
                id, filing, state, clock, by, given, version, events, createdAt, updatedAt);
    }
}
