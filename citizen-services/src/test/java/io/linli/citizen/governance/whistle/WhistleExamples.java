package io.linli.citizen.governance.whistle;

import io.linli.citizen.governance.cases.Actor;
import io.linli.citizen.governance.cases.CaseId;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/// Whistles for tests.
public final class WhistleExamples {
    public static final OrgCode CGW = new OrgCode("110105-CGW");
    public static final OrgCode PSJT = new OrgCode("BJ-PSJT");
    public static final OrgCode GDGS = new OrgCode("BJ-GDGS");
    public static final String STREET = "110105017";
    public static final Instant BLOWN_AT = beijing("10:00:00");

    public static final Officer LIU = new Officer(STREET, new Actor("liu", "street-officer"));
    public static final Dues DUES =
            new Dues(
                    BLOWN_AT.plus(Duration.ofMinutes(5)),
                    BLOWN_AT.plus(Duration.ofMinutes(30)),
                    Optional.empty());

    private WhistleExamples() {}

    /// An emergency blown at 10:00.
    public static Whistle emergency(OrgCode... orgs) {
        return emergency(new CaseId(UUID.randomUUID()), orgs);
    }

    public static Whistle emergency(CaseId caseId, OrgCode... orgs) {
        return blown(caseId, WhistleType.EMERGENCY, orgs);
    }

    /// One of any type, with an emergency's limits.
    public static Whistle blown(CaseId caseId, WhistleType type, OrgCode... orgs) {
        var places = new AtomicInteger();
        return new Whistle(
                new WhistleId(UUID.randomUUID()),
                caseId,
                "110105017036",
                STREET,
                type,
                "路面塌陷",
                Origin.PLAIN,
                List.of(orgs).stream()
                        .map(org ->
                                Called.now(
                                        new Department(org, org.value()),
                                        new Calling(
                                                places.incrementAndGet(),
                                                org.equals(orgs[0]),
                                                true,
                                                false),
                                        DUES))
                        .toList(),
                BLOWN_AT,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                1);
    }

    /// What has happened to one that was just blown.
    public static List<WhistleEvent> events(Whistle blown) {
        var events = new ArrayList<WhistleEvent>();
        events.add(
                WhistleEvent.of(
                        WhistleHappening.BLOWN, blown.blownAt(), LIU.actor(), blown.title()));
        blown.departments()
                .forEach(each ->
                        events.add(WhistleEvent.called(each, blown.blownAt(), LIU.actor())));
        return events;
    }

    public static WhistleEvent heard(OrgCode org, Fact fact) {
        return WhistleEvent.of(org, fact, fact.at(), new Actor("officer", "department-officer"));
    }

    public static WhistleEvent missed(OrgCode org, Missed missed, Instant at) {
        return WhistleEvent.escalated(new Escalation(org, missed, 1, at));
    }

    public static WhistleEvent closed(Closing word) {
        return WhistleEvent.closed(word, LIU.actor());
    }

    /// Told upwards if there is something to tell.
    static Whistle escalated(Whistle whistle, OrgCode org, Missed missed, Instant at) {
        return whistle.toTell(org, missed, 1, at)
                .map(WhistleEvent::escalated)
                .map(whistle::after)
                .orElse(whistle);
    }

    static Whistle closed(Whistle whistle, Officer by, Closing word) {
        whistle.closable(by);
        return whistle.after(WhistleEvent.closed(word, by.actor()));
    }

    public static Instant beijing(String time) {
        return OffsetDateTime.parse("2026-11-20T" + time + "+08:00").toInstant();
    }
}
