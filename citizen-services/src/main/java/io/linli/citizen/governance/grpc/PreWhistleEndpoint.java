package io.linli.citizen.governance.grpc;

import com.google.protobuf.Message;
import io.grpc.stub.StreamObserver;
import io.linli.citizen.governance.whistle.WhistleId;
import io.linli.citizen.governance.whistle.asked.AskForWhistle;
import io.linli.citizen.governance.whistle.asked.DecidePreWhistle;
import io.linli.citizen.governance.whistle.asked.PreWhistleId;
import io.linli.citizen.governance.whistle.asked.ReadPreWhistles;
import io.linli.mesh.IfServed;
import io.linli.mesh.Room;
import io.linli.mesh.call.Door;
import io.linli.proto.governance.v1.BlowWhistleRequest;
import io.linli.proto.governance.v1.DecidePreWhistleRequest;
import io.linli.proto.governance.v1.GetPreWhistleRequest;
import io.linli.proto.governance.v1.ListPreWhistlesRequest;
import io.linli.proto.governance.v1.ListPreWhistlesResponse;
import io.linli.proto.governance.v1.PreWhistle;
import io.linli.proto.governance.v1.PreWhistleServiceGrpc.PreWhistleServiceImplBase;
import io.linli.proto.governance.v1.RaisePreWhistleRequest;
import io.linli.proto.governance.v1.WithdrawPreWhistleRequest;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/// The gRPC door of calls from below.
@Component
@IfServed("governance")
final class PreWhistleEndpoint extends PreWhistleServiceImplBase {
    private final Door door;
    private final AskForWhistle askForWhistle;
    private final DecidePreWhistle decide;
    private final ReadPreWhistles read;

    PreWhistleEndpoint(
            @Qualifier("governanceRoom") Room room,
            AskForWhistle askForWhistle,
            DecidePreWhistle decide,
            ReadPreWhistles read) {
        this.door = room.door();
        this.askForWhistle = askForWhistle;
        this.decide = decide;
        this.read = read;
    }

    @Override
    public void raisePreWhistle(RaisePreWhistleRequest request, StreamObserver<PreWhistle> out) {
        var id = new PreWhistleId(UUID.randomUUID());
        var asked =
                new AskForWhistle.Request(
                        CaseWire.idIn(request.getCaseId()),
                        WhistleWire.in(request.getType()),
                        request.getReason(),
                        WhistleWire.calls(request.getDepartmentsList()));
        write(request, out, () -> askForWhistle.ask(id, asked, Who.acts()));
    }

    @Override
    public void decidePreWhistle(DecidePreWhistleRequest request, StreamObserver<PreWhistle> out) {
        var id = idIn(request.getId());
        var fresh = new WhistleId(UUID.randomUUID());
        var by = WhistleDecisions.officer();
        write(
                request,
                out,
                () ->
                        switch (request.getVerdict()) {
                            case BLOW ->
                                    decide.blow(
                                            id,
                                            fresh,
                                            WhistleWire.calls(request.getDepartmentsList()),
                                            request.getDutyLeader(),
                                            by);
                            case DECLINE -> decide.decline(id, request.getReason(), by);
                            case VERDICT_UNSPECIFIED, UNRECOGNIZED ->
                                    throw Words.invalid("verdict", "expected a verdict");
                        });
    }

    @Override
    public void withdrawPreWhistle(
            WithdrawPreWhistleRequest request, StreamObserver<PreWhistle> out) {
        var id = idIn(request.getId());
        write(request, out, () -> askForWhistle.withdraw(id, Who.acts()));
    }

    @Override
    public void getPreWhistle(GetPreWhistleRequest request, StreamObserver<PreWhistle> out) {
        var id = idIn(request.getId());
        door.read(out, () -> of(read.one(id)));
    }

    @Override
    public void listPreWhistles(
            ListPreWhistlesRequest request, StreamObserver<ListPreWhistlesResponse> out) {
        var region = Who.reaches(request.getRegion()).region();
        door.read(
                out,
                () -> {
                    var page =
                            read.page(
                                    region,
                                    request.getOpenOnly(),
                                    request.getPageSize(),
                                    request.getPageToken());
                    return ListPreWhistlesResponse.newBuilder()
                            .addAllPreWhistles(
                                    page.items().stream().map(PreWhistleEndpoint::of).toList())
                            .setNextPageToken(page.next())
                            .build();
                });
    }

    private void write(
            Message request,
            StreamObserver<PreWhistle> out,
            Supplier<io.linli.citizen.governance.whistle.asked.PreWhistle> step) {
        door.write(request, PreWhistle.getDefaultInstance(), out, () -> of(step.get()));
    }

    private static PreWhistleId idIn(String id) {
        return new PreWhistleId(UUID.fromString(id));
    }

    private static PreWhistle of(io.linli.citizen.governance.whistle.asked.PreWhistle asked) {
        var answer =
                PreWhistle.newBuilder()
                        .setId(asked.id().toString())
                        .setCaseId(asked.caseId().toString())
                        .setRegion(asked.region())
                        .setStreet(asked.street())
                        .setType(WhistleWire.of(asked.type()))
                        .setReason(asked.reason())
                        .setState(
                                switch (asked.state()) { // no default: a new one must fail here
                                    case PENDING -> PreWhistle.State.PENDING;
                                    case BLOWN -> PreWhistle.State.BLOWN;
                                    case DECLINED -> PreWhistle.State.DECLINED;
                                    case WITHDRAWN -> PreWhistle.State.WITHDRAWN;
                                })
                        .setAsker(asked.by().name())
                        .setAskerRole(asked.by().role())
                        .setCreateTime(Words.of(asked.at()));
        asked.calls()
                .forEach(call ->
                        answer.addDepartments(
                                BlowWhistleRequest.Department.newBuilder()
                                        .setOrg(call.org().value())
                                        .setLead(call.lead())
                                        .setOptional(call.optional())));
        asked.outcome()
                .ifPresent(word -> {
                    answer.setDecider(word.by())
                            .setDecideTime(Words.of(word.at()))
                            .setDecideReason(word.reason());
                    word.whistle().ifPresent(id -> answer.setWhistleId(id.toString()));
                });
        return answer.build();
    }
}
