package io.linli.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.linli.mesh.call.Refusals;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/// What a refused call looks like to its client.
public final class Refused {
    private Refused() {}

    public static void assertRefused(ThrowingCallable call, Status.Code code, String reason) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        StatusRuntimeException.class,
                        no -> {
                            assertThat(no.getStatus().getCode()).isEqualTo(code);
                            assertThat(Refusals.reasonOf(no)).contains(reason);
                        });
    }
}
