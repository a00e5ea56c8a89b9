package io.linli.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.linli.proto.governance.v1.CaseServiceGrpc;
import io.linli.proto.governance.v1.CountCasesRequest;
import io.linli.proto.points.v1.GetAccountRequest;
import io.linli.proto.points.v1.LedgerServiceGrpc;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// One image, any cut.
class ServedRoomsTest {
    @RegisterExtension static final CitizenExtension CITIZEN = new CitizenExtension();

    private final ThrowingCallable account =
            () ->
                    LedgerServiceGrpc.newBlockingStub(CITIZEN.as(People.CHEN))
                            .getAccount(
                                    GetAccountRequest.newBuilder()
                                            .setLedger(1)
                                            .setId(UUID.randomUUID().toString())
                                            .build());

    @Test
    void aProcessServesTheRoomsItIsTold() {
        CITIZEN.stop();
        CITIZEN.start("points");
        Refused.with("ACCOUNT_UNKNOWN", Status.Code.NOT_FOUND, account);
        unimplemented(ServedRoomsTest::count);

        CITIZEN.stop();
        CITIZEN.start("governance");
        assertThat(count()).isZero();
        unimplemented(account);
    }

    private static long count() {
        return CaseServiceGrpc.newBlockingStub(CITIZEN.as(People.WANG))
                .countCases(CountCasesRequest.getDefaultInstance())
                .getTotal();
    }

    private static void unimplemented(ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        StatusRuntimeException.class,
                        failure ->
                                assertThat(failure.getStatus().getCode())
                                        .isEqualTo(Status.Code.UNIMPLEMENTED));
    }
}
