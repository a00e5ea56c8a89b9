package io.linli.gateway.repeat;

import static io.linli.transcode.problem.EdgeReason.IDEMPOTENCY_CONFLICT;
import static io.linli.transcode.problem.EdgeReason.IDEMPOTENCY_KEY_BUSY;

import com.google.protobuf.DescriptorProtos.MethodOptions.IdempotencyLevel;
import io.grpc.Metadata;
import io.grpc.Status;
import io.linli.mesh.caller.Caller;
import io.linli.transcode.http.Admission;
import io.linli.transcode.http.Call;
import io.linli.transcode.http.Gate;
import io.linli.transcode.http.Outcome;
import io.linli.transcode.http.StoredAnswer;
import io.linli.transcode.plan.Plan;
import io.linli.transcode.problem.Problem;
import io.linli.transcode.problem.Refused;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The step of a request that sees to its being carried out once. Stands behind the one that says
/// who calls, and costs nothing where nothing is written.
public final class RepeatGate implements Gate {
    /// Tells an answer that was given before from a fresh one.
    public static final String REPLAYED = "Idempotent-Replayed";

    private static final Metadata.Key<String> METADATA =
            Metadata.Key.of("idempotency-key", Metadata.ASCII_STRING_MARSHALLER);
    private static final Call.Key<Carried> CARRIED = new Call.Key<>("repeat");

    private final Repeats repeats;
    private final Function<Call, @Nullable Caller> callers;
    private final Places places;

    /// @param callers who calls; keys of nobody in particular are left to the provider
    RepeatGate(Repeats repeats, Function<Call, @Nullable Caller> callers, Places places) {
        this.repeats = repeats;
        this.callers = callers;
        this.places = places;
    }

    /// Whether the request was answered with what was answered before.
    public static boolean isReplay(Call call) {
        var carried = call.get(CARRIED);
        return carried != null && carried.replayed;
    }

    /// What is known of one keyed request; on its event loop only.
    private static final class Carried {
        private boolean replayed;
        private Runnable abandon = () -> {};
        private @Nullable Turn turn;
        private @Nullable Reply refusal;
        private boolean over;
    }

    @Override
    public void admit(Call call, Admission then) {
        var plan = call.plan();
        if (plan == null || safe(plan)) {
            then.proceed();
            return;
        }
        String key;
        try {
            key = RepeatKey.of(call.headers());
        } catch (Refused refused) {
            then.refuse(refused.problem());
            return;
        }
        call.outgoing().removeAll(METADATA);
        if (key == null) {
            then.proceed();
            return;
        }
        call.outgoing().put(METADATA, key);
        var caller = callers.apply(call);
        if (plan.kind() != Plan.Kind.UNARY || caller == null) {
            then.proceed(); // the provider alone can say
            return;
        }
        var carried = new Carried();
        call.put(CARRIED, carried);
        places.stepAside(call); // until it is known to be carried out
        carried.abandon =
                repeats.admit(
                        asked(call, plan, caller.key(), key),
                        verdict -> onLoop(call, () -> said(call, carried, verdict, then)));
    }

    /// A call that changes nothing needs no key, and one sent with it is not looked at.
    private static boolean safe(Plan plan) {
        return plan.method().getOptions().getIdempotencyLevel() == IdempotencyLevel.NO_SIDE_EFFECTS;
    }

    private static Asked asked(Call call, Plan plan, String caller, String key) {
        var query = call.rawQuery();
        var left = call.deadlineNanos() - (System.nanoTime() - call.startedNanos());
        return new Asked(
                caller,
                key,
                plan.method().getFullName(),
                call.rawPath(),
                query == null ? "" : query,
                call.body(),
                call.bodyFrom(),
                call.bodyTo(),
                !plan.takesHttpBody(),
                Duration.ofNanos(Math.max(0, left)),
                call.eventLoop());
    }

    private static void onLoop(Call call, Runnable step) {
        if (call.eventLoop().inEventLoop()) {
            step.run();
        } else {
            call.eventLoop().execute(step);
        }
    }

    private void said(Call call, Carried carried, Verdict verdict, Admission then) {
        switch (verdict) {
            case Verdict.Go go -> carry(call, carried, go.turn(), then);
            case Verdict.Again again -> {
                carried.replayed = true;
                then.answer(replayed(again.reply()));
            }
            case Verdict.Reused reused -> then.refuse(reused(reused.fields()));
            case Verdict.InUse _ ->
                    then.refuse(
                            IDEMPOTENCY_KEY_BUSY
                                    .problem(
                                            RepeatKey.HEADER
                                                    + ": the first request with it is still under way")
                                    .with("Retry-After", "1"));
        }
    }

    private void carry(Call call, Carried carried, @Nullable Turn turn, Admission then) {
        if (carried.over) {
            forget(turn); // the client has gone before anything was begun
            return;
        }
        var full = places.comeBack(call);
        if (full != null) {
            forget(turn);
            then.refuse(full);
            return;
        }
        if (turn != null) {
            carried.turn = turn;
            call.capture((answer, write) -> {
                answered(carried, turn, answer);
                write.run(); // at once: see docs/adr/0015-safe-repeats.md
            });
        }
        then.proceed();
    }

    private static void forget(@Nullable Turn turn) {
        if (turn != null) {
            turn.forget();
        }
    }

    /// What went well is kept before it is written; whether a refusal is for good is known at the
    /// end.
    private static void answered(Carried carried, Turn turn, StoredAnswer answer) {
        var reply = new Reply(answer.status(), answer.headers(), answer.body());
        if (answer.status() < 300) {
            turn.settle(reply);
        } else {
            carried.refusal = reply;
        }
    }

    @Override
    public void ended(Call call, Outcome outcome) {
        var carried = call.get(CARRIED);
        if (carried == null) {
            return;
        }
        carried.over = true;
        carried.abandon.run();
        var turn = carried.turn;
        if (turn == null) {
            return;
        }
        var refusal = carried.refusal;
        if (refusal != null && forGood(outcome.grpc())) {
            turn.settle(refusal);
        } else if (outcome.grpc() == null && outcome.status() < 499) {
            turn.forget(); // turned down before it reached a provider
        } else {
            turn.reopen();
        }
    }

    /// Refusals that the same request meets again, as far as its sender can tell. Left out are
    /// those that ask for another try (ABORTED, RESOURCE_EXHAUSTED, UNAVAILABLE), those about who
    /// is asking, which a new sign-in changes, and all that tells of a failure.
    private static boolean forGood(Status.@Nullable Code code) {
        return code != null
                && switch (code) {
                    case INVALID_ARGUMENT,
                            FAILED_PRECONDITION,
                            OUT_OF_RANGE,
                            NOT_FOUND,
                            ALREADY_EXISTS ->
                            true;
                    default -> false;
                };
    }

    private static StoredAnswer replayed(Reply reply) {
        var headers = new LinkedHashMap<>(reply.headers());
        headers.put(REPLAYED, "true");
        return new StoredAnswer(reply.status(), headers, reply.body());
    }

    private static Problem reused(List<String> fields) {
        var what = fields.isEmpty() ? "the request" : String.join(", ", fields);
        return IDEMPOTENCY_CONFLICT.problem(
                RepeatKey.HEADER + ": came before with another request; different: " + what,
                fields.stream()
                        .map(field ->
                                new Problem.Violation(
                                        field, "expected the value it had with this key before"))
                        .toList());
    }
}
