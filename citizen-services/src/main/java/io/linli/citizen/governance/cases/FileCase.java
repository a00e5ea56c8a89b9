package io.linli.citizen.governance.cases;

import static io.linli.citizen.governance.cases.CaseReason.CATEGORY_UNKNOWN;
import static io.linli.citizen.governance.cases.CaseReason.EXTERNAL_ID_TAKEN;
import static io.linli.citizen.governance.cases.CaseReason.PLACE_MISSING;

import io.linli.citizen.governance.clock.Calendars;
import java.time.Clock;
import java.time.Instant;

/// Use case: someone files a case for a community.
public final class FileCase {
    private final Cases cases;
    private final Categories categories;
    private final Calendars calendars;
    private final Repeats repeats;
    private final CaseNews news;
    private final Clock clock;

    public FileCase(
            Cases cases,
            Categories categories,
            Calendars calendars,
            Repeats repeats,
            CaseNews news,
            Clock clock) {
        this.cases = cases;
        this.categories = categories;
        this.calendars = calendars;
        this.repeats = repeats;
        this.news = news;
        this.clock = clock;
    }

    /// The case, or the one the same partner filed under the same external id before.
    ///
    /// @param id the id it gets if it is new; personal data in the filing is sealed for it
    /// @param filing its category's name may be empty; it is looked up here
    /// @param secret only whom it is given to and officers above the grid see it
    /// @throws io.linli.mesh.refusal.Refusal `CATEGORY_UNKNOWN`, `PLACE_MISSING` or
    ///   `EXTERNAL_ID_TAKEN`
    public CaseFile file(CaseId id, Filing filing, boolean secret, Actor actor) {
        var kept =
                filing.partner()
                        .flatMap(partner -> cases.findFiled(partner, filing.externalId()))
                        .orElseGet(() -> keep(id, filing, secret, actor));
        if (!kept.filing().contentMark().equals(filing.contentMark())) {
            throw EXTERNAL_ID_TAKEN.refuse(
                    "externalId", filing.externalId(), "an id of its own for each case");
        }
        return kept;
    }

    private CaseFile keep(CaseId id, Filing filing, boolean secret, Actor actor) {
        var now = clock.instant();
        placed(filing.intake());
        var asked = filing.category();
        var category =
                categories
                        .inForce(asked.codeSystem(), asked.kind(), asked.code(), now)
                        .orElseThrow(() ->
                                CATEGORY_UNKNOWN.refuse(
                                        "category",
                                        asked.code(),
                                        "a category in force in " + asked.codeSystem()));
        var region = filing.community().code();
        var limit = categories.limit(category, region, now);
        var due = calendars.inForce(region, now).due(now, limit);
        var priority = categories.rule(category, region, now).priority();
        var fresh =
                CaseFile.filed(id, filing.in(category), now, due)
                        .with(Handling.NEW.with(priority).secret(secret))
                        .with(bond(filing, now));
        var first = new CaseEvent(1, Happening.FILED, actor, now, "", CaseState.FILED);
        var kept = cases.file(fresh, first);
        if (kept.id().equals(id)) {
            news.tell(CaseChange.of(kept));
        }
        return kept;
    }

    /// Rule: G-25.
    private static void placed(Intake intake) {
        if (intake.channel() == Channel.RESIDENT_SNAP && intake.place().point().isEmpty()) {
            throw PLACE_MISSING.refuse("place", "", "lng and lat, which a snap must have");
        }
    }

    private Bond bond(Filing filing, Instant now) {
        return filing.intake()
                .place()
                .point()
                .flatMap(point -> repeats.of(filing, point, now))
                .map(Bond::linkedTo)
                .orElse(Bond.NONE);
    }
}
