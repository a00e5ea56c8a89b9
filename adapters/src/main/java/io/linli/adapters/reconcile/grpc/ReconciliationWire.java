package io.linli.adapters.reconcile.grpc;

import com.google.protobuf.Timestamp;
import io.linli.adapters.reconcile.Difference;
import io.linli.mesh.store.PageToken.Page;
import io.linli.proto.adapters.v1.ListDifferencesResponse;
import io.linli.proto.adapters.v1.ListReconciliationsResponse;
import io.linli.proto.adapters.v1.Reconciliation;
import java.time.Instant;

/// Between domain words and wire words; the only class that knows both.
final class ReconciliationWire {
    private ReconciliationWire() {}

    static Reconciliation of(io.linli.adapters.reconcile.Reconciliation run) {
        var out =
                Reconciliation.newBuilder()
                        .setId(run.id().toString())
                        .setPlatform(run.platform().word())
                        .setState(state(run.state()))
                        .setSinceTime(timestamp(run.since()))
                        .setUntilTime(timestamp(run.until()))
                        .setStartedBy(run.startedBy())
                        .setStartTime(timestamp(run.startTime()))
                        .setOurs(run.ours())
                        .setTheirs(run.theirs())
                        .setDifferences(run.differences())
                        .setMended(run.mended())
                        .setError(run.error());
        run.endTime().ifPresent(end -> out.setEndTime(timestamp(end)));
        return out.build();
    }

    static ListReconciliationsResponse all(Page<io.linli.adapters.reconcile.Reconciliation> page) {
        return ListReconciliationsResponse.newBuilder()
                .addAllReconciliations(page.items().stream().map(ReconciliationWire::of).toList())
                .setNextPageToken(page.next())
                .build();
    }

    static ListDifferencesResponse differences(Page<Difference> page) {
        return ListDifferencesResponse.newBuilder()
                .addAllDifferences(page.items().stream().map(ReconciliationWire::of).toList())
                .setNextPageToken(page.next())
                .build();
    }

    private static io.linli.proto.adapters.v1.Difference of(Difference difference) {
        return io.linli.proto.adapters.v1.Difference.newBuilder()
                .setKind(kind(difference.kind()))
                .setSubject(difference.subject())
                .setRegion(difference.region())
                .setDetail(difference.detail())
                .setMended(difference.mended())
                .setTime(timestamp(difference.time()))
                .build();
    }

    private static Reconciliation.State state(
            io.linli.adapters.reconcile.Reconciliation.State state) {
        return switch (state) {
            case RUNNING -> Reconciliation.State.RUNNING;
            case DONE -> Reconciliation.State.DONE;
            case FAILED -> Reconciliation.State.FAILED;
        };
    }

    private static io.linli.proto.adapters.v1.Difference.Kind kind(Difference.Kind kind) {
        return io.linli.proto.adapters.v1.Difference.Kind.valueOf(kind.name());
    }

    private static Timestamp timestamp(Instant instant) {
        return Timestamp.newBuilder()
                .setSeconds(instant.getEpochSecond())
                .setNanos(instant.getNano())
                .build();
    }
}
