package io.linli.citizen.governance.grpc;

import io.linli.citizen.governance.cases.CaseState;
import io.linli.citizen.governance.cases.machine.Machine;
import io.linli.citizen.governance.cases.machine.Move;
import io.linli.proto.governance.v1.CaseMachine;
import java.util.Arrays;

/// The machine in wire words.
final class MachineWire {
    private MachineWire() {}

    static CaseMachine of(Machine machine) {
        var answer = CaseMachine.newBuilder();
        machine.moves().forEach(move -> answer.addMoves(of(move)));
        Arrays.stream(CaseState.values())
                .filter(machine::ends)
                .forEach(state -> answer.addTerminal(CaseWire.of(state)));
        return answer.build();
    }

    private static CaseMachine.Move of(Move move) {
        var answer =
                CaseMachine.Move.newBuilder()
                        .setFrom(CaseWire.of(move.from()))
                        .setAction(move.action().name())
                        .setTo(CaseWire.of(move.to()));
        move.roles().stream().sorted().forEach(answer::addRoles);
        move.guards().forEach(guard -> answer.addGuards(guard.name()));
        return answer.build();
    }
}
