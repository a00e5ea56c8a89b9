package io.linli.mesh.refusal;

import java.util.List;

/// A reason for turning a request down. Implemented by enums; the constant's name is part of the
/// API and never changes.
public interface Reason {
    String name();

    Kind kind();

    /// A refusal that names the value it is about.
    ///
    /// @param what the name of the value, such as `case`
    /// @param value the value as it was received; never a secret
    default Refusal refuse(String what, Object value) {
        return new Refusal(this, what + ": " + value, List.of());
    }

    /// A refusal that also says what would have been right.
    default Refusal refuse(String what, Object value, String expected) {
        return new Refusal(this, what + ": " + value + " (expected: " + expected + ")", List.of());
    }
}
