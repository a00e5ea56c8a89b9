package io.linli.identity.publication.grpc;

import static io.linli.identity.Refused.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.Channel;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.linli.mesh.caller.Caller;
import io.linli.mesh.testkit.Callers;
import io.linli.proto.identity.v1.ApprovePublicationRequest;
import io.linli.proto.identity.v1.ApproveRemovalRequest;
import io.linli.proto.identity.v1.GetPublicationEditionRequest;
import io.linli.proto.identity.v1.GetPublicationRequest;
import io.linli.proto.identity.v1.GetPublishedContractRequest;
import io.linli.proto.identity.v1.ListPublicationsRequest;
import io.linli.proto.identity.v1.ProposeRemovalRequest;
import io.linli.proto.identity.v1.PublicationServiceGrpc;
import io.linli.proto.identity.v1.RejectPublicationRequest;
import io.linli.proto.identity.v1.RejectRemovalRequest;
import io.linli.proto.identity.v1.WithdrawPublicationRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Who may make which call, whatever becomes of it then.
class PublicationEndpointAccessTest extends PublicationRoom {
    static Stream<Caller> everybody() {
        var roles =
                List.of(
                        "resident",
                        "grid-worker",
                        "community-officer",
                        "street-officer",
                        "district-officer",
                        "department-officer",
                        "property-staff",
                        "auditor",
                        "security-admin",
                        "system-admin");
        return Stream.concat(
                roles.stream().map(role -> Callers.person("x", role, "110105")),
                Stream.of(
                        Callers.portal("portal-bj", "110105", "cases.read", "cases.write"),
                        Caller.service("gateway"),
                        Caller.service("adapters"),
                        Caller.service("citizen-services")));
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void whoeverTheContractDoesNotNameIsRefused(Caller caller) {
        var all = Set.of("system-admin", "security-admin", "auditor");
        var reads = caller.roles().stream().anyMatch(all::contains);
        var proposes = caller.roles().contains("system-admin");
        var decides = caller.roles().contains("security-admin");
        var serves = caller.equals(GATEWAY);
        calls(rooms.as(caller))
                .forEach((name, call) -> {
                    var may =
                            switch (name) {
                                case "get", "list" -> reads;
                                case "propose", "withdraw", "proposeRemoval" -> proposes;
                                case "approve", "reject", "approveRemoval", "rejectRemoval" ->
                                        decides;
                                default -> serves;
                            };
                    if (may) {
                        letIn(call);
                    } else {
                        assertRefused(call::run, Status.Code.PERMISSION_DENIED, "ACCESS_DENIED");
                    }
                });
    }

    @Test
    void nobodyAtAllIsRefusedEverywhere() {
        calls(rooms.anonymous())
                .values()
                .forEach(call ->
                        assertRefused(call::run, Status.Code.UNAUTHENTICATED, "CALLER_UNKNOWN"));
    }

    private static void letIn(Runnable call) {
        try {
            call.run();
        } catch (StatusRuntimeException no) {
            assertThat(no.getStatus().getCode())
                    .isNotIn(Status.Code.PERMISSION_DENIED, Status.Code.UNAUTHENTICATED);
        }
    }

    private static Map<String, Runnable> calls(Channel channel) {
        var stub = PublicationServiceGrpc.newBlockingStub(channel);
        var id = UUID.randomUUID().toString();
        var calls = new LinkedHashMap<String, Runnable>();
        calls.put("propose", () -> stub.proposePublication(BusProposal.request()));
        calls.put("get", () -> stub.getPublication(get(id)));
        calls.put(
                "list", () -> stub.listPublications(ListPublicationsRequest.getDefaultInstance()));
        calls.put(
                "approve",
                () ->
                        stub.approvePublication(
                                ApprovePublicationRequest.newBuilder().setId(id).build()));
        calls.put(
                "reject",
                () ->
                        stub.rejectPublication(
                                RejectPublicationRequest.newBuilder()
                                        .setId(id)
                                        .setNote("no")
                                        .build()));
        calls.put(
                "withdraw",
                () ->
                        stub.withdrawPublication(
                                WithdrawPublicationRequest.newBuilder().setId(id).build()));
        calls.put(
                "proposeRemoval",
                () ->
                        stub.proposeRemoval(
                                ProposeRemovalRequest.newBuilder().setId(id).setNote("x").build()));
        calls.put(
                "approveRemoval",
                () -> stub.approveRemoval(ApproveRemovalRequest.newBuilder().setId(id).build()));
        calls.put(
                "rejectRemoval",
                () ->
                        stub.rejectRemoval(
                                RejectRemovalRequest.newBuilder().setId(id).setNote("x").build()));
        calls.put(
                "edition",
                () ->
                        stub.getPublicationEdition(
                                GetPublicationEditionRequest.getDefaultInstance()));
        calls.put(
                "contract",
                () ->
                        stub.getPublishedContract(
                                GetPublishedContractRequest.newBuilder().setId(id).build()));
        return calls;
    }

    private static GetPublicationRequest get(String id) {
        return GetPublicationRequest.newBuilder().setId(id).build();
    }
}
