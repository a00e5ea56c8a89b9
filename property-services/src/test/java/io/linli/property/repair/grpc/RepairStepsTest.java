package io.linli.property.repair.grpc;

import static io.linli.property.Refused.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.Status;
import io.linli.proto.property.v1.CompleteRepairRequest;
import io.linli.proto.property.v1.Repair;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Orders on their way through their steps. Rule: P-01.
class RepairStepsTest extends RepairDoorFixture {
    @Test
    void theLastInstantOfEachLimitIsInTimeAndTheNextIsNot() {
        var inTime = as(YUANYUAN).createRepair(LEAK).getId();
        var late = as(YUANYUAN).createRepair(LEAK).getId();
        clock.set(instant("09:10:30"));
        assertThat(accept(YUANYUAN, inTime, "09:03:00").getAcceptMark()).isEqualTo(Repair.Mark.MET);
        assertThat(accept(YUANYUAN, late, "09:03:01").getAcceptMark())
                .isEqualTo(Repair.Mark.BREACHED);
        assertThat(arrive(YUANYUAN, inTime, "09:10:00").getArriveMark()).isEqualTo(Repair.Mark.MET);
        assertThat(arrive(YUANYUAN, late, "09:10:01").getArriveMark())
                .isEqualTo(Repair.Mark.BREACHED);
    }

    @Test
    void anOrderGoesThroughItsStepsAndEachChangesTheTag() {
        var created = as(YUANYUAN).createRepair(LEAK);
        clock.set(instant("09:02:00"));
        var accepted = accept(HE, created.getId(), null);
        clock.set(instant("09:08:00"));
        var arrived = arrive(HE, created.getId(), null);
        clock.set(instant("09:40:00"));
        var done =
                as(HE).completeRepair(
                                CompleteRepairRequest.newBuilder()
                                        .setId(created.getId())
                                        .setNote("换了水管")
                                        .build());
        assertThat(
                        List.of(
                                created.getEtag(),
                                accepted.getEtag(),
                                arrived.getEtag(),
                                done.getEtag()))
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
        assertRefused(
                () -> arrive(YUANYUAN, id, null), Status.Code.FAILED_PRECONDITION, "STEP_ORDER");
        assertRefused(
                () ->
                        as(YUANYUAN)
                                .completeRepair(
                                        CompleteRepairRequest.newBuilder().setId(id).build()),
                Status.Code.FAILED_PRECONDITION,
                "STEP_ORDER");
        assertRefused(
                () -> accept(YUANYUAN, id, "08:59:59"),
                Status.Code.INVALID_ARGUMENT,
                "STEP_TIME_IMPLAUSIBLE");
        assertRefused(
                () -> accept(YUANYUAN, id, "09:02:01"),
                Status.Code.INVALID_ARGUMENT,
                "STEP_TIME_IMPLAUSIBLE");
        assertThat(get(YUANYUAN, id)).isEqualTo(created);
    }

    @Test
    void aCallAheadOrMoreThanADayBackIsImplausible() {
        var ahead = LEAK.toBuilder().setCallTime(time("09:00:01")).build();
        var old =
                LEAK.toBuilder()
                        .setCallTime(timestamp(instant("08:59:59").minusSeconds(86_400)))
                        .build();
        assertRefused(
                () -> as(HE).createRepair(ahead),
                Status.Code.INVALID_ARGUMENT,
                "CALL_TIME_IMPLAUSIBLE");
        assertRefused(
                () -> as(HE).createRepair(old),
                Status.Code.INVALID_ARGUMENT,
                "CALL_TIME_IMPLAUSIBLE");
        assertThat(rows("repair")).isZero();
    }
}
