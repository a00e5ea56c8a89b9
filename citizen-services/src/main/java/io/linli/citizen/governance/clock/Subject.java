package io.linli.citizen.governance.clock;

import java.util.UUID;

/// What a deadline is of: a thing, and of a thing with several deadlines the part.
///
/// @param part a department and step, such as `110105-CGW:ACK`; empty for the thing itself
public record Subject(SubjectKind kind, UUID id, String part) {
    public static final int PART_MAX = 64;

    public Subject {
        if (part.length() > PART_MAX) {
            throw new IllegalArgumentException(
                    "part.length: " + part.length() + " (expected: 0.." + PART_MAX + ")");
        }
    }

    public static Subject of(SubjectKind kind, UUID id) {
        return new Subject(kind, id, "");
    }

    @Override
    public String toString() {
        return kind + " " + id + (part.isEmpty() ? "" : " " + part);
    }
}
