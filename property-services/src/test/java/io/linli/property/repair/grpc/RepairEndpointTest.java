package io.linli.property.repair.grpc;

import static io.linli.property.Refused.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.protobuf.Timestamp;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.linli.mesh.caller.Caller;
import io.linli.mesh.testkit.Callers;
import io.linli.mesh.testkit.PostgresExtension;
import io.linli.mesh.testkit.SettableClock;
import io.linli.property.PropertyRooms;
import io.linli.proto.property.v1.AcceptRepairRequest;
import io.linli.proto.property.v1.ArriveAtRepairRequest;
import io.linli.proto.property.v1.CompleteRepairRequest;
import io.linli.proto.property.v1.CreateRepairRequest;
import io.linli.proto.property.v1.GetRepairRequest;
import io.linli.proto.property.v1.ListRepairsRequest;
import io.linli.proto.property.v1.Repair;
import io.linli.proto.property.v1.RepairServiceGrpc;
import io.linli.proto.property.v1.RepairServiceGrpc.RepairServiceBlockingStub;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepairEndpointTest {
    private static final String NINE = "2026-11-20T09:00:00+08:00";
    private static final Caller YUANYUAN = firm("firm-yuanyuan", "E-JSB-01", "E-JSB-02");
    private static final Caller ANJU = firm("firm-anju", "E-JSZ-01");
    private static final Caller HE = Callers.ofEstates("he", "property-staff", "E-JSB-01");
    private static final Caller WANG = Callers.person("wang", "grid-worker", "110105017036");
    private static final Caller ZHAO = Callers.person("zhao", "grid-worker", "110105017035");
    private static final CreateRepairRequest LEAK = CreateRepairRequest.newBuilder()
            .setEstateId("E-JSB-01")
            .setRoomId("B3-2-501")
            .setCategory("WATER_LEAK")
            .setTitle("厨房漏水")
            .build();

    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension("repair");

    private final SettableClock clock = SettableClock.at(NINE);
    private PropertyRooms rooms;

    @BeforeEach
    void open() {
        POSTGRES.owner()
                .sql("TRUNCATE repair.repair, repair.escalation, repair.idempotency, repair.scheduled_tasks")
                .update();
        rooms = new PropertyRooms(POSTGRES, clock);
    }

    @AfterEach
    void close() {
        rooms.close();
    }

    @Test
    void aFirmRaisesAnOrderForItsOwnEstate() {
        var repair = as(YUANYUAN).createRepair(LEAK);
        assertThat(repair.getState()).isEqualTo(Repair.State.NEW);
        assertThat(repair.getRegion()).isEqualTo("110105017036");
        assertThat(repair.getFirm()).isEqualTo("firm-yuanyuan");
        assertThat(repair.getRoomId()).isEqualTo("B3-2-501");
        assertThat(repair.getCallTime()).isEqualTo(time("09:00:00"));
        assertThat(repair.getAcceptDueTime()).isEqualTo(time("09:03:00"));
        assertThat(repair.getArriveDueTime()).isEqualTo(time("09:10:00"));
        assertThat(repair.getAcceptMark()).isEqualTo(Repair.Mark.MARK_UNSPECIFIED);
        assertThat(repair.hasAcceptTime()).isFalse();
        assertThat(get(YUANYUAN, repair.getId())).isEqualTo(repair);
    }

    @Test
    void anotherFirmsEstateIsDeniedAndLeavesNoRow() {
        assertRefused(() -> as(ANJU).createRepair(LEAK), Status.Code.PERMISSION_DENIED, "ESTATE_DENIED");
        assertRefused(
                () -> as(Callers.portal("portal", "110105", "repairs.write")).createRepair(LEAK),
                Status.Code.NOT_FOUND,
                "ESTATE_UNKNOWN");
        assertRefused(() -> as(ZHAO).createRepair(LEAK), Status.Code.NOT_FOUND, "ESTATE_UNKNOWN");
        assertRefused(
                () -> as(WANG).createRepair(LEAK.toBuilder().setEstateId("E-NONE").build()),
                Status.Code.NOT_FOUND,
                "ESTATE_UNKNOWN");
        assertThat(rows("repair")).isZero();
        assertThat(timers()).isZero();
    }

    @Test
    void staffAndOfficersOfTheCommunityRaiseOrdersToo() {
        assertThat(as(HE).createRepair(LEAK).getEstateId()).isEqualTo("E-JSB-01");
        var byOfficer = as(WANG).createRepair(LEAK);
        assertThat(byOfficer.getRegion()).isEqualTo("110105017036");
        assertThat(byOfficer.getRoomId()).isNotEqualTo("B3-2-501"); // masked
        assertThat(get(HE, byOfficer.getId()).getRoomId()).isEqualTo("B3-2-501");
    }

    @Test
    void whoeverTheContractDoesNotNameIsRefused() {
        var nobody = RepairServiceGrpc.newBlockingStub(rooms.anonymous());
        assertRefused(() -> nobody.createRepair(LEAK), Status.Code.UNAUTHENTICATED, "CALLER_UNKNOWN");
        var readOnly = Callers.firm("firm-yuanyuan", Set.of("E-JSB-01"), "repairs.read");
        var resident = Callers.person("li", "resident", "110105017036");
        var street = Callers.person("liu", "street-officer", "110105017");
        for (var caller : List.of(readOnly, resident, street, Caller.service("gateway"))) {
            assertRefused(() -> as(caller).createRepair(LEAK), Status.Code.PERMISSION_DENIED, "ACCESS_DENIED");
        }
        var id = as(YUANYUAN).createRepair(LEAK).getId();
        for (var caller : List.of(readOnly, resident, street, WANG)) {
            assertRefused(() -> accept(caller, id, null), Status.Code.PERMISSION_DENIED, "ACCESS_DENIED");
        }
    }

    @Test
    void anOrderOutOfReachLooksLikeOneThatIsNotThere() {
        var id = as(YUANYUAN).createRepair(LEAK).getId();
        for (var caller : List.of(ANJU, ZHAO, Callers.person("sun", "street-officer", "110105018"))) {
            assertRefused(() -> get(caller, id), Status.Code.NOT_FOUND, "REPAIR_UNKNOWN");
        }
        assertRefused(() -> accept(ANJU, id, null), Status.Code.NOT_FOUND, "REPAIR_UNKNOWN");
        assertRefused(
                () -> get(YUANYUAN, UUID.randomUUID().toString()), Status.Code.NOT_FOUND, "REPAIR_UNKNOWN");
        assertRefused(() -> get(YUANYUAN, "1"), Status.Code.INVALID_ARGUMENT, "REQUEST_INVALID");
    }

    @Test
    void theLastInstantOfEachLimitIsInTimeAndTheNextIsNot() {
        var inTime = as(YUANYUAN).createRepair(LEAK).getId();
        var late = as(YUANYUAN).createRepair(LEAK).getId();
        clock.set(instant("09:10:30"));
        assertThat(accept(YUANYUAN, inTime, "09:03:00").getAcceptMark()).isEqualTo(Repair.Mark.MET);
        assertThat(accept(YUANYUAN, late, "09:03:01").getAcceptMark()).isEqualTo(Repair.Mark.BREACHED);
        assertThat(arrive(YUANYUAN, inTime, "09:10:00").getArriveMark()).isEqualTo(Repair.Mark.MET);
        assertThat(arrive(YUANYUAN, late, "09:10:01").getArriveMark()).isEqualTo(Repair.Mark.BREACHED);
    }

    @Test
    void anOrderGoesThroughItsStepsAndEachChangesTheTag() {
        var created = as(YUANYUAN).createRepair(LEAK);
        clock.set(instant("09:02:00"));
        var accepted = accept(HE, created.getId(), null);
        clock.set(instant("09:08:00"));
        var arrived = arrive(HE, created.getId(), null);
        clock.set(instant("09:40:00"));
        var done = as(HE).completeRepair(CompleteRepairRequest.newBuilder()
                .setId(created.getId())
                .setNote("换了水管")
                .build());
        assertThat(List.of(created.getEtag(), accepted.getEtag(), arrived.getEtag(), done.getEtag()))
                .doesNotHaveDuplicates();
        assertThat(done.getState()).isEqualTo(Repair.State.DONE);
        assertThat(done.getAcceptTime()).isEqualTo(time("09:02:00"));
        assertThat(done.getArriveTime()).isEqualTo(time("09:08:00"));
        assertThat(done.getDoneTime()).isEqualTo(time("09:40:00"));
        assertThat(done.getNote()).isEqualTo("换了水管");
        assertThat(get(YUANYUAN, created.getId())).isEqualTo(done);
    }

    @Test
    void stepsOutOfOrderOrTimeAreRefusedAndChangeNothing() {
        var created = as(YUANYUAN).createRepair(LEAK);
        var id = created.getId();
        clock.set(instant("09:02:00"));
        assertRefused(() -> arrive(YUANYUAN, id, null), Status.Code.FAILED_PRECONDITION, "STEP_ORDER");
        assertRefused(
                () -> as(YUANYUAN).completeRepair(CompleteRepairRequest.newBuilder().setId(id).build()),
                Status.Code.FAILED_PRECONDITION,
                "STEP_ORDER");
        assertRefused(() -> accept(YUANYUAN, id, "08:59:59"), Status.Code.INVALID_ARGUMENT, "STEP_TIME_IMPLAUSIBLE");
        assertRefused(() -> accept(YUANYUAN, id, "09:02:01"), Status.Code.INVALID_ARGUMENT, "STEP_TIME_IMPLAUSIBLE");
        assertThat(get(YUANYUAN, id)).isEqualTo(created);
    }

    @Test
    void aCallAheadOrMoreThanADayBackIsImplausible() {
        var ahead = LEAK.toBuilder().setCallTime(time("09:00:01")).build();
        var old = LEAK.toBuilder().setCallTime(timestamp(instant("08:59:59").minusSeconds(86_400))).build();
        assertRefused(() -> as(HE).createRepair(ahead), Status.Code.INVALID_ARGUMENT, "CALL_TIME_IMPLAUSIBLE");
        assertRefused(() -> as(HE).createRepair(old), Status.Code.INVALID_ARGUMENT, "CALL_TIME_IMPLAUSIBLE");
        assertThat(rows("repair")).isZero();
    }

    @Test
    void aRepeatUnderTheSameKeyAnswersTheSameAndRaisesOneOrder() {
        var first = RepairServiceGrpc.newBlockingStub(rooms.as(YUANYUAN, "k-1")).createRepair(LEAK);
        clock.set(instant("09:01:00"));
        assertThat(RepairServiceGrpc.newBlockingStub(rooms.as(YUANYUAN, "k-1")).createRepair(LEAK))
                .isEqualTo(first);
        assertRefused(
                () -> RepairServiceGrpc.newBlockingStub(rooms.as(YUANYUAN, "k-1"))
                        .createRepair(LEAK.toBuilder().setTitle("别的").build()),
                Status.Code.ALREADY_EXISTS,
                "IDEMPOTENCY_CONFLICT");
        assertThat(rows("repair")).isEqualTo(1);
        assertThat(timers()).isEqualTo(6);
    }

    @Test
    void listsHoldWhatTheCallerMaySeeNewestFirst() {
        var north = as(YUANYUAN).createRepair(LEAK).getId();
        clock.set(instant("09:00:01"));
        var two = as(YUANYUAN).createRepair(LEAK.toBuilder().setEstateId("E-JSB-02").build()).getId();
        clock.set(instant("09:00:02"));
        var middle = as(ANJU).createRepair(LEAK.toBuilder().setEstateId("E-JSZ-01").build()).getId();
        assertThat(list(YUANYUAN, "")).containsExactly(two, north);
        assertThat(list(YUANYUAN, "E-JSB-01")).containsExactly(north);
        assertThat(list(HE, "")).containsExactly(north);
        assertThat(list(ANJU, "")).containsExactly(middle);
        assertThat(list(WANG, "")).containsExactly(two, north);
        assertThat(list(WANG, "E-JSZ-01")).isEmpty();
        assertThat(list(Callers.person("liu", "street-officer", "110105017"), ""))
                .containsExactly(middle, two, north);
        assertThat(list(Callers.person("xu", "auditor", ""), "")).isEmpty();
        assertRefused(() -> list(ANJU, "E-JSB-01"), Status.Code.PERMISSION_DENIED, "ESTATE_DENIED");
    }

    @Test
    void aListIsReadInPages() {
        var first = as(YUANYUAN).createRepair(LEAK).getId();
        var second = as(YUANYUAN).createRepair(LEAK).getId();
        var request = ListRepairsRequest.newBuilder().setPageSize(1);
        var page = as(YUANYUAN).listRepairs(request.build());
        var next = as(YUANYUAN).listRepairs(request.setPageToken(page.getNextPageToken()).build());
        assertThat(List.of(page.getRepairs(0).getId(), next.getRepairs(0).getId()))
                .containsExactlyInAnyOrder(first, second);
        assertThat(next.getNextPageToken()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no token",
                "MjAyNi0xMS0yMFQwMTowMDowMFogeA", // 2026-11-20T01:00:00Z x
                "KzEwMDAwMDAwMDAtMTItMzFUMDA6MDA6MDBaIA", // +1000000000-12-31T00:00:00Z
                "LTk5OTktMDEtMDFUMDA6MDA6MDBaIA" // -9999-01-01T00:00:00Z
            })
    void aTokenThatWasNotGivenOutIsRefused(String token) {
        assertRefused(
                () -> as(YUANYUAN).listRepairs(ListRepairsRequest.newBuilder().setPageToken(token).build()),
                Status.Code.INVALID_ARGUMENT,
                "PAGE_TOKEN_INVALID");
    }

    @Test
    void withoutIdentityNoOrderIsRaisedAndTheCallerMayTryAgain() {
        rooms.loseIdentity();
        assertThatThrownBy(() -> as(YUANYUAN).createRepair(LEAK))
                .isInstanceOfSatisfying(
                        StatusRuntimeException.class,
                        no -> assertThat(no.getStatus().getCode()).isEqualTo(Status.Code.UNAVAILABLE));
        assertThat(rows("repair")).isZero();
    }

    private RepairServiceBlockingStub as(Caller caller) {
        return RepairServiceGrpc.newBlockingStub(rooms.as(caller));
    }

    private Repair get(Caller caller, String id) {
        return as(caller).getRepair(GetRepairRequest.newBuilder().setId(id).build());
    }

    private Repair accept(Caller caller, String id, String time) {
        var request = AcceptRepairRequest.newBuilder().setId(id);
        return as(caller).acceptRepair(time == null ? request.build() : request.setTime(time(time)).build());
    }

    private Repair arrive(Caller caller, String id, String time) {
        var request = ArriveAtRepairRequest.newBuilder().setId(id);
        return as(caller).arriveAtRepair(time == null ? request.build() : request.setTime(time(time)).build());
    }

    private List<String> list(Caller caller, String estate) {
        var request = ListRepairsRequest.newBuilder().setEstateId(estate).build();
        return as(caller).listRepairs(request).getRepairsList().stream().map(Repair::getId).toList();
    }

    private static int rows(String table) {
        return POSTGRES.owner().sql("SELECT count(*) FROM repair." + table).query(Integer.class).single();
    }

    private static int timers() {
        return rows("scheduled_tasks WHERE task_name = 'escalate-repair'");
    }

    private static Caller firm(String id, String... estates) {
        return Callers.firm(id, Set.of(estates), "repairs.write", "repairs.read");
    }

    private static Instant instant(String time) {
        return SettableClock.at("2026-11-20T" + time + "+08:00").instant();
    }

    private static Timestamp time(String time) {
        return timestamp(instant(time));
    }

    private static Timestamp timestamp(Instant at) {
        return Timestamp.newBuilder().setSeconds(at.getEpochSecond()).setNanos(at.getNano()).build();
    }
}
