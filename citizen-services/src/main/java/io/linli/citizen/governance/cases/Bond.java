package io.linli.citizen.governance.cases;

import java.util.Optional;

/// How a case hangs together with others.
///
/// @param linked the earlier case it repeats, as found at its filing
/// @param splitFrom the case it was part of before
/// @param main the case it is merged into
/// @param cameFrom its state when it was merged
/// @param shown while merged, the main case's state as its reporter has been told
/// @param followed while merged, the last event of the main case that it has followed
/// @param followers how many cases are merged into it
public record Bond(
        Optional<CaseId> linked,
        Optional<CaseId> splitFrom,
        Optional<CaseId> main,
        Optional<CaseState> cameFrom,
        Optional<CaseState> shown,
        long followed,
        int followers) {
    /// Merging is refused beyond.
    public static final int FOLLOWERS_MAX = 100;

    public static final Bond NONE =
            new Bond(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    0,
                    0);

    public static Bond linkedTo(CaseId earlier) {
        return new Bond(
                Optional.of(earlier),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0,
                0);
    }

    public static Bond splitOff(CaseId from) {
        return new Bond(
                Optional.empty(),
                Optional.of(from),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0,
                0);
    }

    /// @param seen the main case's newest event
    public Bond into(CaseFile mainCase, CaseState from, long seen) {
        return new Bond(
                linked,
                splitFrom,
                Optional.of(mainCase.id()),
                Optional.of(from),
                Optional.of(mainCase.state()),
                seen,
                followers);
    }

    public Bond apart() {
        return new Bond(
                linked,
                splitFrom,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0,
                followers);
    }

    public Bond showing(CaseState state, long seen) {
        return new Bond(linked, splitFrom, main, cameFrom, Optional.of(state), seen, followers);
    }

    public Bond with(int others) {
        return new Bond(linked, splitFrom, main, cameFrom, shown, followed, others);
    }
}
