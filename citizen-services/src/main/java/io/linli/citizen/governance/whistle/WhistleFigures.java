package io.linli.citizen.governance.whistle;

/// What departments made of their calls. What each figure is: docs/rules/whistle.md §6.
///
/// @param required departments that had to come
/// @param scores the streets' scores added up, one for each closed whistle
public record WhistleFigures(
        long whistles,
        long closed,
        long required,
        long arrivedOnTime,
        long ackedOnTime,
        long done,
        long doneOnTime,
        long released,
        long overruled,
        long scores,
        long escalations) {

    public static final WhistleFigures NONE = new WhistleFigures(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /// There is nothing to divide by.
    public static final int NO_RATE = -1;

    private static final int WHOLE = 10_000;
    private static final int HUNDREDTHS = 100;

    /// 报到率, in hundredths of a percent.
    public int arriveRate() {
        return rate(arrivedOnTime);
    }

    public int ackRate() {
        return rate(ackedOnTime);
    }

    /// 办结率, in hundredths of a percent.
    public int doneRate() {
        return rate(done);
    }

    /// The streets' mean score, in hundredths.
    public int scoreMean() {
        return divided(scores * HUNDREDTHS, closed);
    }

    private int rate(long part) {
        return divided(part * WHOLE, required);
    }

    /// Rounded half up.
    private static int divided(long part, long whole) {
        return whole == 0 ? NO_RATE : (int) ((2 * part + whole) / (2 * whole));
    }
}
