package io.linli.gateway.overload;

import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.Status;
import io.linli.gateway.repeat.FakeCall;
import io.linli.transcode.codec.JsonStyle;
import io.linli.transcode.contract.DescriptorSet;
import io.linli.transcode.contract.HttpRules;
import io.linli.transcode.http.Admission;
import io.linli.transcode.http.Outcome;
import io.linli.transcode.http.StoredAnswer;
import io.linli.transcode.plan.Api;
import io.linli.transcode.plan.Plan;
import io.linli.transcode.problem.Problem;
import io.linli.transcode.problem.Source;
import io.netty.channel.DefaultEventLoop;
import io.netty.channel.EventLoop;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Places at a provider: taken, given back for a while, and begun anew with a provider that was
/// gone.
class OverloadGateTest {
    private static final int PLACES = 2;
    private static final long QUICK = 1_000; // microseconds
    private static final long SLOW = 50 * QUICK;

    private static EventLoop loop;
    private static Plan plan;

    private final AtomicLong nanos = new AtomicLong(1);

    @BeforeAll
    static void read() {
        loop = new DefaultEventLoop();
        var contract =
                DescriptorSet.read(
                        Objects.requireNonNull(
                                OverloadGateTest.class.getResourceAsStream("/linli-contract.pb")));
        plan =
                Api.of(contract, HttpRules.annotations(), JsonStyle.STANDARD, _ -> true)
                        .plans()
                        .stream()
                        .filter(each -> each.kind() == Plan.Kind.UNARY)
                        .findFirst()
                        .orElseThrow();
    }

    @AfterAll
    static void stop() {
        loop.shutdownGracefully();
    }

    @Test
    void whoStepsAsideLeavesRoomAndNeedsAPlaceToComeBack() {
        var gate = gate(PLACES, PLACES);
        var first = admitted(gate);
        admitted(gate);
        assertThat(admit(gate, call())).isFalse();

        gate.stepAside(first);
        admitted(gate);
        assertThat(gate.comeBack(first)).isNotNull();
        assertThat(underWay(gate)).isEqualTo(PLACES);

        ended(gate, first, QUICK); // without a place it has none to give back
        assertThat(underWay(gate)).isEqualTo(PLACES);
    }

    @Test
    void whoIsInNeedsNoSecondPlace() {
        var gate = gate(PLACES, PLACES);
        var call = admitted(gate);

        assertThat(gate.comeBack(call)).isNull();
        assertThat(underWay(gate)).isEqualTo(1);
    }

    @Test
    void aProviderThatWasForgottenHasAllItsPlacesAgain() {
        var gate = gate(PLACES, PLACES);
        var before = admitted(gate);
        admitted(gate);
        gate.forget(plan.upstream(), Set.of());

        var after = admitted(gate);
        admitted(gate);
        assertThat(admit(gate, call())).isFalse();

        ended(gate, before, QUICK); // gives back a place that nobody counts any more
        assertThat(underWay(gate)).isEqualTo(PLACES);
        ended(gate, after, QUICK);
        assertThat(underWay(gate)).isEqualTo(PLACES - 1);
    }

    @Test
    void anotherProviderIsNotForgottenWithIt() {
        var gate = gate(PLACES, PLACES);
        admitted(gate);
        gate.forget("somebody else", Set.of());

        assertThat(underWay(gate)).isEqualTo(1);
    }

    @Test
    void whatWasUsualIsForgottenToo() {
        var gate = gate(1, 100);
        run(gate, QUICK);
        run(gate, SLOW);
        assertThat(gate.limit(plan.upstream()).limit()).isLessThan(100); // against what was usual

        gate.forget(plan.upstream(), Set.of(plan.method().getFullName()));
        run(gate, SLOW);
        assertThat(gate.limit(plan.upstream()).limit()).isEqualTo(100);
    }

    /// Enough calls for the limit to think about itself.
    private void run(OverloadGate gate, long micros) {
        for (var i = 0; i < 500; i++) {
            var call = admitted(gate);
            var entered = nanos.getAndAdd(micros * 1_000);
            ended(gate, call, (entered - call.startedNanos()) / 1_000 + micros);
        }
    }

    private OverloadGate gate(int min, int first) {
        var settings =
                new OverloadSettings(
                        true, min, first, first, 0, 2.0, Duration.ofNanos(QUICK * 1_000), Set.of());
        return new OverloadGate(settings, nanos::get, _ -> {}, (_, _) -> {});
    }

    private static int underWay(OverloadGate gate) {
        return gate.limit(plan.upstream()).underWay();
    }

    private static FakeCall call() {
        return new FakeCall(plan, "{}", loop);
    }

    private static FakeCall admitted(OverloadGate gate) {
        var call = call();
        assertThat(admit(gate, call)).isTrue();
        return call;
    }

    private static boolean admit(OverloadGate gate, FakeCall call) {
        var in = new boolean[1];
        gate.admit(call, said(proceeds -> in[0] = proceeds));
        return in[0];
    }

    private static Admission said(Consumer<Boolean> proceeds) {
        return new Admission() {
            @Override
            public void proceed() {
                proceeds.accept(true);
            }

            @Override
            public void refuse(Problem problem) {
                proceeds.accept(false);
            }

            @Override
            public void answer(StoredAnswer answer) {
                throw new AssertionError(answer);
            }
        };
    }

    private static void ended(OverloadGate gate, FakeCall call, long upstreamMicros) {
        gate.ended(
                call,
                new Outcome(
                        200,
                        "-",
                        Status.Code.OK,
                        Source.PROVIDER,
                        upstreamMicros,
                        upstreamMicros,
                        1,
                        1));
    }
}
