package io.linli.citizen.governance.calls;

import io.linli.citizen.NamedId;
import io.linli.citizen.governance.cases.CaseFile;
import io.linli.citizen.governance.cases.step.Awards;
import io.linli.mesh.IfServed;
import io.linli.mesh.Room;
import io.linli.mesh.channel.Channels;
import io.linli.mesh.task.DurableTasks;
import io.linli.proto.points.v1.EarnPointsRequest;
import io.linli.proto.points.v1.PointsServiceGrpc;
import io.linli.proto.points.v1.PointsServiceGrpc.PointsServiceBlockingStub;
import java.time.Clock;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/// Has reporters thanked by the points room, by a durable task. The earning's id follows from the
/// case, so that a repeat earns nothing more; what is beyond a cap brings nothing, and is done.
@Component
@IfServed("governance")
final class PointAwards implements Awards {
    static final String TASK = "award";
    private static final String RATED_CASE = "CASE_RATED";
    private static final String SPLIT = " ";

    /// Tasks of the version before named the points in its place, and no person.
    private static final int PERSON = 4;

    private final DurableTasks tasks;
    private final PointsServiceBlockingStub points;
    private final Clock clock;

    PointAwards(@Qualifier("governanceRoom") Room room, Channels channels, Clock clock) {
        this.tasks = room.tasks();
        this.points = PointsServiceGrpc.newBlockingStub(channels.to("points"));
        this.clock = clock;
        tasks.define(TASK, HandOvers.RETRY, this::earn);
    }

    @Override
    public void owe(CaseFile rated, UUID account) {
        var filing = rated.filing();
        var data =
                String.join(
                        SPLIT,
                        account.toString(),
                        filing.community().code(),
                        filing.partner().orElseThrow(),
                        "-",
                        filing.reporter().id());
        tasks.schedule(TASK, rated.id().toString(), data, clock.instant());
    }

    private void earn(String caseId, String data) {
        var parts = data.split(SPLIT);
        points.earnPoints(
                EarnPointsRequest.newBuilder()
                        .setId(NamedId.of("award", caseId).toString())
                        .setRule(RATED_CASE)
                        .setEventId(caseId)
                        .setAccountId(parts[0])
                        .setRegion(parts[1])
                        .setPartnerId(parts[2])
                        .setPerson(parts.length > PERSON ? parts[PERSON] : "")
                        .build());
    }
}
