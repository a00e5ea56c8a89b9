package io.linli.citizen.governance.exports;

import java.time.Instant;
import java.util.Optional;

/// Which rows leave.
///
/// @param from filed or listed at or after
/// @param until filed or listed before
public record ExportScope(
        String region, LedgerKind ledger, Optional<Instant> from, Optional<Instant> until) {}
