package io.linli.citizen.governance.grpc;

import com.google.protobuf.Message;
import io.grpc.stub.StreamObserver;
import io.linli.citizen.governance.cases.CaseFile;
import io.linli.citizen.governance.cases.CaseId;
import io.linli.citizen.governance.cases.Category;
import io.linli.citizen.governance.cases.list.ReadCases;
import io.linli.citizen.governance.cases.merge.FindSame;
import io.linli.citizen.governance.cases.merge.MergeCases;
import io.linli.citizen.governance.cases.merge.SplitCase;
import io.linli.mesh.IfServed;
import io.linli.mesh.Room;
import io.linli.mesh.call.Door;
import io.linli.proto.governance.v1.Case;
import io.linli.proto.governance.v1.ListMergeCandidatesRequest;
import io.linli.proto.governance.v1.ListMergeCandidatesResponse;
import io.linli.proto.governance.v1.ListMergedCasesRequest;
import io.linli.proto.governance.v1.ListMergedCasesResponse;
import io.linli.proto.governance.v1.MergeCasesRequest;
import io.linli.proto.governance.v1.SplitCaseRequest;
import io.linli.proto.governance.v1.UnmergeCaseRequest;
import io.linli.seal.Seal;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/// The calls that make one case of several, or several of one.
@Component
@IfServed("governance")
final class CaseMerging {
    private final Door door;
    private final FindSame same;
    private final MergeCases merge;
    private final SplitCase split;
    private final ReadCases read;
    private final Clock clock;
    private final Unsealing unsealing;

    CaseMerging(
            @Qualifier("governanceRoom") Room room,
            FindSame same,
            MergeCases merge,
            SplitCase split,
            ReadCases read,
            Clock clock,
            Seal seal) {
        this.door = room.door();
        this.same = same;
        this.merge = merge;
        this.split = split;
        this.read = read;
        this.clock = clock;
        this.unsealing = new Unsealing(seal);
    }

    void listMergeCandidates(
            ListMergeCandidatesRequest request, StreamObserver<ListMergeCandidatesResponse> out) {
        var id = CaseWire.idIn(request.getCaseId());
        door.read(
                unsealing.candidates(out),
                () -> {
                    var page = same.candidates(id, request.getPageSize(), request.getPageToken());
                    return ListMergeCandidatesResponse.newBuilder()
                            .addAllCases(page.items().stream().map(this::told).toList())
                            .setNextPageToken(page.next())
                            .build();
                });
    }

    void listMergedCases(
            ListMergedCasesRequest request, StreamObserver<ListMergedCasesResponse> out) {
        var id = CaseWire.idIn(request.getCaseId());
        door.read(
                unsealing.merged(out),
                () ->
                        ListMergedCasesResponse.newBuilder()
                                .addAllCases(same.merged(id).stream().map(this::told).toList())
                                .build());
    }

    void mergeCases(MergeCasesRequest request, StreamObserver<Case> out) {
        var into = CaseWire.idIn(request.getId());
        var others = request.getOtherIdsList().stream().map(CaseWire::idIn).toList();
        write(request, out, () -> merge.merge(into, others, Who.acts(), request.getNote()));
    }

    void unmergeCase(UnmergeCaseRequest request, StreamObserver<Case> out) {
        var id = CaseWire.idIn(request.getId());
        write(request, out, () -> merge.undo(id, Who.acts(), request.getReason()));
    }

    void splitCase(SplitCaseRequest request, StreamObserver<Case> out) {
        var from = CaseWire.idIn(request.getId());
        var id = new CaseId(UUID.randomUUID());
        write(request, out, () -> split.split(from, id, part(request, from), Who.acts()));
    }

    private SplitCase.Part part(SplitCaseRequest request, CaseId from) {
        var whole = read.one(from).filing().category();
        var category =
                request.getCategory().isEmpty()
                        ? whole
                        : new Category(whole.codeSystem(), whole.kind(), request.getCategory(), "");
        return new SplitCase.Part(request.getTitle(), request.getDescription(), category);
    }

    private void write(Message request, StreamObserver<Case> out, Supplier<CaseFile> step) {
        door.write(request, Case.getDefaultInstance(), unsealing.one(out), () -> told(step.get()));
    }

    private Case told(CaseFile file) {
        return CaseWire.of(file, clock.instant(), Who.isInside());
    }
}
