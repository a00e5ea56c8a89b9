package io.linli.citizen.governance.calls;

import io.linli.citizen.governance.whistle.Called;
import io.linli.citizen.governance.whistle.EscalateLate;
import io.linli.citizen.governance.whistle.Missed;
import io.linli.citizen.governance.whistle.OrgCode;
import io.linli.citizen.governance.whistle.Whistle;
import io.linli.citizen.governance.whistle.WhistleId;
import io.linli.citizen.governance.whistle.WhistleTimers;
import io.linli.mesh.IfServed;
import io.linli.mesh.Room;
import io.linli.mesh.store.Transactions;
import io.linli.mesh.task.DurableTasks;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/// The timers of whistles, one durable task per department and deadline.
@Component
@IfServed("governance")
final class TaskedTimers implements WhistleTimers {
    static final String TASK = "whistle_overdue";

    /// The deadline itself is still on time; PostgreSQL tells no less than a microsecond apart.
    private static final Duration RIGHT_AFTER = Duration.ofNanos(1_000);

    private static final String SPLIT = " ";

    private final DurableTasks tasks;

    TaskedTimers(
            @Qualifier("governanceRoom") Room room,
            Transactions transactions,
            EscalateLate escalateLate) {
        this.tasks = room.tasks();
        tasks.define(
                TASK,
                HandOvers.RETRY,
                (_, data) -> {
                    var parts = data.split(SPLIT);
                    transactions.asMesh(() -> {
                        escalateLate.timeIsUp(
                                new WhistleId(UUID.fromString(parts[0])),
                                new OrgCode(parts[1]),
                                Missed.valueOf(parts[2]));
                        return true;
                    });
                });
    }

    @Override
    public void set(Whistle blown) {
        for (var called : blown.departments()) {
            set(blown.id(), called, Missed.ACK, called.ackDue());
            set(blown.id(), called, Missed.ARRIVE, called.arriveDue());
        }
    }

    private void set(WhistleId id, Called called, Missed missed, Instant due) {
        var data = String.join(SPLIT, id.toString(), called.org().value(), missed.name());
        tasks.schedule(TASK, data, data, due.plus(RIGHT_AFTER));
    }
}
