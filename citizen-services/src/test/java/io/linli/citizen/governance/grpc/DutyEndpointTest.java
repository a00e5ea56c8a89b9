package io.linli.citizen.governance.grpc;

import static io.linli.citizen.People.CHEN;
import static io.linli.citizen.People.LIU;
import static io.linli.citizen.People.NORTH;
import static io.linli.citizen.People.PORTAL;
import static io.linli.citizen.People.STREET;
import static io.linli.citizen.People.SUN;
import static io.linli.citizen.People.WANG;
import static io.linli.citizen.People.ZHAO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.protobuf.Timestamp;
import io.grpc.Status.Code;
import io.linli.citizen.CitizenExtension;
import io.linli.citizen.Eventually;
import io.linli.citizen.Filed;
import io.linli.citizen.Refused;
import io.linli.mesh.caller.Caller;
import io.linli.proto.governance.v1.AssignDutyRequest;
import io.linli.proto.governance.v1.Assignee;
import io.linli.proto.governance.v1.Case;
import io.linli.proto.governance.v1.CaseEvent;
import io.linli.proto.governance.v1.Duty;
import io.linli.proto.governance.v1.DutyScope;
import io.linli.proto.governance.v1.DutyServiceGrpc;
import io.linli.proto.governance.v1.DutyServiceGrpc.DutyServiceBlockingStub;
import io.linli.proto.governance.v1.EndDutyRequest;
import io.linli.proto.governance.v1.GetCaseRequest;
import io.linli.proto.governance.v1.ListCaseEventsRequest;
import io.linli.proto.governance.v1.ListDutiesRequest;
import io.linli.proto.governance.v1.ListVacanciesRequest;
import io.linli.proto.governance.v1.Place;
import io.linli.proto.governance.v1.PutDutyScopeRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Who looks after which place, and where a new case goes by that.
class DutyEndpointTest {
    private static final String GRID = NORTH + "001";

    @RegisterExtension static final CitizenExtension CITIZEN = new CitizenExtension();

    private final Filed filed = new Filed(CITIZEN);

    @AfterEach
    void clear() {
        for (var table : List.of("duty", "duty_scope", "route_rule")) {
            CITIZEN.postgres().owner().sql("DELETE FROM governance." + table).update();
        }
    }

    @Test
    void aBuildingWithoutItsHeadIsVacant() {
        for (var code : List.of("B1", "B2", "B3", "B4", "B5")) {
            building(code);
        }
        assign("B1", Duty.Role.BUILDING_HEAD, "p1", false);
        assign("B2", Duty.Role.BUILDING_HEAD, "p2", true);
        building("B4", true);

        assertThat(vacancies(CHEN)).containsExactly("B2", "B3", "B5");
        assertThat(vacancies(ZHAO)).isEmpty();
        var first =
                duties(LIU).listVacancies(ListVacanciesRequest.newBuilder().setPageSize(2).build());
        assertThat(first.getScopesList())
                .extracting(DutyScope::getCode)
                .containsExactly("B2", "B3");
        var rest =
                duties(LIU)
                        .listVacancies(
                                ListVacanciesRequest.newBuilder()
                                        .setPageSize(2)
                                        .setPageToken(first.getNextPageToken())
                                        .build());
        assertThat(rest.getScopesList()).extracting(DutyScope::getCode).containsExactly("B5");
        assertThat(rest.getNextPageToken()).isEmpty();
        Refused.with(
                "PAGE_TOKEN_INVALID",
                Code.INVALID_ARGUMENT,
                () ->
                        duties(LIU)
                                .listVacancies(
                                        ListVacanciesRequest.newBuilder()
                                                .setPageToken("x y")
                                                .build()));
    }

    @Test
    void ofTwoHeadsOfABuildingOneIsADeputy() {
        building("B1");
        var first = assign("B1", Duty.Role.BUILDING_HEAD, "p1", false);

        Refused.with(
                "DUTY_TAKEN",
                Code.ALREADY_EXISTS,
                () -> assign("B1", Duty.Role.BUILDING_HEAD, "p2", false));
        assign("B1", Duty.Role.BUILDING_HEAD, "p2", true);
        CITIZEN.clock().forward(Duration.ofMinutes(1));
        duties(CHEN).endDuty(EndDutyRequest.newBuilder().setId(first.getId()).build());
        assertThat(assign("B1", Duty.Role.BUILDING_HEAD, "p3", false).getDeputy()).isFalse();
        Refused.with(
                "DUTY_OVER",
                Code.FAILED_PRECONDITION,
                () ->
                        duties(CHEN)
                                .endDuty(EndDutyRequest.newBuilder().setId(first.getId()).build()));
        Refused.with(
                "DUTY_UNKNOWN",
                Code.NOT_FOUND,
                () ->
                        duties(SUN)
                                .endDuty(EndDutyRequest.newBuilder().setId(first.getId()).build()));
        assertThat(duties(WANG).listDuties(ListDutiesRequest.getDefaultInstance()).getDutiesList())
                .extracting(Duty::getPersonId)
                .containsExactlyInAnyOrder("p1", "p2", "p3");
    }

    @Test
    void oneHeadMayFollowAnotherAtTheVeryInstant() {
        building("B1");
        var now = CITIZEN.clock().instant();
        var change = now.plus(Duration.ofDays(1));
        duties(CHEN)
                .assignDuty(
                        duty("B1", Duty.Role.BUILDING_HEAD, "p1", false)
                                .setEndTime(time(change))
                                .build());
        var next = duty("B1", Duty.Role.BUILDING_HEAD, "p2", false);

        Refused.with(
                "DUTY_TAKEN",
                Code.ALREADY_EXISTS,
                () ->
                        duties(CHEN)
                                .assignDuty(
                                        next.clone()
                                                .setStartTime(time(change.minusMillis(1)))
                                                .build()));
        duties(CHEN).assignDuty(next.clone().setStartTime(time(change)).build());
        Refused.with(
                "PERIOD_WRONG",
                Code.INVALID_ARGUMENT,
                () ->
                        duties(CHEN)
                                .assignDuty(
                                        next.clone()
                                                .setStartTime(time(change))
                                                .setEndTime(time(change))
                                                .build()));
    }

    @Test
    void aRoleIsForItsKindOfPlaceAndThePlaceMustBeKnown() {
        building("B1");
        Refused.with(
                "SCOPE_WRONG",
                Code.INVALID_ARGUMENT,
                () -> assign("B1", Duty.Role.GRID_HEAD, "p1", false));
        Refused.with(
                "SCOPE_UNKNOWN",
                Code.INVALID_ARGUMENT,
                () -> assign("B9", Duty.Role.BUILDING_HEAD, "p1", false));
        Refused.with(
                "ACCESS_DENIED",
                Code.PERMISSION_DENIED,
                () ->
                        duties(WANG)
                                .assignDuty(
                                        duty("B1", Duty.Role.BUILDING_HEAD, "p1", false).build()));
        Refused.with(
                "REGION_DENIED",
                Code.PERMISSION_DENIED,
                () ->
                        duties(SUN)
                                .assignDuty(
                                        duty("B1", Duty.Role.BUILDING_HEAD, "p1", false).build()));
    }

    @Test
    void aNewCaseGoesToWhoHasTheDutyAndAVacancyFallsToTheNextTier() {
        building("B1");
        scope(DutyScope.Kind.GRID, GRID, "");
        route("{BUILDING_HEAD,GRID_HEAD,COMMUNITY}", "");
        assertThat(filedIn("B1").getAssignee().getId()).isEqualTo(NORTH);
        var grid = assignTo(DutyScope.Kind.GRID, GRID, Duty.Role.GRID_HEAD, "grid-head");
        assertThat(filedIn("B1").getAssignee().getId()).isEqualTo("grid-head");
        assign("B1", Duty.Role.BUILDING_HEAD, "building-head", false);
        var mine = filedIn("B1");
        assertThat(mine.getAssignee().getId()).isEqualTo("building-head");
        assertThat(filedIn("B7").getAssignee().getKind()).isEqualTo(Assignee.Kind.OFFICE);
        CITIZEN.clock().forward(Duration.ofMinutes(1));
        duties(CHEN).endDuty(EndDutyRequest.newBuilder().setId(grid.getId()).build());

        assertThat(mine.getState()).isEqualTo(Case.State.ASSIGNED);
        assertThat(
                        filed.cases(WANG)
                                .listCaseEvents(
                                        ListCaseEventsRequest.newBuilder()
                                                .setCaseId(mine.getId())
                                                .build())
                                .getEventsList())
                .extracting(CaseEvent::getType, CaseEvent::getActorRole)
                .containsExactly(tuple("FILED", "partner"), tuple("ASSIGNED", "timer"));
        Eventually.holds(() ->
                assertThat(CITIZEN.adapters().about(mine.getId()))
                        .extracting(notice -> notice.getProgressNotice().getStatus())
                        .containsExactly("ASSIGNED"));
    }

    @Test
    void aRuleOfTheCategoryGoesFirstAndWithoutARuleNobodyIsGivenACase() {
        assertThat(filedIn("").getState()).isEqualTo(Case.State.FILED);
        route("{COMMUNITY}", "");
        route("{STREET}", "ROAD_COLLAPSE");

        assertThat(filedIn("").getAssignee().getId()).isEqualTo(STREET);
        var garbage =
                filed.cases(PORTAL).fileCase(Filed.request(NORTH).setCategory("GARBAGE").build());
        assertThat(get(garbage).getAssignee().getId()).isEqualTo(NORTH);
    }

    private Case filedIn(String building) {
        var kept =
                filed.cases(PORTAL)
                        .fileCase(
                                Filed.request(NORTH)
                                        .setPlace(Place.newBuilder().setBuilding(building))
                                        .build());
        return get(kept);
    }

    private Case get(Case kept) {
        return filed.cases(WANG).getCase(GetCaseRequest.newBuilder().setId(kept.getId()).build());
    }

    private void route(String tiers, String category) {
        CITIZEN.postgres()
                .owner()
                .sql(
                        """
                        INSERT INTO governance.route_rule VALUES
                            ('110105', 'linli', 'EVENT', :category, '2026-01-01T00:00:00Z', :tiers::text[])
                        """)
                .param("category", category)
                .param("tiers", tiers)
                .update();
    }

    private List<String> vacancies(Caller who) {
        return duties(who)
                .listVacancies(ListVacanciesRequest.getDefaultInstance())
                .getScopesList()
                .stream()
                .map(DutyScope::getCode)
                .toList();
    }

    private void building(String code) {
        building(code, false);
    }

    private void building(String code, boolean retired) {
        duties(CHEN)
                .putDutyScope(
                        PutDutyScopeRequest.newBuilder()
                                .setRegion(NORTH)
                                .setKind(DutyScope.Kind.BUILDING)
                                .setCode(code)
                                .setName(code + "号楼")
                                .setGrid(GRID)
                                .setRetired(retired)
                                .build());
    }

    private void scope(DutyScope.Kind kind, String code, String grid) {
        duties(CHEN)
                .putDutyScope(
                        PutDutyScopeRequest.newBuilder()
                                .setRegion(NORTH)
                                .setKind(kind)
                                .setCode(code)
                                .setName(code)
                                .setGrid(grid)
                                .build());
    }

    private Duty assign(String building, Duty.Role role, String person, boolean deputy) {
        return duties(CHEN).assignDuty(duty(building, role, person, deputy).build());
    }

    private Duty assignTo(DutyScope.Kind kind, String code, Duty.Role role, String person) {
        return duties(CHEN).assignDuty(duty(code, role, person, false).setScopeKind(kind).build());
    }

    private static AssignDutyRequest.Builder duty(
            String building, Duty.Role role, String person, boolean deputy) {
        return AssignDutyRequest.newBuilder()
                .setRegion(NORTH)
                .setScopeKind(DutyScope.Kind.BUILDING)
                .setScopeCode(building)
                .setRole(role)
                .setPersonId(person)
                .setPersonName("某人")
                .setDeputy(deputy);
    }

    private static Timestamp time(Instant at) {
        return Timestamp.newBuilder()
                .setSeconds(at.getEpochSecond())
                .setNanos(at.getNano())
                .build();
    }

    private static DutyServiceBlockingStub duties(Caller who) {
        return DutyServiceGrpc.newBlockingStub(CITIZEN.as(who));
    }
}
