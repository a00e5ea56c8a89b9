package io.linli.citizen.governance.grpc;

import static io.linli.citizen.People.LIU;
import static io.linli.citizen.People.NORTH;
import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.Status.Code;
import io.linli.citizen.CitizenExtension;
import io.linli.citizen.Refused;
import io.linli.proto.governance.v1.AnswerHotlineTicketRequest;
import io.linli.proto.governance.v1.ContactHotlineTicketRequest;
import io.linli.proto.governance.v1.HotlineTicket;
import io.linli.proto.governance.v1.ReturnHotlineTicketRequest;
import io.linli.proto.governance.v1.TellHotlineTicketRequest.Dispatched;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every limit to its last instant. Rules.
class HotlineLimitsTest {
    private static final Duration NEXT = Duration.ofNanos(1_000); // as fine as instants are kept

    @RegisterExtension static final CitizenExtension CITIZEN = new CitizenExtension();

    private final PlayedHotline hotline = new PlayedHotline(CITIZEN);

    @ParameterizedTest
    @CsvSource({
        // a Friday; the Saturday after fifteen days is put off to the Monday
        "L1, 2026-11-20T10:00:00+08:00, 2026-11-20T12:00:00+08:00, 2026-11-20T10:30:00+08:00",
        "L2, 2026-11-20T15:00:00+08:00, 2026-11-21T15:00:00+08:00, 2026-11-23T10:00:00+08:00",
        "L3, 2026-11-20T15:00:00+08:00, 2026-11-27T23:59:59+08:00, 2026-11-23T10:00:00+08:00",
        "L4, 2026-11-20T15:00:00+08:00, 2026-12-07T23:59:59+08:00, 2026-11-23T10:00:00+08:00",
        // the day before National Day
        "L1, 2026-09-30T23:30:00+08:00, 2026-10-01T01:30:00+08:00, 2026-10-01T00:00:00+08:00",
        "L2, 2026-09-30T17:00:00+08:00, 2026-10-01T17:00:00+08:00, 2026-10-08T12:00:00+08:00",
        "L3, 2026-09-30T17:00:00+08:00, 2026-10-08T23:59:59+08:00, 2026-10-08T12:00:00+08:00",
    })
    void theLastInstantIsOnTimeAndTheNextIsLate(
            String level, OffsetDateTime at, OffsetDateTime due, OffsetDateTime returnUntil) {
        CITIZEN.clock().set(at.toInstant());
        var onTime = hotline.dispatched(level);
        var late = hotline.dispatched(level);
        var returned = hotline.dispatched(level);

        assertThat(Words.in(onTime.getDueTime())).isEqualTo(due.toInstant());
        assertThat(Words.in(onTime.getContactDueTime())).isEqualTo(due.toInstant());
        assertThat(Words.in(onTime.getReturnUntilTime())).isEqualTo(returnUntil.toInstant());

        CITIZEN.clock().set(returnUntil.toInstant());
        assertThat(giveBack(returned).getState()).isEqualTo(HotlineTicket.State.OBJECTED);
        CITIZEN.clock().forward(NEXT);
        Refused.with("RETURN_LATE", Code.FAILED_PRECONDITION, () -> giveBack(late));

        CITIZEN.clock().set(due.toInstant());
        assertThat(answered(onTime)).isEqualTo(HotlineTicket.Mark.ON_TIME);
        CITIZEN.clock().forward(NEXT);
        assertThat(answered(late)).isEqualTo(HotlineTicket.Mark.LATE);
    }

    @Test
    void aTicketWithoutALevelHasTheOneTheRulesGiveIt() {
        CITIZEN.clock().set(Instant.parse("2026-11-20T07:00:00Z"));
        var ticket = hotline.dispatched(hotline.ticket(NORTH, ""));
        assertThat(ticket.getLevel()).isEqualTo("L3");
    }

    @Test
    void aCitysOwnLimitCountsFromItsDayOn() {
        CITIZEN.postgres()
                .owner()
                .sql(
                        """
                        INSERT INTO governance.hotline_limit
                        VALUES ('5001', 'L3', 'ANSWER', '2026-11-21T00:00:00+08:00', 5, 'WORK_DAY')
                        """)
                .update();
        CITIZEN.clock().set(Instant.parse("2026-11-20T07:00:00Z"));
        var before = hotline.ticket("500103004003", "L3");
        assertThat(due(before)).isEqualTo(Instant.parse("2026-11-27T15:59:59Z"));
        CITIZEN.clock().set(Instant.parse("2026-11-20T16:00:00Z"));
        var after = hotline.ticket("500103004003", "L3");
        assertThat(due(after)).isEqualTo(Instant.parse("2026-11-27T10:00:00Z"));
    }

    /// As nobody of that district is among the people of the tests, its table is asked.
    private Instant due(Dispatched.Builder of) {
        var word = hotline.word(UUID.randomUUID().toString()).setDispatched(of);
        hotline.tell(word);
        return CITIZEN.postgres()
                .owner()
                .sql("SELECT due_at FROM governance.hotline_ticket WHERE id = :id::uuid")
                .param("id", word.getId())
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    private HotlineTicket giveBack(HotlineTicket ticket) {
        return hotline.of(LIU)
                .returnHotlineTicket(
                        ReturnHotlineTicketRequest.newBuilder()
                                .setId(ticket.getId())
                                .setReason("不属本街道")
                                .build());
    }

    private HotlineTicket.Mark answered(HotlineTicket ticket) {
        var contacted =
                hotline.of(LIU)
                        .contactHotlineTicket(
                                ContactHotlineTicketRequest.newBuilder()
                                        .setId(ticket.getId())
                                        .setText("已联系")
                                        .build());
        var answered =
                hotline.of(LIU)
                        .answerHotlineTicket(
                                AnswerHotlineTicketRequest.newBuilder()
                                        .setId(ticket.getId())
                                        .setText("已处理")
                                        .build());
        assertThat(contacted.getContactMark()).isEqualTo(answered.getAnswerMark());
        return answered.getAnswerMark();
    }
}
