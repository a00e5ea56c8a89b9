package io.linli.citizen.governance.grpc;

import io.linli.citizen.governance.cases.CaseId;
import io.linli.citizen.governance.whistle.BlowWhistle;
import io.linli.citizen.governance.whistle.Called;
import io.linli.citizen.governance.whistle.DepartmentState;
import io.linli.citizen.governance.whistle.Escalation;
import io.linli.citizen.governance.whistle.Mark;
import io.linli.citizen.governance.whistle.OrgCode;
import io.linli.citizen.governance.whistle.WhistleId;
import io.linli.citizen.governance.whistle.WhistleState;
import io.linli.citizen.governance.whistle.WhistleType;
import io.linli.proto.governance.v1.BlowWhistleRequest;
import io.linli.proto.governance.v1.Whistle;
import java.util.Optional;
import java.util.UUID;

/// Between whistles and their wire words.
final class WhistleWire {
    private WhistleWire() {}

    static WhistleId idIn(String id) {
        return new WhistleId(UUID.fromString(id));
    }

    static Optional<CaseId> caseIn(String id) {
        return id.isEmpty() ? Optional.empty() : Optional.of(CaseWire.idIn(id));
    }

    /// @param by the region the caller may act in
    static BlowWhistle.Order in(BlowWhistleRequest request, String by) {
        return new BlowWhistle.Order(
                CaseWire.idIn(request.getCaseId()),
                in(request.getType()),
                request.getTitle(),
                request.getDepartmentsList().stream()
                        .map(called ->
                                new BlowWhistle.Call(
                                        new OrgCode(called.getOrg()), called.getLead()))
                        .toList(),
                by);
    }

    private static WhistleType in(Whistle.Type type) {
        return switch (type) {
            case EMERGENCY -> WhistleType.EMERGENCY;
            case JOINT_ENFORCEMENT -> WhistleType.JOINT_ENFORCEMENT;
            case DEMAND_KEYWORK -> WhistleType.DEMAND_KEYWORK;
            case TYPE_UNSPECIFIED, UNRECOGNIZED ->
                    throw Words.invalid("type", "expected a type of whistle");
        };
    }

    static Whistle of(io.linli.citizen.governance.whistle.Whistle whistle) {
        var answer =
                Whistle.newBuilder()
                        .setId(whistle.id().toString())
                        .setCaseId(whistle.caseId().toString())
                        .setRegion(whistle.region())
                        .setStreet(whistle.street())
                        .setType(of(whistle.type()))
                        .setTitle(whistle.title())
                        .setState(of(whistle.state()))
                        .setBlowTime(Words.of(whistle.blownAt()))
                        .setEtag("\"" + whistle.version() + "\"");
        whistle.departments().forEach(called -> answer.addDepartments(of(called)));
        whistle.escalations().forEach(told -> answer.addEscalations(of(told)));
        whistle.closing()
                .ifPresent(word -> answer.setCloseTime(Words.of(word.at())).setScore(word.score()));
        return answer.build();
    }

    private static Whistle.Department of(Called called) {
        var answer =
                Whistle.Department.newBuilder()
                        .setOrg(called.org().value())
                        .setName(called.name())
                        .setLead(called.lead())
                        .setState(of(called.state()))
                        .setAckDueTime(Words.of(called.ackDue()))
                        .setAckMark(of(called.ackMark()))
                        .setArriveDueTime(Words.of(called.arriveDue()))
                        .setArriveMark(of(called.arriveMark()))
                        .setNote(called.note());
        called.acked().ifPresent(at -> answer.setAckTime(Words.of(at)));
        called.arrived().ifPresent(at -> answer.setArriveTime(Words.of(at)));
        called.doneAt().ifPresent(at -> answer.setDoneTime(Words.of(at)));
        return answer.build();
    }

    private static Whistle.Escalation of(Escalation told) {
        return Whistle.Escalation.newBuilder()
                .setOrg(told.org().value())
                .setMissed(told.missed().name())
                .setLevel(told.missed().level())
                .setTime(Words.of(told.at()))
                .build();
    }

    private static Whistle.Type of(WhistleType type) {
        return switch (type) { // no default: a new type must fail to compile here
            case EMERGENCY -> Whistle.Type.EMERGENCY;
            case JOINT_ENFORCEMENT -> Whistle.Type.JOINT_ENFORCEMENT;
            case DEMAND_KEYWORK -> Whistle.Type.DEMAND_KEYWORK;
        };
    }

    private static Whistle.State of(WhistleState state) {
        return switch (state) { // no default: a new state must fail to compile here
            case BLOWN -> Whistle.State.BLOWN;
            case DEPT_DONE -> Whistle.State.DEPT_DONE;
            case CLOSED -> Whistle.State.CLOSED;
        };
    }

    private static Whistle.Department.State of(DepartmentState state) {
        return switch (state) { // no default: a new state must fail to compile here
            case CALLED -> Whistle.Department.State.CALLED;
            case ACKED -> Whistle.Department.State.ACKED;
            case REPORTED_IN -> Whistle.Department.State.REPORTED_IN;
            case DONE -> Whistle.Department.State.DONE;
            case REFUSED -> Whistle.Department.State.REFUSED;
        };
    }

    private static Whistle.Mark of(Optional<Mark> mark) {
        return mark.map(given ->
                        switch (given) { // no default: a new mark must fail to compile here
                            case ON_TIME -> Whistle.Mark.ON_TIME;
                            case LATE -> Whistle.Mark.LATE;
                        })
                .orElse(Whistle.Mark.MARK_UNSPECIFIED);
    }
}
