package io.linli.citizen.governance.grpc;

import static io.linli.citizen.governance.whistle.WhistleReason.NOT_CALLED;

import com.google.api.HttpBody;
import com.google.protobuf.Message;
import com.google.protobuf.Timestamp;
import io.grpc.stub.StreamObserver;
import io.linli.citizen.governance.cases.Actor;
import io.linli.citizen.governance.cases.Place.Point;
import io.linli.citizen.governance.cases.SealedText;
import io.linli.citizen.governance.whistle.BlowWhistle;
import io.linli.citizen.governance.whistle.Fact;
import io.linli.citizen.governance.whistle.HearDepartment;
import io.linli.citizen.governance.whistle.OrgCode;
import io.linli.citizen.governance.whistle.SuspendDepartment;
import io.linli.citizen.governance.whistle.WhistleId;
import io.linli.mesh.IfServed;
import io.linli.mesh.Room;
import io.linli.mesh.call.Door;
import io.linli.mesh.caller.Caller;
import io.linli.proto.governance.v1.BlowWhistleRequest;
import io.linli.proto.governance.v1.CallDepartmentRequest;
import io.linli.proto.governance.v1.CheckInToWhistleRequest;
import io.linli.proto.governance.v1.CloseWhistleRequest;
import io.linli.proto.governance.v1.DecideSuspensionRequest;
import io.linli.proto.governance.v1.DeliverOnWhistleRequest;
import io.linli.proto.governance.v1.EndSuspensionRequest;
import io.linli.proto.governance.v1.ExportWhistleEventsRequest;
import io.linli.proto.governance.v1.GetWhistleMachineRequest;
import io.linli.proto.governance.v1.GetWhistleNumbersRequest;
import io.linli.proto.governance.v1.GetWhistleRequest;
import io.linli.proto.governance.v1.JudgeRefusalRequest;
import io.linli.proto.governance.v1.ListWhistleEventsRequest;
import io.linli.proto.governance.v1.ListWhistleEventsResponse;
import io.linli.proto.governance.v1.ListWhistlesRequest;
import io.linli.proto.governance.v1.ListWhistlesResponse;
import io.linli.proto.governance.v1.PromiseOnWhistleRequest;
import io.linli.proto.governance.v1.RequestSuspensionRequest;
import io.linli.proto.governance.v1.RespondToWhistleRequest;
import io.linli.proto.governance.v1.ReturnWorkRequest;
import io.linli.proto.governance.v1.Whistle;
import io.linli.proto.governance.v1.WhistleMachine;
import io.linli.proto.governance.v1.WhistleNumbers;
import io.linli.proto.governance.v1.WhistleServiceGrpc.WhistleServiceImplBase;
import io.linli.seal.Seal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Optional;
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
    private final HearDepartment hearDepartment;
    private final SuspendDepartment suspend;
    private final WhistleDecisions decisions;
    private final WhistleReads reads;
    private final Seal seal;
    private final Clock clock;

    WhistleEndpoint(
            @Qualifier("governanceRoom") Room room,
            BlowWhistle blowWhistle,
            HearDepartment hearDepartment,
            SuspendDepartment suspend,
            WhistleDecisions decisions,
            WhistleReads reads,
            Seal seal,
            Clock clock) {
        this.door = room.door();
        this.blowWhistle = blowWhistle;
        this.hearDepartment = hearDepartment;
        this.suspend = suspend;
        this.decisions = decisions;
        this.reads = reads;
        this.seal = seal;
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
        reads.getWhistle(request, out);
    }

    @Override
    public void listWhistles(
            ListWhistlesRequest request, StreamObserver<ListWhistlesResponse> out) {
        reads.listWhistles(request, out);
    }

    @Override
    public void listWhistleEvents(
            ListWhistleEventsRequest request, StreamObserver<ListWhistleEventsResponse> out) {
        reads.listEvents(request, out);
    }

    @Override
    public void exportWhistleEvents(
            ExportWhistleEventsRequest request, StreamObserver<HttpBody> out) {
        reads.exportEvents(request, out);
    }

    @Override
    public void getWhistleNumbers(
            GetWhistleNumbersRequest request, StreamObserver<WhistleNumbers> out) {
        reads.getNumbers(request, out);
    }

    @Override
    public void getWhistleMachine(
            GetWhistleMachineRequest request, StreamObserver<WhistleMachine> out) {
        reads.getMachine(out);
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
    public void promiseOnWhistle(PromiseOnWhistleRequest request, StreamObserver<Whistle> out) {
        var at = happened(request.hasTime(), request.getTime());
        var until = Words.in(request.getPromisedTime());
        var fact = new Fact.Promised(at, until, request.getNote());
        hear(request, request.getId(), request.getOrg(), fact, out);
    }

    @Override
    public void checkInToWhistle(CheckInToWhistleRequest request, StreamObserver<Whistle> out) {
        var at = happened(request.hasTime(), request.getTime());
        var id = WhistleWire.idIn(request.getId());
        var org = spokenFor(request.getOrg());
        var where =
                request.hasPoint()
                        ? Optional.of(where(id, org, request))
                        : Optional.<HearDepartment.Where>empty();
        var acts = acts(org);
        write(request, out, () -> hearDepartment.checkIn(id, org, at, where, acts));
    }

    private HearDepartment.Where where(WhistleId id, OrgCode org, CheckInToWhistleRequest request) {
        var point = new Point(request.getPoint().getLng(), request.getPoint().getLat());
        var place = new Seal.Place("governance.whistle_event", "place", id + " " + org);
        var sealed = seal.seal(point.lng() + " " + point.lat(), place);
        return new HearDepartment.Where(
                point, new SealedText(Base64.getEncoder().encodeToString(sealed)));
    }

    @Override
    public void deliverOnWhistle(DeliverOnWhistleRequest request, StreamObserver<Whistle> out) {
        var at = happened(request.hasTime(), request.getTime());
        var note = request.getNote();
        hear(request, request.getId(), request.getOrg(), new Fact.Done(at, note), out);
    }

    @Override
    public void requestSuspension(RequestSuspensionRequest request, StreamObserver<Whistle> out) {
        var id = WhistleWire.idIn(request.getId());
        var org = spokenFor(request.getOrg());
        var until =
                request.hasUntilTime()
                        ? Optional.of(Words.in(request.getUntilTime()))
                        : Optional.<Instant>empty();
        write(request, out, () -> suspend.ask(id, org, request.getReason(), until, Who.acts()));
    }

    @Override
    public void judgeRefusal(JudgeRefusalRequest request, StreamObserver<Whistle> out) {
        decisions.judge(request, out);
    }

    @Override
    public void callDepartment(CallDepartmentRequest request, StreamObserver<Whistle> out) {
        decisions.call(request, out);
    }

    @Override
    public void returnWork(ReturnWorkRequest request, StreamObserver<Whistle> out) {
        decisions.returnWork(request, out);
    }

    @Override
    public void decideSuspension(DecideSuspensionRequest request, StreamObserver<Whistle> out) {
        decisions.decideSuspension(request, out);
    }

    @Override
    public void endSuspension(EndSuspensionRequest request, StreamObserver<Whistle> out) {
        decisions.endSuspension(request, out);
    }

    @Override
    public void closeWhistle(CloseWhistleRequest request, StreamObserver<Whistle> out) {
        decisions.close(request, out);
    }

    private void hear(
            Message request, String whistle, String asked, Fact fact, StreamObserver<Whistle> out) {
        var id = WhistleWire.idIn(whistle);
        var org = spokenFor(asked);
        var acts = acts(org);
        write(request, out, () -> hearDepartment.hear(id, org, fact, acts));
    }

    private static Actor acts(OrgCode org) {
        return Caller.current().is(Caller.Kind.SERVICE)
                ? new Actor(org.value(), "department")
                : Who.acts();
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
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS); // as it is kept
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
