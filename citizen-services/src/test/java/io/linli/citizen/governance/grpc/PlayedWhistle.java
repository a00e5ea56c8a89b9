package io.linli.citizen.governance.grpc;

import io.linli.citizen.CitizenExtension;
import io.linli.citizen.Filed;
import io.linli.citizen.People;
import io.linli.mesh.caller.Caller;
import io.linli.mesh.testkit.Callers;
import io.linli.proto.governance.v1.AcceptCaseRequest;
import io.linli.proto.governance.v1.BlowWhistleRequest;
import io.linli.proto.governance.v1.CallDepartmentRequest;
import io.linli.proto.governance.v1.Case;
import io.linli.proto.governance.v1.CheckInToWhistleRequest;
import io.linli.proto.governance.v1.CloseWhistleRequest;
import io.linli.proto.governance.v1.DecideSuspensionRequest;
import io.linli.proto.governance.v1.DecideSuspensionRequest.Decision;
import io.linli.proto.governance.v1.DeliverOnWhistleRequest;
import io.linli.proto.governance.v1.EndSuspensionRequest;
import io.linli.proto.governance.v1.GetWhistleRequest;
import io.linli.proto.governance.v1.JudgeRefusalRequest;
import io.linli.proto.governance.v1.JudgeRefusalRequest.Verdict;
import io.linli.proto.governance.v1.ListWhistleEventsRequest;
import io.linli.proto.governance.v1.Place;
import io.linli.proto.governance.v1.RequestSuspensionRequest;
import io.linli.proto.governance.v1.RespondToWhistleRequest;
import io.linli.proto.governance.v1.RespondToWhistleRequest.Answer;
import io.linli.proto.governance.v1.ReturnWorkRequest;
import io.linli.proto.governance.v1.Whistle;
import io.linli.proto.governance.v1.WhistleEvent;
import java.util.List;

/// Steps of whistles as the tests take them.
final class PlayedWhistle {
    static final String CGW = "110105-CGW";
    static final String PSJT = "BJ-PSJT";
    static final String GDGS = "BJ-GDGS";
    static final String RQJT = "BJ-RQJT";

    private final Filed filed;

    PlayedWhistle(CitizenExtension citizen) {
        this.filed = new Filed(citizen);
    }

    static Caller officerOf(String org) {
        return Callers.ofDepartment("of-" + org, "department-officer", "", org);
    }

    /// An accepted case with a place.
    Case accepted(int lng, int lat) {
        var id =
                filed.cases(People.PORTAL)
                        .fileCase(
                                Filed.request(People.NORTH)
                                        .setPlace(Place.newBuilder().setPoint(point(lng, lat)))
                                        .build())
                        .getId();
        return filed.cases(People.WANG)
                .acceptCase(AcceptCaseRequest.newBuilder().setId(id).build());
    }

    static Place.Point point(int lng, int lat) {
        return Place.Point.newBuilder().setLng(lng).setLat(lat).build();
    }

    Whistle blow(Case accepted, Whistle.Type type, String... orgs) {
        var order = BlowWhistleRequest.newBuilder().setCaseId(accepted.getId()).setType(type);
        for (var org : orgs) {
            order.addDepartmentsBuilder().setOrg(org);
        }
        return filed.whistles(People.LIU).blowWhistle(order.build());
    }

    Whistle get(Caller who, String id) {
        return filed.whistles(who).getWhistle(GetWhistleRequest.newBuilder().setId(id).build());
    }

    Whistle acknowledge(String id, String org) {
        return filed.whistles(officerOf(org))
                .respondToWhistle(
                        RespondToWhistleRequest.newBuilder()
                                .setId(id)
                                .setAnswer(Answer.ACKNOWLEDGE)
                                .build());
    }

    Whistle refuse(String id, String org) {
        return filed.whistles(officerOf(org))
                .respondToWhistle(
                        RespondToWhistleRequest.newBuilder()
                                .setId(id)
                                .setAnswer(Answer.REFUSE)
                                .setReason("不属于本单位职责")
                                .build());
    }

    Whistle checkIn(String id, String org) {
        return filed.whistles(officerOf(org))
                .checkInToWhistle(CheckInToWhistleRequest.newBuilder().setId(id).build());
    }

    Whistle checkIn(String id, String org, Place.Point where) {
        return filed.whistles(officerOf(org))
                .checkInToWhistle(
                        CheckInToWhistleRequest.newBuilder().setId(id).setPoint(where).build());
    }

    Whistle deliver(String id, String org) {
        return filed.whistles(officerOf(org))
                .deliverOnWhistle(DeliverOnWhistleRequest.newBuilder().setId(id).build());
    }

    Whistle judge(Caller who, String id, String org, Verdict verdict, String instead) {
        return filed.whistles(who)
                .judgeRefusal(
                        JudgeRefusalRequest.newBuilder()
                                .setId(id)
                                .setOrg(org)
                                .setVerdict(verdict)
                                .setReason("按职责清单")
                                .setInsteadOrg(instead)
                                .build());
    }

    Whistle call(Caller who, String id, String org) {
        return filed.whistles(who)
                .callDepartment(CallDepartmentRequest.newBuilder().setId(id).setOrg(org).build());
    }

    Whistle returnWork(Caller who, String id, String org) {
        return filed.whistles(who)
                .returnWork(
                        ReturnWorkRequest.newBuilder()
                                .setId(id)
                                .setOrg(org)
                                .setReason("路面未压实")
                                .build());
    }

    Whistle askSuspension(String id, String org) {
        return filed.whistles(officerOf(org))
                .requestSuspension(
                        RequestSuspensionRequest.newBuilder().setId(id).setReason("暴雨").build());
    }

    Whistle decideSuspension(Caller who, String id, String org, Decision decision) {
        return filed.whistles(who)
                .decideSuspension(
                        DecideSuspensionRequest.newBuilder()
                                .setId(id)
                                .setOrg(org)
                                .setDecision(decision)
                                .setReason("已核实")
                                .build());
    }

    Whistle endSuspension(Caller who, String id, String org) {
        return filed.whistles(who)
                .endSuspension(EndSuspensionRequest.newBuilder().setId(id).setOrg(org).build());
    }

    Whistle close(String id, int score) {
        return filed.whistles(People.LIU)
                .closeWhistle(CloseWhistleRequest.newBuilder().setId(id).setScore(score).build());
    }

    List<WhistleEvent> events(String id) {
        return filed.whistles(People.LIU)
                .listWhistleEvents(
                        ListWhistleEventsRequest.newBuilder().setId(id).setPageSize(100).build())
                .getEventsList();
    }

    static Whistle.Department part(Whistle whistle, String org) {
        return whistle.getDepartmentsList().stream()
                .filter(each -> each.getOrg().equals(org))
                .findFirst()
                .orElseThrow();
    }
}
