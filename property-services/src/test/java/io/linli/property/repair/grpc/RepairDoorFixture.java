package io.linli.property.repair.grpc;

import com.google.protobuf.Timestamp;
import io.linli.mesh.caller.Caller;
import io.linli.mesh.testkit.Callers;
import io.linli.mesh.testkit.PostgresExtension;
import io.linli.mesh.testkit.SettableClock;
import io.linli.property.PropertyRooms;
import io.linli.proto.property.v1.AcceptRepairRequest;
import io.linli.proto.property.v1.ArriveAtRepairRequest;
import io.linli.proto.property.v1.CreateRepairRequest;
import io.linli.proto.property.v1.GetRepairRequest;
import io.linli.proto.property.v1.ListRepairsRequest;
import io.linli.proto.property.v1.Repair;
import io.linli.proto.property.v1.RepairServiceGrpc;
import io.linli.proto.property.v1.RepairServiceGrpc.RepairServiceBlockingStub;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/// An open repair room and callers of every kind before its door.
abstract class RepairDoorFixture {
    static final String NINE = "2026-11-20T09:00:00+08:00";
    static final Caller YUANYUAN = firm("firm-yuanyuan", "E-JSB-01", "E-JSB-02");
    static final Caller ANJU = firm("firm-anju", "E-JSZ-01");
    static final Caller HE = Callers.ofEstates("he", "property-staff", "E-JSB-01");
    static final Caller WANG = Callers.person("wang", "grid-worker", "110105017036");
    static final Caller ZHAO = Callers.person("zhao", "grid-worker", "110105017035");
    static final CreateRepairRequest LEAK =
            CreateRepairRequest.newBuilder()
                    .setEstateId("E-JSB-01")
                    .setRoomId("B3-2-501")
                    .setCategory("WATER_LEAK")
                    .setTitle("厨房漏水")
                    .build();

    @RegisterExtension static final PostgresExtension POSTGRES = new PostgresExtension("repair");

    final SettableClock clock = SettableClock.at(NINE);
    PropertyRooms rooms;

    @BeforeEach
    void open() {
        POSTGRES.owner()
                .sql(
                        "TRUNCATE repair.repair, repair.escalation, repair.idempotency, repair.scheduled_tasks")
                .update();
        rooms = new PropertyRooms(POSTGRES, clock);
    }

    @AfterEach
    void close() {
        rooms.close();
    }

    RepairServiceBlockingStub as(Caller caller) {
        return RepairServiceGrpc.newBlockingStub(rooms.as(caller));
    }

    Repair get(Caller caller, String id) {
        return as(caller).getRepair(GetRepairRequest.newBuilder().setId(id).build());
    }

    Repair accept(Caller caller, String id, String time) {
        var request = AcceptRepairRequest.newBuilder().setId(id);
        return as(caller)
                .acceptRepair(time == null ? request.build() : request.setTime(time(time)).build());
    }

    Repair arrive(Caller caller, String id, String time) {
        var request = ArriveAtRepairRequest.newBuilder().setId(id);
        return as(caller)
                .arriveAtRepair(
                        time == null ? request.build() : request.setTime(time(time)).build());
    }

    List<String> list(Caller caller, String estate) {
        var request = ListRepairsRequest.newBuilder().setEstateId(estate).build();
        return as(caller).listRepairs(request).getRepairsList().stream()
                .map(Repair::getId)
                .toList();
    }

    static int rows(String table) {
        return POSTGRES.owner()
                .sql("SELECT count(*) FROM repair." + table)
                .query(Integer.class)
                .single();
    }

    static int timers() {
        return rows("scheduled_tasks WHERE task_name = 'escalate-repair'");
    }

    static Caller firm(String id, String... estates) {
        return Callers.firm(id, Set.of(estates), "repairs.write", "repairs.read");
    }

    static Instant instant(String time) {
        return SettableClock.at("2026-11-20T" + time + "+08:00").instant();
    }

    static Timestamp time(String time) {
        return timestamp(instant(time));
    }

    static Timestamp timestamp(Instant at) {
        return Timestamp.newBuilder()
                .setSeconds(at.getEpochSecond())
                .setNanos(at.getNano())
                .build();
    }
}
