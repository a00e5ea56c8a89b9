package io.linli.property.repair;

import io.linli.mesh.Room;
import io.linli.mesh.Rooms;
import io.linli.mesh.store.Transactions;
import io.linli.mesh.task.DurableTasks;
import io.linli.mesh.task.Retry;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What the repair room can do.
@Configuration(proxyBeanMethods = false)
class RepairWiring {
    static final String ESCALATE = "escalate-repair";

    /// About an hour and a half; the next level is told by a timer of its own.
    private static final Retry RETRY = new Retry(25, Duration.ofSeconds(1), Duration.ofMinutes(5));

    @Bean
    Room repairRoom(Rooms rooms) {
        return rooms.open("repair");
    }

    @Bean
    DurableTasks repairTasks(
            Room repairRoom, EscalateRepair escalateRepair, Transactions transactions) {
        var tasks = repairRoom.tasks();
        tasks.define(
                ESCALATE,
                RETRY,
                (key, deadline) ->
                        transactions.asMesh(() -> {
                            escalateRepair.ring(EscalationTimer.parse(key, deadline));
                            return key;
                        }));
        return tasks;
    }

    @Bean
    RaiseRepair raiseRepair(
            Estates estates, Repairs repairs, LimitTables limits, DurableTasks tasks, Clock clock) {
        return new RaiseRepair(estates, repairs, limits, timer -> set(tasks, timer), clock);
    }

    private static void set(DurableTasks tasks, EscalationTimer timer) {
        tasks.schedule(ESCALATE, timer.key(), timer.deadline().toString(), timer.ringsAt());
    }

    @Bean
    ReadRepairs readRepairs(Repairs repairs) {
        return new ReadRepairs(repairs);
    }

    @Bean
    WorkOnRepair workOnRepair(Repairs repairs, Clock clock) {
        return new WorkOnRepair(repairs, clock);
    }

    @Bean
    EscalateRepair escalateRepair(Repairs repairs, Clock clock) {
        return new EscalateRepair(repairs, clock);
    }
}
