package io.linli.citizen.governance.grpc;

import static io.linli.citizen.People.LIU;
import static io.linli.citizen.People.NORTH;
import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.Status.Code;
import io.linli.citizen.CitizenExtension;
import io.linli.citizen.Eventually;
import io.linli.citizen.Refused;
import io.linli.proto.governance.v1.HotlineTicket;
import io.linli.proto.governance.v1.TellHotlineTicketResponse.Outcome;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What the hotline says, and what time does. Rules.
class HotlineWordsTest {
    @RegisterExtension static final CitizenExtension CITIZEN = new CitizenExtension();

    private final PlayedHotline hotline = new PlayedHotline(CITIZEN);
    private final TicketDesk desk = new TicketDesk(CITIZEN, hotline);

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
        assertThat(desk.events(hotline.get(id)))
                .containsExactly("DISPATCHED", "COPIED", "TOLD_ANEW");
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
    void aMissIsWrittenDownOnceForTheContactAndOnceForTheAnswer() {
        var ticket = hotline.dispatched("L1");
        CITIZEN.clock().set(Words.in(ticket.getDueTime()).plus(Duration.ofSeconds(1)));
        Eventually.holds(() ->
                assertThat(desk.events(ticket))
                        .containsExactlyInAnyOrder(
                                "DISPATCHED",
                                "COPIED",
                                "DUE_SOON",
                                "DUE_MISSED",
                                "CONTACT_MISSED"));
        desk.contact(LIU, ticket);
        var late = desk.answer(LIU, ticket, "已处理");
        assertThat(late.getContactMark()).isEqualTo(HotlineTicket.Mark.LATE);
        assertThat(late.getAnswerMark()).isEqualTo(HotlineTicket.Mark.LATE);
    }

    @Test
    void whatIsLongerThanACaseHasRoomForIsKeptBesideIt() {
        var title = "灯".repeat(150);
        var content = "暗".repeat(3_000);
        var ticket =
                hotline.dispatched(hotline.ticket(NORTH, "L2").setTitle(title).setContent(content));
        assertThat(ticket.getTitle()).hasSize(100).endsWith("…");
        assertThat(
                        CITIZEN.postgres()
                                .owner()
                                .sql(
                                        "SELECT note FROM governance.case_event WHERE case_id ="
                                                + " :id::uuid AND type = 'NOTED'")
                                .param("id", ticket.getCaseId())
                                .query(String.class)
                                .single())
                .contains(title)
                .contains(content);
    }
}
