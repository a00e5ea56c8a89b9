package io.linli.citizen.governance.grpc;

import static io.linli.citizen.governance.cases.CaseReason.CASE_UNKNOWN;

import com.google.protobuf.Message;
import io.grpc.stub.StreamObserver;
import io.linli.citizen.governance.cases.CaseFile;
import io.linli.citizen.governance.cases.list.ReadCases;
import io.linli.citizen.governance.cases.step.PauseCase;
import io.linli.citizen.governance.clock.ExplainDeadline;
import io.linli.citizen.governance.clock.Subject;
import io.linli.citizen.governance.clock.SubjectKind;
import io.linli.mesh.IfServed;
import io.linli.mesh.Room;
import io.linli.mesh.call.Door;
import io.linli.proto.governance.v1.Case;
import io.linli.proto.governance.v1.DeadlineExplanation;
import io.linli.proto.governance.v1.DeadlineServiceGrpc.DeadlineServiceImplBase;
import io.linli.proto.governance.v1.ExplainCaseDeadlineRequest;
import io.linli.proto.governance.v1.PauseCaseClockRequest;
import io.linli.proto.governance.v1.ResumeCaseClockRequest;
import io.linli.seal.Seal;
import java.time.Clock;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/// The gRPC door of deadlines.
@Component
@IfServed("governance")
final class DeadlineEndpoint extends DeadlineServiceImplBase {
    private final Door door;
    private final ReadCases readCases;
    private final ExplainDeadline explainDeadline;
    private final PauseCase pauseCase;
    private final Clock clock;
    private final Unsealing unsealing;

    DeadlineEndpoint(
            @Qualifier("governanceRoom") Room room,
            ReadCases readCases,
            ExplainDeadline explainDeadline,
            PauseCase pauseCase,
            Clock clock,
            Seal seal) {
        this.door = room.door();
        this.readCases = readCases;
        this.explainDeadline = explainDeadline;
        this.pauseCase = pauseCase;
        this.clock = clock;
        this.unsealing = new Unsealing(seal);
    }

    @Override
    public void explainCaseDeadline(
            ExplainCaseDeadlineRequest request, StreamObserver<DeadlineExplanation> out) {
        var id = CaseWire.idIn(request.getCaseId());
        door.read(
                out,
                () -> {
                    readCases.one(id); // who may not see the case learns nothing of its clock
                    return explainDeadline
                            .explain(Subject.of(SubjectKind.CASE, id.value()))
                            .map(DeadlineWire::of)
                            .orElseThrow(() -> CASE_UNKNOWN.refuse("case", id));
                });
    }

    @Override
    public void pauseCaseClock(PauseCaseClockRequest request, StreamObserver<Case> out) {
        var id = CaseWire.idIn(request.getCaseId());
        var cause = DeadlineWire.in(request.getCause());
        var note = request.getNote();
        write(request, out, () -> pauseCase.pause(id, cause, note, Who.acts()));
    }

    @Override
    public void resumeCaseClock(ResumeCaseClockRequest request, StreamObserver<Case> out) {
        var id = CaseWire.idIn(request.getCaseId());
        var note = request.getNote();
        write(request, out, () -> pauseCase.resume(id, note, Who.acts()));
    }

    private void write(Message request, StreamObserver<Case> out, Supplier<CaseFile> step) {
        door.write(
                request,
                Case.getDefaultInstance(),
                unsealing.one(out),
                () -> CaseWire.of(step.get(), clock.instant(), Who.isInside()));
    }
}
