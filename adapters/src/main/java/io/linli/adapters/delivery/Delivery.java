package io.linli.adapters.delivery;

import java.time.Instant;
import java.util.UUID;

/// Something owed to an outside platform. Never edited: each step gives a new value.
///
/// @param subject deliveries of one subject to one platform leave in the order of their versions
/// @param attempts how often it was sent
/// @param turn counts how often it was put in line; a task of an earlier turn must do nothing
/// @param receipt the platform's own number for it; empty until acknowledged
/// @param lastError what went wrong last; never holds a secret
public record Delivery(
        UUID id,
        UUID subject,
        long version,
        String region,
        Content content,
        State state,
        int attempts,
        int turn,
        String receipt,
        String lastError,
        Instant createTime,
        Instant updateTime) {

    /// How far a delivery has come.
    public enum State {
        TO_SEND,
        /// Sent, no clear answer yet: it may have arrived.
        UNKNOWN,
        ACKNOWLEDGED,
        /// Given up; an operator must look.
        DEAD
    }

    private static final int TEXT_MAX = 500;

    public Delivery {
        receipt = cut(receipt);
        lastError = cut(lastError);
    }

    /// One that has just been taken and is not in line yet.
    public static Delivery fresh(
            UUID id, UUID subject, long version, String region, Content content, Instant now) {
        return new Delivery(
                id, subject, version, region, content, State.TO_SEND, 0, 0, "", "", now, now);
    }

    public Platform platform() {
        return content.platform();
    }

    /// Whether nothing will happen to it any more.
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

    Delivery inLine(Instant now) {
        return new Delivery(
                id,
                subject,
                version,
                region,
                content,
                state,
                attempts,
                turn + 1,
                receipt,
                lastError,
                createTime,
                now);
    }

    /// About to be sent. Kept before the sending, so that a crash in between leaves it unknown.
    Delivery leaving(Instant now) {
        return next(State.UNKNOWN, attempts + 1, receipt, lastError, now);
    }

    Delivery acknowledged(String by, Instant now) {
        return next(State.ACKNOWLEDGED, attempts, by, "", now);
    }

    /// The attempt failed for certain before anything left; all is as it was before it.
    Delivery notSent(State before, String error, Instant now) {
        return next(before, attempts - 1, receipt, error, now);
    }

    Delivery unclear(String error, Instant now) {
        return next(State.UNKNOWN, attempts, receipt, error, now);
    }

    Delivery dead(String error, Instant now) {
        return next(State.DEAD, attempts, receipt, error, now);
    }

    private Delivery next(State state, int attempts, String receipt, String error, Instant now) {
        return new Delivery(
                id,
                subject,
                version,
                region,
                content,
                state,
                attempts,
                turn,
                receipt,
                error,
                createTime,
                now);
    }

    private static String cut(String text) {
        return text.length() > TEXT_MAX ? text.substring(0, TEXT_MAX) : text;
    }
}
