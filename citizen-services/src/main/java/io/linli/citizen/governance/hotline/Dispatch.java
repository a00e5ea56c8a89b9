package io.linli.citizen.governance.hotline;

import io.linli.citizen.governance.cases.CaseId;
import java.time.Instant;
import java.util.Optional;

/// One dispatch of a ticket; a later one of the same ticket replaces it whole.
///
/// @param region the community the matter lies in
/// @param unit the region code of the office that was given it first, and stays responsible
/// @param round counts the dispatches of the ticket, from 1
/// @param at from when its limits count
/// @param returnUntil the last instant at which it may be handed back
public record Dispatch(
        CaseId caseId,
        String region,
        String unit,
        CommunityRole role,
        Optional<RequestKind> kind,
        DispatchLevel level,
        int round,
        Instant at,
        Instant returnUntil) {
    private static final int DISTRICT_DIGITS = 6;

    /// The district that gets a copy; empty if it was given the ticket itself. Rule: R-15 (条例 art.
    /// 12).
    public String copiedTo() {
        return unit.length() > DISTRICT_DIGITS ? unit.substring(0, DISTRICT_DIGITS) : "";
    }
}
