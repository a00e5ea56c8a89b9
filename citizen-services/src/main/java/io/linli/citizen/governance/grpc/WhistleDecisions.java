package io.linli.citizen.governance.grpc;

import com.google.protobuf.Message;
import io.grpc.stub.StreamObserver;
import io.linli.citizen.governance.whistle.CloseWhistle;
import io.linli.citizen.governance.whistle.JudgeRefusal;
import io.linli.citizen.governance.whistle.Officer;
import io.linli.citizen.governance.whistle.OrgCode;
import io.linli.citizen.governance.whistle.SuspendDepartment;
import io.linli.mesh.IfServed;
import io.linli.mesh.Room;
import io.linli.mesh.call.Door;
import io.linli.mesh.caller.Caller;
import io.linli.proto.governance.v1.CallDepartmentRequest;
import io.linli.proto.governance.v1.CloseWhistleRequest;
import io.linli.proto.governance.v1.DecideSuspensionRequest;
import io.linli.proto.governance.v1.EndSuspensionRequest;
import io.linli.proto.governance.v1.JudgeRefusalRequest;
import io.linli.proto.governance.v1.ReturnWorkRequest;
import io.linli.proto.governance.v1.Whistle;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/// What streets and districts decide about whistles.
@Component
@IfServed("governance")
final class WhistleDecisions {
    private final Door door;
    private final JudgeRefusal judgeRefusal;
    private final SuspendDepartment suspend;
    private final CloseWhistle closeWhistle;

    WhistleDecisions(
            @Qualifier("governanceRoom") Room room,
            JudgeRefusal judgeRefusal,
            SuspendDepartment suspend,
            CloseWhistle closeWhistle) {
        this.door = room.door();
        this.judgeRefusal = judgeRefusal;
        this.suspend = suspend;
        this.closeWhistle = closeWhistle;
    }

    void judge(JudgeRefusalRequest request, StreamObserver<Whistle> out) {
        var id = WhistleWire.idIn(request.getId());
        var org = new OrgCode(request.getOrg());
        var instead =
                request.getInsteadOrg().isEmpty()
                        ? Optional.<OrgCode>empty()
                        : Optional.of(new OrgCode(request.getInsteadOrg()));
        var reason = request.getReason();
        var by = officer();
        write(
                request,
                out,
                () ->
                        switch (request.getVerdict()) {
                            case CONFIRM -> judgeRefusal.confirm(id, org, reason, instead, by);
                            case OVERRULE -> judgeRefusal.overrule(id, org, reason, by);
                            case VERDICT_UNSPECIFIED, UNRECOGNIZED ->
                                    throw Words.invalid("verdict", "expected a verdict");
                        });
    }

    void call(CallDepartmentRequest request, StreamObserver<Whistle> out) {
        var id = WhistleWire.idIn(request.getId());
        var org = new OrgCode(request.getOrg());
        var by = officer();
        write(request, out, () -> judgeRefusal.call(id, org, request.getOptional(), by));
    }

    void returnWork(ReturnWorkRequest request, StreamObserver<Whistle> out) {
        var id = WhistleWire.idIn(request.getId());
        var org = new OrgCode(request.getOrg());
        var by = officer();
        write(request, out, () -> closeWhistle.returnWork(id, org, request.getReason(), by));
    }

    void decideSuspension(DecideSuspensionRequest request, StreamObserver<Whistle> out) {
        var id = WhistleWire.idIn(request.getId());
        var org = new OrgCode(request.getOrg());
        var reason = request.getReason();
        var by = officer();
        write(
                request,
                out,
                () ->
                        switch (request.getDecision()) {
                            case GRANT -> suspend.grant(id, org, reason, by);
                            case DENY -> suspend.deny(id, org, reason, by);
                            case DECISION_UNSPECIFIED, UNRECOGNIZED ->
                                    throw Words.invalid("decision", "expected a decision");
                        });
    }

    void endSuspension(EndSuspensionRequest request, StreamObserver<Whistle> out) {
        var id = WhistleWire.idIn(request.getId());
        var org = new OrgCode(request.getOrg());
        var by = officer();
        write(request, out, () -> suspend.end(id, org, request.getNote(), by));
    }

    void close(CloseWhistleRequest request, StreamObserver<Whistle> out) {
        var id = WhistleWire.idIn(request.getId());
        var by = officer();
        write(
                request,
                out,
                () -> closeWhistle.close(id, request.getScore(), request.getNote(), by));
    }

    static Officer officer() {
        return new Officer(Caller.current().region(), Who.acts());
    }

    private void write(
            Message request,
            StreamObserver<Whistle> out,
            Supplier<io.linli.citizen.governance.whistle.Whistle> step) {
        door.write(request, Whistle.getDefaultInstance(), out, () -> WhistleWire.of(step.get()));
    }
}
