package io.linli.citizen.governance.cases;

import io.linli.citizen.governance.clock.DeadlineClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Cases for tests.
public final class CaseExamples {
    public static final Instant FILED_AT = Instant.parse("2026-11-20T01:00:00Z");
    public static final Community NORTH = new Community("110105017036", "劲松北社区");
    public static final Community MIDDLE = new Community("110105017035", "劲松中社区");
    public static final Actor WANG = new Actor("王网格", "grid-worker");

    private CaseExamples() {}

    public static CaseFile filed() {
        return filed(NORTH, "portal-bj", UUID.randomUUID().toString());
    }

    public static CaseFile filed(Community community, String partner, String externalId) {
        return filed(community, partner, externalId, FILED_AT);
    }

    public static CaseFile filed(
            Community community, String partner, String externalId, Instant at) {
        var filing =
                new Filing(
                        community,
                        new Category("linli", "ROAD_COLLAPSE", "路面塌陷"),
                        "路面塌陷",
                        "路口东北角",
                        Optional.of(partner).filter(name -> !name.isEmpty()),
                        externalId,
                        "mark",
                        new Reporter("r-1", SealedText.EMPTY, SealedText.EMPTY));
        return CaseFile.filed(
                new CaseId(UUID.randomUUID()),
                filing,
                at,
                DeadlineClock.started(at, at.plus(Duration.ofHours(8))));
    }

    /// The case after it went through these states.
    public static CaseFile through(CaseFile file, Instant now, CaseState... states) {
        var moved = file;
        for (var state : states) {
            moved = moved.moved(state, now);
        }
        return moved;
    }

    public static CaseFile rated(CaseFile closed, Rating rating) {
        return closed.rated(rating);
    }

    public static CaseEvent first(CaseFile file) {
        return new CaseEvent(1, Happening.FILED, WANG, file.createdAt(), "", CaseState.FILED);
    }
}
