package io.linli.citizen.governance.grpc;

import static io.linli.citizen.People.CHEN;
import static io.linli.citizen.People.LI;
import static io.linli.citizen.People.LIU;
import static io.linli.citizen.People.NORTH;
import static io.linli.citizen.People.PORTAL;
import static io.linli.citizen.People.STREET;
import static io.linli.citizen.People.SUN;
import static io.linli.citizen.People.WANG;
import static io.linli.citizen.People.ZHAO;
import static io.linli.citizen.People.ZHOU;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.Timestamp;
import io.grpc.Status.Code;
import io.linli.citizen.CitizenExtension;
import io.linli.citizen.Eventually;
import io.linli.citizen.Filed;
import io.linli.citizen.Refused;
import io.linli.mesh.caller.Caller;
import io.linli.proto.adapters.v1.CreateDeliveryRequest;
import io.linli.proto.adapters.v1.HotlineStep;
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
import io.linli.proto.governance.v1.TellHotlineTicketResponse.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Rules: R-15..R-20, V-03.
class HotlineEndpointTest {
    @RegisterExtension static final CitizenExtension CITIZEN = new CitizenExtension();

    private final Filed filed = new Filed(CITIZEN);
    private final PlayedHotline hotline = new PlayedHotline(CITIZEN);

    @Test
    void aTicketBecomesACaseOfItsStreetWithTheTicketsLimitAndTheDistrictHasACopy() {
        var at = CITIZEN.clock().instant();
        var ticket = hotline.dispatched("L2");

        assertThat(ticket.getUnit()).isEqualTo(STREET);
        assertThat(ticket.getCopiedTo()).isEqualTo("110105");
        assertThat(ticket.getCommunityRole()).isEqualTo(HotlineTicket.Role.ASSIST);
        assertThat(ticket.getDueTime()).isEqualTo(Words.of(at.plus(Duration.ofHours(24))));
        assertThat(events(ticket)).containsExactly("DISPATCHED", "COPIED");
        var file = file(ticket);
        assertThat(file.getChannel()).isEqualTo(Case.Channel.HOTLINE);
        assertThat(file.getTitle()).isEqualTo("路灯不亮");
        assertThat(file.getState()).isEqualTo(Case.State.ASSIGNED);
        assertThat(file.getAssignee().getId()).isEqualTo(STREET);
        assertThat(file.getClock().getDueTime()).isEqualTo(ticket.getDueTime());
        assertThat(file.getExternalId()).isEqualTo(ticket.getNumber());
    }

    @Test
    void aCommunityAnswersForNothingButWhatIsOnItsList() {
        var word = hotline.word(UUID.randomUUID().toString());
        word.setDispatched(
                hotline.ticket(NORTH, "L2")
                        .setCategory("NOISE")
                        .setCommunityRole(HotlineTicket.Role.PRIMARY));
        Refused.with(
                "COMMUNITY_NOT_PRIMARY", Code.INVALID_ARGUMENT, () -> hotline.tell(word));
        word.getDispatchedBuilder().clearCommunityRole().setUnit(NORTH);
        Refused.with(
                "COMMUNITY_NOT_PRIMARY", Code.INVALID_ARGUMENT, () -> hotline.tell(word));

        CITIZEN.postgres()
                .owner()
                .sql(
                        """
                        INSERT INTO governance.hotline_community_duty VALUES ('110105', 'NOISE', '2020-01-01T00:00:00Z', NULL)
                        """)
                .update();
        assertThat(hotline.tell(word)).isEqualTo(Outcome.TAKEN);
        var ticket = hotline.get(word.getId());
        assertThat(ticket.getUnit()).isEqualTo(NORTH);
        assertThat(answer(CHEN, ticket, "已处理").getState())
                .isEqualTo(HotlineTicket.State.ANSWERED);
    }

    /// A 12345 ticket with one return: the hotline refuses the objection, the street stays
    /// responsible, and everything is told back in order.
    @Test
    void aTicketThatIsHandedBackOnceGoesAllTheWayRound() {
        var ticket = hotline.dispatched("L2");
        var due = Words.in(ticket.getDueTime());

        CITIZEN.clock().forward(Duration.ofMinutes(30));
        var objected = giveBack(LIU, ticket);
        assertThat(objected.getState()).isEqualTo(HotlineTicket.State.OBJECTED);
        assertThat(objected.getPaused()).isTrue();
        assertThat(file(ticket).getClock().hasPauseTime()).isTrue();
        Refused.with("TICKET_STATE", Code.FAILED_PRECONDITION, () -> answer(LIU, ticket, "好"));

        CITIZEN.clock().forward(Duration.ofHours(2));
        assertThat(hotline.rules(ticket.getId(), false)).isEqualTo(Outcome.TAKEN);
        var ours = hotline.get(ticket.getId());
        assertThat(ours.getState()).isEqualTo(HotlineTicket.State.DISPATCHED);
        assertThat(Words.in(ours.getDueTime())).isEqualTo(due.plus(Duration.ofHours(2)));
        assertThat(file(ticket).getClock().getDueTime()).isEqualTo(ours.getDueTime());
        assertThat(ours.getReturns()).isOne();

        contact(WANG, ticket);
        contact(LIU, ticket); // the first counts
        var answered = answer(LIU, ticket, "已更换灯具");
        assertThat(answered.getAnswerMark()).isEqualTo(HotlineTicket.Mark.ON_TIME);
        assertThat(file(ticket).getState()).isEqualTo(Case.State.RESOLVED);

        assertThat(hotline.calls(ticket.getId(), 1, true, HotlineTicket.Satisfaction.SATISFIED))
                .isEqualTo(Outcome.TAKEN);
        var end = hotline.get(ticket.getId());
        assertThat(end.getCallBack().getState()).isEqualTo(HotlineTicket.CallBack.State.REACHED);
        assertThat(end.getCallBack().getContacted()).isTrue();
        assertThat(end.getCallBack().getSolved()).isTrue();
        Eventually.holds(() -> assertThat(told(ticket)).hasSize(3));
        assertThat(told(ticket))
                .extracting(told -> told.getHotlineStep().getStep())
                .containsExactlyInAnyOrder(
                        HotlineStep.Step.OBJECTION,
                        HotlineStep.Step.CONTACT,
                        HotlineStep.Step.FEEDBACK);
        assertThat(told(ticket))
                .allMatch(told -> told.getHotlineStep().getOrg().equals(STREET))
                .allMatch(told ->
                        told.getVersion()
                                == switch (told.getHotlineStep().getStep()) {
                                    case OBJECTION -> 1;
                                    case CONTACT -> 2;
                                    default -> 3;
                                });
        assertThat(events(ticket))
                .containsExactly(
                        "DISPATCHED",
                        "COPIED",
                        "OBJECTED",
                        "OBJECTION_REFUSED",
                        "CONTACTED",
                        "ANSWERED",
                        "CALLED_BACK");
    }

    @Test
    void theThirdReturnIsForbidden() {
        var ticket = hotline.dispatched("L1");
        for (var times = 0; times < 2; times++) {
            giveBack(LIU, ticket);
            hotline.rules(ticket.getId(), false);
        }
        Refused.with("RETURN_FORBIDDEN", Code.ALREADY_EXISTS, () -> giveBack(LIU, ticket));
        assertThat(hotline.get(ticket.getId()).getReturns()).isEqualTo(2);
    }

    @Test
    void whatWasReturnedGoesAndComesBackAsANewDispatchThatRemembersItsReturns() {
        var ticket = hotline.dispatched("L2");
        giveBack(LIU, ticket);
        assertThat(hotline.rules(ticket.getId(), true)).isEqualTo(Outcome.TAKEN);
        assertThat(hotline.get(ticket.getId()).getState())
                .isEqualTo(HotlineTicket.State.RETURNED);
        assertThat(file(ticket).getState()).isEqualTo(Case.State.CANCELLED);
        assertThat(hotline.rules(ticket.getId(), true)).isEqualTo(Outcome.WITHOUT_EFFECT);

        var elsewhere = hotline.ticket("110105018001", "L3");
        hotline.tell(hotline.word(ticket.getId()).setDispatched(elsewhere));
        var again = hotline.get(ticket.getId());
        assertThat(again.getRound()).isEqualTo(2);
        assertThat(again.getUnit()).isEqualTo("110105018");
        assertThat(again.getReturns()).isOne();
        assertThat(again.getState()).isEqualTo(HotlineTicket.State.DISPATCHED);
        assertThat(again.getCaseId()).isNotEqualTo(ticket.getCaseId());
        unknown(LIU, ticket);
        giveBack(SUN, again);
        hotline.rules(ticket.getId(), false);
        Refused.with("RETURN_FORBIDDEN", Code.ALREADY_EXISTS, () -> giveBack(SUN, again));
        assertThat(answer(SUN, again, "已处理").getAnswerMark())
                .isEqualTo(HotlineTicket.Mark.ON_TIME);
    }

    @Test
    void aWordCountsOnceAndAnOlderOneNeverOverwritesANewer() {
        var id = UUID.randomUUID().toString();
        var first = hotline.word(id).setDispatched(hotline.ticket(NORTH, "L2"));
        var second = hotline.word(id).setDispatched(hotline.ticket(NORTH, "L1"));
        assertThat(hotline.tell(second)).isEqualTo(Outcome.TAKEN);
        assertThat(hotline.tell(second)).isEqualTo(Outcome.KNOWN);
        assertThat(hotline.tell(first)).isEqualTo(Outcome.OLDER);
        assertThat(hotline.get(id).getLevel()).isEqualTo("L1");
        Refused.with(
                "WORD_DIFFERS",
                Code.ALREADY_EXISTS,
                () -> hotline.tell(hotline.word(id).setKey(second.getKey())));
        assertThat(hotline.tell(hotline.word(id).setDispatched(hotline.ticket(NORTH, "L3"))))
                .isEqualTo(Outcome.WITHOUT_EFFECT);
        assertThat(events(hotline.get(id))).containsExactly("DISPATCHED", "COPIED", "TOLD_ANEW");
    }

    @Test
    void whatNobodyUnderstandsIsKeptAndChangesNothing() {
        var ticket = hotline.dispatched("L2");
        var word = hotline.word(ticket.getId());
        assertThat(hotline.tell(word)).isEqualTo(Outcome.NOT_UNDERSTOOD);

        assertThat(hotline.get(ticket.getId())).isEqualTo(ticket);
        assertThat(
                        CITIZEN.postgres()
                                .owner()
                                .sql("SELECT outcome FROM governance.hotline_word WHERE key = :key")
                                .param("key", word.getKey())
                                .query(String.class)
                                .single())
                .isEqualTo("NOT_UNDERSTOOD");
    }

    @Test
    void aTicketThatIsTakenBackBeforeItCameIsNeverOpened() {
        var id = UUID.randomUUID().toString();
        var ticket = hotline.word(id).setDispatched(hotline.ticket(NORTH, "L2"));
        assertThat(hotline.withdraws(id)).isEqualTo(Outcome.TAKEN);
        assertThat(hotline.tell(ticket)).isEqualTo(Outcome.OLDER);
        Refused.with("TICKET_UNKNOWN", Code.NOT_FOUND, () -> hotline.get(id));
        Refused.with("TICKET_UNKNOWN", Code.NOT_FOUND, () -> hotline.rules(id, true));
    }

    @Test
    void theFirstTakerAnswersWhoeverHelps() {
        var ticket = hotline.dispatched("L2");
        Refused.with("NOT_FIRST_TAKER", Code.PERMISSION_DENIED, () -> answer(CHEN, ticket, "好"));
        Refused.with("NOT_FIRST_TAKER", Code.PERMISSION_DENIED, () -> giveBack(ZHOU, ticket));
        Refused.with("NOT_A_HELPER", Code.PERMISSION_DENIED, () -> contact(ZHOU, ticket));
        Refused.with("ACCESS_DENIED", Code.PERMISSION_DENIED, () -> contact(LI, ticket));
        Refused.with("ACCESS_DENIED", Code.PERMISSION_DENIED, () -> contact(PORTAL, ticket));
        Refused.with(
                "ACCESS_DENIED",
                Code.PERMISSION_DENIED,
                () ->
                        hotline.of(LIU)
                                .tellHotlineTicket(hotline.word(ticket.getId()).build()));
        unknown(SUN, ticket);
        unknown(ZHAO, ticket);
    }

    @Test
    void theTicketOfAPrivateCaseIsHiddenFromTheGridAsTheCaseIs() {
        var ticket = hotline.dispatched(hotline.ticket(NORTH, "L2").setPrivate(true));
        unknown(WANG, ticket);
        assertThat(get(CHEN, ticket).getTitle()).isEqualTo("路灯不亮");
    }

    @Test
    void aCallBackComesAfterTheAnswerOrTheDeadlineAndNeverFromTheUnitItself() {
        var ticket = hotline.dispatched("L1");
        var due = Words.in(ticket.getDueTime());
        CITIZEN.clock().set(due);
        Refused.with(
                "CALL_BACK_EARLY", Code.FAILED_PRECONDITION, () -> callBack(ticket, true));
        assertThat(toCallBack()).doesNotContain(ticket.getId());
        CITIZEN.clock().forward(Duration.ofNanos(1_000));
        assertThat(toCallBack()).contains(ticket.getId());
        var called = callBack(ticket, true);
        assertThat(called.getCallBack().getState())
                .isEqualTo(HotlineTicket.CallBack.State.REACHED);
        assertThat(called.getCallBack().getSatisfaction())
                .isEqualTo(HotlineTicket.Satisfaction.BASICALLY_SATISFIED);
        assertThat(toCallBack()).doesNotContain(ticket.getId());
        Refused.with("CALL_BACK_OVER", Code.ALREADY_EXISTS, () -> callBack(ticket, true));

        var ofDistrict = hotline.dispatched(hotline.ticket(NORTH, "L1").setUnit("110105"));
        assertThat(ofDistrict.getCopiedTo()).isEmpty();
        answer(ZHOU, ofDistrict, "已处理");
        Refused.with("OWN_TICKET", Code.PERMISSION_DENIED, () -> callBack(ofDistrict, true));
    }

    @Test
    void threeTriesInVainOnThreeDaysLeaveATicketOut() {
        var ticket = hotline.dispatched("L1");
        answer(LIU, ticket, "已处理");
        for (var day = 0; day < 3; day++) {
            assertThat(hotline.get(ticket.getId()).getCallBack().getState())
                    .isNotEqualTo(HotlineTicket.CallBack.State.UNREACHABLE);
            callBack(ticket, false);
            CITIZEN.clock().forward(Duration.ofDays(1));
        }
        var end = hotline.get(ticket.getId()).getCallBack();
        assertThat(end.getState()).isEqualTo(HotlineTicket.CallBack.State.UNREACHABLE);
        assertThat(end.getRounds()).isEqualTo(3);
    }

    @Test
    void aCorrectedCallBackReplacesItsRoundAndAnOldOneDoesNot() {
        var ticket = hotline.dispatched("L1");
        var id = ticket.getId();
        var old = hotline.word(id);
        old.getCalledBackBuilder().setRound(1).setReached(true).setSolved(false);
        hotline.calls(id, 1, true, HotlineTicket.Satisfaction.DISSATISFIED);
        assertThat(hotline.tell(old)).isEqualTo(Outcome.OLDER);
        hotline.calls(id, 1, true, HotlineTicket.Satisfaction.SATISFIED);
        assertThat(hotline.get(id).getCallBack().getSatisfaction())
                .isEqualTo(HotlineTicket.Satisfaction.SATISFIED);
        assertThat(hotline.get(id).getCallBack().getRounds()).isOne();
    }

    @Test
    void aTicketIsLeftOutOnAKnownGroundWithEvidenceAndBySomebodyElse() {
        var ticket = hotline.dispatched("L2");
        Refused.with(
                "EXCLUSION_UNKNOWN",
                Code.INVALID_ARGUMENT,
                () -> exclusion(LIU, ticket, "BAD_MOOD"));
        Refused.with(
                "EXCLUSION_NOT_ASKED", Code.FAILED_PRECONDITION, () -> ruled(ticket, true));
        var asked = exclusion(LIU, ticket, "DUPLICATE").getExclusion();
        assertThat(asked.getState()).isEqualTo(HotlineTicket.Exclusion.State.ASKED);
        assertThat(asked.getGroundName()).isEqualTo("重复工单");
        Refused.with(
                "EXCLUSION_ASKED",
                Code.ALREADY_EXISTS,
                () -> exclusion(LIU, ticket, "DUPLICATE"));
        Refused.with(
                "ACCESS_DENIED",
                Code.PERMISSION_DENIED,
                () -> hotline.of(LIU).ruleHotlineExclusion(ruling(ticket, true)));
        assertThat(ruled(ticket, false).getExclusion().getState())
                .isEqualTo(HotlineTicket.Exclusion.State.REFUSED);
        exclusion(LIU, ticket, "ART11_5");
        var left = ruled(ticket, true).getExclusion();
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
                    () -> more(ticket, Words.of(wrong)));
        }
        var asked = more(ticket, Words.of(until));
        assertThat(asked.getDueTime()).isEqualTo(ticket.getDueTime());
        Refused.with(
                "EXTENSION_ASKED", Code.ALREADY_EXISTS, () -> more(ticket, Words.of(until)));

        hotline.grants(ticket.getId(), until);
        var granted = hotline.get(ticket.getId());
        assertThat(granted.getDueTime()).isEqualTo(Words.of(until));
        assertThat(granted.getContactDueTime()).isEqualTo(ticket.getContactDueTime());
        assertThat(file(ticket).getClock().getDueTime()).isEqualTo(Words.of(until));
        CITIZEN.clock().set(until);
        assertThat(answer(LIU, ticket, "已处理").getAnswerMark())
                .isEqualTo(HotlineTicket.Mark.ON_TIME);
        Eventually.holds(() -> assertThat(told(ticket)).hasSize(2));
        assertThat(told(ticket).getFirst().getHotlineStep().getTime())
                .isEqualTo(Words.of(until));
    }

    @Test
    void aMissIsWrittenDownOnceForTheContactAndOnceForTheAnswer() {
        var ticket = hotline.dispatched("L1");
        CITIZEN.clock().set(Words.in(ticket.getDueTime()).plus(Duration.ofSeconds(1)));
        Eventually.holds(() ->
                assertThat(events(ticket))
                        .containsExactlyInAnyOrder(
                                "DISPATCHED",
                                "COPIED",
                                "DUE_SOON",
                                "DUE_MISSED",
                                "CONTACT_MISSED"));
        contact(LIU, ticket);
        var late = answer(LIU, ticket, "已处理");
        assertThat(late.getContactMark()).isEqualTo(HotlineTicket.Mark.LATE);
        assertThat(late.getAnswerMark()).isEqualTo(HotlineTicket.Mark.LATE);
    }

    @Test
    void whatIsLongerThanACaseHasRoomForIsKeptBesideIt() {
        var title = "灯".repeat(150);
        var content = "暗".repeat(3_000);
        var ticket =
                hotline.dispatched(
                        hotline.ticket(NORTH, "L2").setTitle(title).setContent(content));
        assertThat(ticket.getTitle()).hasSize(100).endsWith("…");
        assertThat(
                        CITIZEN.postgres()
                                .owner()
                                .sql(
                                        "SELECT note FROM governance.case_event WHERE case_id = :id::uuid AND type = 'NOTED'")
                                .param("id", ticket.getCaseId())
                                .query(String.class)
                                .single())
                .contains(title)
                .contains(content);
    }

    private HotlineTicket get(Caller who, HotlineTicket ticket) {
        return hotline.of(who)
                .getHotlineTicket(
                        GetHotlineTicketRequest.newBuilder().setId(ticket.getId()).build());
    }

    private void unknown(Caller who, HotlineTicket ticket) {
        Refused.with("TICKET_UNKNOWN", Code.NOT_FOUND, () -> get(who, ticket));
    }

    private Case file(HotlineTicket ticket) {
        return filed.cases(ZHOU)
                .getCase(GetCaseRequest.newBuilder().setId(ticket.getCaseId()).build());
    }

    private List<String> events(HotlineTicket ticket) {
        return hotline
                .of(ZHOU)
                .listHotlineTicketEvents(
                        ListHotlineTicketEventsRequest.newBuilder()
                                .setId(ticket.getId())
                                .build())
                .getEventsList()
                .stream()
                .map(HotlineTicketEvent::getType)
                .toList();
    }

    private List<String> toCallBack() {
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

    private static List<CreateDeliveryRequest> told(HotlineTicket ticket) {
        return CITIZEN.adapters().about(ticket.getId());
    }

    private HotlineTicket contact(Caller who, HotlineTicket ticket) {
        return hotline.of(who)
                .contactHotlineTicket(
                        ContactHotlineTicketRequest.newBuilder()
                                .setId(ticket.getId())
                                .setText("已电话联系")
                                .build());
    }

    private HotlineTicket answer(Caller who, HotlineTicket ticket, String text) {
        return hotline.of(who)
                .answerHotlineTicket(
                        AnswerHotlineTicketRequest.newBuilder()
                                .setId(ticket.getId())
                                .setText(text)
                                .build());
    }

    private HotlineTicket giveBack(Caller who, HotlineTicket ticket) {
        return hotline.of(who)
                .returnHotlineTicket(
                        ReturnHotlineTicketRequest.newBuilder()
                                .setId(ticket.getId())
                                .setReason("不属本街道")
                                .build());
    }

    private HotlineTicket more(HotlineTicket ticket, Timestamp until) {
        return hotline.of(LIU)
                .extendHotlineTicket(
                        ExtendHotlineTicketRequest.newBuilder()
                                .setId(ticket.getId())
                                .setUntilTime(until)
                                .setReason("需采购灯具，已向来电人说明")
                                .build());
    }

    private HotlineTicket callBack(HotlineTicket ticket, boolean reached) {
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

    private HotlineTicket exclusion(Caller who, HotlineTicket ticket, String ground) {
        return hotline.of(who)
                .askHotlineExclusion(
                        AskHotlineExclusionRequest.newBuilder()
                                .setId(ticket.getId())
                                .setGround(ground)
                                .setEvidence("与工单 H-1 相同")
                                .build());
    }

    private HotlineTicket ruled(HotlineTicket ticket, boolean granted) {
        return hotline.of(ZHOU).ruleHotlineExclusion(ruling(ticket, granted));
    }

    private static RuleHotlineExclusionRequest ruling(HotlineTicket ticket, boolean granted) {
        return RuleHotlineExclusionRequest.newBuilder()
                .setId(ticket.getId())
                .setGranted(granted)
                .setReason("热线办〔2026〕12 号")
                .build();
    }
}
