package io.linli.citizen.governance.grpc;

import static io.linli.citizen.People.CHEN;
import static io.linli.citizen.People.LI;
import static io.linli.citizen.People.LIU;
import static io.linli.citizen.People.OTHER_PORTAL;
import static io.linli.citizen.People.PORTAL;
import static io.linli.citizen.People.SUN;
import static io.linli.citizen.People.WANG;
import static io.linli.citizen.People.XU;
import static io.linli.citizen.People.ZHAO;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.api.HttpBody;
import com.google.protobuf.ByteString;
import io.grpc.Status.Code;
import io.linli.citizen.CitizenExtension;
import io.linli.citizen.Filed;
import io.linli.citizen.Refused;
import io.linli.citizen.governance.attachments.Pictures;
import io.linli.mesh.caller.Caller;
import io.linli.proto.governance.v1.Attachment;
import io.linli.proto.governance.v1.AttachmentServiceGrpc;
import io.linli.proto.governance.v1.AttachmentServiceGrpc.AttachmentServiceBlockingStub;
import io.linli.proto.governance.v1.CaseEvent;
import io.linli.proto.governance.v1.DownloadAttachmentRequest;
import io.linli.proto.governance.v1.ListAttachmentsRequest;
import io.linli.proto.governance.v1.ListCaseEventsRequest;
import io.linli.proto.governance.v1.UploadAttachmentRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AttachmentEndpointTest {
    @RegisterExtension static final CitizenExtension CITIZEN = new CitizenExtension();

    private final Filed filed = new Filed(CITIZEN);

    @Test
    void aPictureComesBackWithoutWhereItWasTaken() {
        var id = filed.filed().getId();
        var kept = upload(PORTAL, id, Pictures.jpeg(), false);

        assertThat(kept.getContentType()).isEqualTo("image/jpeg");
        assertThat(kept.getActor()).isEmpty();
        for (var who : List.of(PORTAL, WANG, LIU, XU)) {
            var file = download(who, kept.getId());
            assertThat(file.getContentType()).isEqualTo("image/jpeg");
            assertThat(file.getData().size()).isEqualTo((int) kept.getSize());
            assertThat(Pictures.tells(file.getData().toByteArray())).isFalse();
            assertThat(list(who, id)).hasSize(1);
        }
        assertThat(
                        filed.cases(PORTAL)
                                .listCaseEvents(
                                        ListCaseEventsRequest.newBuilder().setCaseId(id).build())
                                .getEventsList())
                .extracting(CaseEvent::getType)
                .containsExactly("FILED", "ATTACHED");
    }

    @Test
    void othersSeeNeitherTheFileNorThatItIsThere() {
        var id = filed.filed().getId();
        var kept = upload(WANG, id, Pictures.png(), false);

        for (var who : List.of(ZHAO, SUN, OTHER_PORTAL)) {
            Refused.with("ATTACHMENT_UNKNOWN", Code.NOT_FOUND, () -> download(who, kept.getId()));
            Refused.with("CASE_UNKNOWN", Code.NOT_FOUND, () -> list(who, id));
        }
        Refused.with("CASE_UNKNOWN", Code.NOT_FOUND, () -> upload(ZHAO, id, Pictures.png(), false));
        Refused.with("ACCESS_DENIED", Code.PERMISSION_DENIED, () -> download(LI, kept.getId()));
    }

    @Test
    void whatIsInnerIsKeptFromThePortal() {
        var id = filed.filed().getId();
        var kept = upload(CHEN, id, Pictures.png(), true);

        assertThat(list(WANG, id)).hasSize(1);
        assertThat(list(PORTAL, id)).isEmpty();
        Refused.with("ATTACHMENT_UNKNOWN", Code.NOT_FOUND, () -> download(PORTAL, kept.getId()));
        Refused.with(
                "REQUEST_INVALID",
                Code.INVALID_ARGUMENT,
                () -> upload(PORTAL, id, Pictures.png(), true));
    }

    @Test
    void whatIsNotAPictureOrDocumentIsRefused() {
        var id = filed.filed().getId();

        Refused.with(
                "CONTENT_TYPE_DENIED",
                Code.INVALID_ARGUMENT,
                () -> upload(WANG, id, "<script>".getBytes(StandardCharsets.UTF_8), false));
        Refused.with(
                "CONTENT_BROKEN",
                Code.INVALID_ARGUMENT,
                () -> upload(WANG, id, Arrays.copyOf(Pictures.png(), 60), false));
        Refused.with(
                "ATTACHMENT_TOO_LARGE",
                Code.RESOURCE_EXHAUSTED,
                () -> upload(WANG, id, new byte[900 * 1024 + 1], false));
        assertThat(list(WANG, id)).isEmpty();
    }

    @Test
    void aCaseHasTwentyAttachmentsAtMost() {
        var id = filed.filed().getId();
        for (var number = 0; number < 20; number++) {
            upload(WANG, id, Pictures.png(), false);
        }

        Refused.with(
                "ATTACHMENTS_FULL",
                Code.RESOURCE_EXHAUSTED,
                () -> upload(WANG, id, Pictures.png(), false));
        assertThat(list(WANG, id)).hasSize(20).extracting(Attachment::getDigest).hasSize(20);
    }

    @Test
    void aRepeatUnderTheSameKeyAttachesNothingMore() {
        var id = filed.filed().getId();
        var request = request(id, Pictures.png(), false).setRequestId("twice").build();

        assertThat(attachments(WANG).uploadAttachment(request))
                .isEqualTo(attachments(WANG).uploadAttachment(request));
        assertThat(list(WANG, id)).hasSize(1);
    }

    private static Attachment upload(Caller who, String id, byte[] content, boolean inner) {
        return attachments(who).uploadAttachment(request(id, content, inner).build());
    }

    private static UploadAttachmentRequest.Builder request(
            String id, byte[] content, boolean inner) {
        return UploadAttachmentRequest.newBuilder()
                .setCaseId(id)
                .setName("../现场.jpg")
                .setInner(inner)
                .setFile(
                        HttpBody.newBuilder()
                                .setContentType("text/html")
                                .setData(ByteString.copyFrom(content)));
    }

    private static HttpBody download(Caller who, String id) {
        return attachments(who)
                .downloadAttachment(DownloadAttachmentRequest.newBuilder().setId(id).build());
    }

    private static List<Attachment> list(Caller who, String id) {
        return attachments(who)
                .listAttachments(ListAttachmentsRequest.newBuilder().setCaseId(id).build())
                .getAttachmentsList();
    }

    private static AttachmentServiceBlockingStub attachments(Caller who) {
        return AttachmentServiceGrpc.newBlockingStub(CITIZEN.as(who));
    }
}
