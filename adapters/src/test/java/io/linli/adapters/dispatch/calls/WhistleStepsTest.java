package io.linli.adapters.dispatch.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.protobuf.util.Timestamps;
import io.grpc.StatusRuntimeException;
import io.linli.adapters.FakeGovernance;
import io.linli.adapters.FakeGovernance.Refused;
import io.linli.adapters.delivery.Platform;
import io.linli.adapters.receipt.Report;
import io.linli.mesh.testkit.InProcessMesh;
import io.linli.mesh.testkit.SettableClock;
import io.linli.proto.governance.v1.CheckInToWhistleRequest;
import io.linli.proto.governance.v1.DeliverOnWhistleRequest;
import io.linli.proto.governance.v1.RespondToWhistleRequest;
import io.linli.proto.governance.v1.RespondToWhistleRequest.Answer;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WhistleStepsTest {
    private static final String WHISTLE = "7d9f7c7e-58a4-4a6c-9a53-0a2f3d1f4b11";
    private static final Instant HAPPENED = Instant.parse("2026-11-20T02:00:00Z");

    private final FakeGovernance governance = new FakeGovernance();
    private final InProcessMesh mesh =
            new InProcessMesh(SettableClock.at("2026-11-20T10:05:00+08:00"), governance.service());
    private final WhistleSteps steps = new WhistleSteps(mesh.channelsOf("adapters", "governance"));

    @AfterEach
    void close() {
        mesh.close();
    }

    @Test
    void eachWordBecomesItsStepWithThePlatformsTime() {
        var time = Timestamps.fromMillis(HAPPENED.toEpochMilli());
        for (var status : new String[] {"ACK", "REFUSED", "CHECK_IN", "DONE"}) {
            assertThat(steps.apply(report(status))).isEmpty();
        }

        var answer =
                RespondToWhistleRequest.newBuilder()
                        .setId(WHISTLE)
                        .setOrg("110105-CGW")
                        .setTime(time);
        assertThat(governance.requests)
                .containsExactly(
                        answer.setAnswer(Answer.ACKNOWLEDGE).build(),
                        answer.setAnswer(Answer.REFUSE).setReason("说明").build(),
                        CheckInToWhistleRequest.newBuilder()
                                .setId(WHISTLE)
                                .setOrg("110105-CGW")
                                .setTime(time)
                                .build(),
                        DeliverOnWhistleRequest.newBuilder()
                                .setId(WHISTLE)
                                .setOrg("110105-CGW")
                                .setNote("说明")
                                .setTime(time)
                                .build());
    }

    @Test
    void aRepeatComesUnderTheSameKey() {
        steps.apply(report("ACK"));
        steps.apply(report("ACK"));

        assertThat(governance.keys).containsExactly("dispatch:E-ACK", "dispatch:E-ACK");
    }

    @ParameterizedTest
    @EnumSource(
            value = Refused.class,
            names = {"NOT_CALLED", "WHISTLE_CLOSED", "STEP_ORDER"})
    void aRefusalThatStaysIsTheAnswer(Refused refusal) {
        governance.refusals.add(refusal);

        assertThat(steps.apply(report("CHECK_IN"))).contains(refusal.name());
    }

    @Test
    void aFailureThatMayPassIsThrown() {
        governance.refusals.add(Refused.BUSY_FOR_NOW);

        assertThatThrownBy(() -> steps.apply(report("DONE")))
                .isInstanceOf(StatusRuntimeException.class);
    }

    private static Report report(String status) {
        return new Report(
                Platform.DISPATCH,
                "E-" + status,
                UUID.fromString(WHISTLE),
                "110105-CGW",
                1,
                status,
                "ANY",
                HAPPENED,
                "说明",
                "PD1");
    }
}
