package io.linli.citizen.governance.cases;

import static io.linli.citizen.governance.cases.CaseReason.CATEGORY_UNKNOWN;
import static io.linli.citizen.governance.cases.CaseReason.EXTERNAL_ID_TAKEN;

import io.linli.citizen.governance.clock.Calendars;
import java.time.Clock;

/// Use case: someone files a case for a community.
public final class FileCase {
    private final Cases cases;
    private final Categories categories;
    private final Calendars calendars;
    private final CaseNews news;
    private final Clock clock;

    public FileCase(
            Cases cases, Categories categories, Calendars calendars, CaseNews news, Clock clock) {
        this.cases = cases;
        this.categories = categories;
        this.calendars = calendars;
        this.news = news;
        this.clock = clock;
    }

    /// The case, or the one the same partner filed under the same external id before.
    ///
    /// @param id the id it gets if it is new; personal data in the filing is sealed for it
    /// @param filing its category's name may be empty; it is looked up here
    /// @throws io.linli.mesh.refusal.Refusal `CATEGORY_UNKNOWN` or `EXTERNAL_ID_TAKEN`
    public CaseFile file(CaseId id, Filing filing, Actor actor) {
        var kept =
                filing.partner()
                        .flatMap(partner -> cases.findFiled(partner, filing.externalId()))
                        .orElseGet(() -> keep(id, filing, actor));
        if (!kept.filing().contentMark().equals(filing.contentMark())) {
            throw EXTERNAL_ID_TAKEN.refuse(
                    "externalId", filing.externalId(), "an id of its own for each case");
        }
        return kept;
    }

    private CaseFile keep(CaseId id, Filing filing, Actor actor) {
        var now = clock.instant();
        var asked = filing.category();
        var category =
                categories
                        .inForce(asked.codeSystem(), asked.code(), now)
                        .orElseThrow(() ->
                                CATEGORY_UNKNOWN.refuse(
                                        "category",
                                        asked.code(),
                                        "a category in force in " + asked.codeSystem()));
        var region = filing.community().code();
        var limit = categories.limit(category, region, now);
        var due = calendars.inForce(region, now).due(now, limit);
        var fresh = CaseFile.filed(id, filing.in(category), now, due);
        var first = new CaseEvent(1, Happening.FILED, actor, now, "", CaseState.FILED);
        var kept = cases.file(fresh, first);
        if (kept.id().equals(id)) {
            news.tell(CaseChange.of(kept));
        }
        return kept;
    }
}
