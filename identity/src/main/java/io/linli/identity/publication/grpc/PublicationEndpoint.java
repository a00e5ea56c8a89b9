package io.linli.identity.publication.grpc;

import com.google.protobuf.Message;
import io.grpc.stub.StreamObserver;
import io.linli.identity.publication.DecidePublication;
import io.linli.identity.publication.ProposePublication;
import io.linli.identity.publication.ReadPublication;
import io.linli.mesh.Room;
import io.linli.mesh.call.Door;
import io.linli.mesh.caller.Caller;
import io.linli.proto.identity.v1.ApprovePublicationRequest;
import io.linli.proto.identity.v1.ApproveRemovalRequest;
import io.linli.proto.identity.v1.GetPublicationEditionRequest;
import io.linli.proto.identity.v1.GetPublicationRequest;
import io.linli.proto.identity.v1.GetPublishedContractRequest;
import io.linli.proto.identity.v1.ListPublicationsRequest;
import io.linli.proto.identity.v1.ListPublicationsResponse;
import io.linli.proto.identity.v1.ProposePublicationRequest;
import io.linli.proto.identity.v1.ProposeRemovalRequest;
import io.linli.proto.identity.v1.Publication;
import io.linli.proto.identity.v1.PublicationEdition;
import io.linli.proto.identity.v1.PublicationServiceGrpc.PublicationServiceImplBase;
import io.linli.proto.identity.v1.PublishedContract;
import io.linli.proto.identity.v1.RejectPublicationRequest;
import io.linli.proto.identity.v1.RejectRemovalRequest;
import io.linli.proto.identity.v1.WithdrawPublicationRequest;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/// The gRPC door of the publication room: words in, use case, words out. No rule lives here.
@Component
final class PublicationEndpoint extends PublicationServiceImplBase {
    private final Door door;
    private final ProposePublication propose;
    private final DecidePublication decide;
    private final ReadPublication read;

    PublicationEndpoint(
            @Qualifier("publicationRoom") Room room,
            ProposePublication propose,
            DecidePublication decide,
            ReadPublication read) {
        this.door = room.door();
        this.propose = propose;
        this.decide = decide;
        this.read = read;
    }

    @Override
    public void proposePublication(
            ProposePublicationRequest request, StreamObserver<Publication> out) {
        var proposal = PublicationWire.proposalIn(request);
        write(request, out, () -> propose.propose(Caller.current(), proposal));
    }

    @Override
    public void getPublication(GetPublicationRequest request, StreamObserver<Publication> out) {
        var id = PublicationWire.idIn(request.getId());
        door.read(out, () -> PublicationWire.of(read.read(id)));
    }

    @Override
    public void listPublications(
            ListPublicationsRequest request, StreamObserver<ListPublicationsResponse> out) {
        door.read(
                out,
                () -> {
                    var page =
                            read.list(
                                    PublicationWire.stateIn(request),
                                    PublicationWire.nameIn(request),
                                    request.getPageSize(),
                                    request.getPageToken());
                    return ListPublicationsResponse.newBuilder()
                            .addAllPublications(
                                    page.items().stream().map(PublicationWire::inList).toList())
                            .setNextPageToken(page.next())
                            .build();
                });
    }

    @Override
    public void approvePublication(
            ApprovePublicationRequest request, StreamObserver<Publication> out) {
        var id = PublicationWire.idIn(request.getId());
        write(request, out, () -> decide.approve(Caller.current(), id, request.getNote()));
    }

    @Override
    public void rejectPublication(
            RejectPublicationRequest request, StreamObserver<Publication> out) {
        var id = PublicationWire.idIn(request.getId());
        write(request, out, () -> decide.reject(Caller.current(), id, request.getNote()));
    }

    @Override
    public void withdrawPublication(
            WithdrawPublicationRequest request, StreamObserver<Publication> out) {
        var id = PublicationWire.idIn(request.getId());
        write(request, out, () -> decide.withdraw(Caller.current(), id, request.getNote()));
    }

    @Override
    public void proposeRemoval(ProposeRemovalRequest request, StreamObserver<Publication> out) {
        var id = PublicationWire.idIn(request.getId());
        write(request, out, () -> decide.proposeRemoval(Caller.current(), id, request.getNote()));
    }

    @Override
    public void approveRemoval(ApproveRemovalRequest request, StreamObserver<Publication> out) {
        var id = PublicationWire.idIn(request.getId());
        write(request, out, () -> decide.approveRemoval(Caller.current(), id, request.getNote()));
    }

    @Override
    public void rejectRemoval(RejectRemovalRequest request, StreamObserver<Publication> out) {
        var id = PublicationWire.idIn(request.getId());
        write(request, out, () -> decide.rejectRemoval(Caller.current(), id, request.getNote()));
    }

    @Override
    public void getPublicationEdition(
            GetPublicationEditionRequest request, StreamObserver<PublicationEdition> out) {
        door.read(out, () -> PublicationWire.of(read.edition()));
    }

    @Override
    public void getPublishedContract(
            GetPublishedContractRequest request, StreamObserver<PublishedContract> out) {
        var id = PublicationWire.idIn(request.getId());
        door.read(out, () -> PublicationWire.of(read.contract(id)));
    }

    private void write(
            Message request,
            StreamObserver<Publication> out,
            Supplier<io.linli.identity.publication.Publication> step) {
        door.write(
                request,
                Publication.getDefaultInstance(),
                out,
                () -> PublicationWire.of(step.get()));
    }
}
