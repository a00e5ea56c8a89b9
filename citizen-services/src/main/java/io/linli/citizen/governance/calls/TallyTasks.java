package io.linli.citizen.governance.calls;

import io.linli.citizen.governance.numbers.Numbers;
import io.linli.mesh.IfServed;
import io.linli.mesh.Room;
import io.linli.mesh.store.Transactions;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/// Adds up the figures now and then. Nobody waits for it, and none is wrong without it.
@Component
@IfServed("governance")
final class TallyTasks {
    private static final Duration INTERVAL = Duration.ofSeconds(5);
    private static final int ROWS = 10_000;
    private static final int ROUNDS_MAX = 50;

    TallyTasks(@Qualifier("governanceRoom") Room room, Transactions transactions, Numbers numbers) {
        room.tasks()
                .every(
                        "fold-numbers",
                        INTERVAL,
                        () -> {
                            for (var round = 0; round < ROUNDS_MAX; round++) {
                                if (transactions.asMesh(() -> numbers.fold(ROWS)) < ROWS) {
                                    return;
                                }
                            }
                        });
    }
}
