package io.linli.adapters.delivery.grpc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.grpc.StatusRuntimeException;
import io.linli.adapters.delivery.QueueBench;
import io.linli.adapters.delivery.Samples;
import io.linli.mesh.call.Refusals;
import io.linli.mesh.caller.Caller;
import io.linli.mesh.testkit.Callers;
import io.linli.mesh.testkit.InProcessMesh;
import io.linli.mesh.testkit.PostgresExtension;
import io.linli.proto.adapters.v1.ListPlatformActsRequest;
import io.linli.proto.adapters.v1.ListPlatformsRequest;
import io.linli.proto.adapters.v1.PausePlatformRequest;
import io.linli.proto.adapters.v1.Platform;
import io.linli.proto.adapters.v1.PlatformAct;
import io.linli.proto.adapters.v1.PlatformServiceGrpc;
import io.linli.proto.adapters.v1.PlatformServiceGrpc.PlatformServiceBlockingStub;
import io.linli.proto.adapters.v1.ResumePlatformRequest;
import java.time.Duration;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PlatformEndpointTest {
    @RegisterExtension static final PostgresExtension POSTGRES = new PostgresExtension("delivery");

    private static final Caller ADMIN = Callers.person("gao", "system-admin", "");
    private static final Caller OFFICER = Callers.person("zhou", "district-officer", "110105");

    private final QueueBench bench = new QueueBench(POSTGRES);
    private final InProcessMesh mesh =
            new InProcessMesh(
                    bench.clock,
                    new PlatformEndpoint(
                            POSTGRES.room("delivery", bench.clock),
                            bench.switches,
                            bench.platforms,
                            bench.acts));

    @AfterEach
    void close() {
        mesh.close();
        POSTGRES.owner().sql("TRUNCATE delivery.delivery, delivery.platform_pause").update();
    }

    @Test
    void whoeverRunsThePlatformsSeesCountsOfAllRegionsAndPausesAndResumes() {
        bench.taken(Samples.notice(UUID.randomUUID(), 1));
        bench.taken(Samples.notice(UUID.randomUUID(), 1, "110105018001"));

        assertThat(portal(ADMIN).getCountsList())
                .containsExactly(
                        Platform.Count.newBuilder().setState("TO_SEND").setCount(2).build());
        var paused = as(ADMIN).pausePlatform(pause("portal"));
        assertThat(paused.getCondition()).isEqualTo(Platform.Condition.PAUSED);
        assertThat(paused.getPausedBy()).isEqualTo("PERSON:gao");
        assertThat(paused.getPausedReason()).isEqualTo("they asked us to");
        assertThat(portal(OFFICER)).isEqualTo(paused);
        bench.run();
        assertThat(bench.portal.log).isEmpty();

        var resumed = as(ADMIN).resumePlatform(resume("portal"));
        assertThat(resumed.getCondition()).isEqualTo(Platform.Condition.WELL);
        bench.wake.wake("portal");
        bench.run();
        assertThat(bench.portal.log).containsExactly("v1", "v1");
        assertThat(portal(ADMIN).hasLastAcknowledgedTime()).isTrue();
    }

    @Test
    void pausingAgainUnderTheSameKeyIsNoSecondPause() {
        var request = pause("portal").toBuilder().setRequestId("k-1").build();
        var first = as(ADMIN).pausePlatform(request);

        assertThat(as(ADMIN).pausePlatform(request)).isEqualTo(first);
        refused("STEP_ORDER", () -> as(ADMIN).pausePlatform(pause("portal")));
    }

    @Test
    void actsAreToldWithWhoAndWhy() {
        as(ADMIN).pausePlatform(pause("hotline"));
        bench.clock.forward(Duration.ofSeconds(1)); // acts of one instant have no order
        as(ADMIN).resumePlatform(resume("hotline"));
        var request =
                ListPlatformActsRequest.newBuilder().setPlatform("hotline").setPageSize(1).build();
        var newest = as(OFFICER).listPlatformActs(request);
        assertThat(newest.getActsList())
                .singleElement()
                .satisfies(act -> {
                    assertThat(act.getKind()).isEqualTo(PlatformAct.Kind.RESUME);
                    assertThat(act.getActor()).isEqualTo("PERSON:gao");
                    assertThat(act.getReason()).isEqualTo("they are back");
                });
        var next =
                as(OFFICER)
                        .listPlatformActs(
                                request.toBuilder()
                                        .setPageToken(newest.getNextPageToken())
                                        .build());
        assertThat(next.getActs(0).getKind()).isEqualTo(PlatformAct.Kind.PAUSE);
    }

    @Test
    void aPlatformNobodyKnowsIsRefused() {
        refused("PLATFORM_UNKNOWN", () -> as(ADMIN).pausePlatform(pause("mars")));
        refused("REQUEST_INVALID", () -> as(ADMIN).pausePlatform(pause("Portal!")));
        refused(
                "REQUEST_INVALID",
                () -> as(ADMIN).pausePlatform(pause("portal").toBuilder().clearReason().build()));
    }

    @Test
    void nobodyElsePausesAnything() {
        refused("ACCESS_DENIED", () -> as(OFFICER).pausePlatform(pause("portal")));
        refused("ACCESS_DENIED", () -> as(OFFICER).resumePlatform(resume("portal")));
        refused(
                "ACCESS_DENIED",
                () ->
                        as(Callers.person("li", "resident", "110105017036"))
                                .listPlatforms(ListPlatformsRequest.getDefaultInstance()));
        refused(
                "ACCESS_DENIED",
                () ->
                        as(Caller.service("citizen-services"))
                                .listPlatforms(ListPlatformsRequest.getDefaultInstance()));
        refused(
                "CALLER_UNKNOWN",
                () ->
                        PlatformServiceGrpc.newBlockingStub(mesh.anonymous())
                                .listPlatforms(ListPlatformsRequest.getDefaultInstance()));
    }

    private Platform portal(Caller caller) {
        return as(caller)
                .listPlatforms(ListPlatformsRequest.getDefaultInstance())
                .getPlatformsList()
                .stream()
                .filter(platform -> platform.getPlatform().equals("portal"))
                .findFirst()
                .orElseThrow();
    }

    private PlatformServiceBlockingStub as(Caller caller) {
        return PlatformServiceGrpc.newBlockingStub(mesh.as(caller));
    }

    private static PausePlatformRequest pause(String platform) {
        return PausePlatformRequest.newBuilder()
                .setPlatform(platform)
                .setReason("they asked us to")
                .build();
    }

    private static ResumePlatformRequest resume(String platform) {
        return ResumePlatformRequest.newBuilder()
                .setPlatform(platform)
                .setReason("they are back")
                .build();
    }

    private static void refused(String reason, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        StatusRuntimeException.class,
                        e -> assertThat(Refusals.reasonOf(e)).contains(reason));
    }
}
