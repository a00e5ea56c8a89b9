package io.linli.citizen.governance.grpc;

import static io.linli.citizen.People.LIU;
import static io.linli.citizen.governance.grpc.PlayedWhistle.CGW;
import static io.linli.citizen.governance.grpc.PlayedWhistle.PSJT;
import static io.linli.citizen.governance.grpc.PlayedWhistle.part;
import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.Status.Code;
import io.linli.citizen.CitizenExtension;
import io.linli.citizen.Eventually;
import io.linli.citizen.Filed;
import io.linli.citizen.Refused;
import io.linli.proto.adapters.v1.HotlineStep.Step;
import io.linli.proto.governance.v1.Case;
import io.linli.proto.governance.v1.HotlineTicket;
import io.linli.proto.governance.v1.JudgeRefusalRequest.Verdict;
import io.linli.proto.governance.v1.Whistle.Department.State;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A 12345 ticket with one return and an overruled decline: the street must keep it, and must get
/// its departments to come before it can answer.
class HotlineJourneyTest {
    @RegisterExtension static final CitizenExtension CITIZEN = new CitizenExtension();

    private final Filed filed = new Filed(CITIZEN);
    private final PlayedWhistle play = new PlayedWhistle(CITIZEN);
    private final PlayedHotline hotline = new PlayedHotline(CITIZEN);
    private final TicketDesk desk = new TicketDesk(CITIZEN, hotline);

    @Test
    void aTicketIsAnsweredOnceTheDepartmentsThatMustComeHaveDoneTheirPart() {
        var ticket = hotline.dispatched("L2");
        desk.giveBack(LIU, ticket);
        CITIZEN.clock().forward(Duration.ofMinutes(30));
        hotline.rules(ticket.getId(), false);
        desk.contact(LIU, ticket);

        var whistle = filed.blown(desk.file(ticket), CGW, PSJT).getId();
        play.acknowledge(whistle, CGW);
        play.refuse(whistle, PSJT);
        Refused.with(
                "STEP_ORDER",
                Code.FAILED_PRECONDITION,
                () -> desk.answer(LIU, ticket, "已处理")); // departments are at work
        var overruled = play.judge(LIU, whistle, PSJT, Verdict.OVERRULE, "");
        assertThat(part(overruled, PSJT).getState()).isEqualTo(State.OVERRULED);
        play.checkIn(whistle, PSJT);
        play.deliver(whistle, PSJT);
        play.deliver(whistle, CGW);
        play.close(whistle, 5);
        assertThat(desk.file(ticket).getState()).isEqualTo(Case.State.RESOLVED);

        assertThat(desk.answer(LIU, ticket, "排水井已修复").getAnswerMark())
                .isEqualTo(HotlineTicket.Mark.ON_TIME);
        hotline.calls(ticket.getId(), 1, true, HotlineTicket.Satisfaction.SATISFIED);
        Eventually.holds(() -> {
            CITIZEN.clock().forward(Duration.ofSeconds(1));
            assertThat(desk.told(ticket))
                    .extracting(told -> told.getHotlineStep().getStep())
                    .containsExactlyInAnyOrder(Step.OBJECTION, Step.CONTACT, Step.FEEDBACK);
        });
        assertThat(desk.events(ticket))
                .containsSubsequence(
                        "DISPATCHED",
                        "OBJECTED",
                        "OBJECTION_REFUSED",
                        "CONTACTED",
                        "ANSWERED",
                        "CALLED_BACK");
    }
}
