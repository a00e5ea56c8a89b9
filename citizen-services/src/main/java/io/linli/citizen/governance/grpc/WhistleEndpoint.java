package io.linli.citizen.governance.grpc;

import static io.linli.citizen.governance.whistle.WhistleReason.NOT_CALLED;

import com.google.protobuf.Message;
import com.google.protobuf.Timestamp;
import io.grpc.stub.StreamObserver;
import io.linli.citizen.governance.cases.Actor;
import io.linli.citizen.governance.whistle.BlowWhistle;
import io.linli.citizen.governance.whistle.CloseWhistle;
import io.linli.citizen.governance.whistle.Fact;
import io.linli.citizen.governance.whistle.HearDepartment;
import io.linli.citizen.governance.whistle.OrgCode;
import io.linli.citizen.governance.whistle.ReadWhistles;
import io.linli.citizen.governance.whistle.WhistleId;
import io.linli.mesh.IfServed;
import io.linli.mesh.Room;
import io.linli.mesh.call.Door;
import io.linli.mesh.caller.Caller;
import io.linli.proto.governance.v1.BlowWhistleRequest;
import io.linli.proto.governance.v1.CheckInToWhistleRequest;
import io.linli.proto.governance.v1.CloseWhistleRequest;
import io.linli.proto.governance.v1.DeliverOnWhistleRequest;
import io.linli.proto.governance.v1.GetWhistleRequest;
import io.linli.proto.governance.v1.ListWhistlesRequest;
import io.linli.proto.governance.v1.ListWhistlesResponse;
import io.linli.proto.governance.v1.RespondToWhistleRequest;
import io.linli.proto.governance.v1.Whistle;
import io.linli.proto.governance.v1.WhistleServiceGrpc.WhistleServiceImplBase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/// The gRPC door of whistles.
@Component
@IfServed("governance")
final class WhistleEndpoint extends WhistleServiceImplBase {
    /// How far a platform's clock may be ahead of ours.
    private static final Duration AHEAD_MAX = Duration.ofMinutes(5);

    private final Door door;
    private final BlowWhistle blowWhistle;
    private final ReadWhistles readWhistles;
    private final HearDepartment hearDepartment;
    private final CloseWhistle closeWhistle;
    private final Clock clock;

    WhistleEndpoint(
            @Qualifier("governanceRoom") Room room,
            BlowWhistle blowWhistle,
            ReadWhistles readWhistles,
            HearDepartment hearDepartment,
            CloseWhistle closeWhistle,
            Clock clock) {
        this.door = room.door();
        this.blowWhistle = blowWhistle;
        this.readWhistles = readWhistles;
        this.hearDepartment = hearDepartment;
        this.closeWhistle = closeWhistle;
        this.clock = clock;
    }

    @Override
    public void blowWhistle(BlowWhistleRequest request, StreamObserver<Whistle> out) {
        var order = WhistleWire.in(request, Caller.current().region());
        var id = new WhistleId(UUID.randomUUID());
        write(request, out, () -> blowWhistle.blow(id, order, Who.acts()));
    }

    @Override
    public void getWhistle(GetWhistleRequest request, StreamObserver<Whistle> out) {
        var id = WhistleWire.idIn(request.getId());
        door.read(out, () -> WhistleWire.of(readWhistles.one(id)));
    }

    @Override
    public void listWhistles(
            ListWhistlesRequest request, StreamObserver<ListWhistlesResponse> out) {
        var caller = Caller.current();
        // a department is called from anywhere; its rows are narrowed to those that call it
        var region = caller.org().isEmpty() ? Who.reaches("").region() : "";
        door.read(
                out,
                () -> {
                    var page =
                            readWhistles.page(
                                    region,
                                    WhistleWire.caseIn(request.getCaseId()),
                                    request.getPageSize(),
                                    request.getPageToken());
                    return ListWhistlesResponse.newBuilder()
                            .addAllWhistles(page.items().stream().map(WhistleWire::of).toList())
                            .setNextPageToken(page.next())
                            .build();
                });
    }

    @Override
    public void respondToWhistle(RespondToWhistleRequest request, StreamObserver<Whistle> out) {
        var at = happened(request.hasTime(), request.getTime());
        Fact fact =
                request.getAnswer() == RespondToWhistleRequest.Answer.REFUSE
                        ? new Fact.Refused(at, request.getReason())
                        : new Fact.Acknowledged(at);
        hear(request, request.getId(), request.getOrg(), fact, out);
    }

    @Override
    public void checkInToWhistle(CheckInToWhistleRequest request, StreamObserver<Whistle> out) {
        var at = happened(request.hasTime(), request.getTime());
        hear(request, request.getId(), request.getOrg(), new Fact.Arrived(at), out);
    }

    @Override
    public void deliverOnWhistle(DeliverOnWhistleRequest request, StreamObserver<Whistle> out) {
        var at = happened(request.hasTime(), request.getTime());
        var note = request.getNote();
        hear(request, request.getId(), request.getOrg(), new Fact.Done(at, note), out);
    }

    @Override
    public void closeWhistle(CloseWhistleRequest request, StreamObserver<Whistle> out) {
        var id = WhistleWire.idIn(request.getId());
        var note = request.getNote();
        var by = Caller.current().region();
        write(request, out, () -> closeWhistle.close(id, by, request.getScore(), note, Who.acts()));
    }

    private void hear(
            Message request, String whistle, String asked, Fact fact, StreamObserver<Whistle> out) {
        var id = WhistleWire.idIn(whistle);
        var org = spokenFor(asked);
        var acts =
                Caller.current().is(Caller.Kind.SERVICE)
                        ? new Actor(org.value(), "department")
                        : Who.acts();
        write(request, out, () -> hearDepartment.hear(id, org, fact, acts));
    }

    /// A department officer speaks for one department; a platform says for which.
    private static OrgCode spokenFor(String asked) {
        var caller = Caller.current();
        if (caller.is(Caller.Kind.SERVICE)) {
            if (asked.isEmpty()) {
                throw Words.invalid("org", "expected the department's code");
            }
            return new OrgCode(asked);
        }
        if (caller.org().isEmpty() || !(asked.isEmpty() || asked.equals(caller.org()))) {
            throw NOT_CALLED.refuse("org", asked, "your own department");
        }
        return new OrgCode(caller.org());
    }

    private Instant happened(boolean said, Timestamp time) {
        var now = clock.instant();
        if (!said) {
            return now;
        }
        if (!Caller.current().is(Caller.Kind.SERVICE)) {
            throw Words.invalid("time", "expected none: only a platform may say when it happened");
        }
        var at = Words.in(time);
        if (at.isAfter(now.plus(AHEAD_MAX))) {
            throw Words.invalid("time", "expected no later than now");
        }
        return at;
    }

    private void write(
            Message request,
            StreamObserver<Whistle> out,
            Supplier<io.linli.citizen.governance.whistle.Whistle> step) {
        door.write(request, Whistle.getDefaultInstance(), out, () -> WhistleWire.of(step.get()));
    }
}
