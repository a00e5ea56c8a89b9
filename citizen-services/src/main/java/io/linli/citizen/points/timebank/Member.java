package io.linli.citizen.points.timebank;

import java.time.Instant;
import java.util.Optional;

/// Somebody who helps, is helped, or both.
///
/// @param reference what the partner calls the person
/// @param facts tells whether name and birth date are the same, without opening them
/// @param guardian who answers for somebody under age
/// @param coins what is theirs, held or not; the ledger's own figure, kept again for the cap
/// @param earned all coins ever earned by helping
/// @param honour half hours rendered beyond what is paid
/// @param markedAt when the coins first came to the scheme's mark
public record Member(
        MemberId id,
        String region,
        String partner,
        String reference,
        Sealed name,
        Sealed birth,
        String facts,
        boolean student,
        Optional<MemberId> guardian,
        HalfHours coins,
        HalfHours earned,
        HalfHours honour,
        Optional<Instant> markedAt,
        Instant registeredAt) {

    Member earning(HalfHours paid, HalfHours beyond, Profile profile, Instant now) {
        return with(coins.plus(paid), earned.plus(paid), honour.plus(beyond)).marked(profile, now);
    }

    Member taking(HalfHours gift, Profile profile, Instant now) {
        return with(coins.plus(gift), earned, honour).marked(profile, now);
    }

    Member spending(HalfHours spent) {
        return with(coins.minus(spent), earned, honour);
    }

    private Member with(HalfHours coins, HalfHours earned, HalfHours honour) {
        return new Member(
                id,
                region,
                partner,
                reference,
                name,
                birth,
                facts,
                student,
                guardian,
                coins,
                earned,
                honour,
                markedAt,
                registeredAt);
    }

    /// Once reached, the mark stays.
    private Member marked(Profile profile, Instant now) {
        var reached = profile.mark().filter(mark -> coins.compareTo(mark) >= 0).isPresent();
        return new Member(
                id,
                region,
                partner,
                reference,
                name,
                birth,
                facts,
                student,
                guardian,
                coins,
                earned,
                honour,
                markedAt.isEmpty() && reached ? Optional.of(now) : markedAt,
                registeredAt);
    }
}
