package io.linli.citizen.governance.calls;

import static io.linli.citizen.governance.cases.CaseReason.REGION_UNKNOWN;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.linli.citizen.governance.cases.Communities;
import io.linli.citizen.governance.cases.Community;
import io.linli.mesh.IfServed;
import io.linli.mesh.channel.Channels;
import io.linli.mesh.refusal.Refusal;
import io.linli.proto.identity.v1.GetRegionRequest;
import io.linli.proto.identity.v1.Region;
import io.linli.proto.identity.v1.RegionServiceGrpc;
import io.linli.proto.identity.v1.RegionServiceGrpc.RegionServiceBlockingStub;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Communities as identity knows them; a good answer is remembered for a minute.
@Component
@IfServed("governance")
final class GrpcCommunities implements Communities {
    static final Duration REMEMBERED = Duration.ofMinutes(1);
    private static final int REMEMBERED_MAX = 10_000;

    private final RegionServiceBlockingStub regions;
    private final Clock clock;
    private final Map<String, Known> known =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
                    return size() > REMEMBERED_MAX;
                }
            };

    private record Known(Community community, Instant until) {}

    GrpcCommunities(Channels channels, Clock clock) {
        this.regions = RegionServiceGrpc.newBlockingStub(channels.to("identity"));
        this.clock = clock;
    }

    @Override
    public Community inForce(String code) {
        var now = clock.instant();
        Known remembered;
        synchronized (known) {
            remembered = known.get(code);
        }
        if (remembered != null && now.isBefore(remembered.until())) {
            return remembered.community();
        }
        var community = ask(code);
        synchronized (known) {
            known.put(code, new Known(community, now.plus(REMEMBERED)));
        }
        return community;
    }

    private Community ask(String code) {
        try {
            var region = regions.getRegion(GetRegionRequest.newBuilder().setCode(code).build());
            if (region.getLevel() != Region.Level.COMMUNITY) {
                throw unknown(code);
            }
            return new Community(region.getCode(), region.getName());
        } catch (StatusRuntimeException e) {
            if (e.getStatus().getCode() == Status.Code.NOT_FOUND) {
                throw unknown(code);
            }
            throw e;
        }
    }

    private static Refusal unknown(String code) {
        return REGION_UNKNOWN.refuse("region", code, "a community in force today");
    }
}
