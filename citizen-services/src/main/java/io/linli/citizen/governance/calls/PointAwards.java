package io.linli.citizen.governance.calls;

import io.linli.citizen.NamedId;
import io.linli.citizen.governance.cases.CaseFile;
import io.linli.citizen.governance.cases.step.Awards;
import io.linli.citizen.governance.cases.step.Deed;
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
    private static final String SPLIT = " ";
    private static final int DEED = 3;
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
    public void owe(Deed deed, CaseFile file) {
        file.filing()
                .account()
                .ifPresent(account ->
                        tasks.schedule(
                                TASK,
                                name(deed, file),
                                data(deed, file, account),
                                clock.instant()));
    }

    private static String name(Deed deed, CaseFile file) {
        var id = file.id().toString();
        return deed == Deed.CASE_RATED ? id : id + SPLIT + deed;
    }

    private static String data(Deed deed, CaseFile file, UUID account) {
        var filing = file.filing();
        return String.join(
                SPLIT,
                account.toString(),
                filing.community().code(),
                filing.partner().orElseThrow(),
                deed.name(),
                filing.reporter().id());
    }

    private void earn(String name, String data) {
        var parts = data.split(SPLIT);
        points.earnPoints(
                EarnPointsRequest.newBuilder()
                        .setId(NamedId.of("award", name).toString())
                        .setRule(deed(parts[DEED]))
                        .setEventId(name.split(SPLIT)[0])
                        .setAccountId(parts[0])
                        .setRegion(parts[1])
                        .setPartnerId(parts[2])
                        .setPerson(parts.length > PERSON ? parts[PERSON] : "")
                        .build());
    }

    /// Tasks of versions before name the points in its place, or nothing: they were all for
    /// ratings.
    private static String deed(String named) {
        return named.equals(Deed.SNAP_VERIFIED.name()) ? named : Deed.CASE_RATED.name();
    }
}
