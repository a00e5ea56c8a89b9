package io.linli.citizen.points.lot;

import static io.linli.citizen.points.lot.PointsReason.POINTS_ACCOUNT_UNKNOWN;
import static io.linli.mesh.refusal.CommonReason.PAGE_TOKEN_INVALID;

import io.linli.citizen.points.ledger.AccountId;
import io.linli.mesh.store.PageToken;
import io.linli.mesh.store.PageToken.Page;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/// Use case: someone looks at an account's points. Each may be refused with
/// `POINTS_ACCOUNT_UNKNOWN`, also when it is not the caller's.
public final class ReadPoints {
    /// What expires within this is shown as about to.
    private static final Period SOON = Period.ofDays(60);

    /// Lines of a statement are numbered; a page token wants an instant.
    private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");

    private final Purses purses;
    private final Clock clock;

    public ReadPoints(Purses purses, Clock clock) {
        this.purses = purses;
        this.clock = clock;
    }

    /// What an account has today.
    ///
    /// @param expiring what expires soon, soonest first
    public record Standing(Purse purse, LocalDate today, List<Purse.Expiring> expiring) {}

    public Standing standing(AccountId account) {
        var purse = known(account);
        var today = BeijingDays.today(clock);
        return new Standing(purse, today, purse.expiring(today, today.plus(SOON)));
    }

    /// Lots, newest first; what is used up is among them.
    public Page<Lot> lots(AccountId account, int pageSize, String pageToken) {
        known(account);
        var size = PageToken.size(pageSize);
        var rows = purses.lots(account, PageToken.parse(pageToken), size + 1);
        return PageToken.cut(rows, size, last -> new PageToken(last.at(), last.id()));
    }

    /// Lines of the statement, newest first.
    public Page<Entry> statement(AccountId account, int pageSize, String pageToken) {
        known(account);
        var size = PageToken.size(pageSize);
        var rows = purses.statement(account, before(pageToken), size + 1);
        return PageToken.cut(
                rows, size, last -> new PageToken(FIRST.plusSeconds(last.seq()), last.movement()));
    }

    private static long before(String pageToken) {
        var place = PageToken.parse(pageToken).time();
        if (place.isBefore(FIRST)) {
            throw PAGE_TOKEN_INVALID.refuse(
                    "pageToken", pageToken, "the nextPageToken of the page before");
        }
        return place.getEpochSecond() - FIRST.getEpochSecond();
    }

    private Purse known(AccountId account) {
        return purses.find(account)
                .orElseThrow(() -> POINTS_ACCOUNT_UNKNOWN.refuse("account", account));
    }
}
