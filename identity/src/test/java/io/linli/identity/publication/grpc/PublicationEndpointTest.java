package io.linli.identity.publication.grpc;

import static io.linli.identity.Refused.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import io.grpc.Status;
import io.linli.mesh.caller.Caller;
import io.linli.mesh.testkit.Callers;
import io.linli.proto.identity.v1.ApprovePublicationRequest;
import io.linli.proto.identity.v1.ApproveRemovalRequest;
import io.linli.proto.identity.v1.GetPublicationEditionRequest;
import io.linli.proto.identity.v1.GetPublicationRequest;
import io.linli.proto.identity.v1.GetPublishedContractRequest;
import io.linli.proto.identity.v1.ListPublicationsRequest;
import io.linli.proto.identity.v1.ProposePublicationRequest;
import io.linli.proto.identity.v1.ProposeRemovalRequest;
import io.linli.proto.identity.v1.Publication;
import io.linli.proto.identity.v1.Publication.State;
import io.linli.proto.identity.v1.PublicationEdition;
import io.linli.proto.identity.v1.PublicationEvent;
import io.linli.proto.identity.v1.PublicationServiceGrpc;
import io.linli.proto.identity.v1.PublicationServiceGrpc.PublicationServiceBlockingStub;
import io.linli.proto.identity.v1.RejectPublicationRequest;
import io.linli.proto.identity.v1.RejectRemovalRequest;
import io.linli.proto.identity.v1.WithdrawPublicationRequest;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class PublicationEndpointTest extends PublicationRoom {
    private static final Caller GAO = Callers.person("gao", "system-admin", "");
    private static final Caller MA = Callers.person("ma", "security-admin", "");
    private static final Caller SHEN = Callers.person("shen", "auditor", "");

    @Test
    void oneProposesAnotherApprovesAndTheGatewayLearnsOfIt() {
        var before = edition();
        var proposed = as(GAO).proposePublication(BusProposal.request());
        assertThat(proposed.getState()).isEqualTo(State.PROPOSED);
        assertThat(proposed.getRoutesList())
                .extracting(route -> route.getHttpMethod() + " " + route.getPath())
                .containsExactly("GET /v1/x/bus/lines/{id}", "POST /v1/x/bus/lines/{id}:ring");
        assertThat(proposed.getTerms().getDeadline().getSeconds()).isEqualTo(10);
        assertThat(proposed.getTerms().getConcurrentCallsMax()).isEqualTo(100);
        assertThat(edition()).isEqualTo(before);

        var active = approve(MA, proposed);
        assertThat(active.getState()).isEqualTo(State.ACTIVE);
        assertThat(edition().getNumber()).isEqualTo(before.getNumber() + 1);
        assertThat(edition().getPublicationIdsList()).containsExactly(active.getId());
        var contract =
                as(GATEWAY)
                        .getPublishedContract(
                                GetPublishedContractRequest.newBuilder()
                                        .setId(active.getId())
                                        .build());
        assertThat(contract.getDescriptorSet()).isEqualTo(BusContract.asItShouldBe());
        assertThat(contract.getPublication().getGrantsList())
                .isEqualTo(BusProposal.request().getGrantsList());
        assertThat(contract.getPublication().getEventsList()).isEmpty();
    }

    @Test
    void everyStepTellsWhoDidItAndWhy() {
        var active = approve(MA, as(GAO).proposePublication(BusProposal.request()));
        as(GAO).proposeRemoval(removal(active, "moved"));
        var kept = as(MA).rejectRemoval(keep(active, "still needed"));
        assertThat(as(SHEN).getPublication(get(active.getId()))).isEqualTo(kept);
        assertThat(kept.getEventsList())
                .extracting(e -> e.getKind() + " " + e.getPerson() + " " + e.getNote())
                .containsExactly(
                        "PROPOSED gao from the bus company",
                        "APPROVED ma ",
                        "REMOVAL_PROPOSED gao moved",
                        "REMOVAL_REJECTED ma still needed");
        assertThat(kept.getEvents(0).getTime().getSeconds())
                .isEqualTo(Instant.parse("2026-11-20T02:00:00Z").getEpochSecond());
    }

    @Test
    void aNewerOneReplacesTheOlderAtItsApprovalAndNotBefore() {
        var older = approve(MA, as(GAO).proposePublication(BusProposal.request()));
        var newer =
                as(GAO).proposePublication(
                                BusProposal.request().toBuilder()
                                        .setTarget("b.example.cn:9090")
                                        .build());
        assertThat(edition().getPublicationIdsList()).containsExactly(older.getId());
        approve(MA, newer);
        assertThat(edition().getPublicationIdsList()).containsExactly(newer.getId());
        var replaced = as(SHEN).getPublication(get(older.getId()));
        assertThat(replaced.getState()).isEqualTo(State.REPLACED);
        assertThat(replaced.getEvents(2).getKind()).isEqualTo(PublicationEvent.Kind.REPLACED);
        assertThat(replaced.getEvents(2).getNote()).isEqualTo("by " + newer.getId());
    }

    @Test
    void removalTakesTwoAsWell() {
        var active = approve(MA, as(GAO).proposePublication(BusProposal.request()));
        as(GAO).proposeRemoval(removal(active, "moved"));
        assertThat(edition().getPublicationIdsList()).containsExactly(active.getId());
        var removed =
                as(MA).approveRemoval(
                                ApproveRemovalRequest.newBuilder().setId(active.getId()).build());
        assertThat(removed.getState()).isEqualTo(State.REMOVED);
        assertThat(edition().getPublicationIdsList()).isEmpty();
    }

    @Test
    void whoHoldsBothRolesStillNeedsASecondPerson() {
        var both =
                new Caller(
                        Caller.Kind.PERSON,
                        "gao",
                        "gao",
                        Set.of("system-admin", "security-admin"),
                        Set.of(),
                        "",
                        Set.of(),
                        "");
        var proposed = as(both).proposePublication(BusProposal.request());
        assertRefused(
                () -> approve(both, proposed),
                Status.Code.PERMISSION_DENIED,
                "SECOND_PERSON_REQUIRED");
        assertThat(as(SHEN).getPublication(get(proposed.getId())).getState())
                .isEqualTo(State.PROPOSED);
    }

    @Test
    void aBrokenContractChangesNothingAndSaysWhy() {
        var before = edition();
        assertBroken(
                p -> p.setDescriptorSet(ByteString.copyFromUtf8("nonsense")), "CONTRACT_BROKEN");
        assertBroken(p -> p.setName("tram"), "CONTRACT_BROKEN");
        assertBroken(p -> p.removeGrants(0), "GRANTS_UNFIT");
        assertBroken(p -> p.setTarget("127.0.0.1:9090"), "TARGET_DENIED");
        assertBroken(p -> p.setTarget("169.254.169.254:80"), "TARGET_DENIED");
        assertBroken(p -> p.setTarget("a.example.cn:9091"), "TARGET_DENIED");
        assertBroken(p -> p.setTarget("a.example.cn:70000"), "REQUEST_INVALID");
        assertBroken(p -> p.setName("Bus"), "REQUEST_INVALID");
        assertThat(edition()).isEqualTo(before);
        assertThat(list(State.STATE_UNSPECIFIED)).isEmpty();
    }

    @Test
    void oneProposalOfANameWaitsAtATime() {
        var first = as(GAO).proposePublication(BusProposal.request());
        assertRefused(
                () -> as(GAO).proposePublication(BusProposal.request()),
                Status.Code.ALREADY_EXISTS,
                "PROPOSAL_PENDING");
        as(GAO).withdrawPublication(
                        WithdrawPublicationRequest.newBuilder().setId(first.getId()).build());
        var second = as(GAO).proposePublication(BusProposal.request());
        as(MA).rejectPublication(
                        RejectPublicationRequest.newBuilder()
                                .setId(second.getId())
                                .setNote("no contract yet")
                                .build());
        as(GAO).proposePublication(BusProposal.request());
        assertThat(list(State.REJECTED)).containsExactly(second.getId());
        assertThat(list(State.WITHDRAWN)).containsExactly(first.getId());
        assertThat(list(State.STATE_UNSPECIFIED)).hasSize(3);
    }

    @Test
    void aListTellsNoGrantsAndRoutesButReadingOneDoes() {
        var proposed = as(GAO).proposePublication(BusProposal.request());
        var listed =
                as(SHEN).listPublications(ListPublicationsRequest.getDefaultInstance())
                        .getPublications(0);
        assertThat(listed).isEqualTo(proposed.toBuilder().clearGrants().clearRoutes().build());
        assertThat(as(SHEN).getPublication(get(proposed.getId()))).isEqualTo(proposed);
    }

    @Test
    void aRepeatOfTheSameRequestChangesNothing() {
        var request =
                BusProposal.request().toBuilder()
                        .setRequestId(UUID.randomUUID().toString())
                        .build();
        var first = as(GAO).proposePublication(request);
        assertThat(as(GAO).proposePublication(request)).isEqualTo(first);
        var approval =
                ApprovePublicationRequest.newBuilder()
                        .setId(first.getId())
                        .setRequestId(UUID.randomUUID().toString())
                        .build();
        var number = edition().getNumber();
        assertThat(as(MA).approvePublication(approval))
                .isEqualTo(as(MA).approvePublication(approval));
        assertThat(edition().getNumber()).isEqualTo(number + 1);
        assertRefused(() -> approve(MA, first), Status.Code.FAILED_PRECONDITION, "STEP_ORDER");
    }

    @Test
    void whatNobodyProposedIsUnknown() {
        var nobody = UUID.randomUUID().toString();
        assertRefused(
                () -> as(SHEN).getPublication(get(nobody)),
                Status.Code.NOT_FOUND,
                "PUBLICATION_UNKNOWN");
        assertRefused(
                () ->
                        as(GATEWAY)
                                .getPublishedContract(
                                        GetPublishedContractRequest.newBuilder()
                                                .setId(nobody)
                                                .build()),
                Status.Code.NOT_FOUND,
                "PUBLICATION_UNKNOWN");
    }

    private static void assertBroken(
            Consumer<ProposePublicationRequest.Builder> change, String reason) {
        var proposal = BusProposal.request().toBuilder();
        change.accept(proposal);
        assertRefused(
                () -> as(GAO).proposePublication(proposal.build()),
                Status.Code.INVALID_ARGUMENT,
                reason);
    }

    private static List<String> list(State state) {
        return as(SHEN)
                .listPublications(ListPublicationsRequest.newBuilder().setState(state).build())
                .getPublicationsList()
                .stream()
                .map(Publication::getId)
                .toList();
    }

    private static PublicationEdition edition() {
        return as(GATEWAY).getPublicationEdition(GetPublicationEditionRequest.getDefaultInstance());
    }

    private static Publication approve(Caller by, Publication publication) {
        return as(by).approvePublication(
                        ApprovePublicationRequest.newBuilder().setId(publication.getId()).build());
    }

    private static ProposeRemovalRequest removal(Publication publication, String why) {
        return ProposeRemovalRequest.newBuilder().setId(publication.getId()).setNote(why).build();
    }

    private static RejectRemovalRequest keep(Publication publication, String why) {
        return RejectRemovalRequest.newBuilder().setId(publication.getId()).setNote(why).build();
    }

    private static GetPublicationRequest get(String id) {
        return GetPublicationRequest.newBuilder().setId(id).build();
    }

    private static PublicationServiceBlockingStub as(Caller caller) {
        return PublicationServiceGrpc.newBlockingStub(rooms.as(caller));
    }
}
