package io.linli.gateway.record;

import io.linli.gateway.repeat.RepeatGate;
import io.linli.mesh.caller.Caller;
import io.linli.transcode.http.Admission;
import io.linli.transcode.http.Call;
import io.linli.transcode.http.Gate;
import io.linli.transcode.http.Outcome;
import io.linli.transcode.problem.Problem;
import java.time.Clock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The outermost step: counts a request in and out, and writes its record when it has ended.
public final class RecordGate implements Gate {
    private static final Call.Key<MethodFigures> UNDER_WAY = new Call.Key<>("under way");

    private final Records records;
    private final Function<Call, @Nullable Caller> callers;
    private final Clock clock;

    /// @param callers who calls, once that is known
    public RecordGate(Records records, Function<Call, @Nullable Caller> callers, Clock clock) {
        this.records = records;
        this.callers = callers;
        this.clock = clock;
    }

    @Override
    public @Nullable Problem beforeBody(Call call) {
        var plan = call.plan();
        if (plan != null) {
            var figures = records.figures().of(plan.method().getFullName());
            figures.begin();
            call.put(UNDER_WAY, figures);
        }
        return null;
    }

    @Override
    public void admit(Call call, Admission then) {
        then.proceed();
    }

    @Override
    public void ended(Call call, Outcome outcome) {
        var underWay = call.get(UNDER_WAY);
        if (underWay != null) {
            underWay.end();
        }
        var plan = call.plan();
        var caller = callers.apply(call);
        var source = outcome.source();
        var trace = call.trace();
        records.write(
                new OperationRecord(
                        Records.micros(clock) - outcome.micros(),
                        caller == null ? "-" : caller.key(),
                        caller == null ? "" : caller.region(),
                        call.httpMethod(),
                        plan == null ? "-" : plan.method().getFullName(),
                        plan == null ? "" : call.rawPath(),
                        outcome.status(),
                        outcome.reason(),
                        OperationRecord.nameOr(outcome.grpc()),
                        source == null ? "-" : source.word(),
                        outcome.micros(),
                        outcome.upstreamMicros(),
                        outcome.bytesIn(),
                        outcome.bytesOut(),
                        RepeatGate.isReplay(call),
                        trace.id(),
                        trace.span(),
                        trace.parent() == null ? "" : trace.parent(),
                        trace.sampled()));
    }
}
