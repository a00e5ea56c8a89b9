package io.linli.citizen.governance.cases;

import static io.linli.citizen.governance.cases.CaseReason.EVENTS_FULL;
import static io.linli.citizen.governance.cases.CaseReason.RATED_ALREADY;
import static io.linli.citizen.governance.cases.CaseReason.STEP_ORDER;

import io.linli.citizen.governance.clock.DeadlineClock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// A case: something a resident reported, on its way to being put right. Never edited: each step
/// gives a new value. Which step leads where is the machine's to say. Rule source:
/// docs/rules/case.md §3.
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
        Handling handling,
        Bond bond,
        long version,
        long events,
        Instant createdAt,
        Instant updatedAt) {

    /// Remarks are refused beyond; steps are few and always find room.
    public static final int EVENTS_MAX = 1_000;

    public static CaseFile filed(CaseId id, Filing filing, Instant now, DeadlineClock clock) {
        return new CaseFile(
                id,
                filing,
                CaseState.FILED,
                clock,
                Optional.empty(),
                Optional.empty(),
                Handling.NEW,
                Bond.NONE,
                1,
                1,
                now,
                now);
    }

    /// Comes to another state, or stays in it, by a move of the machine.
    public CaseFile moved(CaseState to, Instant now) {
        var changed = to == state ? version : version + 1;
        return new CaseFile(
                id,
                filing,
                to,
                clock,
                whistle,
                rating,
                handling,
                bond,
                changed,
                events + 1,
                createdAt,
                now);
    }

    /// The state as its reporter is told.
    public CaseState shown() {
        return bond.shown().orElse(state);
    }

    /// Departments are called by this whistle.
    public CaseFile whistled(UUID by) {
        return with(Optional.of(by), rating);
    }

    public CaseFile with(Handling other) {
        return new CaseFile(
                id, filing, state, clock, whistle, rating, other, bond, version, events, createdAt,
                updatedAt);
    }

    public CaseFile with(Bond other) {
        return new CaseFile(
                id, filing, state, clock, whistle, rating, handling, other, version, events,
                createdAt, updatedAt);
    }

    public CaseFile closing(Instant now) {
        return with(handling.closed(now));
    }

    /// Its next round of work may be rated anew.
    public CaseFile reopening() {
        return with(handling.reopenedOnce()).with(whistle, Optional.empty());
    }

    /// Something happened that moves neither state nor deadline.
    public CaseFile noted(Instant now) {
        return new CaseFile(
                id,
                filing,
                state,
                clock,
                whistle,
                rating,
                handling,
                bond,
                version,
                events + 1,
                createdAt,
                now);
    }

    /// The same case with its deadline as it stands now; written by whoever moved that.
    public CaseFile timed(DeadlineClock now) {
        return new CaseFile(
                id, filing, state, now, whistle, rating, handling, bond, version, events, createdAt,
                updatedAt);
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
        closedOnly();
        if (rating.isEmpty()) {
            return noted(given.at()).with(whistle, Optional.of(given));
        }
        if (!rating.get().saysTheSameAs(given)) {
            throw RATED_ALREADY.refuse("score", given.score(), "the rating given before");
        }
        return this;
    }

    private CaseFile with(Optional<UUID> by, Optional<Rating> given) {
        return new CaseFile(
                id, filing, state, clock, by, given, handling, bond, version, events, createdAt,
                updatedAt);
    }

    /// The reporter of a closed case was called in vain.
    public CaseFile tried(Instant now) {
        closedOnly();
        return commented(now);
    }

    private void closedOnly() {
        if (shown() != CaseState.CLOSED) {
            throw STEP_ORDER.refuse("state", shown(), CaseState.CLOSED.name());
        }
    }
}
