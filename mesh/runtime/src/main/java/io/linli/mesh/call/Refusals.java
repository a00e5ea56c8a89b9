package io.linli.mesh.call;

import com.google.protobuf.Any;
import com.google.rpc.BadRequest;
import com.google.rpc.Code;
import com.google.rpc.ErrorInfo;
import com.google.rpc.Status;
import io.grpc.Metadata;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import io.linli.mesh.refusal.Kind;
import io.linli.mesh.refusal.Refusal;
import java.util.Optional;

/// Between refusals and gRPC statuses; the one table of kinds stands here.
public final class Refusals {
    private static final String DOMAIN = "linli";

    private Refusals() {}

    /// The status a refusal travels as: `ErrorInfo` with the reason, and the violated fields.
    public static Status status(Refusal refusal) {
        var status =
                Status.newBuilder()
                        .setCode(code(refusal.reason().kind()).getNumber())
                        .setMessage(refusal.getMessage())
                        .addDetails(
                                Any.pack(
                                        ErrorInfo.newBuilder()
                                                .setReason(refusal.reason().name())
                                                .setDomain(DOMAIN)
                                                .build()));
        if (!refusal.violations().isEmpty()) {
            var bad = BadRequest.newBuilder();
            refusal.violations()
                    .forEach(violation ->
                            bad.addFieldViolationsBuilder()
                                    .setField(violation.field())
                                    .setDescription(violation.description()));
            status.addDetails(Any.pack(bad.build()));
        }
        return status.build();
    }

    static StatusRuntimeException exception(Refusal refusal) {
        return StatusProto.toStatusRuntimeException(status(refusal), new Metadata());
    }

    /// The reason another service refused with, if it did.
    public static Optional<String> reasonOf(StatusRuntimeException failure) {
        var status = StatusProto.fromThrowable(failure);
        if (status == null) {
            return Optional.empty();
        }
        return status.getDetailsList().stream()
                .filter(detail -> detail.is(ErrorInfo.class))
                .findFirst()
                .map(Refusals::reason);
    }

    private static String reason(Any detail) {
        try {
            return detail.unpack(ErrorInfo.class).getReason();
        } catch (com.google.protobuf.InvalidProtocolBufferException e) {
            throw new IllegalStateException("an ErrorInfo that cannot be read", e);
        }
    }

    private static Code code(Kind kind) {
        return switch (kind) {
            case INVALID -> Code.INVALID_ARGUMENT;
            case UNAUTHENTICATED -> Code.UNAUTHENTICATED;
            case DENIED -> Code.PERMISSION_DENIED;
            case MISSING -> Code.NOT_FOUND;
            case STATE -> Code.FAILED_PRECONDITION;
            case CONFLICT -> Code.ALREADY_EXISTS;
            case LIMIT -> Code.RESOURCE_EXHAUSTED;
            case UNAVAILABLE -> Code.UNAVAILABLE;
        };
    }
}
