package io.linli.citizen.points.timebank;

import java.time.Instant;
import java.util.Optional;

/// When time alone moves a session on. Rule source: docs/rules/timebank.md §3.
final class Dues {
    private Dues() {}

    /// @param now when the session came to the state
    static Optional<Instant> of(SessionState state, Plan plan, Profile profile, Instant now) {
        return switch (state) {
            case REQUESTED -> Optional.of(plan.end());
            case ACCEPTED -> Optional.of(plan.start().plus(profile.noShow()));
            case SIGNED_IN -> Optional.of(plan.end().plus(Profile.SIGN_OUT));
            case SIGNED_OUT -> Optional.of(now.plus(profile.confirm()));
            case DISPUTED -> Optional.of(before(now.plus(profile.dispute()), plan, profile));
            case DONE, CANCELLED, NO_SHOW, VOIDED -> Optional.empty();
        };
    }

    /// Nobody decides about coins that are no longer held.
    private static Instant before(Instant due, Plan plan, Profile profile) {
        var held = profile.heldUntil(plan.end());
        return due.isBefore(held) ? due : held;
    }
}
