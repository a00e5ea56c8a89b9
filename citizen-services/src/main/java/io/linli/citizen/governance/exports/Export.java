package io.linli.citizen.governance.exports;

import static io.linli.citizen.governance.exports.ExportReason.EXPORT_DECIDED;
import static io.linli.citizen.governance.exports.ExportReason.EXPORT_EXPIRED;
import static io.linli.citizen.governance.exports.ExportReason.EXPORT_NOT_APPROVED;
import static io.linli.citizen.governance.exports.ExportReason.NOT_THE_APPLICANT;
import static io.linli.citizen.governance.exports.ExportReason.SELF_APPROVE;
import static io.linli.citizen.governance.exports.ExportReason.TIER_TOO_LOW;

import io.linli.citizen.governance.cases.Hand;
import io.linli.citizen.governance.clock.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// A ledger that somebody wants to take out. Rule source: docs/rules/personal-data.md §4.
///
/// @param lines how many it had when it was asked for
/// @param tier the lowest that may decide
/// @param downloads how often it was taken
public record Export(
        ExportId id,
        ExportScope scope,
        String purpose,
        long lines,
        Person applicant,
        Level tier,
        Instant requestedAt,
        ExportState state,
        Optional<Decision> decision,
        int downloads) {

    /// How long it can be taken once it is approved; the last instant is still in time.
    public static final Duration VALID = Duration.ofHours(24);

    private static final int STREET_DIGITS = 9;

    /// Whoever asked or decided.
    public record Person(String id, String name) {
        static Person of(Hand hand) {
            return new Person(hand.id(), hand.actor().name());
        }
    }

    /// Who decided, when, and why.
    public record Decision(Person by, Instant at, String note) {}

    /// As high as the region that leaves, and as whoever asks.
    static Level tier(String region, Hand applicant) {
        var ofRegion =
                region.length() < STREET_DIGITS
                        ? Level.DISTRICT
                        : region.length() == STREET_DIGITS ? Level.STREET : Level.COMMUNITY;
        return applicant.tier().filter(mine -> mine.compareTo(ofRegion) > 0).orElse(ofRegion);
    }

    /// @throws io.linli.mesh.refusal.Refusal `SELF_APPROVE`, `TIER_TOO_LOW` or `EXPORT_DECIDED`
    Export decided(boolean approved, Hand by, Instant now, String note) {
        if (by.id().equals(applicant.id())) {
            throw SELF_APPROVE.refuse("approver", by.id(), "somebody who did not ask for it");
        }
        if (!by.isOf(tier)) {
            throw TIER_TOO_LOW.refuse("role", by.actor().role(), tier + " or above");
        }
        if (state != ExportState.REQUESTED) {
            throw EXPORT_DECIDED.refuse("state", state, ExportState.REQUESTED.name());
        }
        return new Export(
                id,
                scope,
                purpose,
                lines,
                applicant,
                tier,
                requestedAt,
                approved ? ExportState.APPROVED : ExportState.REFUSED,
                Optional.of(new Decision(Person.of(by), now, note)),
                downloads);
    }

    /// Until when it can be taken; empty unless approved.
    public Optional<Instant> expires() {
        return decision.filter(_ -> state == ExportState.APPROVED)
                .map(word -> word.at().plus(VALID));
    }

    /// @throws io.linli.mesh.refusal.Refusal `NOT_THE_APPLICANT`, `EXPORT_NOT_APPROVED` or
    ///   `EXPORT_EXPIRED`
    Export taken(Hand by, Instant now) {
        if (!by.id().equals(applicant.id())) {
            throw NOT_THE_APPLICANT.refuse("person", by.id(), "whoever asked for it");
        }
        var until =
                expires()
                        .orElseThrow(() ->
                                EXPORT_NOT_APPROVED.refuse(
                                        "state", state, ExportState.APPROVED.name()));
        if (now.isAfter(until)) {
            throw EXPORT_EXPIRED.refuse("expireTime", until, "a new request");
        }
        return new Export(
                id,
                scope,
                purpose,
                lines,
                applicant,
                tier,
                requestedAt,
                state,
                decision,
                downloads + 1);
    }

    /// What each of its lines says of where it comes from.
    public String mark() {
        return id + " " + applicant.name() + " " + requestedAt;
    }
}
