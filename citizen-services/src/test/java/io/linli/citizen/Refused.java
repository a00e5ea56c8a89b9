package io.linli.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.linli.mesh.call.Refusals;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/// Checks how a call was turned down.
public final class Refused {
    private Refused() {}

    public static void with(String reason, Status.Code code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        StatusRuntimeException.class,
                        failure -> {
                            assertThat(failure.getStatus().getCode())
                                    .as(failure.getMessage())
                                    .isEqualTo(code);
                            assertThat(Refusals.reasonOf(failure)).contains(reason);
                        });
    }
}
