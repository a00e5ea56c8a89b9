package io.linli.citizen.points.earning;

import java.time.Instant;
import java.time.LocalDate;

/// What is earned by one kind of act, from a day on, in a region and all below it.
///
/// @param area a region's code; empty everywhere
/// @param code such as `CASE_RATED`
/// @param amount points for each
/// @param dailyCap how often a person earns by it in a day, Beijing; 0 for no bound
/// @param weeklyCap the same for a week, from Monday; 0 for no bound
/// @param eventCap how many people earn by one event; 0 for no bound
/// @param byHand whether an officer may say that it happened; else only the mesh itself
/// @param sure where it is from, and how sure that is
public record EarnRule(
        String area,
        String code,
        Instant from,
        long amount,
        int dailyCap,
        int weeklyCap,
        int eventCap,
        Expiry expiry,
        boolean byHand,
        String sure) {

    /// When what is earned expires.
    ///
    /// @param count years on from the present one whose end it is, or days
    public record Expiry(Kind kind, int count) {
        /// How it is counted.
        public enum Kind {
            YEAR_END,
            DAYS
        }

        /// The last good day of what is earned on a day.
        public LocalDate lastDay(LocalDate earned) {
            return switch (kind) {
                case YEAR_END -> LocalDate.of(earned.getYear() + count, 12, 31);
                case DAYS -> earned.plusDays(count);
            };
        }
    }
}
