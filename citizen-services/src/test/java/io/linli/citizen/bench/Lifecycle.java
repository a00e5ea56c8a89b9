package io.linli.citizen.bench;

import static io.linli.citizen.People.NORTH;
import static io.linli.citizen.People.WANG;

import io.linli.citizen.CitizenExtension;
import io.linli.proto.governance.v1.AssignCaseRequest;
import io.linli.proto.governance.v1.Case;
import io.linli.proto.governance.v1.CaseServiceGrpc;
import io.linli.proto.governance.v1.CaseServiceGrpc.CaseServiceBlockingStub;
import io.linli.proto.governance.v1.CloseCaseRequest;
import io.linli.proto.governance.v1.FileCaseRequest;
import io.linli.proto.governance.v1.RecordCallBackRequest;
import io.linli.proto.governance.v1.Reporter;
import io.linli.proto.governance.v1.ResolveCaseRequest;
import io.linli.proto.governance.v1.VerifyCaseRequest;

/// The whole way of one case as a grid worker takes it, six calls over gRPC: filed at the desk,
/// assigned, resolved, verified, closed, rated in a call back.
final class Lifecycle {
    static final int CALLS = 6;

    private final CaseServiceBlockingStub cases;

    Lifecycle(CitizenExtension citizen) {
        cases = CaseServiceGrpc.newBlockingStub(citizen.as(WANG));
    }

    /// @return the case's id
    String run() {
        var id = file().getId();
        assign(id);
        resolve(id);
        cases.verifyCase(VerifyCaseRequest.newBuilder().setId(id).build());
        cases.closeCase(CloseCaseRequest.newBuilder().setId(id).build());
        cases.recordCallBack(
                RecordCallBackRequest.newBuilder().setId(id).setReached(true).setScore(5).build());
        return id;
    }

    Case file() {
        return cases.fileCase(
                FileCaseRequest.newBuilder()
                        .setRegion(NORTH)
                        .setCategory("ROAD_COLLAPSE")
                        .setTitle("路面塌陷")
                        .setDescription("路口东北角，影响通行")
                        .setReporter(
                                Reporter.newBuilder()
                                        .setId("r-1")
                                        .setName("张三丰")
                                        .setPhone("13800000000"))
                        .build());
    }

    void assign(String id) {
        var to =
                io.linli.proto.governance.v1.Assignee.newBuilder()
                        .setKind(io.linli.proto.governance.v1.Assignee.Kind.PERSON)
                        .setId("wang")
                        .setName("王师傅");
        cases.assignCase(AssignCaseRequest.newBuilder().setId(id).setAssignee(to).build());
    }

    void resolve(String id) {
        cases.resolveCase(ResolveCaseRequest.newBuilder().setId(id).setNote("已修好").build());
    }
}
