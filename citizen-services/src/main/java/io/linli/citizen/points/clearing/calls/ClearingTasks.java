package io.linli.citizen.points.clearing.calls;

import io.linli.citizen.points.clearing.ApplyCreditLimits;
import io.linli.citizen.points.clearing.CarryNetting;
import io.linli.citizen.points.clearing.CommunityCode;
import io.linli.citizen.points.clearing.CreditPayee;
import io.linli.citizen.points.clearing.LaterSteps;
import io.linli.citizen.points.clearing.Pair;
import io.linli.mesh.IfServed;
import io.linli.mesh.Room;
import io.linli.mesh.task.DurableTasks;
import io.linli.mesh.task.Retry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/// The durable tasks of clearing. The ledger may be busy for a while, so they are patient.
@Component
@IfServed("points")
final class ClearingTasks implements LaterSteps {
    private static final String LIMIT = "clearing-limit";
    private static final String CREDIT = "clearing-credit";
    private static final String NET = "clearing-net";
    private static final String SPLIT = " ";
    private static final Retry RETRY =
            new Retry(200, Duration.ofMillis(500), Duration.ofMinutes(10));

    private final DurableTasks tasks;
    private final Clock clock;

    ClearingTasks(
            @Qualifier("pointsRoom") Room room,
            ApplyCreditLimits limits,
            CreditPayee credit,
            CarryNetting netting,
            Clock clock) {
        this.tasks = room.tasks();
        this.clock = clock;
        tasks.define(LIMIT, RETRY, (_, data) -> limits.apply(pair(data)));
        tasks.define(CREDIT, RETRY, (payment, _) -> credit.credit(UUID.fromString(payment)));
        tasks.define(NET, RETRY, (id, _) -> netting.carry(UUID.fromString(id)));
    }

    private static Pair pair(String data) {
        var parts = data.split(SPLIT);
        return new Pair(new CommunityCode(parts[0]), new CommunityCode(parts[1]));
    }

    @Override
    public void limit(UUID limit, Pair pair, Instant at) {
        tasks.schedule(LIMIT, limit.toString(), pair.debtor() + SPLIT + pair.creditor(), at);
    }

    @Override
    public void credit(UUID payment) {
        tasks.schedule(CREDIT, payment.toString(), "", clock.instant());
    }

    @Override
    public void net(UUID netting) {
        tasks.schedule(NET, netting.toString(), "", clock.instant());
    }
}
