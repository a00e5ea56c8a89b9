package io.linli.citizen.governance.attachments;

import static io.linli.citizen.governance.attachments.AttachmentReason.ATTACHMENTS_FULL;
import static io.linli.citizen.governance.attachments.AttachmentReason.ATTACHMENT_UNKNOWN;

import io.linli.citizen.governance.cases.Actor;
import io.linli.citizen.governance.cases.CaseFile;
import io.linli.citizen.governance.cases.CaseId;
import io.linli.citizen.governance.cases.Happening;
import io.linli.citizen.governance.cases.list.ReadCases;
import io.linli.citizen.governance.cases.step.TakeStep;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/// Use case: a picture or document is attached to a case, in three steps: looked at before any
/// transaction, its bytes put into the store, and written into the history. If the last does not
/// happen the bytes stay, unknown to anybody, until the same is attached again.
public final class AttachFile {
    private final Attachments attachments;
    private final Blobs blobs;
    private final ReadCases cases;
    private final TakeStep step;
    private final Clock clock;
    private final long sizeMax;

    public AttachFile(
            Attachments attachments,
            Blobs blobs,
            ReadCases cases,
            TakeStep step,
            Clock clock,
            long sizeMax) {
        this.attachments = attachments;
        this.blobs = blobs;
        this.cases = cases;
        this.step = step;
        this.clock = clock;
        this.sizeMax = sizeMax;
    }

    /// The case, if the caller sees it; asked first, so that nobody fills the store for others.
    ///
    /// @throws io.linli.mesh.refusal.Refusal `CASE_UNKNOWN`
    public CaseFile seen(CaseId id) {
        return cases.one(id);
    }

    /// Outside of any transaction.
    ///
    /// @throws io.linli.mesh.refusal.Refusal `ATTACHMENT_TOO_LARGE`, `CONTENT_TYPE_DENIED`,
    ///   `CONTENT_BROKEN` or `STORE_AWAY`
    public Attachment store(
            UUID id, CaseFile file, String name, byte[] content, boolean inner, Actor actor) {
        var plain = PlainContent.of(content, sizeMax);
        var attachment =
                new Attachment(
                        id,
                        file.filing().community().code(),
                        file.id(),
                        name,
                        plain.type(),
                        plain.bytes().length,
                        plain.digest(),
                        inner,
                        actor,
                        clock.instant());
        blobs.put(attachment.key(), plain.bytes(), plain.type().mime());
        return attachment;
    }

    /// @throws io.linli.mesh.refusal.Refusal `CASE_UNKNOWN`, `ATTACHMENTS_FULL` or `EVENTS_FULL`
    public Attachment attach(Attachment attachment) {
        var what = attachment.inner() ? Happening.ATTACHED_INSIDE : Happening.ATTACHED;
        step.take( // locks the case, so that of two at once the second counts the first
                attachment.caseId(), what, attachment.by(), attachment.name(), CaseFile::commented);
        if (attachments.count(attachment.caseId()) >= Attachment.COUNT_MAX) {
            throw ATTACHMENTS_FULL.refuse(
                    "attachments", attachment.caseId(), "< " + Attachment.COUNT_MAX);
        }
        attachments.add(attachment);
        return attachment;
    }

    /// @throws io.linli.mesh.refusal.Refusal `CASE_UNKNOWN`
    public List<Attachment> of(CaseId id) {
        cases.one(id);
        return attachments.of(id);
    }

    /// @throws io.linli.mesh.refusal.Refusal `ATTACHMENT_UNKNOWN`, also when it is not the caller's
    public Attachment find(UUID id) {
        return attachments.find(id).orElseThrow(() -> ATTACHMENT_UNKNOWN.refuse("attachment", id));
    }

    /// Outside of any transaction.
    ///
    /// @throws io.linli.mesh.refusal.Refusal `STORE_AWAY`
    public byte[] bytes(Attachment attachment) {
        return blobs.get(attachment.key());
    }
}
