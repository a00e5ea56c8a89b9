package io.linli.citizen.governance.attachments;

import io.linli.citizen.governance.cases.CaseId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Where it is kept what a case has attached; the bytes are kept elsewhere. Everything runs in the
/// transaction at hand and sees what its caller may see.
public interface Attachments {
    /// How many a case has, as far as the caller sees them.
    int count(CaseId caseId);

    void add(Attachment attachment);

    Optional<Attachment> find(UUID id);

    /// Oldest first.
    List<Attachment> of(CaseId caseId);
}
