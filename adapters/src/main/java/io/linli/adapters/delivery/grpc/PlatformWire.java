package io.linli.adapters.delivery.grpc;

import com.google.protobuf.Timestamp;
import io.linli.adapters.delivery.Act;
import io.linli.adapters.delivery.ReadPlatforms.Condition;
import io.linli.adapters.delivery.ReadPlatforms.Health;
import io.linli.mesh.store.PageToken.Page;
import io.linli.proto.adapters.v1.ListPlatformActsResponse;
import io.linli.proto.adapters.v1.ListPlatformsResponse;
import io.linli.proto.adapters.v1.Platform;
import io.linli.proto.adapters.v1.PlatformAct;
import java.time.Instant;
import java.util.List;

/// Between domain words and wire words; the only class that knows both.
final class PlatformWire {
    private PlatformWire() {}

    static ListPlatformsResponse of(List<Health> all) {
        return ListPlatformsResponse.newBuilder()
                .addAllPlatforms(all.stream().map(PlatformWire::of).toList())
                .build();
    }

    static Platform of(Health health) {
        var out =
                Platform.newBuilder()
                        .setPlatform(health.platform().word())
                        .setCondition(condition(health.condition()))
                        .setStuck(health.stuck());
        health.pause()
                .ifPresent(pause ->
                        out.setPausedBy(pause.by())
                                .setPausedReason(pause.reason())
                                .setPausedTime(timestamp(pause.since())));
        health.counts()
                .forEach((state, count) ->
                        out.addCountsBuilder().setState(state.name()).setCount(count));
        health.oldestOpen().ifPresent(time -> out.setOldestOpenTime(timestamp(time)));
        health.lastAcknowledged().ifPresent(time -> out.setLastAcknowledgedTime(timestamp(time)));
        return out.build();
    }

    static ListPlatformActsResponse of(Page<Act> page) {
        return ListPlatformActsResponse.newBuilder()
                .addAllActs(page.items().stream().map(PlatformWire::of).toList())
                .setNextPageToken(page.next())
                .build();
    }

    private static PlatformAct of(Act act) {
        var out =
                PlatformAct.newBuilder()
                        .setKind(kind(act.kind()))
                        .setActor(act.actor())
                        .setReason(act.reason())
                        .setTime(timestamp(act.time()));
        if (act.delivery() != null) {
            out.setDeliveryId(act.delivery().toString());
        }
        return out.build();
    }

    private static Platform.Condition condition(Condition condition) {
        return switch (condition) {
            case WELL -> Platform.Condition.WELL;
            case TROUBLED -> Platform.Condition.TROUBLED;
            case STUCK -> Platform.Condition.STUCK;
            case PAUSED -> Platform.Condition.PAUSED;
        };
    }

    private static PlatformAct.Kind kind(Act.Kind kind) {
        return switch (kind) {
            case PAUSE -> PlatformAct.Kind.PAUSE;
            case RESUME -> PlatformAct.Kind.RESUME;
            case REPLAY -> PlatformAct.Kind.REPLAY;
            case GIVE_UP -> PlatformAct.Kind.GIVE_UP;
            case RECONCILE -> PlatformAct.Kind.RECONCILE;
        };
    }

    private static Timestamp timestamp(Instant instant) {
        return Timestamp.newBuilder()
                .setSeconds(instant.getEpochSecond())
                .setNanos(instant.getNano())
                .build();
    }
}
