package io.linli.citizen.governance.grpc;

import static io.linli.citizen.People.LIU;
import static io.linli.citizen.People.ZHOU;

import com.google.protobuf.Timestamp;
import io.grpc.Status.Code;
import io.linli.citizen.CitizenExtension;
import io.linli.citizen.Filed;
import io.linli.citizen.Refused;
import io.linli.mesh.caller.Caller;
import io.linli.proto.adapters.v1.CreateDeliveryRequest;
import io.linli.proto.governance.v1.AnswerHotlineTicketRequest;
import io.linli.proto.governance.v1.AskHotlineExclusionRequest;
import io.linli.proto.governance.v1.Case;
import io.linli.proto.governance.v1.ContactHotlineTicketRequest;
import io.linli.proto.governance.v1.ExtendHotlineTicketRequest;
import io.linli.proto.governance.v1.GetCaseRequest;
import io.linli.proto.governance.v1.GetHotlineTicketRequest;
import io.linli.proto.governance.v1.HotlineTicket;
import io.linli.proto.governance.v1.HotlineTicketEvent;
import io.linli.proto.governance.v1.ListHotlineTicketEventsRequest;
import io.linli.proto.governance.v1.ListHotlineTicketsRequest;
import io.linli.proto.governance.v1.RecordHotlineCallBackRequest;
import io.linli.proto.governance.v1.ReturnHotlineTicketRequest;
import io.linli.proto.governance.v1.RuleHotlineExclusionRequest;
import java.util.List;

/// What people do with tickets in the tests.
final class TicketDesk {
    private final CitizenExtension citizen;
    private final Filed filed;
    private final PlayedHotline hotline;

    TicketDesk(CitizenExtension citizen, PlayedHotline hotline) {
        this.citizen = citizen;
        this.filed = new Filed(citizen);
        this.hotline = hotline;
    }

    HotlineTicket get(Caller who, HotlineTicket ticket) {
        return hotline.of(who)
                .getHotlineTicket(
                        GetHotlineTicketRequest.newBuilder().setId(ticket.getId()).build());
    }

    void unknown(Caller who, HotlineTicket ticket) {
        Refused.with("TICKET_UNKNOWN", Code.NOT_FOUND, () -> get(who, ticket));
    }

    Case file(HotlineTicket ticket) {
        return filed.cases(ZHOU)
                .getCase(GetCaseRequest.newBuilder().setId(ticket.getCaseId()).build());
    }

    List<String> events(HotlineTicket ticket) {
        return hotline
                .of(ZHOU)
                .listHotlineTicketEvents(
                        ListHotlineTicketEventsRequest.newBuilder().setId(ticket.getId()).build())
                .getEventsList()
                .stream()
                .map(HotlineTicketEvent::getType)
                .toList();
    }

    List<String> toCallBack() {
        return hotline
                .of(ZHOU)
                .listHotlineTickets(
                        ListHotlineTicketsRequest.newBuilder()
                                .setToCallBack(true)
                                .setPageSize(100)
                                .build())
                .getTicketsList()
                .stream()
                .map(HotlineTicket::getId)
                .toList();
    }

    List<CreateDeliveryRequest> told(HotlineTicket ticket) {
        return citizen.adapters().about(ticket.getId());
    }

    HotlineTicket contact(Caller who, HotlineTicket ticket) {
        return hotline.of(who)
                .contactHotlineTicket(
                        ContactHotlineTicketRequest.newBuilder()
                                .setId(ticket.getId())
                                .setText("已电话联系")
                                .build());
    }

    HotlineTicket answer(Caller who, HotlineTicket ticket, String text) {
        return hotline.of(who)
                .answerHotlineTicket(
                        AnswerHotlineTicketRequest.newBuilder()
                                .setId(ticket.getId())
                                .setText(text)
                                .build());
    }

    HotlineTicket giveBack(Caller who, HotlineTicket ticket) {
        return hotline.of(who)
                .returnHotlineTicket(
                        ReturnHotlineTicketRequest.newBuilder()
                                .setId(ticket.getId())
                                .setReason("不属本街道")
                                .build());
    }

    HotlineTicket more(HotlineTicket ticket, Timestamp until) {
        return hotline.of(LIU)
                .extendHotlineTicket(
                        ExtendHotlineTicketRequest.newBuilder()
                                .setId(ticket.getId())
                                .setUntilTime(until)
                                .setReason("需采购灯具，已向来电人说明")
                                .build());
    }

    HotlineTicket callBack(HotlineTicket ticket, boolean reached) {
        var request =
                RecordHotlineCallBackRequest.newBuilder()
                        .setId(ticket.getId())
                        .setReached(reached)
                        .setContacted(reached)
                        .setSolved(reached);
        if (reached) {
            request.setSatisfaction(HotlineTicket.Satisfaction.BASICALLY_SATISFIED);
        }
        return hotline.of(ZHOU).recordHotlineCallBack(request.build());
    }

    HotlineTicket exclusion(Caller who, HotlineTicket ticket, String ground) {
        return hotline.of(who)
                .askHotlineExclusion(
                        AskHotlineExclusionRequest.newBuilder()
                                .setId(ticket.getId())
                                .setGround(ground)
                                .setEvidence("与工单 H-1 相同")
                                .build());
    }

    HotlineTicket ruled(HotlineTicket ticket, boolean granted) {
        return hotline.of(ZHOU).ruleHotlineExclusion(ruling(ticket, granted));
    }

    RuleHotlineExclusionRequest ruling(HotlineTicket ticket, boolean granted) {
        return RuleHotlineExclusionRequest.newBuilder()
                .setId(ticket.getId())
                .setGranted(granted)
                .setReason("热线办〔2026〕12 号")
                .build();
    }
}
