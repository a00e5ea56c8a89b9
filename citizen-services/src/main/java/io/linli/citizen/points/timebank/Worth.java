package io.linli.citizen.points.timebank;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// What rendered time is worth in coins: no more than was held, than the day's cap leaves and than
/// the whole cap leaves. Rule source: docs/rules/timebank.md §5.
final class Worth {
    /// What has been paid.
    static final Set<SessionState> PAID = EnumSet.of(SessionState.DONE);

    /// What will probably be paid as well.
    static final Set<SessionState> EXPECTED =
            EnumSet.of(SessionState.DONE, SessionState.SIGNED_OUT);

    private final Sessions sessions;

    Worth(Sessions sessions) {
        this.sessions = sessions;
    }

    HalfHours of(
            Session session,
            Member volunteer,
            HalfHours time,
            Profile profile,
            Set<SessionState> counting) {
        var coins = time.atMost(session.held());
        var day = session.rendered().day();
        if (profile.dayCap().isPresent() && day.isPresent()) {
            var earned = sessions.earnedOn(volunteer.id(), day.get(), counting, session.id());
            coins = coins.atMost(profile.dayCap().get().leftAfter(earned));
        }
        return coins.atMost(left(profile.totalCap(), volunteer.coins()));
    }

    private static HalfHours left(Optional<HalfHours> cap, HalfHours had) {
        return cap.map(bound -> bound.leftAfter(had)).orElse(new HalfHours(HalfHours.MAX));
    }
}
