package io.linli.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.transcode.http.Admission;
import io.linli.transcode.http.Call;
import io.linli.transcode.http.Gate;
import io.linli.transcode.http.Outcome;
import io.linli.transcode.http.StoredAnswer;
import io.linli.transcode.http.Trace;
import io.linli.transcode.problem.EdgeReason;
import io.linli.transcode.problem.Problem;
import io.netty.channel.DefaultEventLoop;
import io.netty.channel.EventLoop;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GateChainTest {
    private static final Problem NO = EdgeReason.ACCESS_DENIED.problem("no");
    private static final Outcome OUTCOME = new Outcome(200, "-", null, null, 1, 0, 0, 0);
    private static final int MANY = 100_000;

    private final EventLoop loop = new DefaultEventLoop();
    private final Trace trace = Trace.of(null);
    private final List<String> told = new ArrayList<>();
    private final BlockingQueue<Object> said = new LinkedBlockingQueue<>();

    private final Call call =
            (Call)
                    Proxy.newProxyInstance(
                            Call.class.getClassLoader(),
                            new Class<?>[] {Call.class},
                            (_, method, _) ->
                                    switch (method.getName()) {
                                        case "eventLoop" -> loop;
                                        case "trace" -> trace;
                                        default ->
                                                throw new UnsupportedOperationException(
                                                        method.getName());
                                    });

    private final Admission edge =
            new Admission() {
                @Override
                public void proceed() {
                    said.add(loop.inEventLoop() ? "proceed" : "proceed elsewhere");
                }

                @Override
                public void refuse(Problem problem) {
                    said.add(problem.reason());
                }

                @Override
                public void answer(StoredAnswer answer) {
                    said.add(answer);
                }
            };

    @AfterEach
    void stop() throws Exception {
        loop.shutdownGracefully(0, 1, TimeUnit.SECONDS).sync();
    }

    /// Notes what it is asked, and says `what` of it.
    private Gate step(String name, BiConsumer<Call, Admission> what) {
        return new Gate() {
            @Override
            public @Nullable Problem beforeBody(Call asked) {
                told.add("before " + name);
                return null;
            }

            @Override
            public void admit(Call asked, Admission then) {
                told.add(name);
                what.accept(asked, then);
            }

            @Override
            public void ended(Call asked, Outcome outcome) {
                told.add("ended " + name);
            }
        };
    }

    private Gate passing(String name) {
        return step(name, (_, then) -> then.proceed());
    }

    private Object admit(Gate... steps) throws Exception {
        var chain = new GateChain(List.of(steps));
        loop.submit(() -> chain.admit(call, edge)).sync();
        var answer = said.poll(10, TimeUnit.SECONDS);
        assertThat(said).isEmpty(); // one word only
        return answer;
    }

    @Test
    void stepsAreAskedOneAfterTheOther() throws Exception {
        assertThat(admit(passing("a"), passing("b"), passing("c"))).isEqualTo("proceed");

        assertThat(told).containsExactly("a", "b", "c");
        assertThat(admit()).isEqualTo("proceed");
    }

    @Test
    void whatOneStepRefusesNoOtherIsAsked() throws Exception {
        assertThat(admit(passing("a"), step("b", (_, then) -> then.refuse(NO)), passing("c")))
                .isEqualTo("ACCESS_DENIED");

        assertThat(told).containsExactly("a", "b");
    }

    @Test
    void whatOneStepAnswersNoOtherIsAsked() throws Exception {
        var stored = new StoredAnswer(200, Map.of(), new byte[0]);

        assertThat(admit(step("a", (_, then) -> then.answer(stored)), passing("b")))
                .isSameAs(stored);
        assertThat(told).containsExactly("a");
    }

    @Test
    void aStepThatFailsRefusesAndTellsNothingOfWhy() throws Exception {
        var broken =
                step(
                        "a",
                        (_, _) -> {
                            throw new IllegalStateException("jdbc:secret");
                        });

        assertThat(admit(broken, passing("b"))).isEqualTo("INTERNAL");
        assertThat(told).containsExactly("a");
    }

    @Test
    void aStepThatThrowsItsRefusalIsTakenAtItsWord() throws Exception {
        var refusing =
                step(
                        "a",
                        (_, _) -> {
                            throw EdgeReason.TOKEN_INVALID.refuse("token: bad");
                        });

        assertThat(admit(refusing, passing("b"))).isEqualTo("TOKEN_INVALID");
    }

    @Test
    void aStepMayTakeItsTimeAndAnswerOnAnotherThread() throws Exception {
        var later = new CompletableFuture<Admission>();
        var threads = new ArrayList<Boolean>();
        var chain =
                new GateChain(
                        List.of(
                                step("a", (_, then) -> later.complete(then)),
                                step(
                                        "b",
                                        (_, then) -> {
                                            threads.add(loop.inEventLoop());
                                            then.proceed();
                                        })));
        loop.submit(() -> chain.admit(call, edge)).sync();
        assertThat(said).isEmpty();
        assertThat(told).containsExactly("a");

        later.get().proceed(); // of this thread

        assertThat(said.poll(10, TimeUnit.SECONDS)).isEqualTo("proceed");
        assertThat(threads).containsExactly(true);
    }

    @Test
    void aStepMayAnswerOnAnotherThreadWhileItIsStillAsked() throws Exception {
        var hasty =
                step(
                        "a",
                        (_, then) ->
                                CompletableFuture.runAsync(then::proceed)
                                        .join()); // before `admit` has returned

        assertThat(admit(hasty, passing("b"))).isEqualTo("proceed");
        assertThat(told).containsExactly("a", "b");
    }

    @Test
    void aStepMayRefuseLater() throws Exception {
        var later = new CompletableFuture<Admission>();
        var chain =
                new GateChain(List.of(step("a", (_, then) -> later.complete(then)), passing("b")));
        loop.submit(() -> chain.admit(call, edge)).sync();

        later.get().refuse(NO);

        assertThat(said.poll(10, TimeUnit.SECONDS)).isEqualTo("ACCESS_DENIED");
        assertThat(told).containsExactly("a");
    }

    @Test
    void manyStepsNeedNoDeepStack() throws Exception {
        var steps = new Gate[MANY];
        Arrays.fill(steps, Gate.OPEN);

        assertThat(admit(steps)).isEqualTo("proceed");
    }

    @Test
    void theEndIsToldToAllTheLastFirstWhateverOneOfThemDoes() {
        var broken =
                new Gate() {
                    @Override
                    public void ended(Call asked, Outcome outcome) {
                        told.add("ended broken");
                        throw new IllegalStateException("bug");
                    }
                };

        new GateChain(List.of(passing("a"), broken, passing("c"))).ended(call, OUTCOME);

        assertThat(told).containsExactly("ended c", "ended broken", "ended a");
    }

    @Test
    void theFirstRefusalBeforeTheBodyIsTheOneThatCounts() {
        var refusing =
                new Gate() {
                    @Override
                    public Problem beforeBody(Call asked) {
                        told.add("refusing");
                        return NO;
                    }
                };

        assertThat(new GateChain(List.of(passing("a"), refusing, passing("c"))).beforeBody(call))
                .isSameAs(NO);
        assertThat(told).containsExactly("before a", "refusing");
        assertThat(new GateChain(List.of(passing("a"))).beforeBody(call)).isNull();
    }

    @Test
    void aFailureBeforeTheBodyIsARefusal() {
        var throwing =
                new Gate() {
                    @Override
                    public Problem beforeBody(Call asked) {
                        throw EdgeReason.CREDENTIALS_AMBIGUOUS.refuse("two");
                    }
                };

        var problem = new GateChain(List.of(throwing, passing("b"))).beforeBody(call);
        assertThat(problem).isNotNull();
        assertThat(problem.reason()).isEqualTo("CREDENTIALS_AMBIGUOUS");
        assertThat(told).isEmpty();
    }

    @Test
    void aStreamGoesOnAsLongAsEveryStepSaysSo() {
        assertThat(holds()).isTrue();
        assertThat(holds(true)).isTrue();
        assertThat(holds(true, true)).isTrue();
        assertThat(holds(true, false, true)).isFalse();
        assertThat(holds(false, true)).isFalse();
    }

    private boolean holds(boolean... each) {
        var steps = new ArrayList<Gate>(List.of(passing("quiet")));
        for (var one : each) {
            steps.add(
                    new Gate() {
                        @Override
                        public CompletionStage<Boolean> stillHolds(Call asked) {
                            return CompletableFuture.completedFuture(one);
                        }
                    });
        }
        return new GateChain(steps).stillHolds(call).toCompletableFuture().join();
    }
}
