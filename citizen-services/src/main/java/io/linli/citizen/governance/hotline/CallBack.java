package io.linli.citizen.governance.hotline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// How the call-backs of a ticket ended, so far.
///
/// @param rounds how many there have been
/// @param at when, the last time
public record CallBack(
        State state,
        int rounds,
        Instant at,
        Optional<Boolean> contacted,
        Optional<Boolean> solved,
        Optional<Satisfaction> satisfaction) {
    /// How it stands. The names are API.
    public enum State {
        /// In vain so far.
        TRIED,
        REACHED,
        /// In vain on so many days that it is over.
        UNREACHABLE
    }

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    /// What tries come to: the last that was a success, if any; else whether they were in vain on
    /// so many different days. Rule: R-18.
    ///
    /// @param tries at least one
    /// @param days how many days in vain end it
    static CallBack of(List<Try> tries, int days) {
        var byRound = tries.stream().sorted(Comparator.comparingInt(Try::round)).toList();
        var at = tries.stream().map(Try::at).max(Comparator.naturalOrder()).orElseThrow();
        var rounds = byRound.getLast().round();
        var success = byRound.reversed().stream().filter(Try::isSuccess).findFirst();
        if (success.isPresent()) {
            var told = success.get();
            return new CallBack(
                    State.REACHED,
                    rounds,
                    at,
                    told.contacted(),
                    told.solved(),
                    told.satisfaction());
        }
        var isOver = daysInVain(tries) >= days;
        return new CallBack(
                isOver ? State.UNREACHABLE : State.TRIED,
                rounds,
                at,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static long daysInVain(List<Try> tries) {
        return tries.stream()
                .filter(each -> !each.reached())
                .map(each -> LocalDate.ofInstant(each.at(), BEIJING))
                .distinct()
                .count();
    }
}
