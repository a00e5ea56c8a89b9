package io.linli.citizen.governance.grpc;

import io.linli.citizen.governance.whistle.Dues;
import io.linli.citizen.governance.whistle.Moves;
import io.linli.citizen.governance.whistle.OrgCode;
import io.linli.citizen.governance.whistle.WhistleEvent.Numbered;
import io.linli.citizen.governance.whistle.WhistleFigures;
import io.linli.citizen.governance.whistle.WhistleNumbers.Counted;
import io.linli.proto.governance.v1.WhistleEvent;
import io.linli.proto.governance.v1.WhistleMachine;
import io.linli.proto.governance.v1.WhistleNumbers;

/// Between what happened to whistles, what it adds up to, and their wire words.
final class WhistleHistoryWire {
    private WhistleHistoryWire() {}

    static WhistleEvent of(Numbered numbered) {
        var event = numbered.event();
        var answer =
                WhistleEvent.newBuilder()
                        .setNumber(numbered.number())
                        .setType(event.what().name())
                        .setOrg(event.org().map(OrgCode::value).orElse(""))
                        .setTime(Words.of(event.at()))
                        .setRecordTime(Words.of(event.recorded()))
                        .setActor(event.by().name())
                        .setRole(event.by().role())
                        .setNote(event.note())
                        .setLevel(event.level())
                        .setMissed(event.missed().map(Enum::name).orElse(""));
        event.dues()
                .ifPresent(dues ->
                        answer.setAckDueTime(Words.of(dues.ack()))
                                .setArriveDueTime(Words.of(dues.arrive())));
        event.dues()
                .flatMap(Dues::deliver)
                .ifPresent(due -> answer.setDeliverDueTime(Words.of(due)));
        event.until().ifPresent(end -> answer.setUntilTime(Words.of(end)));
        return answer.build();
    }

    static WhistleNumbers of(String region, Counted counted) {
        var answer = WhistleNumbers.newBuilder().setRegion(region).setTotal(of(counted.total()));
        counted.byStreet()
                .forEach((street, figures) ->
                        answer.addByStreet(
                                WhistleNumbers.StreetFigures.newBuilder()
                                        .setStreet(street)
                                        .setFigures(of(figures))));
        counted.byDepartment()
                .forEach((org, figures) ->
                        answer.addByDepartment(
                                WhistleNumbers.DepartmentFigures.newBuilder()
                                        .setOrg(org)
                                        .setFigures(of(figures))));
        return answer.build();
    }

    private static WhistleNumbers.Figures of(WhistleFigures figures) {
        return WhistleNumbers.Figures.newBuilder()
                .setWhistles(figures.whistles())
                .setClosed(figures.closed())
                .setRequired(figures.required())
                .setArrivedOnTime(figures.arrivedOnTime())
                .setArriveRate(figures.arriveRate())
                .setAckedOnTime(figures.ackedOnTime())
                .setAckRate(figures.ackRate())
                .setDone(figures.done())
                .setDoneRate(figures.doneRate())
                .setDoneOnTime(figures.doneOnTime())
                .setReleased(figures.released())
                .setOverruled(figures.overruled())
                .setScoreSum(figures.scores())
                .setScoreMean(figures.scoreMean())
                .setEscalations(figures.escalations())
                .build();
    }

    static WhistleMachine machine() {
        var answer = WhistleMachine.newBuilder();
        for (var move : Moves.ALL) {
            answer.addMoves(
                    WhistleMachine.Move.newBuilder()
                            .setState(WhistleWire.of(move.from()))
                            .setAction(move.act().name())
                            .addAllRoles(move.act().roles().stream().sorted().toList())
                            .addAllLeadsTo(
                                    move.to().stream().sorted().map(WhistleWire::of).toList()));
        }
        return answer.build();
    }
}
