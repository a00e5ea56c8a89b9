package io.linli.citizen.governance.cases.intake;

import static io.linli.citizen.governance.cases.CaseReason.CATEGORY_UNKNOWN;
import static io.linli.citizen.governance.cases.CaseReason.EXTERNAL_ID_TAKEN;
import static io.linli.citizen.governance.cases.CaseReason.PLACE_MISSING;

import io.linli.citizen.governance.cases.Actor;
import io.linli.citizen.governance.cases.Assignee;
import io.linli.citizen.governance.cases.Bond;
import io.linli.citizen.governance.cases.CaseAction;
import io.linli.citizen.governance.cases.CaseEvent;
import io.linli.citizen.governance.cases.CaseFile;
import io.linli.citizen.governance.cases.CaseId;
import io.linli.citizen.governance.cases.Cases;
import io.linli.citizen.governance.cases.Channel;
import io.linli.citizen.governance.cases.Filing;
import io.linli.citizen.governance.cases.Handling;
import io.linli.citizen.governance.cases.Happening;
import io.linli.citizen.governance.cases.Intake;
import io.linli.citizen.governance.cases.PublicStatus;
import io.linli.citizen.governance.cases.category.Categories;
import io.linli.citizen.governance.cases.machine.Machine;
import io.linli.citizen.governance.cases.step.CaseChange;
import io.linli.citizen.governance.cases.step.CaseClock;
import io.linli.citizen.governance.cases.step.CaseNews;
import io.linli.citizen.governance.cases.step.Followers;
import io.linli.citizen.governance.cases.step.PortalNotices;
import io.linli.citizen.governance.clock.Deadline;
import io.linli.citizen.governance.clock.Policy;
import io.linli.citizen.governance.clock.RunDeadline;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Use case: someone files a case for a community.
public final class FileCase {
    private final Cases cases;
    private final Categories categories;
    private final RunDeadline deadline;
    private final Repeats repeats;
    private final Routes routes;
    private final Machine machine;
    private final Followers followers;
    private final PortalNotices notices;
    private final CaseNews news;
    private final Clock clock;

    public FileCase(
            Cases cases,
            Categories categories,
            RunDeadline deadline,
            Repeats repeats,
            Routes routes,
            Machine machine,
            Followers followers,
            PortalNotices notices,
            CaseNews news,
            Clock clock) {
        this.cases = cases;
        this.categories = categories;
        this.deadline = deadline;
        this.repeats = repeats;
        this.routes = routes;
        this.machine = machine;
        this.followers = followers;
        this.notices = notices;
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

    /// A case that somebody outside has given to an office with a limit of its own, and that goes
    /// to nobody else.
    ///
    /// @param limit how long it may take, instead of what its category says
    /// @param since from when that counts
    /// @throws io.linli.mesh.refusal.Refusal `CATEGORY_UNKNOWN`
    public CaseFile dispatched(
            CaseId id,
            Filing filing,
            boolean secret,
            Actor actor,
            Policy limit,
            Instant since,
            Assignee to) {
        var region = filing.community().code();
        var counted = deadline.counted(CaseClock.of(id), region, limit, since);
        var file = fresh(id, filing, secret).file().timed(counted.clock());
        return assigned(new Fresh(file, counted), filed(file, actor), to);
    }

    /// A case that is not kept yet, and its deadline, which is kept after it.
    private record Fresh(CaseFile file, Deadline counted) {}

    /// Part of a case, kept as a case of its own.
    public CaseFile splitOff(CaseFile from, CaseId id, Filing part, Actor actor) {
        var fresh = fresh(id, part, from.handling().secret());
        return routed(bound(fresh, Bond.splitOff(from.id())), actor);
    }

    private CaseFile keep(CaseId id, Filing filing, boolean secret, Actor actor) {
        placed(filing.intake());
        var fresh = fresh(id, filing, secret);
        var bond = bond(fresh.file().filing(), fresh.file().createdAt());
        return routed(bound(fresh, bond), actor);
    }

    private static Fresh bound(Fresh fresh, Bond bond) {
        return new Fresh(fresh.file().with(bond), fresh.counted());
    }

    private static CaseEvent filed(CaseFile fresh, Actor actor) {
        return new CaseEvent(1, Happening.FILED, actor, fresh.createdAt(), "", fresh.state());
    }

    private Fresh fresh(CaseId id, Filing filing, boolean secret) {
        var now = clock.instant();
        var asked = filing.category();
        var region = filing.community().code();
        var ruled =
                categories
                        .ruled(asked, region, now)
                        .orElseThrow(() ->
                                CATEGORY_UNKNOWN.refuse(
                                        "category",
                                        asked.code(),
                                        "a category in force in " + asked.codeSystem()));
        var counted = deadline.counted(CaseClock.of(id), region, ruled.limit(), now);
        var file =
                CaseFile.filed(id, filing.in(ruled.category()), now, counted.clock())
                        .with(Handling.NEW.with(ruled.rule().priority()).secret(secret));
        return new Fresh(file, counted);
    }

    /// What repeats another case goes the other's way and finds no hands of its own.
    private CaseFile routed(Fresh fresh, Actor actor) {
        var file = fresh.file();
        var first = filed(file, actor);
        var holder =
                file.bond().linked().isPresent()
                        ? Optional.<Assignee>empty()
                        : routes.of(file.filing(), file.createdAt());
        return holder.map(to -> assigned(fresh, first, to))
                .orElseGet(() -> kept(file, fresh.counted(), first));
    }

    private CaseFile assigned(Fresh fresh, CaseEvent first, Assignee to) {
        var file = fresh.file();
        var now = file.createdAt();
        var move = machine.judge(file.state(), CaseAction.ASSIGN, Actor.TIMER, _ -> {});
        var given = file.with(file.handling().by(to)).moved(move.to(), now);
        var second =
                new CaseEvent(
                        given.events(),
                        Happening.ASSIGNED,
                        Actor.TIMER,
                        now,
                        to.toString(),
                        given.state());
        return kept(given, fresh.counted(), first, second);
    }

    private CaseFile kept(CaseFile fresh, Deadline counted, CaseEvent... events) {
        var kept = cases.file(fresh, events);
        if (kept.id().equals(fresh.id())) {
            deadline.start(counted);
            news.tell(CaseChange.of(kept));
            kept.bond().linked().ifPresent(_ -> followers.link(kept));
            kept.filing()
                    .partner()
                    .filter(_ -> events.length > 1)
                    .ifPresent(
                            portal -> notices.owe(kept, portal, PublicStatus.of(List.of(events))));
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
