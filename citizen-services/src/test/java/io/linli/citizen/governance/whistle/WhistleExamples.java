package io.linli.citizen.governance.whistle;

import io.linli.citizen.governance.cases.CaseId;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Whistles for tests.
public final class WhistleExamples {
    public static final OrgCode CGW = new OrgCode("110105-CGW");
    public static final OrgCode PSJT = new OrgCode("BJ-PSJT");
    public static final OrgCode GDGS = new OrgCode("BJ-GDGS");
    public static final String STREET = "110105017";
    public static final Instant BLOWN_AT = beijing("10:00:00");

    private WhistleExamples() {}

    /// An emergency blown at 10:00.
    public static Whistle emergency(OrgCode... orgs) {
        return emergency(new CaseId(UUID.randomUUID()), orgs);
    }

    public static Whistle emergency(CaseId caseId, OrgCode... orgs) {
        return new Whistle(
                new WhistleId(UUID.randomUUID()),
                caseId,
                "110105017036",
                STREET,
                WhistleType.EMERGENCY,
                "路面塌陷",
                List.of(orgs).stream()
                        .map(org ->
                                Called.now(
                                        new Department(org, org.value()),
                                        org.equals(orgs[0]),
                                        BLOWN_AT.plus(Duration.ofMinutes(5)),
                                        BLOWN_AT.plus(Duration.ofMinutes(30))))
                        .toList(),
                BLOWN_AT,
                Optional.empty(),
                List.of(),
                1);
    }

    public static Instant beijing(String time) {
        return OffsetDateTime.parse("2026-11-20T" + time + "+08:00").toInstant();
    }
}
