package io.linli.adapters.hotline.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.protobuf.util.Timestamps;
import io.grpc.StatusRuntimeException;
import io.linli.adapters.FakeTickets;
import io.linli.adapters.hotline.HotlineEvent;
import io.linli.adapters.hotline.HotlineEvent.CalledBack;
import io.linli.adapters.hotline.HotlineEvent.Dispatched;
import io.linli.adapters.hotline.HotlineEvent.ExtensionRuled;
import io.linli.adapters.hotline.HotlineEvent.ObjectionRuled;
import io.linli.adapters.hotline.HotlineEvent.Withdrawn;
import io.linli.mesh.testkit.InProcessMesh;
import io.linli.mesh.testkit.SettableClock;
import io.linli.proto.governance.v1.HotlineTicket;
import io.linli.proto.governance.v1.TellHotlineTicketRequest;
import io.linli.proto.governance.v1.TellHotlineTicketRequest.WordCase;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GovernanceTicketsTest {
    private static final UUID TICKET = UUID.fromString("7d9f7c7e-58a4-4a6c-9a53-0a2f3d1f4b11");
    private static final Instant AT = Instant.parse("2026-11-20T02:00:00Z");

    private final FakeTickets governance = new FakeTickets();
    private final InProcessMesh mesh =
            new InProcessMesh(SettableClock.at("2026-11-20T10:05:00+08:00"), governance);
    private final GovernanceTickets tickets =
            new GovernanceTickets(mesh.channelsOf("adapters", "governance"));

    @AfterEach
    void close() {
        mesh.close();
    }

    @Test
    void aTicketIsToldInOurWordsUnderTheKeyOfItsEvent() {
        take(ticket(Optional.of("110105017036")));

        assertThat(governance.told)
                .containsExactly(
                        TellHotlineTicketRequest.newBuilder()
                                .setId(TICKET.toString())
                                .setNumber("H1")
                                .setVersion(3)
                                .setKey("hotline:E-1")
                                .setTime(Timestamps.fromMillis(AT.toEpochMilli()))
                                .setDispatched(
                                        TellHotlineTicketRequest.Dispatched.newBuilder()
                                                .setRegion("110105017036")
                                                .setUnit("110105017")
                                                .setCommunityRole(HotlineTicket.Role.ASSIST)
                                                .setKind(HotlineTicket.Kind.HELP)
                                                .setLevel("L2")
                                                .setTitle("路灯不亮")
                                                .setContent("三天不亮")
                                                .setCallerName("张三")
                                                .setCallerPhone("138")
                                                .setAddress("三号楼")
                                                .setPrivate(true)
                                                .setDispatchTime(
                                                        Timestamps.fromMillis(AT.toEpochMilli())))
                                .build());
    }

    @Test
    void everyOtherWordHasItsPlace() {
        take(new Withdrawn("H1", "撤回"));
        take(new ObjectionRuled("H1", true, "属实"));
        take(new ExtensionRuled("H1", true, Optional.of(AT), "同意"));
        take(new ExtensionRuled("H1", false, Optional.empty(), "不同意"));
        take(
                new CalledBack(
                        "H1",
                        2,
                        true,
                        Optional.of(true),
                        Optional.of(false),
                        Optional.of(false),
                        "没修好"));

        assertThat(governance.told)
                .extracting(TellHotlineTicketRequest::getWordCase)
                .containsExactly(
                        WordCase.WITHDRAWN,
                        WordCase.OBJECTION_RULED,
                        WordCase.EXTENSION_RULED,
                        WordCase.EXTENSION_RULED,
                        WordCase.CALLED_BACK);
        var called = governance.told.getLast().getCalledBack();
        assertThat(called.getRound()).isEqualTo(2);
        assertThat(called.getContacted()).isTrue();
        assertThat(called.hasSolved()).isTrue();
        assertThat(called.getSolved()).isFalse();
        assertThat(called.getSatisfaction()).isEqualTo(HotlineTicket.Satisfaction.DISSATISFIED);
        assertThat(governance.told.get(3).getExtensionRuled().hasUntilTime()).isFalse();
    }

    @Test
    void whatIsRefusedOrHasNoPlaceIsTriedAgainAndNeverDropped() {
        governance.refusals.add(FakeTickets.Refused.TICKET_UNKNOWN);
        assertThatThrownBy(() -> take(new Withdrawn("H1", "撤回")))
                .isInstanceOf(StatusRuntimeException.class);
        governance.refusals.add(FakeTickets.Refused.COMMUNITY_NOT_PRIMARY);
        assertThatThrownBy(() -> take(ticket(Optional.of("110105017036"))))
                .isInstanceOf(StatusRuntimeException.class);
        assertThatThrownBy(() -> take(ticket(Optional.empty())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("110105999999");
        assertThat(governance.told).isEmpty();
    }

    private void take(HotlineEvent event) {
        assertThat(tickets.take(TICKET, 3, event, AT, "hotline:E-1")).isEmpty();
    }

    private static Dispatched ticket(Optional<String> region) {
        return new Dispatched(
                "H1",
                "路灯不亮",
                "三天不亮",
                "090909",
                Optional.empty(),
                "110105999999",
                region,
                Optional.of("110105017"),
                false,
                Optional.of("HELP"),
                Optional.of("L2"),
                new HotlineEvent.Caller("张三", "138"),
                "三号楼",
                true,
                AT);
    }
}
