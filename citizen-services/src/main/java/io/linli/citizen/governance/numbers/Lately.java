package io.linli.citizen.governance.numbers;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;

/// How the last days went.
///
/// @param days each of them, the earliest first
/// @param medianMinutes whole minutes from filing to resolving, of the middle case resolved in
///   these days; of two in the middle the smaller
public record Lately(List<Day> days, OptionalLong medianMinutes) {

    /// One day in Beijing.
    ///
    /// @param resolved clocks that stopped
    /// @param onTime of those, not past their end
    public record Day(LocalDate date, long filed, long resolved, long onTime) {}

    public Lately {
        days = List.copyOf(days);
    }

    public long filed() {
        return days.stream().mapToLong(Day::filed).sum();
    }

    public long resolved() {
        return days.stream().mapToLong(Day::resolved).sum();
    }

    public long onTime() {
        return days.stream().mapToLong(Day::onTime).sum();
    }
}
