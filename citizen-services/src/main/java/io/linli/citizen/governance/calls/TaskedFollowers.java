package io.linli.citizen.governance.calls;

import io.linli.citizen.governance.cases.CaseFile;
import io.linli.citizen.governance.cases.step.Followers;
import io.linli.mesh.IfServed;
import io.linli.mesh.Room;
import io.linli.mesh.task.DurableTasks;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/// Merged cases follow by durable tasks; what these do stands in `FollowTasks`.
@Component
@IfServed("governance")
final class TaskedFollowers implements Followers {
    static final String FOLLOW = "follow_case";
    static final String LINK = "link_case";

    private final DurableTasks tasks;
    private final Clock clock;

    TaskedFollowers(@Qualifier("governanceRoom") Room room, Clock clock) {
        this.tasks = room.tasks();
        this.clock = clock;
    }

    @Override
    public void follow(CaseFile main) {
        var id = main.id().toString();
        tasks.schedule(FOLLOW, id + " " + main.version(), id, clock.instant());
    }

    @Override
    public void link(CaseFile repeat) {
        var id = repeat.id().toString();
        tasks.schedule(LINK, id, id, clock.instant());
    }
}
