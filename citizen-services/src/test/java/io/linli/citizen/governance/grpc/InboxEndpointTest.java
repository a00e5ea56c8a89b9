package io.linli.citizen.governance.grpc;

import static io.linli.citizen.People.CHEN;
import static io.linli.citizen.People.LIU;
import static io.linli.citizen.People.MIDDLE;
import static io.linli.citizen.People.NORTH;
import static io.linli.citizen.People.PORTAL;
import static io.linli.citizen.People.WANG;
import static io.linli.citizen.People.ZHAO;
import static io.linli.citizen.People.ZHOU;
import static org.assertj.core.api.Assertions.assertThat;

import io.linli.citizen.CitizenExtension;
import io.linli.citizen.Filed;
import io.linli.mesh.caller.Caller;
import io.linli.proto.governance.v1.AssignCaseRequest;
import io.linli.proto.governance.v1.Assignee;
import io.linli.proto.governance.v1.CancelCaseRequest;
import io.linli.proto.governance.v1.Case;
import io.linli.proto.governance.v1.CountCasesRequest;
import io.linli.proto.governance.v1.CountCasesResponse;
import io.linli.proto.governance.v1.ListCasesRequest;
import io.linli.proto.governance.v1.ListCasesRequest.Due;
import io.linli.proto.governance.v1.ListCasesRequest.Held;
import io.linli.proto.governance.v1.Place;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// In the north: one as it came, one noise that the grid worker has, one called off, one from a
/// desk with an address; one in the middle. All filed at 10:00 Beijing time with 8 hours.
class InboxEndpointTest {
    @RegisterExtension static final CitizenExtension CITIZEN = new CitizenExtension();

    private static final Filed FILED = new Filed(CITIZEN);
    private static String asItCame = "";
    private static String noise = "";
    private static String calledOff = "";
    private static String atTheDesk = "";

    @BeforeAll
    static void fileSome() {
        asItCame = FILED.filed().getId();
        noise =
                FILED.cases(PORTAL)
                        .fileCase(
                                Filed.request(NORTH).setCategory("NOISE").setTitle("夜间噪音").build())
                        .getId();
        calledOff = FILED.filed().getId();
        atTheDesk =
                FILED.cases(CHEN)
                        .fileCase(
                                Filed.request(NORTH)
                                        .setExternalId("")
                                        .setPlace(Place.newBuilder().setAddress("二区Gate 100%东"))
                                        .build())
                        .getId();
        FILED.cases(PORTAL).fileCase(Filed.request(MIDDLE).build());
        FILED.cases(CHEN)
                .assignCase(
                        AssignCaseRequest.newBuilder()
                                .setId(noise)
                                .setAssignee(person(WANG))
                                .build());
        FILED.cases(CHEN)
                .cancelCase(
                        CancelCaseRequest.newBuilder().setId(calledOff).setReason("重复").build());
    }

    private static Assignee person(Caller who) {
        return Assignee.newBuilder()
                .setKind(Assignee.Kind.PERSON)
                .setId(who.id())
                .setName(who.name())
                .build();
    }

    @Test
    void everyFilterNarrowsToWhatItSays() {
        assertThat(ids(WANG, asked().setCategory("NOISE"))).containsExactly(noise);
        assertThat(ids(WANG, asked().setChannel(Case.Channel.DESK))).containsExactly(atTheDesk);
        assertThat(ids(WANG, asked().setHeld(Held.MINE))).containsExactly(noise);
        assertThat(ids(CHEN, asked().setHeld(Held.MINE))).isEmpty();
        assertThat(ids(WANG, asked().setHeld(Held.NOBODY)))
                .containsExactlyInAnyOrder(asItCame, atTheDesk);
        assertThat(ids(WANG, asked().setHeld(Held.NOBODY).setChannel(Case.Channel.DESK)))
                .containsExactly(atTheDesk);
        assertThat(ids(WANG, asked().setState(Case.State.CANCELLED).setCategory("ROAD_COLLAPSE")))
                .containsExactly(calledOff);
    }

    @Test
    void wordsAreFoundInTitleAddressAndNumberAndTakenAsTheyAre() {
        assertThat(ids(WANG, asked().setText("噪音"))).containsExactly(noise);
        assertThat(ids(WANG, asked().setText(" gate 100% "))).containsExactly(atTheDesk);
        assertThat(ids(WANG, asked().setText("%"))).containsExactly(atTheDesk);
        assertThat(ids(WANG, asked().setText("_"))).isEmpty();
        assertThat(ids(WANG, asked().setText(noise))).containsExactly(noise);
        assertThat(ids(ZHAO, asked().setText(noise))).isEmpty();
        assertThat(ids(ZHAO, asked().setText("噪音"))).isEmpty();
    }

    @Test
    void pagesOfANarrowedListHaveNoGapsOrRepeats() {
        var all = new ArrayList<String>();
        var token = "";
        do {
            var page =
                    FILED.cases(LIU)
                            .listCases(
                                    asked().setText("路面")
                                            .setPageSize(1)
                                            .setPageToken(token)
                                            .build());
            page.getCasesList().forEach(each -> all.add(each.getId()));
            token = page.getNextPageToken();
        } while (!token.isEmpty());

        assertThat(all)
                .doesNotHaveDuplicates()
                .containsExactlyElementsOf(ids(LIU, asked().setText("路面")));
    }

    @Test
    void whatIsDueIsCountedAsItIsListedUpToTheLastInstant() {
        var before = CITIZEN.clock().instant();
        try {
            var lastInstant = Instant.parse("2026-11-20T10:00:00Z");
            CITIZEN.clock().set(lastInstant);
            assertThat(ids(WANG, asked().setDue(Due.TODAY))).hasSize(3);
            assertThat(ids(WANG, asked().setDue(Due.SOON))).hasSize(3);
            assertThat(ids(WANG, asked().setDue(Due.OVERDUE))).isEmpty();
            assertThat(count(WANG).getDueToday()).isEqualTo(3);

            CITIZEN.clock().forward(Duration.ofNanos(1_000));
            assertThat(ids(WANG, asked().setDue(Due.TODAY))).isEmpty();
            assertThat(ids(WANG, asked().setDue(Due.OVERDUE))).hasSize(3);
            assertThat(count(WANG).getDueToday()).isZero();
            assertThat(count(WANG).getOverdue()).isEqualTo(3);
        } finally {
            CITIZEN.clock().set(before);
        }
    }

    @Test
    void whatIsMineAndWhatNobodyHasIsCountedAsItIsListed() {
        for (var who : List.of(WANG, CHEN, ZHAO, LIU, ZHOU)) {
            assertThat(count(who).getMine())
                    .as(who.name())
                    .isEqualTo(ids(who, asked().setHeld(Held.MINE)).size());
            assertThat(count(who).getUnassigned())
                    .as(who.name())
                    .isEqualTo(ids(who, asked().setHeld(Held.NOBODY)).size());
        }
        assertThat(count(LIU).getUnassigned()).isEqualTo(3);
    }

    @Test
    void aPortalIsNotToldWhoHasACase() {
        assertThat(ids(PORTAL, asked().setHeld(Held.NOBODY))).isEmpty();
        assertThat(ids(PORTAL, asked().setHeld(Held.MINE))).isEmpty();
        assertThat(count(PORTAL).getUnassigned()).isZero();
    }

    private static ListCasesRequest.Builder asked() {
        return ListCasesRequest.newBuilder();
    }

    private static List<String> ids(Caller who, ListCasesRequest.Builder asked) {
        return FILED.cases(who).listCases(asked.build()).getCasesList().stream()
                .map(Case::getId)
                .toList();
    }

    private static CountCasesResponse count(Caller who) {
        return FILED.cases(who).countCases(CountCasesRequest.getDefaultInstance());
    }
}
