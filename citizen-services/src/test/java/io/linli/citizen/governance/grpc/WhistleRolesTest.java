package io.linli.citizen.governance.grpc;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.citizen.governance.whistle.Act;
import io.linli.proto.governance.v1.Whistle;
import io.linli.proto.governance.v1.WhistleMachine;
import io.linli.proto.options.v1.OptionsProto;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whoever may take a step of the table may call the method that takes it, and nobody else.
class WhistleRolesTest {
    @ParameterizedTest
    @EnumSource(Act.class)
    void theContractLetsInWhoeverTheTableNames(Act act) {
        var access =
                Whistle.getDescriptor()
                        .getFile()
                        .findServiceByName("WhistleService")
                        .findMethodByName(method(act))
                        .getOptions()
                        .getExtension(OptionsProto.access);
        var let = new HashSet<>(access.getRolesList());
        if (access.getServicesList().contains("adapters")) {
            let.add("platform");
        }
        assertThat(let).isEqualTo(act.roles());
    }

    @Test
    void theTableIsToldWhole() {
        var machine = WhistleHistoryWire.machine();

        assertThat(machine.getMovesList())
                .allSatisfy(move -> assertThat(move.getLeadsToList()).isNotEmpty())
                .extracting(WhistleMachine.Move::getAction)
                .contains("CONFIRM_REFUSAL", "END_SUSPENSION");
    }

    private static String method(Act act) {
        return switch (act) { // no default: a new step must say what takes it
            case ACKNOWLEDGE, REFUSE -> "RespondToWhistle";
            case PROMISE -> "PromiseOnWhistle";
            case CHECK_IN -> "CheckInToWhistle";
            case DELIVER -> "DeliverOnWhistle";
            case CONFIRM_REFUSAL, OVERRULE_REFUSAL -> "JudgeRefusal";
            case RETURN_WORK -> "ReturnWork";
            case ASK_SUSPENSION -> "RequestSuspension";
            case GRANT_SUSPENSION, DENY_SUSPENSION -> "DecideSuspension";
            case END_SUSPENSION -> "EndSuspension";
        };
    }
}
