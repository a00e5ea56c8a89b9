package io.linli.citizen.governance.grpc;

import com.google.api.HttpBody;
import com.google.protobuf.ByteString;
import io.linli.citizen.CitizenExtension;
import io.linli.citizen.Exported;
import io.linli.citizen.Filed;
import io.linli.mesh.caller.Caller;
import io.linli.mesh.testkit.Callers;
import io.linli.proto.governance.v1.AcceptCaseRequest;
import io.linli.proto.governance.v1.AssignDutyRequest;
import io.linli.proto.governance.v1.AttachmentServiceGrpc;
import io.linli.proto.governance.v1.BlowWhistleRequest;
import io.linli.proto.governance.v1.Case;
import io.linli.proto.governance.v1.CommentCaseRequest;
import io.linli.proto.governance.v1.Dispute;
import io.linli.proto.governance.v1.Duty;
import io.linli.proto.governance.v1.DutyScope;
import io.linli.proto.governance.v1.DutyServiceGrpc;
import io.linli.proto.governance.v1.Export;
import io.linli.proto.governance.v1.MergeCasesRequest;
import io.linli.proto.governance.v1.Place;
import io.linli.proto.governance.v1.PreWhistleServiceGrpc;
import io.linli.proto.governance.v1.PutAnswerTemplateRequest;
import io.linli.proto.governance.v1.PutDutyScopeRequest;
import io.linli.proto.governance.v1.RaisePreWhistleRequest;
import io.linli.proto.governance.v1.RequestExportRequest;
import io.linli.proto.governance.v1.UploadAttachmentRequest;
import io.linli.proto.governance.v1.Whistle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Something of everything in each of four communities, marked with where it lies.
final class SeededRegions {
    static final String NORTH = "110105017036";

    /// Two of one street, one of the next street, one of another city.
    static final List<String> COMMUNITIES =
            List.of(NORTH, "110105017035", "110105018001", "500103004003");

    static final int CASES = 4;

    /// What one community has.
    record Things(
            String caseId,
            String whistleId,
            String preWhistleId,
            String attachmentId,
            String ticketId,
            String disputeId,
            String exportId,
            Set<String> marks) {}

    private final CitizenExtension citizen;
    private final Filed filed;
    private final Map<String, Things> byRegion = new HashMap<>();

    SeededRegions(CitizenExtension citizen) {
        this.citizen = citizen;
        this.filed = new Filed(citizen);
        COMMUNITIES.forEach(region -> byRegion.put(region, seed(region)));
    }

    Things of(String region) {
        return byRegion.get(region);
    }

    private Things seed(String region) {
        var mark = "mark" + region;
        var officer = Callers.person("co-" + region, "community-officer", region);
        var street = Callers.person("so-" + region, "street-officer", region.substring(0, 9));
        var main = file(region, mark);
        var second = file(region, mark);
        var merged = file(region, mark);
        var desk = filed.cases(officer);
        desk.acceptCase(AcceptCaseRequest.newBuilder().setId(main).build());
        desk.mergeCases(MergeCasesRequest.newBuilder().setId(main).addOtherIds(merged).build());
        desk.commentCase(CommentCaseRequest.newBuilder().setId(main).setText(mark).build());
        desk.putAnswerTemplate(
                PutAnswerTemplateRequest.newBuilder()
                        .setRegion(region)
                        .setCode("T")
                        .setName(mark)
                        .setText(mark)
                        .build());
        duties(officer, region, mark);
        var attachment = attachment(officer, main, mark);
        var order = BlowWhistleRequest.newBuilder().setCaseId(main).setType(Whistle.Type.EMERGENCY);
        order.addDepartmentsBuilder().setOrg(region.startsWith("50") ? "CQ-PSGS" : "BJ-PSJT");
        var whistle = filed.whistles(street).blowWhistle(order.build()).getId();
        desk.acceptCase(AcceptCaseRequest.newBuilder().setId(second).build());
        var asked =
                PreWhistleServiceGrpc.newBlockingStub(citizen.as(officer))
                        .raisePreWhistle(
                                RaisePreWhistleRequest.newBuilder()
                                        .setCaseId(second)
                                        .setType(Whistle.Type.EMERGENCY)
                                        .setReason(mark)
                                        .build())
                        .getId();
        var ticket = ticket(region, mark);
        var dispute = disputes(officer, region, mark);
        var export = export(officer, mark);
        return new Things(
                main,
                whistle,
                asked,
                attachment,
                ticket,
                dispute,
                export,
                Set.of(mark, main, merged, whistle, asked, attachment, ticket, dispute, export));
    }

    /// One of the cases is a ticket of the hotline.
    private String ticket(String region, String mark) {
        var hotline = new PlayedHotline(citizen);
        var word = hotline.word(UUID.randomUUID().toString());
        hotline.tell(word.setDispatched(hotline.ticket(region, "L2").setTitle(mark)));
        return word.getId();
    }

    private String file(String region, String mark) {
        var portal = Callers.portal("portal-" + region, region, "cases.write");
        return filed.cases(portal)
                .fileCase(
                        Filed.request(region)
                                .setTitle(mark)
                                .setPlace(Place.newBuilder().setBuilding("B1"))
                                .setChannel(Case.Channel.PORTAL)
                                .build())
                .getId();
    }

    private void duties(Caller officer, String region, String mark) {
        var duties = DutyServiceGrpc.newBlockingStub(citizen.as(officer));
        for (var code : List.of("B1", "B2")) { // the second stays vacant
            duties.putDutyScope(
                    PutDutyScopeRequest.newBuilder()
                            .setRegion(region)
                            .setKind(DutyScope.Kind.BUILDING)
                            .setCode(code)
                            .setName(mark)
                            .build());
        }
        duties.assignDuty(
                AssignDutyRequest.newBuilder()
                        .setRegion(region)
                        .setScopeKind(DutyScope.Kind.BUILDING)
                        .setScopeCode("B1")
                        .setRole(Duty.Role.BUILDING_HEAD)
                        .setPersonId(mark)
                        .setPersonName("某人")
                        .build());
    }

    /// As many as there are cases.
    private String disputes(Caller officer, String region, String mark) {
        var listed = new Listed(citizen);
        for (var number = 1; number < CASES; number++) {
            listed.open(officer, region, 1, "", mark);
        }
        var last = listed.open(officer, region, 1, "", mark);
        listed.escalate(officer, last, Dispute.Instance.STREET, mark);
        return last.getId();
    }

    private String export(Caller officer, String mark) {
        return new Exported(citizen)
                .exports(officer)
                .requestExport(
                        RequestExportRequest.newBuilder()
                                .setLedger(Export.Ledger.CASES)
                                .setPurpose(mark)
                                .build())
                .getId();
    }

    private String attachment(Caller officer, String caseId, String mark) {
        return AttachmentServiceGrpc.newBlockingStub(citizen.as(officer))
                .uploadAttachment(
                        UploadAttachmentRequest.newBuilder()
                                .setCaseId(caseId)
                                .setName(mark + ".pdf")
                                .setFile(
                                        HttpBody.newBuilder()
                                                .setContentType("application/pdf")
                                                .setData(
                                                        ByteString.copyFromUtf8(
                                                                "%PDF-1.4\n" + mark)))
                                .build())
                .getId();
    }
}
