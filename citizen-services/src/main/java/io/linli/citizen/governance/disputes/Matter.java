package io.linli.citizen.governance.disputes;

import io.linli.citizen.governance.cases.CaseId;
import java.util.List;
import java.util.Optional;

/// What a dispute is about, as it was listed.
///
/// @param region the community
/// @param level 1 (least) to 3
public record Matter(
        String region,
        Optional<CaseId> caseId,
        DisputeType type,
        int level,
        String title,
        String facts,
        List<Party> parties) {
    public static final int PARTIES_MAX = 10;
    private static final int PARTIES_MIN = 2;
    private static final int LEVEL_MAX = 3;

    public Matter {
        parties = List.copyOf(parties);
        if (parties.size() < PARTIES_MIN || parties.size() > PARTIES_MAX) {
            throw new IllegalArgumentException(
                    "parties: " + parties.size() + " (expected: 2.." + PARTIES_MAX + ")");
        }
        if (level < 1 || level > LEVEL_MAX) {
            throw new IllegalArgumentException(
                    "level: " + level + " (expected: 1.." + LEVEL_MAX + ")");
        }
    }

    Matter with(List<Party> now) {
        return new Matter(region, caseId, type, level, title, facts, now);
    }
}
