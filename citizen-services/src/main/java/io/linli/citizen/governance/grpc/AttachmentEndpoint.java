package io.linli.citizen.governance.grpc;

import com.google.api.HttpBody;
import com.google.protobuf.ByteString;
import io.grpc.stub.StreamObserver;
import io.linli.citizen.governance.attachments.AttachFile;
import io.linli.mesh.IfServed;
import io.linli.mesh.Room;
import io.linli.mesh.call.Door;
import io.linli.mesh.caller.Caller;
import io.linli.mesh.store.Transactions;
import io.linli.proto.governance.v1.Attachment;
import io.linli.proto.governance.v1.AttachmentServiceGrpc.AttachmentServiceImplBase;
import io.linli.proto.governance.v1.DownloadAttachmentRequest;
import io.linli.proto.governance.v1.ListAttachmentsRequest;
import io.linli.proto.governance.v1.ListAttachmentsResponse;
import io.linli.proto.governance.v1.UploadAttachmentRequest;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/// The gRPC door of attachments. The store for bytes is never asked inside a transaction.
@Component
@IfServed("governance")
final class AttachmentEndpoint extends AttachmentServiceImplBase {
    private final Door door;
    private final Transactions transactions;
    private final AttachFile attach;

    AttachmentEndpoint(
            @Qualifier("governanceRoom") Room room, Transactions transactions, AttachFile attach) {
        this.door = room.door();
        this.transactions = transactions;
        this.attach = attach;
    }

    @Override
    public void uploadAttachment(UploadAttachmentRequest request, StreamObserver<Attachment> out) {
        var inner = request.getInner();
        if (inner && !Who.isInside()) {
            throw Words.invalid("inner", "expected false from a partner");
        }
        var id = CaseWire.idIn(request.getCaseId());
        var file = transactions.readAs(Caller.current(), () -> attach.seen(id));
        var stored =
                attach.store(
                        UUID.randomUUID(),
                        file,
                        request.getName(),
                        request.getFile().getData().toByteArray(),
                        inner,
                        Who.acts());
        door.write(
                request, Attachment.getDefaultInstance(), out, () -> told(attach.attach(stored)));
    }

    @Override
    public void listAttachments(
            ListAttachmentsRequest request, StreamObserver<ListAttachmentsResponse> out) {
        var id = CaseWire.idIn(request.getCaseId());
        door.read(
                out,
                () ->
                        ListAttachmentsResponse.newBuilder()
                                .addAllAttachments(
                                        attach.of(id).stream()
                                                .map(AttachmentEndpoint::told)
                                                .toList())
                                .build());
    }

    @Override
    public void downloadAttachment(
            DownloadAttachmentRequest request, StreamObserver<HttpBody> out) {
        var id = UUID.fromString(request.getId());
        var found = transactions.readAs(Caller.current(), () -> attach.find(id));
        out.onNext(
                HttpBody.newBuilder()
                        .setContentType(found.type().mime())
                        .setData(ByteString.copyFrom(attach.bytes(found)))
                        .build());
        out.onCompleted();
    }

    private static Attachment told(io.linli.citizen.governance.attachments.Attachment attachment) {
        var answer =
                Attachment.newBuilder()
                        .setId(attachment.id().toString())
                        .setCaseId(attachment.caseId().toString())
                        .setName(attachment.name())
                        .setContentType(attachment.type().mime())
                        .setSize(attachment.size())
                        .setDigest(attachment.digest())
                        .setInner(attachment.inner())
                        .setCreateTime(Words.of(attachment.at()));
        if (Who.isInside()) {
            answer.setActor(attachment.by().name());
        }
        return answer.build();
    }
}
