package io.linli.property.repair;

import static io.linli.property.repair.RepairReason.STEP_ORDER;
import static io.linli.property.repair.RepairReason.STEP_TIME_IMPLAUSIBLE;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A repair order of an estate. Never edited: each step gives a new value. Rule: P-01.
///
/// Times of steps are those the firm's own system recorded; they may lie back, but not before the
/// step they follow, and never ahead.
///
/// @param call when the resident called; both clocks run from it
/// @param escalations missed limits that were told, oldest first
/// @param raised when the order was written down
/// @param version counts the changes
public record Repair(
        RepairId id,
        Estate estate,
        Fault fault,
        Instant call,
        ResponseClock acceptClock,
        ResponseClock arriveClock,
        Optional<Instant> done,
        String note,
        List<Escalation> escalations,
        Instant raised,
        long version) {

    public Repair {
        escalations = List.copyOf(escalations);
    }

    static Repair raise(
            RepairId id,
            Estate estate,
            Fault fault,
            Instant call,
            ResponseLimits limits,
            Instant now) {
        return new Repair(
                id,
                estate,
                fault,
                call,
                ResponseClock.runningTo(limits.due(Step.ACCEPT, call)),
                ResponseClock.runningTo(limits.due(Step.ARRIVE, call)),
                Optional.empty(),
                "",
                List.of(),
                now,
                1);
    }

    public State state() {
        if (done.isPresent()) {
            return State.DONE;
        }
        if (arriveClock.stop().isPresent()) {
            return State.ARRIVED;
        }
        return acceptClock.stop().isPresent() ? State.ACCEPTED : State.NEW;
    }

    public ResponseClock clock(Step step) {
        return switch (step) {
            case ACCEPT -> acceptClock;
            case ARRIVE -> arriveClock;
        };
    }

    /// Somebody takes the order on.
    ///
    /// @throws io.linli.mesh.refusal.Refusal `STEP_ORDER` or `STEP_TIME_IMPLAUSIBLE`
    Repair accepted(Instant at, Instant now) {
        mustBe(State.NEW);
        mustLieBetween(call, at, now);
        return with(acceptClock.stoppedAt(at), arriveClock, done, note, escalations);
    }

    /// Somebody is at the door.
    ///
    /// @throws io.linli.mesh.refusal.Refusal `STEP_ORDER` or `STEP_TIME_IMPLAUSIBLE`
    Repair arrived(Instant at, Instant now) {
        mustBe(State.ACCEPTED);
        mustLieBetween(acceptClock.stop().orElseThrow(), at, now);
        return with(acceptClock, arriveClock.stoppedAt(at), done, note, escalations);
    }

    /// The repair is done.
    ///
    /// @throws io.linli.mesh.refusal.Refusal `STEP_ORDER`
    Repair completed(String what, Instant now) {
        mustBe(State.ARRIVED);
        return with(acceptClock, arriveClock, Optional.of(now), what, escalations);
    }

    /// Tells of a missed limit, once; the same order when the step was taken in time for this
    /// timer, or when it was told before.
    Repair escalated(EscalationTimer timer, Instant now) {
        var toldBefore =
                escalations.stream()
                        .anyMatch(
                                one -> one.missed() == timer.step() && one.told() == timer.told());
        if (toldBefore || !clock(timer.step()).wasRunningAfter(timer.deadline())) {
            return this;
        }
        var more =
                Stream.concat(
                        escalations.stream(),
                        Stream.of(new Escalation(timer.step(), timer.told(), now)));
        return with(acceptClock, arriveClock, done, note, more.toList());
    }

    /// The same order as it was kept, with the escalations kept beside it.
    public Repair withEscalations(List<Escalation> kept) {
        return new Repair(
                id,
                estate,
                fault,
                call,
                acceptClock,
                arriveClock,
                done,
                note,
                kept,
                raised,
                version);
    }

    private void mustBe(State expected) {
        if (state() != expected) {
            throw STEP_ORDER.refuse("state", state(), expected.name());
        }
    }

    private static void mustLieBetween(Instant from, Instant at, Instant now) {
        if (at.isBefore(from) || at.isAfter(now)) {
            throw STEP_TIME_IMPLAUSIBLE.refuse("time", at, from + " .. " + now);
        }
    }

    private Repair with(
            ResponseClock accept,
            ResponseClock arrive,
            Optional<Instant> doneAt,
            String what,
            List<Escalation> told) {
        return new Repair(
                id, estate, fault, call, accept, arrive, doneAt, what, told, raised, version + 1);
    }
}
