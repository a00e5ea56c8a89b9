package io.linli.gateway.repeat;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.DescriptorProtos.MethodOptions.IdempotencyLevel;
import io.grpc.Metadata;
import io.grpc.Status;
import io.linli.mesh.caller.Caller;
import io.linli.transcode.codec.JsonStyle;
import io.linli.transcode.contract.DescriptorSet;
import io.linli.transcode.contract.HttpRules;
import io.linli.transcode.http.Admission;
import io.linli.transcode.http.Call;
import io.linli.transcode.http.Outcome;
import io.linli.transcode.http.StoredAnswer;
import io.linli.transcode.plan.Api;
import io.linli.transcode.plan.Plan;
import io.linli.transcode.problem.EdgeReason;
import io.linli.transcode.problem.Problem;
import io.linli.transcode.problem.Source;
import io.netty.channel.DefaultEventLoop;
import io.netty.channel.EventLoop;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a request with a key meets, from its headers to its end.
class RepeatGateTest {
    private static final Metadata.Key<String> METADATA =
            Metadata.Key.of("idempotency-key", Metadata.ASCII_STRING_MARSHALLER);
    private static final StoredAnswer ANSWER =
            new StoredAnswer(
                    200,
                    Map.of("content-type", "application/json"),
                    "{}".getBytes(StandardCharsets.UTF_8));

    private static EventLoop loop;
    private static ScheduledExecutorService timer;
    private static Plan writing;
    private static Plan reading;

    private final String key = UUID.randomUUID().toString();
    private final List<String> moves = new ArrayList<>(); // on the loop only
    private volatile @Nullable Problem full;
    private final Places places =
            new Places() {
                @Override
                public void stepAside(Call call) {
                    moves.add("aside");
                }

                @Override
                public @Nullable Problem comeBack(Call call) {
                    moves.add("back");
                    return full;
                }
            };
    private Repeats repeats;
    private RepeatGate gate;

    /// What became of a request.
    private record Said(String what, @Nullable Problem problem, @Nullable StoredAnswer answer) {}

    private static final class Listening implements Admission {
        private final CompletableFuture<Said> said = new CompletableFuture<>();

        @Override
        public void proceed() {
            said.complete(new Said("proceed", null, null));
        }

        @Override
        public void refuse(Problem problem) {
            said.complete(new Said("refuse " + problem.reason(), problem, null));
        }

        @Override
        public void answer(StoredAnswer answer) {
            said.complete(new Said("answer", null, answer));
        }
    }

    @BeforeAll
    static void start() {
        loop = new DefaultEventLoop();
        timer = Executors.newSingleThreadScheduledExecutor();
        var contract =
                DescriptorSet.read(
                        Objects.requireNonNull(
                                RepeatGateTest.class.getResourceAsStream("/linli-contract.pb")));
        var plans =
                Api.of(contract, HttpRules.annotations(), JsonStyle.STANDARD, _ -> true).plans();
        writing = plans.stream().filter(plan -> unary(plan) && !safe(plan)).findFirst().get();
        reading = plans.stream().filter(plan -> unary(plan) && safe(plan)).findFirst().get();
    }

    private static boolean unary(Plan plan) {
        return plan.kind() == Plan.Kind.UNARY;
    }

    private static boolean safe(Plan plan) {
        return plan.method().getOptions().getIdempotencyLevel() == IdempotencyLevel.NO_SIDE_EFFECTS;
    }

    @AfterAll
    static void stop() {
        loop.shutdownGracefully();
        timer.shutdownNow();
    }

    @BeforeEach
    void gate() {
        var secret = "secret".getBytes(StandardCharsets.UTF_8);
        repeats = new Repeats(new InMemory(), secret, 1_000, timer, new Exposure());
        gate = new RepeatGate(repeats, _ -> Caller.service("portal"), places);
    }

    @Test
    void aRepeatIsAnsweredWithoutACallAndSaysSo() {
        carryOut(keyed("{\"a\":1}"), ANSWER, Status.Code.OK);

        var said = admit(keyed("{\"a\":1}"));
        assertThat(said.what()).isEqualTo("answer");
        assertThat(said.answer().status()).isEqualTo(200);
        assertThat(said.answer().body()).isEqualTo(ANSWER.body());
        assertThat(said.answer().headers())
                .containsEntry("content-type", "application/json")
                .containsEntry(RepeatGate.REPLAYED, "true");
    }

    @Test
    void theKeyGoesOnToTheRoom() {
        var call = keyed("{}");
        admit(call);
        assertThat(call.outgoing.get(METADATA)).isEqualTo(key);
    }

    @Test
    void theHeaderDialectHasItsOwnNameForTheKey() {
        var call = call(writing, "{}").with("X-App-Key", "portal").with("X-Request-Id", key);
        admit(call);
        assertThat(call.outgoing.get(METADATA)).isEqualTo(key);
    }

    @Test
    void anotherBodyIsRefusedAndTheFieldNamed() {
        carryOut(keyed("{\"a\":1,\"b\":2}"), ANSWER, Status.Code.OK);

        var problem = admit(keyed("{\"a\":1,\"b\":3}")).problem();
        assertThat(problem.status()).isEqualTo(409);
        assertThat(problem.reason()).isEqualTo("IDEMPOTENCY_CONFLICT");
        assertThat(problem.violations()).extracting(Problem.Violation::field).containsExactly("b");
    }

    @Test
    void withoutAKeyOrWithoutEffectNothingIsRemembered() {
        assertThat(admit(call(writing, "{}")).what()).isEqualTo("proceed");
        var read = call(reading, "").with(RepeatKey.HEADER, key);
        assertThat(admit(read).what()).isEqualTo("proceed");
        assertThat(read.capture).isNull();
    }

    @Test
    void aKeyThatCannotBeOneIsRefused() {
        assertThat(admit(call(writing, "{}").with(RepeatKey.HEADER, "a b")).what())
                .isEqualTo("refuse HEADER_INVALID");
        assertThat(admit(keyed("{}").with(RepeatKey.HEADER, "second")).what())
                .isEqualTo("refuse HEADER_INVALID");
    }

    @ParameterizedTest
    @CsvSource({
        "400, INVALID_ARGUMENT, answer",
        "400, FAILED_PRECONDITION, answer",
        "404, NOT_FOUND, answer",
        "409, ALREADY_EXISTS, answer",
        "409, ABORTED, proceed",
        "401, UNAUTHENTICATED, proceed",
        "403, PERMISSION_DENIED, proceed",
        "429, RESOURCE_EXHAUSTED, proceed",
        "499, CANCELLED, proceed",
        "500, INTERNAL, proceed",
        "503, UNAVAILABLE, proceed",
        "504, DEADLINE_EXCEEDED, proceed"
    })
    void onlyRefusalsForGoodAreGivenAgain(int status, Status.Code code, String next) {
        carryOut(keyed("{}"), new StoredAnswer(status, Map.of(), new byte[] {1}), code);

        assertThat(admit(keyed("{}")).what()).isEqualTo(next);
    }

    @Test
    void anEndNobodyKnowsKeepsTheKeyForTheSameRequest() {
        carryOut(keyed("{}"), null, Status.Code.DEADLINE_EXCEEDED);

        assertThat(admit(keyed("{\"a\":1}")).what()).isEqualTo("refuse IDEMPOTENCY_CONFLICT");
    }

    @Test
    void whatNeverReachedAProviderFreesTheKey() {
        carryOut(keyed("{\"a\":"), null, null);

        assertThat(admit(keyed("{\"a\":1}")).what()).isEqualTo("proceed");
    }

    @Test
    void aClientThatGoesAwayWhileItWaitsLeavesTheFirstOneAlone() {
        var first = keyed("{}");
        admit(first);
        var second = keyed("{}");
        var listening = new Listening();
        run(() -> gate.admit(second, listening));
        run(() -> gate.ended(second, outcome(499, null)));
        end(first, ANSWER, Status.Code.OK);

        assertThat(admit(keyed("{}")).what()).isEqualTo("answer");
        assertThat(listening.said).isNotDone();
    }

    @Test
    void whoAsksForItsKeyStepsAsideAndAnAnswerNeedsNoPlace() {
        var first = keyed("{}");
        admit(first);
        var second = new Listening();
        run(() -> gate.admit(keyed("{}"), second));
        Patient.until(() -> repeats.waitingCount() == 1);
        end(first, ANSWER, Status.Code.OK);

        assertThat(Patient.get(second.said).what()).isEqualTo("answer");
        assertThat(moves).containsExactly("aside", "back", "aside");
    }

    @Test
    void whoIsToGoOnAfterAllNeedsAPlaceAgain() {
        var first = keyed("{}");
        admit(first);
        var second = new Listening();
        run(() -> gate.admit(keyed("{}"), second));
        end(first, null, Status.Code.UNAVAILABLE);

        assertThat(Patient.get(second.said).what()).isEqualTo("proceed");
        assertThat(moves).containsExactly("aside", "back", "aside", "back");
    }

    @Test
    void withoutAPlaceItIsTurnedAwayAndTheKeyIsFree() {
        var first = keyed("{}");
        admit(first);
        full = EdgeReason.OVERLOADED.problem("full");
        var second = new Listening();
        run(() -> gate.admit(keyed("{}"), second));
        end(first, null, Status.Code.UNAVAILABLE);

        assertThat(Patient.get(second.said).what()).isEqualTo("refuse OVERLOADED");
        full = null;
        assertThat(admit(keyed("{\"a\":2}")).what()).isEqualTo("proceed");
    }

    @Test
    void whoComesWithoutAKeyKeepsItsPlace() {
        admit(call(writing, "{}"));

        assertThat(moves).isEmpty();
    }

    @Test
    void nobodyWhoHasLeftComesBackForAPlace() {
        admit(keyed("{}"));
        var second = keyed("{}");
        run(() -> gate.admit(second, new Listening()));
        run(() -> gate.ended(second, outcome(499, null)));

        assertThat(moves).containsExactly("aside", "back", "aside");
    }

    @Test
    void bodiesOfThoseWhoWaitAreBoundedTogether() {
        var large = "{\"a\":\"" + "x".repeat(1 << 20) + "\"}";
        admit(keyed(large));
        var waiting = (int) (Repeats.WAITING_BYTES_MAX / large.length());
        var all = new ArrayList<Listening>();
        for (var i = 0; i < waiting; i++) {
            var one = new Listening();
            all.add(one);
            run(() -> gate.admit(keyed(large), one));
        }

        assertThat(admit(keyed(large)).what()).isEqualTo("refuse IDEMPOTENCY_KEY_BUSY");
        assertThat(repeats.waitingCount()).isEqualTo(waiting);
        assertThat(all).noneMatch(one -> one.said.isDone());
    }

    private void carryOut(
            FakeCall call, @Nullable StoredAnswer answer, Status.@Nullable Code code) {
        assertThat(admit(call).what()).isEqualTo("proceed");
        end(call, answer, code);
    }

    private void end(FakeCall call, @Nullable StoredAnswer answer, Status.@Nullable Code code) {
        run(() -> {
            var written = new int[1];
            if (answer != null) {
                Objects.requireNonNull(call.capture).answered(answer, () -> written[0]++);
                assertThat(written[0]).isEqualTo(1);
            }
            gate.ended(call, outcome(answer == null ? 400 : answer.status(), code));
        });
    }

    private static Outcome outcome(int status, Status.@Nullable Code code) {
        return new Outcome(status, "-", code, Source.PROVIDER, 1, 1, 1, 1);
    }

    private Said admit(FakeCall call) {
        var listening = new Listening();
        run(() -> gate.admit(call, listening));
        return Patient.get(listening.said);
    }

    private static void run(Runnable step) {
        Patient.get(CompletableFuture.runAsync(step, loop));
    }

    private FakeCall keyed(String body) {
        return call(writing, body).with(RepeatKey.HEADER, key);
    }

    private static FakeCall call(Plan plan, String body) {
        return new FakeCall(plan, body, loop);
    }
}
