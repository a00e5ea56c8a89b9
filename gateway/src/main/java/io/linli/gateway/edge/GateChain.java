package io.linli.gateway.edge;

import io.linli.gateway.problem.Problems;
import io.linli.transcode.http.Admission;
import io.linli.transcode.http.Call;
import io.linli.transcode.http.Gate;
import io.linli.transcode.http.Outcome;
import io.linli.transcode.http.StoredAnswer;
import io.linli.transcode.problem.Problem;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The steps between a request and its room, one after the other; see
/// [io.linli.gateway.step.Steps]. Each may let it pass, refuse it or answer it, at once or later.
final class GateChain implements Gate {
    private static final Logger LOG = LoggerFactory.getLogger(GateChain.class);

    private final Gate[] steps;

    /// @param steps in order
    GateChain(List<Gate> steps) {
        this.steps = steps.toArray(Gate[]::new);
    }

    @Override
    public @Nullable Problem beforeBody(Call call) {
        for (var step : steps) {
            try {
                var problem = step.beforeBody(call);
                if (problem != null) {
                    return problem;
                }
            } catch (RuntimeException e) {
                return Problems.of(e, call.trace().id());
            }
        }
        return null;
    }

    @Override
    public void admit(Call call, Admission then) {
        new Walk(call, then).go();
    }

    @Override
    public CompletionStage<Boolean> stillHolds(Call call) {
        var all = HOLDS;
        for (var step : steps) {
            var one = step.stillHolds(call);
            if (one != HOLDS) {
                all = all == HOLDS ? one : all.thenCombine(one, (a, b) -> a && b);
            }
        }
        return all;
    }

    /// The last step is told first, so that the first one sees what came of it all.
    @Override
    public void ended(Call call, Outcome outcome) {
        for (var i = steps.length - 1; i >= 0; i--) {
            try {
                steps[i].ended(call, outcome);
            } catch (RuntimeException e) {
                LOG.error("bug traceId={}", call.trace().id(), e);
            }
        }
    }

    /// One request on its way through the steps. Steps that answer at once are walked in a loop.
    private final class Walk implements Admission {
        private final Call call;
        private final Admission then;
        private int at;
        private boolean walking;
        private boolean passed;

        Walk(Call call, Admission then) {
            this.call = call;
            this.then = then;
        }

        void go() {
            walking = true;
            do {
                if (at == steps.length) {
                    then.proceed();
                    return;
                }
                passed = false;
                try {
                    steps[at++].admit(call, this);
                } catch (RuntimeException e) {
                    then.refuse(Problems.of(e, call.trace().id()));
                    return;
                }
            } while (passed);
            walking = false;
        }

        @Override
        public void proceed() {
            if (!call.eventLoop().inEventLoop()) {
                call.eventLoop().execute(this::proceed);
            } else if (walking) {
                passed = true;
            } else {
                go();
            }
        }

        @Override
        public void refuse(Problem problem) {
            then.refuse(problem);
        }

        @Override
        public void answer(StoredAnswer answer) {
            then.answer(answer);
        }
    }
}
