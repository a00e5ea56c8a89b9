package io.linli.gateway.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.Any;
import com.google.protobuf.Duration;
import com.google.rpc.BadRequest;
import com.google.rpc.ErrorInfo;
import com.google.rpc.RetryInfo;
import io.grpc.Metadata;
import io.grpc.Status;
import io.grpc.protobuf.StatusProto;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UpstreamStatusTest {
    private static Problem worded(Status.Code code, String message, Any... more) {
        var status =
                com.google.rpc.Status.newBuilder()
                        .setCode(code.value())
                        .setMessage(message)
                        .addDetails(
                                Any.pack(ErrorInfo.newBuilder().setReason("SOME_REASON").build()))
                        .addAllDetails(java.util.List.of(more))
                        .build();
        var thrown = StatusProto.toStatusRuntimeException(status);
        return UpstreamStatus.problem("governance", thrown.getStatus(), thrown.getTrailers());
    }

    @ParameterizedTest
    @CsvSource({
        "CANCELLED, 499",
        "UNKNOWN, 500",
        "INVALID_ARGUMENT, 400",
        "DEADLINE_EXCEEDED, 504",
        "NOT_FOUND, 404",
        "ALREADY_EXISTS, 409",
        "PERMISSION_DENIED, 403",
        "RESOURCE_EXHAUSTED, 429",
        "FAILED_PRECONDITION, 400",
        "ABORTED, 409",
        "OUT_OF_RANGE, 400",
        "UNIMPLEMENTED, 501",
        "INTERNAL, 500",
        "UNAVAILABLE, 503",
        "DATA_LOSS, 500",
        "UNAUTHENTICATED, 401",
    })
    void eachCodeHasItsHttpStatus(Status.Code code, int http) {
        var problem = worded(code, "案件不存在");

        assertThat(problem.status()).isEqualTo(http);
        assertThat(problem.reason()).isEqualTo("SOME_REASON");
        assertThat(problem.detail()).isEqualTo("案件不存在");
        assertThat(problem.title()).isNotEmpty();
    }

    @Test
    void carriesViolationsAndWhenToComeAgain() {
        var bad = BadRequest.newBuilder();
        bad.addFieldViolationsBuilder().setField("title").setDescription("too long");
        var retry =
                RetryInfo.newBuilder().setRetryDelay(Duration.newBuilder().setSeconds(30)).build();

        assertThat(worded(Status.Code.INVALID_ARGUMENT, "x", Any.pack(bad.build())).violations())
                .containsExactly(new Problem.Violation("title", "too long"));
        assertThat(worded(Status.Code.RESOURCE_EXHAUSTED, "x", Any.pack(retry)).headers())
                .containsEntry("Retry-After", "30");
        assertThat(worded(Status.Code.UNAUTHENTICATED, "x").headers())
                .containsKey("WWW-Authenticate");
    }

    @ParameterizedTest
    @CsvSource({
        "UNAVAILABLE, 503, UPSTREAM_AWAY", "DEADLINE_EXCEEDED, 504, UPSTREAM_LATE",
                "RESOURCE_EXHAUSTED, 502, ANSWER_TOO_LARGE",
        "INTERNAL, 500, INTERNAL", "UNKNOWN, 500, INTERNAL", "CANCELLED, 499, CANCELLED",
    })
    void whatGrpcItselfSaysStaysInside(Status.Code code, int http, String reason) {
        var status = code.toStatus().withDescription("io exception: 10.0.0.1:9090");
        var problem = UpstreamStatus.problem("governance", status, new Metadata());

        assertThat(problem.status()).isEqualTo(http);
        assertThat(problem.reason()).isEqualTo(reason);
        assertThat(problem.detail()).doesNotContain("10.0.0.1");
    }
}
