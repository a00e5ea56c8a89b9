package io.linli.citizen.governance.grpc;

import io.linli.citizen.CitizenExtension;
import io.linli.citizen.People;
import io.linli.mesh.caller.Caller;
import io.linli.proto.governance.v1.AssignDisputeRequest;
import io.linli.proto.governance.v1.Dispute;
import io.linli.proto.governance.v1.DisputeAgreement;
import io.linli.proto.governance.v1.DisputeEvent;
import io.linli.proto.governance.v1.DisputeEvidence;
import io.linli.proto.governance.v1.DisputeMediator;
import io.linli.proto.governance.v1.DisputeParty;
import io.linli.proto.governance.v1.DisputeServiceGrpc;
import io.linli.proto.governance.v1.DisputeServiceGrpc.DisputeServiceBlockingStub;
import io.linli.proto.governance.v1.EscalateDisputeRequest;
import io.linli.proto.governance.v1.FollowUpDisputeRequest;
import io.linli.proto.governance.v1.GetDisputeRequest;
import io.linli.proto.governance.v1.ListDisputeEventsRequest;
import io.linli.proto.governance.v1.OpenDisputeRequest;
import io.linli.proto.governance.v1.RecordAgreementRequest;
import io.linli.proto.governance.v1.RecordMediationRequest;
import io.linli.proto.governance.v1.ReopenDisputeRequest;
import io.linli.proto.governance.v1.ReturnDisputeRequest;
import io.linli.proto.governance.v1.RevealDisputePartiesRequest;
import io.linli.proto.governance.v1.StrikeDisputeRequest;
import java.util.List;
import java.util.UUID;

/// Disputes as the tests bring them about.
final class Listed {
    static final DisputeEvidence PROOF =
            DisputeEvidence.newBuilder()
                    .setKind(DisputeEvidence.Kind.VISIT_RECORD)
                    .setReference("回访-2026-1")
                    .build();

    private final CitizenExtension citizen;

    Listed(CitizenExtension citizen) {
        this.citizen = citizen;
    }

    private DisputeServiceBlockingStub disputes(Caller who) {
        return DisputeServiceGrpc.newBlockingStub(citizen.as(who, "k-" + UUID.randomUUID()));
    }

    Dispute listed(int level) {
        return open(People.WANG, People.NORTH, level, "");
    }

    Dispute open(Caller who, String region, int level, String caseId) {
        return open(who, region, level, caseId, "楼上漏水");
    }

    Dispute open(Caller who, String region, int level, String caseId, String title) {
        return disputes(who)
                .openDispute(
                        OpenDisputeRequest.newBuilder()
                                .setRegion(region)
                                .setCaseId(caseId)
                                .setType(Dispute.Type.DAMAGE)
                                .setLevel(level)
                                .setTitle(title)
                                .setFacts("天花板湿了")
                                .addParties(
                                        DisputeParty.newBuilder()
                                                .setName("张三丰")
                                                .setPhone("13800000000")
                                                .setPart("楼上住户"))
                                .addParties(DisputeParty.newBuilder().setName("李四").setPart("楼下住户"))
                                .build());
    }

    Dispute assign(Caller who, Dispute dispute) {
        return disputes(who)
                .assignDispute(
                        AssignDisputeRequest.newBuilder()
                                .setId(dispute.getId())
                                .setMediator(
                                        DisputeMediator.newBuilder()
                                                .setKind(DisputeMediator.Kind.MEDIATOR)
                                                .setId("tiao")
                                                .setName("调解员"))
                                .build());
    }

    Dispute mediate(Caller who, Dispute dispute) {
        return disputes(who)
                .recordMediation(
                        RecordMediationRequest.newBuilder()
                                .setId(dispute.getId())
                                .setPlace("居委会")
                                .setMinutes("双方都来了")
                                .build());
    }

    Dispute agreed(Caller who, Dispute dispute) {
        assign(who, dispute);
        mediate(who, dispute);
        return disputes(who)
                .recordAgreement(
                        RecordAgreementRequest.newBuilder()
                                .setId(dispute.getId())
                                .setForm(DisputeAgreement.Form.WRITTEN)
                                .setTerms("各退一步")
                                .build());
    }

    Dispute lookedAfter(Caller who, Dispute dispute) {
        return followUp(who, agreed(who, dispute), List.of(PROOF), List.of());
    }

    Dispute followUp(
            Caller who, Dispute dispute, List<DisputeEvidence> proofs, List<Integer> settled) {
        return disputes(who)
                .followUpDispute(
                        FollowUpDisputeRequest.newBuilder()
                                .setId(dispute.getId())
                                .setNote("修好了")
                                .addAllEvidence(proofs)
                                .addAllConfirmedBy(settled)
                                .build());
    }

    Dispute sendBack(Caller who, Dispute dispute) {
        return disputes(who)
                .returnDispute(
                        ReturnDisputeRequest.newBuilder()
                                .setId(dispute.getId())
                                .setReason("还漏")
                                .build());
    }

    Dispute escalate(Caller who, Dispute dispute, Dispute.Instance to) {
        return escalate(who, dispute, to, "谈不拢");
    }

    Dispute escalate(Caller who, Dispute dispute, Dispute.Instance to, String reason) {
        return disputes(who)
                .escalateDispute(
                        EscalateDisputeRequest.newBuilder()
                                .setId(dispute.getId())
                                .setTo(to)
                                .setReason(reason)
                                .build());
    }

    Dispute strike(Caller who, Dispute dispute) {
        return strike(who, dispute, List.of(), List.of());
    }

    Dispute strike(
            Caller who, Dispute dispute, List<DisputeEvidence> proofs, List<Integer> settled) {
        return disputes(who)
                .strikeDispute(
                        StrikeDisputeRequest.newBuilder()
                                .setId(dispute.getId())
                                .addAllEvidence(proofs)
                                .addAllConfirmedBy(settled)
                                .build());
    }

    Dispute reopen(Caller who, Dispute dispute) {
        return disputes(who)
                .reopenDispute(
                        ReopenDisputeRequest.newBuilder()
                                .setId(dispute.getId())
                                .setReason("又漏了")
                                .build());
    }

    Dispute reveal(Caller who, Dispute dispute) {
        return disputes(who)
                .revealDisputeParties(
                        RevealDisputePartiesRequest.newBuilder()
                                .setId(dispute.getId())
                                .setReason("约时间")
                                .build());
    }

    Dispute get(Caller who, Dispute dispute) {
        return disputes(who)
                .getDispute(GetDisputeRequest.newBuilder().setId(dispute.getId()).build());
    }

    List<DisputeEvent> events(Caller who, Dispute dispute) {
        return disputes(who)
                .listDisputeEvents(
                        ListDisputeEventsRequest.newBuilder().setDisputeId(dispute.getId()).build())
                .getEventsList();
    }
}
