package io.linli.citizen.governance.exports;

import io.linli.mesh.store.PageToken;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A table that can leave: one line for everything that happened to each thing, with who and when,
/// and nothing personal of reporters or parties. Rule: G-09.
public interface Ledger {
    /// A part of the table.
    ///
    /// @param next where to go on; empty at the end
    record Part(List<List<String>> lines, Optional<PageToken> next) {}

    Set<LedgerKind> kinds();

    List<String> head();

    /// The lines of the next few things, newest first.
    Part part(ExportScope scope, PageToken after);

    /// How many lines it has, counted up to `most`.
    long lines(ExportScope scope, long most);
}
