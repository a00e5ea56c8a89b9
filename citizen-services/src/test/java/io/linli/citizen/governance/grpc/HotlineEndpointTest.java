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

import io.grpc.Status.Code;
import io.linli.citizen.CitizenExtension;
import io.linli.citizen.Eventually;
import io.linli.citizen.Refused;
import io.linli.proto.adapters.v1.HotlineStep;
import io.linli.proto.governance.v1.Case;
import io.linli.proto.governance.v1.HotlineTicket;
import io.linli.proto.governance.v1.TellHotlineTicketResponse.Outcome;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Rules, V-03.
class HotlineEndpointTest {
    @RegisterExtension static final CitizenExtension CITIZEN = new CitizenExtension();

    private final PlayedHotline hotline = new PlayedHotline(CITIZEN);
    private final TicketDesk desk = new TicketDesk(CITIZEN, hotline);

    @Test
    void aTicketBecomesACaseOfItsStreetWithTheTicketsLimitAndTheDistrictHasACopy() {
        var at = CITIZEN.clock().instant();
        var ticket = hotline.dispatched("L2");

        assertThat(ticket.getUnit()).isEqualTo(STREET);
        assertThat(ticket.getCopiedTo()).isEqualTo("110105");
        assertThat(ticket.getCommunityRole()).isEqualTo(HotlineTicket.Role.ASSIST);
        assertThat(ticket.getDueTime()).isEqualTo(Words.of(at.plus(Duration.ofHours(24))));
        assertThat(desk.events(ticket)).containsExactly("DISPATCHED", "COPIED");
        var file = desk.file(ticket);
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
        Refused.with("COMMUNITY_NOT_PRIMARY", Code.INVALID_ARGUMENT, () -> hotline.tell(word));
        word.getDispatchedBuilder().clearCommunityRole().setUnit(NORTH);
        Refused.with("COMMUNITY_NOT_PRIMARY", Code.INVALID_ARGUMENT, () -> hotline.tell(word));

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
        assertThat(desk.answer(CHEN, ticket, "已处理").getState())
                .isEqualTo(HotlineTicket.State.ANSWERED);
    }

    /// A 12345 ticket with one return: the hotline refuses the objection, the street stays
    /// responsible, and everything is told back in order.
    @Test
    void aTicketThatIsHandedBackOnceGoesAllTheWayRound() {
        var ticket = hotline.dispatched("L2");
        var due = Words.in(ticket.getDueTime());

        CITIZEN.clock().forward(Duration.ofMinutes(30));
        var objected = desk.giveBack(LIU, ticket);
        assertThat(objected.getState()).isEqualTo(HotlineTicket.State.OBJECTED);
        assertThat(objected.getPaused()).isTrue();
        assertThat(desk.file(ticket).getClock().hasPauseTime()).isTrue();
        Refused.with("TICKET_STATE", Code.FAILED_PRECONDITION, () -> desk.answer(LIU, ticket, "好"));

        CITIZEN.clock().forward(Duration.ofHours(2));
        assertThat(hotline.rules(ticket.getId(), false)).isEqualTo(Outcome.TAKEN);
        var ours = hotline.get(ticket.getId());
        assertThat(ours.getState()).isEqualTo(HotlineTicket.State.DISPATCHED);
        assertThat(Words.in(ours.getDueTime())).isEqualTo(due.plus(Duration.ofHours(2)));
        assertThat(desk.file(ticket).getClock().getDueTime()).isEqualTo(ours.getDueTime());
        assertThat(ours.getReturns()).isOne();

        desk.contact(WANG, ticket);
        desk.contact(LIU, ticket); // the first counts
        var answered = desk.answer(LIU, ticket, "已更换灯具");
        assertThat(answered.getAnswerMark()).isEqualTo(HotlineTicket.Mark.ON_TIME);
        assertThat(desk.file(ticket).getState()).isEqualTo(Case.State.RESOLVED);

        assertThat(hotline.calls(ticket.getId(), 1, true, HotlineTicket.Satisfaction.SATISFIED))
                .isEqualTo(Outcome.TAKEN);
        var end = hotline.get(ticket.getId());
        assertThat(end.getCallBack().getState()).isEqualTo(HotlineTicket.CallBack.State.REACHED);
        assertThat(end.getCallBack().getContacted()).isTrue();
        assertThat(end.getCallBack().getSolved()).isTrue();
        Eventually.holds(() -> assertThat(desk.told(ticket)).hasSize(3));
        assertThat(desk.told(ticket))
                .extracting(told -> told.getHotlineStep().getStep())
                .containsExactlyInAnyOrder(
                        HotlineStep.Step.OBJECTION,
                        HotlineStep.Step.CONTACT,
                        HotlineStep.Step.FEEDBACK);
        assertThat(desk.told(ticket))
                .allMatch(told -> told.getHotlineStep().getOrg().equals(STREET))
                .allMatch(told ->
                        told.getVersion()
                                == switch (told.getHotlineStep().getStep()) {
                                    case OBJECTION -> 1;
                                    case CONTACT -> 2;
                                    default -> 3;
                                });
        assertThat(desk.events(ticket))
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
            desk.giveBack(LIU, ticket);
            hotline.rules(ticket.getId(), false);
        }
        Refused.with("RETURN_FORBIDDEN", Code.ALREADY_EXISTS, () -> desk.giveBack(LIU, ticket));
        assertThat(hotline.get(ticket.getId()).getReturns()).isEqualTo(2);
    }

    @Test
    void whatWasReturnedGoesAndComesBackAsANewDispatchThatRemembersItsReturns() {
        var ticket = hotline.dispatched("L2");
        desk.giveBack(LIU, ticket);
        assertThat(hotline.rules(ticket.getId(), true)).isEqualTo(Outcome.TAKEN);
        assertThat(hotline.get(ticket.getId()).getState()).isEqualTo(HotlineTicket.State.RETURNED);
        assertThat(desk.file(ticket).getState()).isEqualTo(Case.State.CANCELLED);
        assertThat(hotline.rules(ticket.getId(), true)).isEqualTo(Outcome.WITHOUT_EFFECT);

        var elsewhere = hotline.ticket("110105018001", "L3");
        hotline.tell(hotline.word(ticket.getId()).setDispatched(elsewhere));
        var again = hotline.get(ticket.getId());
        assertThat(again.getRound()).isEqualTo(2);
        assertThat(again.getUnit()).isEqualTo("110105018");
        assertThat(again.getReturns()).isOne();
        assertThat(again.getState()).isEqualTo(HotlineTicket.State.DISPATCHED);
        assertThat(again.getCaseId()).isNotEqualTo(ticket.getCaseId());
        desk.unknown(LIU, ticket);
        desk.giveBack(SUN, again);
        hotline.rules(ticket.getId(), false);
        Refused.with("RETURN_FORBIDDEN", Code.ALREADY_EXISTS, () -> desk.giveBack(SUN, again));
        assertThat(desk.answer(SUN, again, "已处理").getAnswerMark())
                .isEqualTo(HotlineTicket.Mark.ON_TIME);
    }

    @Test
    void theFirstTakerAnswersWhoeverHelps() {
        var ticket = hotline.dispatched("L2");
        Refused.with(
                "NOT_FIRST_TAKER", Code.PERMISSION_DENIED, () -> desk.answer(CHEN, ticket, "好"));
        Refused.with("NOT_FIRST_TAKER", Code.PERMISSION_DENIED, () -> desk.giveBack(ZHOU, ticket));
        Refused.with("NOT_A_HELPER", Code.PERMISSION_DENIED, () -> desk.contact(ZHOU, ticket));
        Refused.with("ACCESS_DENIED", Code.PERMISSION_DENIED, () -> desk.contact(LI, ticket));
        Refused.with("ACCESS_DENIED", Code.PERMISSION_DENIED, () -> desk.contact(PORTAL, ticket));
        Refused.with(
                "ACCESS_DENIED",
                Code.PERMISSION_DENIED,
                () -> hotline.of(LIU).tellHotlineTicket(hotline.word(ticket.getId()).build()));
        desk.unknown(SUN, ticket);
        desk.unknown(ZHAO, ticket);
    }

    @Test
    void theTicketOfAPrivateCaseIsHiddenFromTheGridAsTheCaseIs() {
        var ticket = hotline.dispatched(hotline.ticket(NORTH, "L2").setPrivate(true));
        desk.unknown(WANG, ticket);
        assertThat(desk.get(CHEN, ticket).getTitle()).isEqualTo("路灯不亮");
    }
}
