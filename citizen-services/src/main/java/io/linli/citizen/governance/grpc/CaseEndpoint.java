package io.linli.citizen.governance.grpc;

import com.google.protobuf.Message;
import io.grpc.stub.StreamObserver;
import io.linli.citizen.governance.cases.CaseFile;
import io.linli.citizen.governance.cases.CaseId;
import io.linli.citizen.governance.cases.Communities;
import io.linli.citizen.governance.cases.intake.FileCase;
import io.linli.citizen.governance.cases.list.ReadCases;
import io.linli.citizen.governance.cases.machine.Machine;
import io.linli.citizen.governance.cases.step.AssignCase;
import io.linli.citizen.governance.cases.step.CarryCase;
import io.linli.citizen.governance.cases.step.DecideNeed;
import io.linli.citizen.governance.cases.step.MarkCase;
import io.linli.citizen.governance.cases.step.RateCase;
import io.linli.citizen.governance.inbox.ReadInbox;
import io.linli.mesh.IfServed;
import io.linli.mesh.Room;
import io.linli.mesh.call.Door;
import io.linli.mesh.caller.Caller;
import io.linli.mesh.live.LastEvent;
import io.linli.proto.governance.v1.AcceptCaseRequest;
import io.linli.proto.governance.v1.AnswerTemplate;
import io.linli.proto.governance.v1.AssignCaseRequest;
import io.linli.proto.governance.v1.CancelCaseRequest;
import io.linli.proto.governance.v1.Case;
import io.linli.proto.governance.v1.CaseMachine;
import io.linli.proto.governance.v1.CaseServiceGrpc.CaseServiceImplBase;
import io.linli.proto.governance.v1.CloseCaseRequest;
import io.linli.proto.governance.v1.CommentCaseRequest;
import io.linli.proto.governance.v1.CountCasesRequest;
import io.linli.proto.governance.v1.CountCasesResponse;
import io.linli.proto.governance.v1.DecideNeedRequest;
import io.linli.proto.governance.v1.DeclineCaseRequest;
import io.linli.proto.governance.v1.FileCaseRequest;
import io.linli.proto.governance.v1.GetCaseMachineRequest;
import io.linli.proto.governance.v1.GetCaseRequest;
import io.linli.proto.governance.v1.ListAnswerTemplatesRequest;
import io.linli.proto.governance.v1.ListAnswerTemplatesResponse;
import io.linli.proto.governance.v1.ListCaseEventsRequest;
import io.linli.proto.governance.v1.ListCaseEventsResponse;
import io.linli.proto.governance.v1.ListCasesRequest;
import io.linli.proto.governance.v1.ListCasesResponse;
import io.linli.proto.governance.v1.ListCategoriesRequest;
import io.linli.proto.governance.v1.ListCategoriesResponse;
import io.linli.proto.governance.v1.ListMergeCandidatesRequest;
import io.linli.proto.governance.v1.ListMergeCandidatesResponse;
import io.linli.proto.governance.v1.ListMergedCasesRequest;
import io.linli.proto.governance.v1.ListMergedCasesResponse;
import io.linli.proto.governance.v1.MergeCasesRequest;
import io.linli.proto.governance.v1.NoteCaseRequest;
import io.linli.proto.governance.v1.PutAnswerTemplateRequest;
import io.linli.proto.governance.v1.RateCaseRequest;
import io.linli.proto.governance.v1.ReassignCaseRequest;
import io.linli.proto.governance.v1.RecordCallBackRequest;
import io.linli.proto.governance.v1.ReopenCaseRequest;
import io.linli.proto.governance.v1.ResolveCaseRequest;
import io.linli.proto.governance.v1.ReworkCaseRequest;
import io.linli.proto.governance.v1.SetCasePriorityRequest;
import io.linli.proto.governance.v1.SetCasePrivacyRequest;
import io.linli.proto.governance.v1.SplitCaseRequest;
import io.linli.proto.governance.v1.UnmergeCaseRequest;
import io.linli.proto.governance.v1.VerifyCaseRequest;
import io.linli.proto.governance.v1.WatchCasesRequest;
import io.linli.proto.governance.v1.WatchCasesResponse;
import io.linli.seal.Seal;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/// The gRPC door of cases.
@Component
@IfServed("governance")
final class CaseEndpoint extends CaseServiceImplBase {
    private final Door door;
    private final Communities communities;
    private final FileCase fileCase;
    private final ReadCases readCases;
    private final ReadInbox inbox;
    private final CarryCase carryCase;
    private final AssignCase assignCase;
    private final MarkCase markCase;
    private final RateCase rateCase;
    private final DecideNeed decideNeed;
    private final CaseDesk desk;
    private final CaseMerging merging;
    private final Machine machine;
    private final CaseWatch watch;
    private final Clock clock;
    private final Unsealing unsealing;
    private final FilingWire filings;

    CaseEndpoint(
            @Qualifier("governanceRoom") Room room,
            Communities communities,
            FileCase fileCase,
            ReadCases readCases,
            ReadInbox inbox,
            CarryCase carryCase,
            AssignCase assignCase,
            MarkCase markCase,
            RateCase rateCase,
            DecideNeed decideNeed,
            CaseDesk desk,
            CaseMerging merging,
            Machine machine,
            CaseWatch watch,
            Clock clock,
            Seal seal) {
        this.door = room.door();
        this.communities = communities;
        this.fileCase = fileCase;
        this.readCases = readCases;
        this.inbox = inbox;
        this.carryCase = carryCase;
        this.assignCase = assignCase;
        this.markCase = markCase;
        this.rateCase = rateCase;
        this.decideNeed = decideNeed;
        this.desk = desk;
        this.merging = merging;
        this.machine = machine;
        this.watch = watch;
        this.clock = clock;
        this.unsealing = new Unsealing(seal);
        this.filings = new FilingWire(unsealing);
    }

    @Override
    public void fileCase(FileCaseRequest request, StreamObserver<Case> out) {
        FilingWire.check(request, Caller.current());
        var community =
                communities.inForce(request.getRegion()); // asked before a transaction is open
        var id = new CaseId(UUID.randomUUID());
        var filing = filings.in(request, id, community, Caller.current());
        write(request, out, () -> fileCase.file(id, filing, request.getPrivate(), Who.acts()));
    }

    @Override
    public void getCase(GetCaseRequest request, StreamObserver<Case> out) {
        var id = CaseWire.idIn(request.getId());
        door.read(unsealing.one(out), () -> told(readCases.one(id)));
    }

    @Override
    public void listCases(ListCasesRequest request, StreamObserver<ListCasesResponse> out) {
        door.read(
                unsealing.many(out),
                () -> {
                    var page =
                            inbox.page(
                                    Who.reaches(request.getRegion()),
                                    LedgerWire.in(request),
                                    InboxWire.in(request),
                                    request.getPageSize(),
                                    request.getPageToken());
                    return ListCasesResponse.newBuilder()
                            .addAllCases(page.items().stream().map(this::told).toList())
                            .setNextPageToken(page.next())
                            .build();
                });
    }

    @Override
    public void countCases(CountCasesRequest request, StreamObserver<CountCasesResponse> out) {
        door.read(
                out,
                () -> {
                    var reach = Who.reaches(request.getRegion());
                    return InboxWire.with(
                            CaseWire.of(readCases.count(reach)),
                            inbox.count(reach, Caller.current().id()));
                });
    }

    @Override
    public void listCaseEvents(
            ListCaseEventsRequest request, StreamObserver<ListCaseEventsResponse> out) {
        var id = CaseWire.idIn(request.getCaseId());
        door.read(
                out,
                () ->
                        ListCaseEventsResponse.newBuilder()
                                .addAllEvents(
                                        readCases.history(id).stream()
                                                .map(event -> CaseWire.of(event, Who.isInside()))
                                                .toList())
                                .build());
    }

    @Override
    public void getCaseMachine(GetCaseMachineRequest request, StreamObserver<CaseMachine> out) {
        out.onNext(MachineWire.of(machine));
        out.onCompleted();
    }

    @Override
    public void acceptCase(AcceptCaseRequest request, StreamObserver<Case> out) {
        var id = CaseWire.idIn(request.getId());
        var note = request.getNote();
        write(request, out, () -> carryCase.accept(id, Who.acts(), note));
    }

    @Override
    public void resolveCase(ResolveCaseRequest request, StreamObserver<Case> out) {
        var id = CaseWire.idIn(request.getId());
        var note = request.getNote();
        write(request, out, () -> carryCase.resolve(id, Who.acts(), note));
    }

    @Override
    public void verifyCase(VerifyCaseRequest request, StreamObserver<Case> out) {
        var id = CaseWire.idIn(request.getId());
        var note = request.getNote();
        write(request, out, () -> carryCase.verify(id, Who.acts(), note));
    }

    @Override
    public void closeCase(CloseCaseRequest request, StreamObserver<Case> out) {
        var id = CaseWire.idIn(request.getId());
        var note = request.getNote();
        write(request, out, () -> carryCase.close(id, Who.acts(), note));
    }

    @Override
    public void commentCase(CommentCaseRequest request, StreamObserver<Case> out) {
        var id = CaseWire.idIn(request.getId());
        var text = request.getText();
        write(request, out, () -> carryCase.comment(id, Who.acts(), text));
    }

    @Override
    public void rateCase(RateCaseRequest request, StreamObserver<Case> out) {
        var id = CaseWire.idIn(request.getId());
        var comment = request.getComment();
        write(request, out, () -> rateCase.rate(id, Who.acts(), request.getScore(), comment));
    }

    @Override
    public void assignCase(AssignCaseRequest request, StreamObserver<Case> out) {
        var id = CaseWire.idIn(request.getId());
        var to = HandlingWire.in(request.getAssignee());
        write(request, out, () -> assignCase.assign(id, to, Who.acts(), request.getNote()));
    }

    @Override
    public void reassignCase(ReassignCaseRequest request, StreamObserver<Case> out) {
        var id = CaseWire.idIn(request.getId());
        var to = HandlingWire.in(request.getAssignee());
        write(request, out, () -> assignCase.reassign(id, to, Who.acts(), request.getReason()));
    }

    @Override
    public void declineCase(DeclineCaseRequest request, StreamObserver<Case> out) {
        var id = CaseWire.idIn(request.getId());
        write(request, out, () -> assignCase.decline(id, Who.acts(), request.getReason()));
    }

    @Override
    public void reworkCase(ReworkCaseRequest request, StreamObserver<Case> out) {
        var id = CaseWire.idIn(request.getId());
        write(request, out, () -> carryCase.rework(id, Who.acts(), request.getReason()));
    }

    @Override
    public void reopenCase(ReopenCaseRequest request, StreamObserver<Case> out) {
        var id = CaseWire.idIn(request.getId());
        write(request, out, () -> carryCase.reopen(id, Who.acts(), request.getReason()));
    }

    @Override
    public void cancelCase(CancelCaseRequest request, StreamObserver<Case> out) {
        var id = CaseWire.idIn(request.getId());
        write(request, out, () -> carryCase.cancel(id, Who.acts(), request.getReason()));
    }

    @Override
    public void noteCase(NoteCaseRequest request, StreamObserver<Case> out) {
        var id = CaseWire.idIn(request.getId());
        write(request, out, () -> markCase.note(id, Who.acts(), request.getText()));
    }

    @Override
    public void setCasePriority(SetCasePriorityRequest request, StreamObserver<Case> out) {
        var id = CaseWire.idIn(request.getId());
        var priority = HandlingWire.in(request.getPriority());
        write(request, out, () -> markCase.prioritise(id, Who.acts(), priority, request.getNote()));
    }

    @Override
    public void setCasePrivacy(SetCasePrivacyRequest request, StreamObserver<Case> out) {
        var id = CaseWire.idIn(request.getId());
        var secret = request.getPrivate();
        write(request, out, () -> markCase.hide(id, Who.acts(), secret, request.getNote()));
    }

    @Override
    public void recordCallBack(RecordCallBackRequest request, StreamObserver<Case> out) {
        var id = CaseWire.idIn(request.getId());
        if (request.getReached() != request.getScore() > 0) {
            throw Words.invalid("score", "expected 1..5 when reached, 0 when not");
        }
        write(
                request,
                out,
                () ->
                        request.getReached()
                                ? rateCase.calledBack(
                                        id, Who.acts(), request.getScore(), request.getComment())
                                : rateCase.notReached(id, Who.acts(), request.getComment()));
    }

    @Override
    public void listCategories(
            ListCategoriesRequest request, StreamObserver<ListCategoriesResponse> out) {
        desk.listCategories(request, out);
    }

    @Override
    public void listAnswerTemplates(
            ListAnswerTemplatesRequest request, StreamObserver<ListAnswerTemplatesResponse> out) {
        desk.listAnswerTemplates(request, out);
    }

    @Override
    public void putAnswerTemplate(
            PutAnswerTemplateRequest request, StreamObserver<AnswerTemplate> out) {
        desk.putAnswerTemplate(request, out);
    }

    @Override
    public void decideNeed(DecideNeedRequest request, StreamObserver<Case> out) {
        var id = CaseWire.idIn(request.getId());
        var verdict = LedgerWire.in(request.getVerdict());
        write(request, out, () -> decideNeed.decide(id, Who.acts(), verdict, request.getReason()));
    }

    @Override
    public void listMergeCandidates(
            ListMergeCandidatesRequest request, StreamObserver<ListMergeCandidatesResponse> out) {
        merging.listMergeCandidates(request, out);
    }

    @Override
    public void listMergedCases(
            ListMergedCasesRequest request, StreamObserver<ListMergedCasesResponse> out) {
        merging.listMergedCases(request, out);
    }

    @Override
    public void mergeCases(MergeCasesRequest request, StreamObserver<Case> out) {
        merging.mergeCases(request, out);
    }

    @Override
    public void unmergeCase(UnmergeCaseRequest request, StreamObserver<Case> out) {
        merging.unmergeCase(request, out);
    }

    @Override
    public void splitCase(SplitCaseRequest request, StreamObserver<Case> out) {
        merging.splitCase(request, out);
    }

    @Override
    public void watchCases(WatchCasesRequest request, StreamObserver<WatchCasesResponse> out) {
        watch.open(Who.reaches(request.getRegion()), Who.sees(), LastEvent.seen(), out);
    }

    private void write(Message request, StreamObserver<Case> out, Supplier<CaseFile> step) {
        door.write(request, Case.getDefaultInstance(), unsealing.one(out), () -> told(step.get()));
    }

    private Case told(CaseFile file) {
        return CaseWire.of(file, clock.instant(), Who.isInside());
    }
}
