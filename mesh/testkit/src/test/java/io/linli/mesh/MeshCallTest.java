package io.linli.mesh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.rpc.BadRequest;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import io.grpc.stub.StreamObserver;
import io.linli.mesh.call.Door;
import io.linli.mesh.call.Refusals;
import io.linli.mesh.caller.Caller;
import io.linli.mesh.refusal.Kind;
import io.linli.mesh.refusal.Reason;
import io.linli.mesh.testkit.Callers;
import io.linli.mesh.testkit.InProcessMesh;
import io.linli.mesh.testkit.PostgresExtension;
import io.linli.proto.governance.v1.CaseServiceGrpc;
import io.linli.proto.governance.v1.CaseServiceGrpc.CaseServiceImplBase;
import io.linli.proto.governance.v1.ListCasesRequest;
import io.linli.proto.property.v1.AcceptRepairRequest;
import io.linli.proto.property.v1.CreateRepairRequest;
import io.linli.proto.property.v1.GetRepairRequest;
import io.linli.proto.property.v1.ListRepairsRequest;
import io.linli.proto.property.v1.ListRepairsResponse;
import io.linli.proto.property.v1.Repair;
import io.linli.proto.property.v1.RepairServiceGrpc;
import io.linli.proto.property.v1.RepairServiceGrpc.RepairServiceBlockingStub;
import io.linli.proto.property.v1.RepairServiceGrpc.RepairServiceImplBase;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What every call passes through, shown on one service of the contract.
class MeshCallTest {
    private static final Caller FIRM =
            Callers.firm("firm", Set.of("E-1"), "repairs.write", "repairs.read");
    private static final CreateRepairRequest LEAK =
            CreateRepairRequest.newBuilder()
                    .setEstateId("E-1")
                    .setCategory("WATER_LEAK")
                    .setTitle("漏水")
                    .build();

    @RegisterExtension static final PostgresExtension POSTGRES = new PostgresExtension("sample");

    private final AtomicInteger written = new AtomicInteger();
    private InProcessMesh mesh;

    private enum TestReason implements Reason {
        REPAIR_UNKNOWN;

        @Override
        public Kind kind() {
            return Kind.MISSING;
        }
    }

    private final class Endpoint extends RepairServiceImplBase {
        private final Door door = POSTGRES.room("sample", Clock.systemUTC()).door();

        @Override
        public void createRepair(CreateRepairRequest request, StreamObserver<Repair> out) {
            door.write(
                    request,
                    Repair.getDefaultInstance(),
                    out,
                    () ->
                            Repair.newBuilder()
                                    .setId(Integer.toString(written.incrementAndGet()))
                                    .setRoomId("3号楼2-501")
                                    .build());
        }

        @Override
        public void getRepair(GetRepairRequest request, StreamObserver<Repair> out) {
            throw TestReason.REPAIR_UNKNOWN.refuse("repair", request.getId());
        }

        @Override
        public void listRepairs(
                ListRepairsRequest request, StreamObserver<ListRepairsResponse> out) {
            throw new IllegalStateException("a secret in a bug's text");
        }

        @Override
        public void acceptRepair(AcceptRepairRequest request, StreamObserver<Repair> out) {
            door.read(out, () -> Repair.newBuilder().setRoomId("3号楼2-501").build());
        }
    }

    @BeforeEach
    void start() {
        POSTGRES.owner().sql("TRUNCATE sample.idempotency").update();
        mesh = new InProcessMesh(Clock.systemUTC(), new Endpoint(), new CaseServiceImplBase() {});
    }

    @AfterEach
    void stop() {
        mesh.close();
    }

    @Test
    void whoeverTheContractDoesNotNameIsRefused() {
        assertRefused(
                () -> RepairServiceGrpc.newBlockingStub(mesh.anonymous()).createRepair(LEAK),
                Status.Code.UNAUTHENTICATED,
                "CALLER_UNKNOWN");
        assertRefused(
                () -> as(Callers.person("li", "resident", "110105017036")).createRepair(LEAK),
                Status.Code.PERMISSION_DENIED,
                "ACCESS_DENIED");
        assertRefused(
                () -> as(Callers.firm("firm", Set.of("E-1"), "repairs.read")).createRepair(LEAK),
                Status.Code.PERMISSION_DENIED,
                "ACCESS_DENIED");
        assertRefused(
                () -> as(Caller.service("adapters")).createRepair(LEAK),
                Status.Code.PERMISSION_DENIED,
                "ACCESS_DENIED");
        assertThat(written).hasValue(0);
    }

    @Test
    void anEstateOfAnotherFirmIsRefused() {
        assertRefused(
                () -> as(FIRM).createRepair(LEAK.toBuilder().setEstateId("E-2").build()),
                Status.Code.PERMISSION_DENIED,
                "ESTATE_DENIED");
        assertThat(written).hasValue(0);
    }

    @Test
    void aFieldThatBreaksItsRuleIsNamed() {
        assertThatThrownBy(() -> as(FIRM).createRepair(LEAK.toBuilder().clearTitle().build()))
                .isInstanceOfSatisfying(
                        StatusRuntimeException.class,
                        no -> {
                            assertThat(Refusals.reasonOf(no)).contains("REQUEST_INVALID");
                            assertThat(violation(no).getFieldViolations(0).getField())
                                    .isEqualTo("title");
                        });
        assertThat(written).hasValue(0);
    }

    @Test
    void aPlaceOfTheWrongFormIsNotTakenForAForeignOne() {
        var officer = Callers.person("he", "street-officer", "110105017");

        assertRefused(
                () ->
                        CaseServiceGrpc.newBlockingStub(mesh.as(officer))
                                .listCases(in("11010501703")),
                Status.Code.INVALID_ARGUMENT,
                "REQUEST_INVALID");
        assertRefused(
                () -> CaseServiceGrpc.newBlockingStub(mesh.as(officer)).listCases(in("110105018")),
                Status.Code.PERMISSION_DENIED,
                "REGION_DENIED");
    }

    @Test
    void whoMayNotCallLearnsNothingOfTheRequestsForm() {
        var resident = Callers.person("li", "resident", "110105017");

        assertRefused(
                () -> CaseServiceGrpc.newBlockingStub(mesh.as(resident)).listCases(in("x")),
                Status.Code.PERMISSION_DENIED,
                "ACCESS_DENIED");
        assertRefused(
                () -> CaseServiceGrpc.newBlockingStub(mesh.anonymous()).listCases(in("x")),
                Status.Code.UNAUTHENTICATED,
                "CALLER_UNKNOWN");
    }

    private static ListCasesRequest in(String region) {
        return ListCasesRequest.newBuilder().setRegion(region).build();
    }

    @Test
    void aRepeatUnderTheSameKeyAnswersTheSameAndWritesNothing() {
        var first = as(FIRM, "k1").createRepair(LEAK);
        assertThat(as(FIRM, "k1").createRepair(LEAK)).isEqualTo(first);
        assertThat(as(FIRM).createRepair(LEAK.toBuilder().setRequestId("k1").build()))
                .isEqualTo(first);
        assertThat(written).hasValue(1);
    }

    @Test
    void anotherRequestUnderTheSameKeyIsAConflict() {
        as(FIRM, "k2").createRepair(LEAK);
        assertRefused(
                () -> as(FIRM, "k2").createRepair(LEAK.toBuilder().setTitle("别的").build()),
                Status.Code.ALREADY_EXISTS,
                "IDEMPOTENCY_CONFLICT");
    }

    @Test
    void anAnswerIsForgottenAfterADay() {
        as(FIRM, "k5").createRepair(LEAK);
        POSTGRES.owner()
                .sql(
                        "UPDATE sample.idempotency SET created_at = created_at - interval '24 hours 1 second'")
                .update();
        POSTGRES.room("sample", Clock.systemUTC()).door().forget();
        as(FIRM, "k5").createRepair(LEAK);
        assertThat(written).hasValue(2);
    }

    @Test
    void theSameKeyOfAnotherCallerIsAnotherKey() {
        as(FIRM, "k3").createRepair(LEAK);
        as(Callers.firm("other", Set.of("E-1"), "repairs.write"), "k3").createRepair(LEAK);
        assertThat(written).hasValue(2);
    }

    @Test
    void twentyAtOnceUnderOneKeyWriteOnce() throws Exception {
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Repair> call = () -> as(FIRM, "k4").createRepair(LEAK);
            var answers = pool.invokeAll(IntStream.range(0, 20).mapToObj(_ -> call).toList());
            var ids = new HashSet<String>();
            for (var answer : answers) {
                ids.add(answer.get().getId());
            }
            assertThat(ids).hasSize(1);
        }
        assertThat(
                        POSTGRES.owner()
                                .sql("SELECT count(*) FROM sample.idempotency")
                                .query(Integer.class)
                                .single())
                .isEqualTo(1);
    }

    @Test
    void aRefusalTellsItsReasonAndABugTellsNothing() {
        var id = "0190b2c4-0000-7000-8000-000000000000";
        assertRefused(
                () -> as(FIRM).getRepair(GetRepairRequest.newBuilder().setId(id).build()),
                Status.Code.NOT_FOUND,
                "REPAIR_UNKNOWN");
        assertThatThrownBy(() -> as(FIRM).listRepairs(ListRepairsRequest.getDefaultInstance()))
                .isInstanceOfSatisfying(
                        StatusRuntimeException.class,
                        bug -> {
                            assertThat(bug.getStatus().getCode()).isEqualTo(Status.Code.INTERNAL);
                            assertThat(bug.getStatus().getDescription())
                                    .matches("traceId: [0-9a-f]{32}");
                        });
    }

    @Test
    void personalDataIsMaskedForPeopleUnlessTheirWorkNeedsIt() {
        var officer = Callers.person("chen", "community-officer", "110105017036");
        assertThat(as(officer).createRepair(LEAK).getRoomId())
                .contains("***")
                .doesNotContain("501");
        var staff = Callers.ofEstates("he", "property-staff", "E-1");
        assertThat(as(staff).createRepair(LEAK).getRoomId()).isEqualTo("3号楼2-501");
        assertThat(as(FIRM).createRepair(LEAK).getRoomId()).isEqualTo("3号楼2-501");
    }

    private RepairServiceBlockingStub as(Caller caller) {
        return RepairServiceGrpc.newBlockingStub(mesh.as(caller));
    }

    private RepairServiceBlockingStub as(Caller caller, String key) {
        return RepairServiceGrpc.newBlockingStub(mesh.as(caller, key));
    }

    private static void assertRefused(Callable<?> call, Status.Code code, String reason) {
        assertThatThrownBy(call::call)
                .isInstanceOfSatisfying(
                        StatusRuntimeException.class,
                        no -> {
                            assertThat(no.getStatus().getCode()).isEqualTo(code);
                            assertThat(Refusals.reasonOf(no)).contains(reason);
                        });
    }

    private static BadRequest violation(StatusRuntimeException no) {
        return StatusProto.fromThrowable(no).getDetailsList().stream()
                .filter(detail -> detail.is(BadRequest.class))
                .map(detail -> {
                    try {
                        return detail.unpack(BadRequest.class);
                    } catch (InvalidProtocolBufferException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .findFirst()
                .orElseThrow();
    }
}
