package io.linli.citizen.points.lot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

/// Points that came in together and expire together.
///
/// @param rule what they were earned by
/// @param remaining what is left of `amount`, held ones included
/// @param held the part of `remaining` that is set aside
/// @param lapsed the part of `amount` that expired unspent
/// @param expiresOn the last day on which they are good, Beijing
public record Lot(
        UUID id,
        String rule,
        long amount,
        long remaining,
        long held,
        long lapsed,
        LocalDate expiresOn,
        Instant at) {

    /// First to expire, first out.
    public static final Comparator<Lot> FEFO =
            Comparator.comparing(Lot::expiresOn).thenComparing(Lot::at).thenComparing(Lot::id);

    public Lot {
        if (held < 0 || remaining < held || amount < remaining + lapsed) {
            throw new IllegalArgumentException(
                    "lot: %d, %d left, %d held, %d lapsed"
                            .formatted(amount, remaining, held, lapsed));
        }
    }

    public static Lot fresh(UUID id, String rule, long amount, LocalDate expiresOn, Instant at) {
        return new Lot(id, rule, amount, amount, 0, 0, expiresOn, at);
    }

    public long free() {
        return remaining - held;
    }

    public boolean isGood(LocalDate today) {
        return !expiresOn.isBefore(today);
    }

    Lot left(long change) {
        return new Lot(id, rule, amount, remaining + change, held, lapsed, expiresOn, at);
    }

    Lot held(long change) {
        return new Lot(id, rule, amount, remaining, held + change, lapsed, expiresOn, at);
    }

    Lot spentOfHeld(long spent) {
        return new Lot(id, rule, amount, remaining - spent, held - spent, lapsed, expiresOn, at);
    }

    /// What is free of it expires.
    Lot gone() {
        return new Lot(id, rule, amount, held, held, lapsed + free(), expiresOn, at);
    }
}
