package io.linli.mesh.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// A part of a table that leaves bit by bit.
///
/// @param lines cells, in the order of the table's head
/// @param next where to go on; empty at the end
public record TablePart(List<List<String>> lines, Optional<PageToken> next) {
    /// What some rows come to.
    ///
    /// @param most how many rows were asked for; where there are fewer, the table ends
    /// @param linesOf any number for each row
    /// @param place where the table goes on after a row
    public static <R> TablePart of(
            List<R> rows,
            int most,
            Function<R, Stream<List<String>>> linesOf,
            Function<R, PageToken> place) {
        return new TablePart(
                rows.stream().flatMap(linesOf).toList(),
                rows.size() < most ? Optional.empty() : Optional.of(place.apply(rows.getLast())));
    }
}
