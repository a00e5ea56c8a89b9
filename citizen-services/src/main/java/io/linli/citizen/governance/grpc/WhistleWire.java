package io.linli.citizen.governance.grpc;

import io.linli.citizen.governance.cases.CaseId;
import io.linli.citizen.governance.whistle.BlowWhistle;
import io.linli.citizen.governance.whistle.Called;
import io.linli.citizen.governance.whistle.DepartmentState;
import io.linli.citizen.governance.whistle.Escalation;
import io.linli.citizen.governance.whistle.Mark;
import io.linli.citizen.governance.whistle.OrgCode;
import io.linli.citizen.governance.whistle.Suspension;
import io.linli.citizen.governance.whistle.Wait;
import io.linli.citizen.governance.whistle.WhistleId;
import io.linli.citizen.governance.whistle.WhistleState;
import io.linli.citizen.governance.whistle.WhistleType;
import io.linli.citizen.governance.whistle.Whistles;
import io.linli.proto.governance.v1.BlowWhistleRequest;
import io.linli.proto.governance.v1.ListWhistlesRequest;
import io.linli.proto.governance.v1.Whistle;
import java.util.List;
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
                calls(request.getDepartmentsList()),
                request.getDutyLeader(),
                by);
    }

    static List<BlowWhistle.Call> calls(List<BlowWhistleRequest.Department> asked) {
        return asked.stream()
                .map(called ->
                        new BlowWhistle.Call(
                                new OrgCode(called.getOrg()),
                                called.getLead(),
                                called.getOptional()))
                .toList();
    }

    /// @param region the one to look in
    static Whistles.Filter in(ListWhistlesRequest request, String region) {
        return new Whistles.Filter(
                region,
                caseIn(request.getCaseId()),
                request.getOpenOnly(),
                switch (request.getWaitsFor()) {
                    case REFUSAL -> Optional.of(Wait.REFUSAL);
                    case RAISED_REFUSAL -> Optional.of(Wait.RAISED_REFUSAL);
                    case SUSPENSION -> Optional.of(Wait.SUSPENSION);
                    case ACCEPTANCE -> Optional.of(Wait.ACCEPTANCE);
                    case WAIT_UNSPECIFIED, UNRECOGNIZED -> Optional.empty();
                });
    }

    static WhistleType in(Whistle.Type type) {
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
                        .setHops(whistle.hops())
                        .setDutyLeader(whistle.origin().dutyLeader())
                        .setEtag("\"" + whistle.version() + "\"");
        whistle.departments().forEach(called -> answer.addDepartments(of(called)));
        whistle.escalations().forEach(told -> answer.addEscalations(of(told)));
        whistle.waitsFor().forEach(wait -> answer.addWaitsFor(of(wait)));
        whistle.raised().ifPresent(at -> answer.setRaiseTime(Words.of(at)));
        whistle.origin().asked().ifPresent(asked -> answer.setPreWhistleId(asked.toString()));
        whistle.closing()
                .ifPresent(word ->
                        answer.setCloseTime(Words.of(word.at()))
                                .setScore(word.score())
                                .setCloseNote(word.note()));
        return answer.build();
    }

    private static Whistle.Department of(Called called) {
        var answer =
                Whistle.Department.newBuilder()
                        .setOrg(called.org().value())
                        .setName(called.name())
                        .setLead(called.lead())
                        .setOptional(!called.calling().mandatory())
                        .setBound(called.calling().bound())
                        .setState(of(called.state()))
                        .setAckDueTime(Words.of(called.dues().ack()))
                        .setAckMark(of(called.ackMark()))
                        .setArriveDueTime(Words.of(called.dues().arrive()))
                        .setArriveMark(of(called.arriveMark()))
                        .setDeliverMark(of(called.deliverMark()))
                        .setPromiseMark(of(called.promiseMark()))
                        .setNote(called.note());
        called.dues().deliver().ifPresent(due -> answer.setDeliverDueTime(Words.of(due)));
        called.acked().ifPresent(at -> answer.setAckTime(Words.of(at)));
        called.arrival()
                .ifPresent(there -> {
                    answer.setArriveTime(Words.of(there.at()));
                    there.metres()
                            .ifPresent(far -> answer.setArriveChecked(true).setArriveMetres(far));
                });
        called.doneAt().ifPresent(at -> answer.setDoneTime(Words.of(at)));
        called.promise()
                .ifPresent(promise ->
                        answer.setPromiseTime(Words.of(promise.first()))
                                .setPromisedTime(Words.of(promise.until()))
                                .setPromiseNote(promise.note()));
        called.verdict()
                .ifPresent(verdict ->
                        answer.setVerdictTime(Words.of(verdict.at()))
                                .setVerdictReason(verdict.reason()));
        called.returned().ifPresent(at -> answer.setReturnTime(Words.of(at)));
        called.suspension().ifPresent(one -> answer.setSuspension(of(one)));
        return answer.build();
    }

    private static Whistle.Department.Suspension of(Suspension suspension) {
        var answer =
                Whistle.Department.Suspension.newBuilder()
                        .setReason(suspension.reason())
                        .setAskTime(Words.of(suspension.asked()));
        suspension.until().ifPresent(end -> answer.setUntilTime(Words.of(end)));
        suspension.granted().ifPresent(at -> answer.setGrantTime(Words.of(at)));
        return answer.build();
    }

    private static Whistle.Escalation of(Escalation told) {
        return Whistle.Escalation.newBuilder()
                .setOrg(told.org().value())
                .setMissed(told.missed().name())
                .setLevel(told.level())
                .setTime(Words.of(told.at()))
                .build();
    }

    static Whistle.Type of(WhistleType type) {
        return switch (type) { // no default: a new type must fail to compile here
            case EMERGENCY -> Whistle.Type.EMERGENCY;
            case JOINT_ENFORCEMENT -> Whistle.Type.JOINT_ENFORCEMENT;
            case DEMAND_KEYWORK -> Whistle.Type.DEMAND_KEYWORK;
        };
    }

    private static Whistle.Wait of(Wait wait) {
        return switch (wait) { // no default: a new word must fail to compile here
            case REFUSAL -> Whistle.Wait.REFUSAL;
            case RAISED_REFUSAL -> Whistle.Wait.RAISED_REFUSAL;
            case SUSPENSION -> Whistle.Wait.SUSPENSION;
            case ACCEPTANCE -> Whistle.Wait.ACCEPTANCE;
        };
    }

    private static Whistle.State of(WhistleState state) {
        return switch (state) { // no default: a new state must fail to compile here
            case BLOWN -> Whistle.State.BLOWN;
            case SUSPENDED -> Whistle.State.SUSPENDED;
            case DEPT_DONE -> Whistle.State.DEPT_DONE;
            case CLOSED -> Whistle.State.CLOSED;
        };
    }

    static Whistle.Department.State of(DepartmentState state) {
        return switch (state) { // no default: a new state must fail to compile here
            case CALLED -> Whistle.Department.State.CALLED;
            case ACKED -> Whistle.Department.State.ACKED;
            case PROMISED -> Whistle.Department.State.PROMISED;
            case REPORTED_IN -> Whistle.Department.State.REPORTED_IN;
            case DONE -> Whistle.Department.State.DONE;
            case REFUSED -> Whistle.Department.State.REFUSED;
            case OVERRULED -> Whistle.Department.State.OVERRULED;
            case RELEASED -> Whistle.Department.State.RELEASED;
            case SUSPENDED -> Whistle.Department.State.SUSPENDED;
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
