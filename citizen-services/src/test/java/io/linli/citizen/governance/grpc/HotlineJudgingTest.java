package io.linli.citizen.governance.grpc;

import static io.linli.citizen.People.LIU;
import static io.linli.citizen.People.NORTH;
import static io.linli.citizen.People.ZHOU;
import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.Status.Code;
import io.linli.citizen.CitizenExtension;
import io.linli.citizen.Eventually;
import io.linli.citizen.Refused;
import io.linli.proto.governance.v1.HotlineTicket;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Call-backs, exclusions and more time. Rules.
class HotlineJudgingTest {
    @RegisterExtension static final CitizenExtension CITIZEN = new CitizenExtension();

    private final PlayedHotline hotline = new PlayedHotline(CITIZEN);
    private final TicketDesk desk = new TicketDesk(CITIZEN, hotline);

    @Test
    void aCallBackComesAfterTheAnswerOrTheDeadlineAndNeverFromTheUnitItself() {
        var ticket = hotline.dispatched("L1");
        var due = Words.in(ticket.getDueTime());
        CITIZEN.clock().set(due);
        Refused.with(
                "CALL_BACK_EARLY", Code.FAILED_PRECONDITION, () -> desk.callBack(ticket, true));
        assertThat(desk.toCallBack()).doesNotContain(ticket.getId());
        CITIZEN.clock().forward(Duration.ofNanos(1_000));
        assertThat(desk.toCallBack()).contains(ticket.getId());
        var called = desk.callBack(ticket, true);
        assertThat(called.getCallBack().getState()).isEqualTo(HotlineTicket.CallBack.State.REACHED);
        assertThat(called.getCallBack().getSatisfaction())
                .isEqualTo(HotlineTicket.Satisfaction.BASICALLY_SATISFIED);
        assertThat(desk.toCallBack()).doesNotContain(ticket.getId());
        Refused.with("CALL_BACK_OVER", Code.ALREADY_EXISTS, () -> desk.callBack(ticket, true));

        var ofDistrict = hotline.dispatched(hotline.ticket(NORTH, "L1").setUnit("110105"));
        assertThat(ofDistrict.getCopiedTo()).isEmpty();
        desk.answer(ZHOU, ofDistrict, "已处理");
        Refused.with("OWN_TICKET", Code.PERMISSION_DENIED, () -> desk.callBack(ofDistrict, true));
    }

    @Test
    void threeTriesInVainOnThreeDaysLeaveATicketOut() {
        var ticket = hotline.dispatched("L1");
        desk.answer(LIU, ticket, "已处理");
        for (var day = 0; day < 3; day++) {
            assertThat(hotline.get(ticket.getId()).getCallBack().getState())
                    .isNotEqualTo(HotlineTicket.CallBack.State.UNREACHABLE);
            desk.callBack(ticket, false);
            CITIZEN.clock().forward(Duration.ofDays(1));
        }
        var end = hotline.get(ticket.getId()).getCallBack();
        assertThat(end.getState()).isEqualTo(HotlineTicket.CallBack.State.UNREACHABLE);
        assertThat(end.getRounds()).isEqualTo(3);
    }

    @Test
    void aTicketIsLeftOutOnAKnownGroundWithEvidenceAndBySomebodyElse() {
        var ticket = hotline.dispatched("L2");
        Refused.with(
                "EXCLUSION_UNKNOWN",
                Code.INVALID_ARGUMENT,
                () -> desk.exclusion(LIU, ticket, "BAD_MOOD"));
        Refused.with(
                "EXCLUSION_NOT_ASKED", Code.FAILED_PRECONDITION, () -> desk.ruled(ticket, true));
        var asked = desk.exclusion(LIU, ticket, "DUPLICATE").getExclusion();
        assertThat(asked.getState()).isEqualTo(HotlineTicket.Exclusion.State.ASKED);
        assertThat(asked.getGroundName()).isEqualTo("重复工单");
        Refused.with(
                "EXCLUSION_ASKED",
                Code.ALREADY_EXISTS,
                () -> desk.exclusion(LIU, ticket, "DUPLICATE"));
        Refused.with(
                "ACCESS_DENIED",
                Code.PERMISSION_DENIED,
                () -> hotline.of(LIU).ruleHotlineExclusion(desk.ruling(ticket, true)));
        assertThat(desk.ruled(ticket, false).getExclusion().getState())
                .isEqualTo(HotlineTicket.Exclusion.State.REFUSED);
        desk.exclusion(LIU, ticket, "ART11_5");
        var left = desk.ruled(ticket, true).getExclusion();
        assertThat(left.getState()).isEqualTo(HotlineTicket.Exclusion.State.GRANTED);
        assertThat(left.getReviewer()).isEqualTo("zhou");
    }

    @Test
    void moreTimeIsTheHotlinesToGiveAndMovesBothClocks() {
        var ticket = hotline.dispatched("L2");
        var due = Words.in(ticket.getDueTime());
        var until = due.plus(Duration.ofDays(3));
        for (var wrong : List.of(due, due.plus(Duration.ofDays(61)))) {
            Refused.with(
                    "EXTENSION_INVALID",
                    Code.INVALID_ARGUMENT,
                    () -> desk.more(ticket, Words.of(wrong)));
        }
        var asked = desk.more(ticket, Words.of(until));
        assertThat(asked.getDueTime()).isEqualTo(ticket.getDueTime());
        Refused.with(
                "EXTENSION_ASKED", Code.ALREADY_EXISTS, () -> desk.more(ticket, Words.of(until)));

        hotline.grants(ticket.getId(), until);
        var granted = hotline.get(ticket.getId());
        assertThat(granted.getDueTime()).isEqualTo(Words.of(until));
        assertThat(granted.getContactDueTime()).isEqualTo(ticket.getContactDueTime());
        assertThat(desk.file(ticket).getClock().getDueTime()).isEqualTo(Words.of(until));
        CITIZEN.clock().set(until);
        assertThat(desk.answer(LIU, ticket, "已处理").getAnswerMark())
                .isEqualTo(HotlineTicket.Mark.ON_TIME);
        Eventually.holds(() -> assertThat(desk.told(ticket)).hasSize(2));
        assertThat(desk.told(ticket).getFirst().getHotlineStep().getTime())
                .isEqualTo(Words.of(until));
    }
}
