package io.linli.transcode.plan;

import io.linli.transcode.route.Segments;
import java.util.SortedSet;

/// What a path leads to.
public sealed interface Match {
    /// @param segments what the plan's variables are taken from
    record Found(Plan plan, Segments segments) implements Match {}

    /// The path is known, but not with this method.
    ///
    /// @param allow every method it is known with, for the `Allow` header; `OPTIONS` is among them
    record OtherMethods(SortedSet<String> allow) implements Match {}

    record Nothing() implements Match {}

    /// The path is not fit to be looked up at all: a 400.
    ///
    /// @param flaw such as `dot segment (expected: none)`
    record Flawed(String flaw) implements Match {}
}
