package io.linli.property.repair.grpc;

import static io.linli.property.Refused.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.linli.mesh.caller.Caller;
import io.linli.mesh.testkit.Callers;
import io.linli.proto.property.v1.Repair;
import io.linli.proto.property.v1.RepairServiceGrpc;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RepairEndpointTest extends RepairDoorFixture {
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
        assertRefused(
                () -> as(ANJU).createRepair(LEAK), Status.Code.PERMISSION_DENIED, "ESTATE_DENIED");
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
        assertRefused(
                () -> nobody.createRepair(LEAK), Status.Code.UNAUTHENTICATED, "CALLER_UNKNOWN");
        var readOnly = Callers.firm("firm-yuanyuan", Set.of("E-JSB-01"), "repairs.read");
        var resident = Callers.person("li", "resident", "110105017036");
        var street = Callers.person("liu", "street-officer", "110105017");
        for (var caller : List.of(readOnly, resident, street, Caller.service("gateway"))) {
            assertRefused(
                    () -> as(caller).createRepair(LEAK),
                    Status.Code.PERMISSION_DENIED,
                    "ACCESS_DENIED");
        }
        var id = as(YUANYUAN).createRepair(LEAK).getId();
        for (var caller : List.of(readOnly, resident, street, WANG)) {
            assertRefused(
                    () -> accept(caller, id, null), Status.Code.PERMISSION_DENIED, "ACCESS_DENIED");
        }
    }

    @Test
    void anOrderOutOfReachLooksLikeOneThatIsNotThere() {
        var id = as(YUANYUAN).createRepair(LEAK).getId();
        for (var caller :
                List.of(ANJU, ZHAO, Callers.person("sun", "street-officer", "110105018"))) {
            assertRefused(() -> get(caller, id), Status.Code.NOT_FOUND, "REPAIR_UNKNOWN");
        }
        assertRefused(() -> accept(ANJU, id, null), Status.Code.NOT_FOUND, "REPAIR_UNKNOWN");
        assertRefused(
                () -> get(YUANYUAN, UUID.randomUUID().toString()),
                Status.Code.NOT_FOUND,
                "REPAIR_UNKNOWN");
        assertRefused(() -> get(YUANYUAN, "1"), Status.Code.INVALID_ARGUMENT, "REQUEST_INVALID");
    }

    @Test
    void aRepeatUnderTheSameKeyAnswersTheSameAndRaisesOneOrder() {
        var first = RepairServiceGrpc.newBlockingStub(rooms.as(YUANYUAN, "k-1")).createRepair(LEAK);
        clock.set(instant("09:01:00"));
        assertThat(RepairServiceGrpc.newBlockingStub(rooms.as(YUANYUAN, "k-1")).createRepair(LEAK))
                .isEqualTo(first);
        assertRefused(
                () ->
                        RepairServiceGrpc.newBlockingStub(rooms.as(YUANYUAN, "k-1"))
                                .createRepair(LEAK.toBuilder().setTitle("别的").build()),
                Status.Code.ALREADY_EXISTS,
                "IDEMPOTENCY_CONFLICT");
        assertThat(rows("repair")).isEqualTo(1);
        assertThat(timers()).isEqualTo(6);
    }

    @Test
    void withoutIdentityNoOrderIsRaisedAndTheCallerMayTryAgain() {
        rooms.loseIdentity();
        assertThatThrownBy(() -> as(YUANYUAN).createRepair(LEAK))
                .isInstanceOfSatisfying(
                        StatusRuntimeException.class,
                        no ->
                                assertThat(no.getStatus().getCode())
                                        .isEqualTo(Status.Code.UNAVAILABLE));
        assertThat(rows("repair")).isZero();
    }
}
