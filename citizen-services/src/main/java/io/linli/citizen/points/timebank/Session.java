package io.linli.citizen.points.timebank;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// One service (一次服务): somebody helps somebody. Never edited: each step gives a new value.
///
/// @param region the community of whoever is helped
/// @param requesterPartner whose member that is; `providerPartner` is empty while nobody will come
/// @param due when time alone moves it on; none once it is over
public record Session(
        SessionId id,
        String region,
        MemberId requester,
        String requesterPartner,
        Plan plan,
        SessionState state,
        Optional<MemberId> provider,
        String providerPartner,
        Optional<UUID> hold,
        Rendered rendered,
        int rating,
        Optional<Instant> due,
        long version,
        Instant requestedAt,
        Instant updatedAt) {

    public static final int RATING_MAX = 5;
    public static final int NOTE_MAX = 500;

    /// What was done, as far as it is known.
    ///
    /// @param time what counts of it
    /// @param paid in coins; before DONE, what it would come to
    /// @param honour what is beyond
    /// @param day whose cap it counts towards
    public record Rendered(
            Optional<Instant> in,
            Optional<Instant> out,
            boolean byRequester,
            boolean byProvider,
            HalfHours time,
            HalfHours paid,
            HalfHours honour,
            Optional<LocalDate> day) {
        static final Rendered NOTHING =
                new Rendered(
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        false,
                        HalfHours.NONE,
                        HalfHours.NONE,
                        HalfHours.NONE,
                        Optional.empty());

        Rendered from(Instant now) {
            return new Rendered(
                    Optional.of(now),
                    out,
                    byRequester,
                    byProvider,
                    time,
                    paid,
                    honour,
                    Optional.of(Ages.dayOf(now)));
        }

        Rendered until(Instant now) {
            return new Rendered(
                    in, Optional.of(now), byRequester, byProvider, time, paid, honour, day);
        }

        Rendered worth(HalfHours whole, HalfHours coins) {
            return new Rendered(
                    in, out, byRequester, byProvider, whole, coins, whole.minus(coins), day);
        }

        Rendered confirmed(Part part) {
            return new Rendered(
                    in,
                    out,
                    byRequester || part == Part.REQUESTER,
                    byProvider || part == Part.PROVIDER,
                    time,
                    paid,
                    honour,
                    day);
        }

        boolean byBoth() {
            return byRequester && byProvider;
        }
    }

    static Session requested(
            SessionId id, Member requester, Plan plan, Optional<Instant> due, Instant now) {
        return new Session(
                id,
                requester.region(),
                requester.id(),
                requester.partner(),
                plan,
                SessionState.REQUESTED,
                Optional.empty(),
                "",
                Optional.empty(),
                Rendered.NOTHING,
                0,
                due,
                1,
                now,
                now);
    }

    public HalfHours held() {
        return plan.length();
    }

    Session acceptedBy(Member volunteer, UUID holding) {
        return new Session(
                id,
                region,
                requester,
                requesterPartner,
                plan,
                state,
                Optional.of(volunteer.id()),
                volunteer.partner(),
                Optional.of(holding),
                rendered,
                rating,
                due,
                version,
                requestedAt,
                updatedAt);
    }

    Session with(Rendered now) {
        return new Session(
                id,
                region,
                requester,
                requesterPartner,
                plan,
                state,
                provider,
                providerPartner,
                hold,
                now,
                rating,
                due,
                version,
                requestedAt,
                updatedAt);
    }

    Session rated(int stars) {
        return new Session(
                id,
                region,
                requester,
                requesterPartner,
                plan,
                state,
                provider,
                providerPartner,
                hold,
                rendered,
                stars,
                due,
                version,
                requestedAt,
                updatedAt);
    }

    Session moved(SessionState to, Optional<Instant> next, Instant now) {
        return new Session(
                id,
                region,
                requester,
                requesterPartner,
                plan,
                to,
                provider,
                providerPartner,
                hold,
                rendered,
                rating,
                next,
                version + 1,
                requestedAt,
                now);
    }
}
