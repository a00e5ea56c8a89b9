package io.linli.property.repair.grpc;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.mesh.caller.Caller;
import io.linli.mesh.testkit.Callers;
import io.linli.mesh.testkit.PostgresExtension;
import io.linli.mesh.testkit.SettableClock;
import io.linli.property.PropertyRooms;
import io.linli.proto.property.v1.AcceptRepairRequest;
import io.linli.proto.property.v1.CreateRepairRequest;
import io.linli.proto.property.v1.GetRepairRequest;
import io.linli.proto.property.v1.Repair;
import io.linli.proto.property.v1.RepairServiceGrpc;
import io.linli.proto.property.v1.RepairServiceGrpc.RepairServiceBlockingStub;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The timers of an order, run by the durable tasks as in real life. Rule: P-01.
class EscalationTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Caller FIRM =
            Callers.firm("firm-yuanyuan", Set.of("E-JSB-01"), "repairs.write", "repairs.read");

    @RegisterExtension static final PostgresExtension POSTGRES = new PostgresExtension("repair");

    private final SettableClock clock = SettableClock.at("2026-11-20T09:00:00+08:00");
    private PropertyRooms rooms;

    @BeforeEach
    void open() {
        POSTGRES.owner()
                .sql("TRUNCATE repair.repair, repair.escalation, repair.scheduled_tasks")
                .update();
        rooms = new PropertyRooms(POSTGRES, clock);
    }

    @AfterEach
    void close() {
        rooms.close();
    }

    @Test
    void eachLevelIsToldInItsTurnAndOnce() {
        var id = raise();
        clock.forward(Duration.ofSeconds(180));
        assertThat(get(id).getAcceptMark()).isEqualTo(Repair.Mark.MARK_UNSPECIFIED);
        clock.forward(Duration.ofSeconds(1));
        awaitTasks(5);
        assertThat(told(id)).isEqualTo("ACCEPT FIRM_SUPERVISOR;");
        assertThat(get(id).getAcceptMark()).isEqualTo(Repair.Mark.BREACHED);

        clock.forward(Duration.ofSeconds(420)); // 09:10:01
        awaitTasks(4);
        clock.forward(Duration.ofMinutes(3)); // 09:13:01
        awaitTasks(3);
        accept(id); // late, but before the street would be told of it
        clock.forward(Duration.ofHours(1));
        awaitTasks(0);
        assertThat(told(id))
                .isEqualTo(
                        "ACCEPT FIRM_SUPERVISOR;ARRIVE FIRM_SUPERVISOR;ACCEPT COMMUNITY;"
                                + "ARRIVE COMMUNITY;ARRIVE STREET;");
    }

    @Test
    void timersOutliveTheProcess() {
        var id = raise();
        rooms.close();
        clock.forward(Duration.ofSeconds(181));
        rooms = new PropertyRooms(POSTGRES, clock);
        awaitTasks(5);
        assertThat(told(id)).isEqualTo("ACCEPT FIRM_SUPERVISOR;");
    }

    private String raise() {
        return stub().createRepair(
                        CreateRepairRequest.newBuilder()
                                .setEstateId("E-JSB-01")
                                .setCategory("WATER_LEAK")
                                .setTitle("漏水")
                                .build())
                .getId();
    }

    private void accept(String id) {
        stub().acceptRepair(AcceptRepairRequest.newBuilder().setId(id).build());
    }

    private Repair get(String id) {
        return stub().getRepair(GetRepairRequest.newBuilder().setId(id).build());
    }

    private String told(String id) {
        var told = new StringBuilder();
        get(id).getEscalationsList()
                .forEach(one ->
                        told.append(one.getMissed()).append(' ').append(one.getTold()).append(';'));
        return told.toString();
    }

    private RepairServiceBlockingStub stub() {
        return RepairServiceGrpc.newBlockingStub(rooms.as(FIRM));
    }

    /// Waits until so many timers are left.
    private static void awaitTasks(int left) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            if (tasks() == left) {
                return;
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        assertThat(tasks()).isEqualTo(left);
    }

    private static int tasks() {
        return POSTGRES.owner()
                .sql(
                        "SELECT count(*) FROM repair.scheduled_tasks WHERE task_name = 'escalate-repair'")
                .query(Integer.class)
                .single();
    }
}
