package io.linli.citizen.governance.attachments;

import io.linli.citizen.governance.cases.Actor;
import io.linli.citizen.governance.cases.CaseId;
import java.time.Instant;
import java.util.UUID;

/// Something that belongs to a case: a picture or a document.
///
/// @param region the case's
/// @param name as its sender calls it; shown and never used as a path
/// @param inner only for officers
/// @param digest SHA-256 of what is kept, in hexadecimal
public record Attachment(
        UUID id,
        String region,
        CaseId caseId,
        String name,
        ContentType type,
        long size,
        String digest,
        boolean inner,
        Actor by,
        Instant at) {
    /// Of one case.
    public static final int COUNT_MAX = 20;

    /// Where its bytes are kept. The same bytes for the same case are kept once.
    public String key() {
        return region + "/" + caseId + "/" + digest;
    }
}
