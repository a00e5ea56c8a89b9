package io.linli.citizen;

import io.linli.mesh.caller.Caller;
import io.linli.proto.governance.v1.AcceptCaseRequest;
import io.linli.proto.governance.v1.BlowWhistleRequest;
import io.linli.proto.governance.v1.Case;
import io.linli.proto.governance.v1.CaseServiceGrpc;
import io.linli.proto.governance.v1.CaseServiceGrpc.CaseServiceBlockingStub;
import io.linli.proto.governance.v1.FileCaseRequest;
import io.linli.proto.governance.v1.PreWhistleServiceGrpc;
import io.linli.proto.governance.v1.PreWhistleServiceGrpc.PreWhistleServiceBlockingStub;
import io.linli.proto.governance.v1.Reporter;
import io.linli.proto.governance.v1.Whistle;
import io.linli.proto.governance.v1.WhistleServiceGrpc;
import io.linli.proto.governance.v1.WhistleServiceGrpc.WhistleServiceBlockingStub;
import java.util.UUID;

/// Cases and whistles as the tests bring them about.
public final class Filed {
    private final CitizenExtension citizen;

    public Filed(CitizenExtension citizen) {
        this.citizen = citizen;
    }

    public CaseServiceBlockingStub cases(Caller caller) {
        return CaseServiceGrpc.newBlockingStub(citizen.as(caller));
    }

    public WhistleServiceBlockingStub whistles(Caller caller) {
        return WhistleServiceGrpc.newBlockingStub(citizen.as(caller));
    }

    public PreWhistleServiceBlockingStub preWhistles(Caller caller) {
        return PreWhistleServiceGrpc.newBlockingStub(citizen.as(caller));
    }

    public static FileCaseRequest.Builder request(String region) {
        return FileCaseRequest.newBuilder()
                .setExternalId("P-" + UUID.randomUUID())
                .setRegion(region)
                .setCategory("ROAD_COLLAPSE")
                .setTitle("路面塌陷")
                .setDescription("路口东北角")
                .setReporter(
                        Reporter.newBuilder().setId("r-1").setName("张三丰").setPhone("13800000000"));
    }

    public Case filed() {
        return cases(People.PORTAL).fileCase(request(People.NORTH).build());
    }

    public Case accepted() {
        var filed = filed();
        return cases(People.WANG)
                .acceptCase(AcceptCaseRequest.newBuilder().setId(filed.getId()).build());
    }

    public Whistle blown(String... orgs) {
        return blown(accepted(), orgs);
    }

    public Whistle blown(Case accepted, String... orgs) {
        var order =
                BlowWhistleRequest.newBuilder()
                        .setCaseId(accepted.getId())
                        .setType(Whistle.Type.EMERGENCY);
        for (var org : orgs) {
            order.addDepartmentsBuilder().setOrg(org);
        }
        return whistles(People.LIU).blowWhistle(order.build());
    }
}
