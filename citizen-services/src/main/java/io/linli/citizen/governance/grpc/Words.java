package io.linli.citizen.governance.grpc;

import static io.linli.mesh.refusal.CommonReason.REQUEST_INVALID;

import com.google.protobuf.Timestamp;
import io.linli.mesh.refusal.Refusal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// Simple words in and out.
final class Words {
    private Words() {}

    static Timestamp of(Instant instant) {
        return Timestamp.newBuilder()
                .setSeconds(instant.getEpochSecond())
                .setNanos(instant.getNano())
                .build();
    }

    /// To the microsecond, as it is kept.
    static Instant in(Timestamp timestamp) {
        return Instant.ofEpochSecond(timestamp.getSeconds(), timestamp.getNanos())
                .truncatedTo(ChronoUnit.MICROS);
    }

    static Refusal invalid(String field, String expected) {
        return new Refusal(
                REQUEST_INVALID,
                field + ": " + expected,
                List.of(new Refusal.Violation(field, expected)));
    }
}
