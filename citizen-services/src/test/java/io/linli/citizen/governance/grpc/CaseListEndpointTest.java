package io.linli.citizen.governance.grpc;

import static io.linli.citizen.People.HOMELESS;
import static io.linli.citizen.People.LI;
import static io.linli.citizen.People.LIU;
import static io.linli.citizen.People.MIDDLE;
import static io.linli.citizen.People.NORTH;
import static io.linli.citizen.People.OTHER_PORTAL;
import static io.linli.citizen.People.PORTAL;
import static io.linli.citizen.People.STREET;
import static io.linli.citizen.People.SUN;
import static io.linli.citizen.People.WANG;
import static io.linli.citizen.People.XU;
import static io.linli.citizen.People.ZHAO;
import static io.linli.citizen.People.ZHOU;
import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.Status.Code;
import io.linli.citizen.CitizenExtension;
import io.linli.citizen.Filed;
import io.linli.citizen.Refused;
import io.linli.mesh.caller.Caller;
import io.linli.proto.governance.v1.AcceptCaseRequest;
import io.linli.proto.governance.v1.Case;
import io.linli.proto.governance.v1.CountCasesRequest;
import io.linli.proto.governance.v1.CountCasesResponse;
import io.linli.proto.governance.v1.CountCasesResponse.StateCount;
import io.linli.proto.governance.v1.GetCaseMachineRequest;
import io.linli.proto.governance.v1.ListCasesRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CaseListEndpointTest {
    @RegisterExtension static final CitizenExtension CITIZEN = new CitizenExtension();

    private static final int IN_NORTH = 7;
    private static final int IN_MIDDLE = 3;
    private static final int OF_OTHER_PORTAL = 2;
    private static final Filed FILED = new Filed(CITIZEN);

    @BeforeAll
    static void fileSome() {
        var ids = new ArrayList<String>();
        for (var count = 0; count < IN_NORTH; count++) {
            ids.add(FILED.cases(PORTAL).fileCase(Filed.request(NORTH).build()).getId());
            CITIZEN.clock().forward(Duration.ofMinutes(count % 2)); // some at the very same moment
        }
        for (var count = 0; count < IN_MIDDLE; count++) {
            FILED.cases(PORTAL).fileCase(Filed.request(MIDDLE).build());
        }
        for (var count = 0; count < OF_OTHER_PORTAL; count++) {
            FILED.cases(OTHER_PORTAL).fileCase(Filed.request("110105018001").build());
        }
        FILED.cases(WANG).acceptCase(AcceptCaseRequest.newBuilder().setId(ids.getFirst()).build());
    }

    @Test
    void everyoneListsAndCountsWhatIsTheirsAndNothingElse() {
        var expected =
                Map.of(
                        WANG,
                        IN_NORTH,
                        ZHAO,
                        IN_MIDDLE,
                        LIU,
                        IN_NORTH + IN_MIDDLE,
                        SUN,
                        OF_OTHER_PORTAL,
                        ZHOU,
                        IN_NORTH + IN_MIDDLE + OF_OTHER_PORTAL,
                        XU,
                        IN_NORTH + IN_MIDDLE + OF_OTHER_PORTAL,
                        PORTAL,
                        IN_NORTH + IN_MIDDLE,
                        OTHER_PORTAL,
                        OF_OTHER_PORTAL,
                        HOMELESS,
                        0);

        expected.forEach((who, number) -> {
            assertThat(all(who, "", 3)).as(who.name()).hasSize(number);
            assertThat(count(who, "").getTotal()).as(who.name()).isEqualTo((long) number);
        });
        assertThat(all(WANG, "", 3)).allMatch(each -> each.getRegion().equals(NORTH));
        assertThat(all(ZHAO, "", 100)).allMatch(each -> each.getRegion().equals(MIDDLE));
    }

    @Test
    void aRegionNarrowsListAndCountAlike() {
        for (var region : List.of(NORTH, MIDDLE, STREET, "110105")) {
            assertThat(count(ZHOU, region).getTotal()).isEqualTo(all(ZHOU, region, 2).size());
        }
        assertThat(all(PORTAL, MIDDLE, 2)).hasSize(IN_MIDDLE);
        Refused.with("REGION_DENIED", Code.PERMISSION_DENIED, () -> count(WANG, MIDDLE));
        Refused.with("REGION_DENIED", Code.PERMISSION_DENIED, () -> all(WANG, STREET, 2));
        Refused.with("ACCESS_DENIED", Code.PERMISSION_DENIED, () -> count(LI, ""));
        Refused.with("ACCESS_DENIED", Code.PERMISSION_DENIED, () -> all(LI, "", 2));
    }

    @Test
    void pagesComeNewestFirstWithoutGapsOrRepeats() {
        for (var size = 1; size <= IN_NORTH + 1; size++) {
            var cases = all(WANG, "", size);
            assertThat(cases).extracting(Case::getId).doesNotHaveDuplicates().hasSize(IN_NORTH);
            assertThat(cases).extracting(each -> -each.getCreateTime().getSeconds()).isSorted();
        }
        Refused.with(
                "PAGE_TOKEN_INVALID",
                Code.INVALID_ARGUMENT,
                () ->
                        FILED.cases(WANG)
                                .listCases(
                                        ListCasesRequest.newBuilder()
                                                .setPageToken("forged")
                                                .build()));
    }

    @Test
    void theStateNarrowsTheListAsTheCountSays() {
        var byState = count(WANG, "").getByStateList();

        assertThat(byState)
                .containsExactly(
                        StateCount.newBuilder()
                                .setState(Case.State.FILED)
                                .setCount(IN_NORTH - 1)
                                .build(),
                        StateCount.newBuilder().setState(Case.State.ACCEPTED).setCount(1).build());
        assertThat(
                        FILED.cases(WANG)
                                .listCases(
                                        ListCasesRequest.newBuilder()
                                                .setState(Case.State.ACCEPTED)
                                                .build())
                                .getCasesList())
                .hasSize(1);
    }

    @Test
    void theCountKnowsWhatIsDueSoonAndWhatIsLateAsTheClocksDo() {
        for (var step = 0; step < 5; step++) {
            var clocks =
                    all(LIU, "", 100).stream().map(each -> each.getClock().getState()).toList();
            var count = count(LIU, "");
            assertThat(count.getDueSoon())
                    .isEqualTo(clocks.stream().filter(Case.Clock.State.DUE_SOON::equals).count());
            assertThat(count.getOverdue())
                    .isEqualTo(clocks.stream().filter(Case.Clock.State.OVERDUE::equals).count());
            CITIZEN.clock().forward(Duration.ofHours(2));
        }
        assertThat(count(LIU, "").getOverdue()).isEqualTo(IN_NORTH + IN_MIDDLE);
    }

    private static List<Case> all(Caller who, String region, int pageSize) {
        var cases = new ArrayList<Case>();
        var token = "";
        do {
            var page =
                    FILED.cases(who)
                            .listCases(
                                    ListCasesRequest.newBuilder()
                                            .setRegion(region)
                                            .setPageSize(pageSize)
                                            .setPageToken(token)
                                            .build());
            cases.addAll(page.getCasesList());
            token = page.getNextPageToken();
        } while (!token.isEmpty());
        return cases;
    }

    private static CountCasesResponse count(Caller who, String region) {
        return FILED.cases(who)
                .countCases(CountCasesRequest.newBuilder().setRegion(region).build());
    }

    @Test
    void theMachineIsToldToWhoeverWorksByIt() {
        var machine = FILED.cases(WANG).getCaseMachine(GetCaseMachineRequest.getDefaultInstance());

        assertThat(machine.getMovesList())
                .anySatisfy(move -> {
                    assertThat(move.getFrom()).isEqualTo(Case.State.CLOSED);
                    assertThat(move.getAction()).isEqualTo("REOPEN");
                    assertThat(move.getTo()).isEqualTo(Case.State.ACCEPTED);
                    assertThat(move.getRolesList()).contains("partner");
                    assertThat(move.getGuardsList()).containsExactly("REASON", "REOPEN_WINDOW");
                });
        assertThat(machine.getTerminalList())
                .containsExactly(Case.State.CLOSED, Case.State.CANCELLED, Case.State.DUPLICATE);
    }
}
