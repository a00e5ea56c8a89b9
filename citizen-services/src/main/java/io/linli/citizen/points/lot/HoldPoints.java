package io.linli.citizen.points.lot;

import static io.linli.citizen.points.lot.PointsReason.HOLD_SETTLED;
import static io.linli.citizen.points.lot.PointsReason.HOLD_UNKNOWN;
import static io.linli.citizen.points.lot.PointsReason.POINTS_ACCOUNT_UNKNOWN;

import io.linli.citizen.NamedId;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

/// Use case: points are set aside, and spent or let go.
public final class HoldPoints implements PointHolds {
    private final Bookings bookings;
    private final Purses purses;
    private final Clock clock;

    public HoldPoints(Bookings bookings, Purses purses, Clock clock) {
        this.bookings = bookings;
        this.purses = purses;
        this.clock = clock;
    }

    @Override
    public PointHold hold(NewHold asked, Beside beside) {
        var account = asked.account();
        if (bookings.look(() -> purses.find(account)).isEmpty()) {
            throw POINTS_ACCOUNT_UNKNOWN.refuse("account", account);
        }
        var ask =
                Ask.of(
                        asked.id(),
                        "hold",
                        account,
                        asked.to(),
                        asked.amount().value(),
                        asked.evidence());
        bookings.book(
                ask,
                () ->
                        new Booking(asked.id(), clock.instant())
                                .over(purses.find(account).orElseThrow())
                                .hold(asked),
                beside);
        return known(asked.id());
    }

    @Override
    public PointHold confirm(UUID hold, Beside beside) {
        return settle(hold, "confirm", PointHold.State.HELD, Booking::confirm, beside);
    }

    @Override
    public PointHold release(UUID hold, Beside beside) {
        return settle(hold, "release", PointHold.State.HELD, Booking::release, beside);
    }

    @Override
    public PointHold refund(UUID hold, Beside beside) {
        return settle(hold, "refund", PointHold.State.CONFIRMED, Booking::refund, beside);
    }

    private PointHold settle(
            UUID id,
            String how,
            PointHold.State from,
            BiFunction<Booking, PointHold, Booking> step,
            Beside beside) {
        known(id);
        var movement = NamedId.of(how, id.toString());
        bookings.book(
                Ask.of(movement, how, id),
                () -> {
                    var whose = purses.hold(id).orElseThrow();
                    var lots = whose.parts().stream().map(PointHold.Part::lot).toList();
                    var purse = purses.find(whose.account(), lots).orElseThrow();
                    var held = purses.hold(id).orElseThrow(); // no older than the purse
                    if (held.state() != from) {
                        throw HOLD_SETTLED.refuse("hold", held.state(), from.name());
                    }
                    return step.apply(new Booking(movement, clock.instant()).over(purse), held);
                },
                beside);
        return known(id);
    }

    private PointHold known(UUID id) {
        return find(id).orElseThrow(() -> HOLD_UNKNOWN.refuse("hold", id));
    }

    @Override
    public Optional<PointHold> find(UUID hold) {
        return bookings.look(() -> purses.hold(hold));
    }
}
