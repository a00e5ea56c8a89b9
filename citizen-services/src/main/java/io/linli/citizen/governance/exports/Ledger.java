package io.linli.citizen.governance.exports;

import io.linli.mesh.store.PageToken;
import io.linli.mesh.store.TablePart;
import java.util.List;
import java.util.Set;

/// A table that can leave: one line for everything that happened to each thing, with who and when,
/// and nothing personal of reporters or parties. Rule: G-09.
public interface Ledger {
    Set<LedgerKind> kinds();

    List<String> head();

    /// The lines of the next few things, newest first.
    TablePart part(ExportScope scope, PageToken after);

    /// How many lines it has, counted up to `most`.
    long lines(ExportScope scope, long most);
}
