package io.linli.adapters.delivery;

import java.time.Instant;
import java.util.UUID;

/// Something owed to an outside platform. Never edited: each step gives a new value.
///
/// @param subject deliveries of one subject to one platform leave in the order of their versions
/// @param attempts how often it was sent
/// @param forgiven how many of these were before the last replay
/// @param turn counts how often it was put in line; a task of an earlier turn must do nothing
/// @param unclear it may have arrived, and nobody has said whether
/// @param parked its turn came while the platform was paused; the resuming puts it in line again
/// @param receipt the platform's own number for it; empty until acknowledged
/// @param lastError what went wrong last; never holds a secret
/// @param givenUp why an operator has given up on a dead one; empty if nobody has
/// @param deadline from this instant on nothing is sent any more
public record Delivery(
        UUID id,
        UUID subject,
        long version,
        String region,
        Content content,
        State state,
        int attempts,
        int forgiven,
        int turn,
        boolean unclear,
        boolean parked,
        String receipt,
        String lastError,
        String givenUp,
        Instant deadline,
        Instant createTime,
        Instant updateTime) {

    /// How far a delivery has come.
    public enum State {
        TO_SEND,
        /// On its way, or whoever sent it has died.
        SENT,
        ACKNOWLEDGED,
        /// Tried, and surely not there; it is tried again.
        FAILED,
        /// Sent without a clear answer: it may have arrived. The platform is asked before it is
        /// sent again.
        UNKNOWN,
        /// Our attempts are at their end; an operator must look.
        DEAD
    }

    private static final int TEXT_MAX = 500;

    public Delivery {
        receipt = cut(receipt);
        lastError = cut(lastError);
        givenUp = cut(givenUp);
    }

    /// One that has just been taken, is not in line yet, and has no time.
    public static Delivery fresh(
            UUID id, UUID subject, long version, String region, Content content, Instant now) {
        return new Delivery(
                id,
                subject,
                version,
                region,
                content,
                State.TO_SEND,
                0,
                0,
                0,
                false,
                false,
                "",
                "",
                "",
                now,
                now,
                now);
    }

    public Platform platform() {
        return content.platform();
    }

    /// Whether nothing will happen to it by itself any more.
    public boolean isOver() {
        return state == State.ACKNOWLEDGED || state == State.DEAD;
    }

    /// Whether `other` hands over the same thing, whatever has become of it since.
    public boolean isSameAs(Delivery other) {
        return id.equals(other.id)
                && subject.equals(other.subject)
                && version == other.version
                && region.equals(other.region)
                && content.equals(other.content);
    }

    /// How often it was sent since it was last replayed.
    public int attemptsCounted() {
        return attempts - forgiven;
    }

    /// With time until `end`.
    Delivery until(Instant end) {
        var next = new Step(this);
        next.deadline = end;
        return next.at(updateTime);
    }

    /// Put in line; what is said about it stays as it is.
    Delivery inLine() {
        var next = new Step(this);
        next.turn++;
        next.parked = false;
        return next.at(updateTime);
    }

    Delivery aside() {
        var next = new Step(this);
        next.parked = true;
        return next.at(updateTime);
    }

    Delivery awake() {
        var next = new Step(this);
        next.parked = false;
        return next.at(updateTime);
    }

    /// About to be sent. Kept before the sending, so that a crash in between leaves it unclear.
    Delivery leaving(Instant now) {
        var next = new Step(this);
        next.state = State.SENT;
        next.unclear = true;
        next.attempts++;
        return next.at(now);
    }

    Delivery acknowledged(String by, Instant now) {
        var next = new Step(this);
        next.state = State.ACKNOWLEDGED;
        next.unclear = false;
        next.parked = false;
        next.receipt = by;
        next.lastError = "";
        return next.at(now);
    }

    /// The attempt failed for certain before anything left, so it is none.
    ///
    /// @param before whether an earlier one may have arrived
    Delivery notSent(boolean before, String error, Instant now) {
        var next = new Step(this);
        next.state = before ? State.UNKNOWN : State.FAILED;
        next.unclear = before;
        next.attempts--;
        next.lastError = error;
        return next.at(now);
    }

    Delivery unclear(String error, Instant now) {
        var next = new Step(this);
        next.state = State.UNKNOWN;
        next.lastError = error;
        return next.at(now);
    }

    /// @param stays whether it may have arrived all the same
    Delivery dead(boolean stays, String error, Instant now) {
        var next = new Step(this);
        next.state = State.DEAD;
        next.unclear = stays;
        next.parked = false;
        next.lastError = error;
        return next.at(now);
    }

    /// Begun anew with a whole budget; what may have arrived is asked for first.
    Delivery again(boolean mayBeThere, Instant end, Instant now) {
        var next = new Step(this);
        next.state = mayBeThere ? State.UNKNOWN : State.TO_SEND;
        next.unclear = mayBeThere;
        next.forgiven = attempts;
        next.givenUp = "";
        next.deadline = end;
        return next.at(now);
    }

    Delivery givenUp(String why, Instant now) {
        var next = new Step(this);
        next.givenUp = why;
        return next.at(now);
    }

    /// What changes in a step; all else stays.
    private static final class Step {
        private final Delivery from;
        private State state;
        private int attempts;
        private int forgiven;
        private int turn;
        private boolean unclear;
        private boolean parked;
        private String receipt;
        private String lastError;
        private String givenUp;
        private Instant deadline;

        private Step(Delivery from) {
            this.from = from;
            this.state = from.state;
            this.attempts = from.attempts;
            this.forgiven = from.forgiven;
            this.turn = from.turn;
            this.unclear = from.unclear;
            this.parked = from.parked;
            this.receipt = from.receipt;
            this.lastError = from.lastError;
            this.givenUp = from.givenUp;
            this.deadline = from.deadline;
        }

        private Delivery at(Instant now) {
            return new Delivery(
                    from.id,
                    from.subject,
                    from.version,
                    from.region,
                    from.content,
                    state,
                    attempts,
                    forgiven,
                    turn,
                    unclear,
                    parked,
                    receipt,
                    lastError,
                    givenUp,
                    deadline,
                    from.createTime,
                    now);
        }
    }

    private static String cut(String text) {
        return text.length() > TEXT_MAX ? text.substring(0, TEXT_MAX) : text;
    }
}
