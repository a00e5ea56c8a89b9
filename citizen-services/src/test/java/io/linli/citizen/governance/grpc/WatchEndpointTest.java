package io.linli.citizen.governance.grpc;

import static io.linli.citizen.People.CHEN;
import static io.linli.citizen.People.LI;
import static io.linli.citizen.People.LIU;
import static io.linli.citizen.People.MIDDLE;
import static io.linli.citizen.People.NORTH;
import static io.linli.citizen.People.PORTAL;
import static io.linli.citizen.People.WANG;
import static io.linli.citizen.People.ZHAO;
import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.Context;
import io.grpc.Status.Code;
import io.grpc.stub.StreamObserver;
import io.linli.citizen.CitizenExtension;
import io.linli.citizen.Eventually;
import io.linli.citizen.Filed;
import io.linli.citizen.Refused;
import io.linli.mesh.caller.Caller;
import io.linli.proto.governance.v1.AcceptCaseRequest;
import io.linli.proto.governance.v1.AssignCaseRequest;
import io.linli.proto.governance.v1.Assignee;
import io.linli.proto.governance.v1.CaseServiceGrpc;
import io.linli.proto.governance.v1.ReassignCaseRequest;
import io.linli.proto.governance.v1.WatchCasesRequest;
import io.linli.proto.governance.v1.WatchCasesResponse;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class WatchEndpointTest {
    @RegisterExtension static final CitizenExtension CITIZEN = new CitizenExtension();

    private final Filed filed = new Filed(CITIZEN);
    private final Context.CancellableContext watching = Context.current().withCancellation();

    @AfterEach
    void leave() {
        watching.cancel(null);
        Eventually.holds(() -> assertThat(CITIZEN.bean(CaseWatch.class).size()).isZero());
    }

    @Test
    void whoeverLooksOnIsToldOfTheirOwnRegionAsItHappens() {
        var wang = watch(WANG, "");
        var zhao = watch(ZHAO, "");
        var liu = watch(LIU, MIDDLE);
        Eventually.holds(() -> {
            filed.filed();
            assertThat(wang).isNotEmpty(); // the subscription stands
        });
        var id = filed.accepted().getId();

        Eventually.holds(() ->
                assertThat(wang)
                        .extracting(WatchCasesResponse::getChange)
                        .anySatisfy(change -> {
                            assertThat(change.getCaseId()).isEqualTo(id);
                            assertThat(change.getVersion()).isEqualTo(2);
                            assertThat(change.getRegion()).isEqualTo(NORTH);
                        }));
        var sibling = filed.cases(PORTAL).fileCase(Filed.request(MIDDLE).build()).getId();
        Eventually.holds(() -> assertThat(zhao).isNotEmpty());
        Eventually.holds(() -> assertThat(liu).isNotEmpty());
        assertThat(zhao).extracting(told -> told.getChange().getCaseId()).containsOnly(sibling);
        assertThat(liu).extracting(told -> told.getChange().getCaseId()).containsOnly(sibling);
        assertThat(wang).noneMatch(told -> told.getChange().getRegion().equals(MIDDLE));
    }

    @Test
    void whatIsRefusedIsNotTold() {
        var wang = watch(WANG, "");
        Eventually.holds(() -> {
            filed.filed();
            assertThat(wang).isNotEmpty();
        });
        var id = filed.accepted().getId();
        Refused.with(
                "STEP_ORDER",
                Code.FAILED_PRECONDITION,
                () ->
                        filed.cases(WANG)
                                .acceptCase(AcceptCaseRequest.newBuilder().setId(id).build()));
        var last = filed.filed().getId();

        Eventually.holds(() ->
                assertThat(wang).extracting(told -> told.getChange().getCaseId()).contains(last));
        assertThat(wang)
                .filteredOn(told -> told.getChange().getCaseId().equals(id))
                .hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void ofAPrivateCaseOnlyThoseAreToldWhoSeeIt() {
        var wang = watch(WANG, "");
        var chen = watch(CHEN, "");
        Eventually.holds(() -> {
            filed.filed();
            assertThat(wang).isNotEmpty();
            assertThat(chen).isNotEmpty();
        });
        var secret =
                filed.cases(PORTAL).fileCase(Filed.request(NORTH).setPrivate(true).build()).getId();
        var last = filed.filed().getId();
        Eventually.holds(() -> assertThat(ids(wang)).contains(last));
        Eventually.holds(() -> assertThat(ids(chen)).contains(secret, last));
        assertThat(ids(wang)).doesNotContain(secret);

        assign(secret, WANG.id());
        Eventually.holds(() -> assertThat(ids(wang)).contains(secret));
        wang.clear();
        reassign(secret, "somebody-else");
        var end = filed.filed().getId();
        Eventually.holds(() -> assertThat(ids(wang)).contains(end));
        assertThat(ids(wang)).doesNotContain(secret);
    }

    private void assign(String id, String person) {
        filed.cases(CHEN)
                .assignCase(
                        AssignCaseRequest.newBuilder()
                                .setId(id)
                                .setAssignee(person(person))
                                .build());
    }

    private void reassign(String id, String person) {
        filed.cases(CHEN)
                .reassignCase(
                        ReassignCaseRequest.newBuilder()
                                .setId(id)
                                .setAssignee(person(person))
                                .setReason("换人")
                                .build());
    }

    private static Assignee person(String id) {
        return Assignee.newBuilder().setKind(Assignee.Kind.PERSON).setId(id).build();
    }

    private static List<String> ids(List<WatchCasesResponse> told) {
        return told.stream().map(each -> each.getChange().getCaseId()).toList();
    }

    @Test
    void strangersAndSiblingsAreTurnedAway() {
        Refused.with("ACCESS_DENIED", Code.PERMISSION_DENIED, () -> first(LI, ""));
        Refused.with("ACCESS_DENIED", Code.PERMISSION_DENIED, () -> first(PORTAL, ""));
        Refused.with("REGION_DENIED", Code.PERMISSION_DENIED, () -> first(WANG, MIDDLE));
    }

    private void first(Caller who, String region) {
        CaseServiceGrpc.newBlockingStub(CITIZEN.as(who))
                .watchCases(WatchCasesRequest.newBuilder().setRegion(region).build())
                .next();
    }

    private List<WatchCasesResponse> watch(Caller who, String region) {
        var told = new CopyOnWriteArrayList<WatchCasesResponse>();
        watching.run(() ->
                CaseServiceGrpc.newStub(CITIZEN.as(who))
                        .watchCases(
                                WatchCasesRequest.newBuilder().setRegion(region).build(),
                                new StreamObserver<>() {
                                    @Override
                                    public void onNext(WatchCasesResponse response) {
                                        told.add(response);
                                    }

                                    @Override
                                    public void onError(Throwable failure) {}

                                    @Override
                                    public void onCompleted() {}
                                }));
        Eventually.holds(() -> assertThat(CITIZEN.bean(CaseWatch.class).size()).isPositive());
        return told;
    }
}
