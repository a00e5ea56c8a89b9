package io.linli.citizen.points.timebank;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/// What a city's scheme says from a date on. Rule source: docs/rules/timebank.md §1.
///
/// @param minors whether students below the age may help who have a guardian
/// @param redeemAge from which birthday on one's own coins buy help for oneself
/// @param benefitAge from which birthday on the community pays for who has none
/// @param dayCap most coins a volunteer earns in a day, Beijing time
/// @param totalCap most coins anybody has
/// @param mark coins that open a door of their own
/// @param early how long before the planned start one may sign in
/// @param noShow how long after it nobody is waited for
/// @param grantYear most that a community's pool is given in a year
public record Profile(
        String scheme,
        int volunteerAge,
        boolean minors,
        int redeemAge,
        int benefitAge,
        Optional<HalfHours> dayCap,
        Optional<HalfHours> totalCap,
        Optional<HalfHours> mark,
        Set<Kinship> giftKin,
        HalfHours planMax,
        Duration early,
        Duration noShow,
        Duration confirm,
        Duration dispute,
        HalfHours grantYear,
        String sure) {

    /// After the planned end: who forgot to sign out is asked by then.
    public static final Duration SIGN_OUT = Duration.ofHours(12);

    private static final Duration MARGIN = Duration.ofDays(1);

    public Profile {
        giftKin = Set.copyOf(giftKin);
    }

    /// Whatever happens, coins are not held beyond this.
    Instant heldUntil(Instant plannedEnd) {
        return plannedEnd.plus(SIGN_OUT).plus(confirm).plus(dispute).plus(MARGIN);
    }
}
