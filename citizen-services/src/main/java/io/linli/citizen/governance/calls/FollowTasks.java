package io.linli.citizen.governance.calls;

import io.linli.citizen.governance.cases.CaseId;
import io.linli.citizen.governance.cases.merge.LinkCase;
import io.linli.citizen.governance.cases.step.FollowCase;
import io.linli.mesh.IfServed;
import io.linli.mesh.Room;
import io.linli.mesh.store.Transactions;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/// What the tasks of merged cases do: the mesh itself sees all of them, whoever moved the one.
@Component
@IfServed("governance")
final class FollowTasks {
    FollowTasks(
            @Qualifier("governanceRoom") Room room,
            Transactions transactions,
            FollowCase follow,
            LinkCase link) {
        room.tasks()
                .define(
                        TaskedFollowers.FOLLOW,
                        HandOvers.RETRY,
                        (_, id) ->
                                transactions.asMesh(() -> {
                                    follow.follow(caseId(id));
                                    return true;
                                }));
        room.tasks()
                .define(
                        TaskedFollowers.LINK,
                        HandOvers.RETRY,
                        (_, id) ->
                                transactions.asMesh(() -> {
                                    link.link(caseId(id));
                                    return true;
                                }));
    }

    private static CaseId caseId(String id) {
        return new CaseId(UUID.fromString(id));
    }
}
