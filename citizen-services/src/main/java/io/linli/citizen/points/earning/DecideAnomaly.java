package io.linli.citizen.points.earning;

import static io.linli.citizen.points.earning.EarningReason.ANOMALY_DECIDED;
import static io.linli.citizen.points.earning.EarningReason.ANOMALY_UNKNOWN;

import io.linli.citizen.points.lot.Beside;
import io.linli.citizen.points.lot.Bookings;
import java.util.UUID;
import java.util.function.Consumer;

/// Use case: an officer says what an anomaly is. Fraud takes the points back, in one go.
public final class DecideAnomaly {
    private final Bookings bookings;
    private final Anomalies anomalies;
    private final Earnings earnings;
    private final ReverseEarning reverse;

    public DecideAnomaly(
            Bookings bookings, Anomalies anomalies, Earnings earnings, ReverseEarning reverse) {
        this.bookings = bookings;
        this.anomalies = anomalies;
        this.earnings = earnings;
        this.reverse = reverse;
    }

    /// @param fraud whether the points go
    /// @param otherwise how to write when no points move: in a transaction of its own
    /// @throws io.linli.mesh.refusal.Refusal `ANOMALY_UNKNOWN`, `ANOMALY_DECIDED`, or what
    ///   [ReverseEarning] refuses
    public void decide(
            UUID id,
            boolean fraud,
            String by,
            String note,
            Beside beside,
            Consumer<Runnable> otherwise) {
        var seen =
                bookings.look(() -> anomalies.find(id))
                        .orElseThrow(() -> ANOMALY_UNKNOWN.refuse("anomaly", id));
        var state = fraud ? Anomaly.State.CONFIRMED : Anomaly.State.CLEARED;
        var decided =
                new Anomaly(
                        id,
                        seen.kind(),
                        seen.earning(),
                        seen.account(),
                        seen.region(),
                        state,
                        seen.at(),
                        by,
                        note);
        var brought =
                bookings.look(() -> earnings.find(seen.earning()))
                        .filter(earning -> earning.outcome() == Earning.Outcome.EARNED)
                        .isPresent();
        if (fraud && brought) {
            reverse.reverse(
                    seen.earning(),
                    note,
                    move ->
                            beside.around(() -> {
                                move.run();
                                write(decided);
                            }));
        } else {
            otherwise.accept(() -> write(decided));
        }
    }

    /// The same decision again changes nothing.
    private void write(Anomaly decided) {
        if (!anomalies.decide(decided)) {
            var now = anomalies.find(decided.id()).orElseThrow();
            if (now.state() != decided.state()) {
                throw ANOMALY_DECIDED.refuse("anomaly", now.state(), "OPEN");
            }
        }
    }
}
