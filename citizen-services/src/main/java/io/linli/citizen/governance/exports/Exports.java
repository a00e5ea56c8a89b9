package io.linli.citizen.governance.exports;

import io.linli.mesh.store.PageToken;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Where exports are kept. Everything runs in the transaction at hand and sees what its caller may
/// see.
public interface Exports {
    void add(Export fresh);

    Optional<Export> find(ExportId id);

    /// The export, which nobody else can change until the transaction ends.
    ///
    /// @throws io.linli.mesh.refusal.Refusal `EXPORT_UNKNOWN`
    Export lock(ExportId id);

    /// Keeps what was decided.
    void save(Export after);

    /// Writes down that it was taken.
    void taken(Export after, Instant at);

    /// Newest first.
    List<Export> page(String region, PageToken after, int rows);
}
