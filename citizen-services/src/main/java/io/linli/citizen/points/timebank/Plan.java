package io.linli.citizen.points.timebank;

import static io.linli.citizen.points.timebank.TimebankReason.PLAN_INVALID;

import java.time.Duration;
import java.time.Instant;

/// What somebody asks for.
///
/// @param place where; personal, as it is often a home
/// @param content what is to be done; no names
public record Plan(
        HelpKind kind, Sealed place, String content, Instant start, Instant end, Payer payer) {
    public static final int PLACE_MAX = 200;
    public static final int CONTENT_MAX = 500;
    static final Duration AHEAD_MAX = Duration.ofDays(90);

    public HalfHours length() {
        return HalfHours.ceiling(Duration.between(start, end));
    }

    /// @throws io.linli.mesh.refusal.Refusal `PLAN_INVALID`
    Plan checked(Profile profile, Instant now) {
        if (!start.isBefore(end)) {
            throw PLAN_INVALID.refuse("end", end, "after the start");
        }
        if (start.isBefore(now) || start.isAfter(now.plus(AHEAD_MAX))) {
            throw PLAN_INVALID.refuse("start", start, "within 90 days from now");
        }
        if (end.isAfter(start.plus(profile.planMax().time()))) {
            throw PLAN_INVALID.refuse("end", end, "at most " + profile.planMax() + " hours later");
        }
        return this;
    }
}
