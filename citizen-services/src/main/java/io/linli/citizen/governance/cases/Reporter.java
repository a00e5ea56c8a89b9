package io.linli.citizen.governance.cases;

/// Who reported a case.
///
/// @param id the portal's own id of the person; empty when the portal keeps it to itself
public record Reporter(String id, SealedText name, SealedText phone) {}
