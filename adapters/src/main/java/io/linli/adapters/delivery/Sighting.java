package io.linli.adapters.delivery;

/// What a platform says it has under one of our ids.
public sealed interface Sighting {
    /// It has it.
    ///
    /// @param receipt the platform's own number for it; empty if it gives none
    record Here(String receipt) implements Sighting {}

    /// It has none; sending it is safe.
    record Absent() implements Sighting {}

    /// It cannot be asked, but knows a repeat by our id, so that sending again is safe.
    record Untold() implements Sighting {}
}
