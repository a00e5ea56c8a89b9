package io.linli.identity.publication.grpc;

import static io.linli.mesh.refusal.CommonReason.REQUEST_INVALID;

import com.google.protobuf.ByteString;
import com.google.protobuf.Timestamp;
import com.google.protobuf.util.Durations;
import io.linli.identity.publication.Grant;
import io.linli.identity.publication.ProposePublication.Proposal;
import io.linli.identity.publication.PublicationId;
import io.linli.identity.publication.PublicationName;
import io.linli.identity.publication.Publications;
import io.linli.identity.publication.ReadPublication;
import io.linli.identity.publication.Route;
import io.linli.identity.publication.Step;
import io.linli.identity.publication.Target;
import io.linli.identity.publication.Terms;
import io.linli.proto.identity.v1.ListPublicationsRequest;
import io.linli.proto.identity.v1.ProposePublicationRequest;
import io.linli.proto.identity.v1.Publication;
import io.linli.proto.identity.v1.PublicationEdition;
import io.linli.proto.identity.v1.PublicationEvent;
import io.linli.proto.identity.v1.PublishedContract;
import io.linli.proto.identity.v1.PublishedRoute;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Between the publication room's words and the contract's.
final class PublicationWire {
    private static final int PORT_MAX = 65_535;
    private static final int HOST_MAX = 253;

    private PublicationWire() {}

    static PublicationId idIn(String id) {
        return new PublicationId(UUID.fromString(id));
    }

    static Optional<io.linli.identity.publication.Publication.State> stateIn(
            ListPublicationsRequest request) {
        return switch (request.getState()) {
            case STATE_UNSPECIFIED, UNRECOGNIZED -> Optional.empty();
            case PROPOSED, ACTIVE, REJECTED, WITHDRAWN, REPLACED, REMOVAL_PROPOSED, REMOVED ->
                    Optional.of(
                            io.linli.identity.publication.Publication.State.valueOf(
                                    request.getState().name()));
        };
    }

    static Optional<PublicationName> nameIn(ListPublicationsRequest request) {
        return Optional.of(request.getName())
                .filter(name -> !name.isEmpty())
                .map(PublicationName::new);
    }

    static Proposal proposalIn(ProposePublicationRequest request) {
        return new Proposal(
                new PublicationName(request.getName()),
                request.getDisplayName(),
                targetIn(request.getTarget()),
                request.getDescriptorSet().toByteArray(),
                request.getGrantsList().stream().map(PublicationWire::in).toList(),
                in(request.getTerms()),
                request.getNote());
    }

    private static Grant in(io.linli.proto.identity.v1.Grant grant) {
        return new Grant(
                grant.getMethod(),
                List.copyOf(grant.getRolesList()),
                List.copyOf(grant.getScopesList()),
                Optional.of(grant.getRegionField()).filter(field -> !field.isEmpty()));
    }

    private static Terms in(io.linli.proto.identity.v1.Terms terms) {
        return new Terms(
                terms.hasDeadline()
                        ? Duration.ofMillis(Durations.toMillis(terms.getDeadline()))
                        : Terms.DEADLINE_DEFAULT,
                terms.getConcurrentCallsMax() == 0
                        ? Terms.CONCURRENT_CALLS_DEFAULT
                        : terms.getConcurrentCallsMax(),
                terms.getCallerInfo() == io.linli.proto.identity.v1.Terms.CallerInfo.NAMED);
    }

    static Publication of(io.linli.identity.publication.Publication publication) {
        return withoutHistory(publication)
                .addAllEvents(publication.steps().stream().map(PublicationWire::of).toList())
                .build();
    }

    /// As one of many: grants and routes can be many times as long as all the rest.
    static Publication inList(io.linli.identity.publication.Publication publication) {
        return of(publication).toBuilder().clearGrants().clearRoutes().build();
    }

    private static Publication.Builder withoutHistory(
            io.linli.identity.publication.Publication publication) {
        return Publication.newBuilder()
                .setId(publication.id().toString())
                .setName(publication.name().value())
                .setDisplayName(publication.displayName())
                .setTarget(publication.target().toString())
                .addAllGrants(publication.grants().stream().map(PublicationWire::of).toList())
                .setTerms(of(publication.terms()))
                .addAllRoutes(publication.routes().stream().map(PublicationWire::of).toList())
                .setDescriptorDigest(publication.digest())
                .setState(Publication.State.valueOf(publication.state().name()));
    }

    private static io.linli.proto.identity.v1.Grant of(Grant grant) {
        return io.linli.proto.identity.v1.Grant.newBuilder()
                .setMethod(grant.method())
                .addAllRoles(grant.roles())
                .addAllScopes(grant.scopes())
                .setRegionField(grant.regionField().orElse(""))
                .build();
    }

    private static io.linli.proto.identity.v1.Terms of(Terms terms) {
        return io.linli.proto.identity.v1.Terms.newBuilder()
                .setDeadline(Durations.fromMillis(terms.deadline().toMillis()))
                .setConcurrentCallsMax(terms.concurrentCallsMax())
                .setCallerInfo(
                        terms.callerNamed()
                                ? io.linli.proto.identity.v1.Terms.CallerInfo.NAMED
                                : io.linli.proto.identity.v1.Terms.CallerInfo
                                        .CALLER_INFO_UNSPECIFIED)
                .build();
    }

    private static PublishedRoute of(Route route) {
        return PublishedRoute.newBuilder()
                .setHttpMethod(route.httpMethod())
                .setPath(route.path())
                .setMethod(route.method())
                .build();
    }

    private static PublicationEvent of(Step step) {
        return PublicationEvent.newBuilder()
                .setKind(PublicationEvent.Kind.valueOf(step.kind().name()))
                .setPerson(step.person())
                .setPersonName(step.personName())
                .setTime(
                        Timestamp.newBuilder()
                                .setSeconds(step.at().getEpochSecond())
                                .setNanos(step.at().getNano()))
                .setNote(step.note())
                .build();
    }

    static PublicationEdition of(Publications.Edition edition) {
        return PublicationEdition.newBuilder()
                .setNumber(edition.number())
                .addAllPublicationIds(
                        edition.served().stream().map(PublicationId::toString).toList())
                .build();
    }

    static PublishedContract of(ReadPublication.Contract contract) {
        return PublishedContract.newBuilder()
                .setPublication(withoutHistory(contract.publication()))
                .setDescriptorSet(ByteString.copyFrom(contract.contract()))
                .build();
    }

    private static Target targetIn(String text) {
        var colon = text.lastIndexOf(':');
        var port = Integer.parseInt(text.substring(colon + 1));
        if (port < 1 || port > PORT_MAX || colon > HOST_MAX) {
            throw REQUEST_INVALID.refuse("target", text, "a host of 1..253 and a port of 1..65535");
        }
        return new Target(text.substring(0, colon), port);
    }
}
