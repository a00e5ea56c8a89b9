package io.linli.gateway.publication;

import static io.linli.transcode.problem.EdgeReason.ACCESS_DENIED;
import static io.linli.transcode.problem.EdgeReason.CREDENTIALS_MISSING;
import static io.linli.transcode.problem.EdgeReason.OVERLOADED;
import static io.linli.transcode.problem.EdgeReason.UPSTREAM_AWAY;

import io.grpc.Metadata;
import io.linli.mesh.caller.Caller;
import io.linli.transcode.http.Admission;
import io.linli.transcode.http.Call;
import io.linli.transcode.http.Gate;
import io.linli.transcode.http.Outcome;
import io.linli.transcode.plan.Plan;
import io.linli.transcode.problem.Problem;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Judges calls of published methods by their grants: nobody is let in but whom a grant names. The
/// mesh's own methods pass by. Stands behind the step that finds out who calls.
public final class PublicationGate implements Gate {
    static final Metadata.Key<String> KIND = key("linli-caller-kind");
    static final Metadata.Key<String> ID = key("linli-caller-id");
    static final Metadata.Key<String> REGION = key("linli-caller-region");
    private static final Call.Key<Published> UNDER_WAY = new Call.Key<>("publication");

    private final Editions editions;
    private final Function<Call, @Nullable Caller> callers;

    /// @param callers who calls, once that is known
    public PublicationGate(Editions editions, Function<Call, @Nullable Caller> callers) {
        this.editions = editions;
        this.callers = callers;
    }

    @Override
    public void admit(Call call, Admission then) {
        var plan = call.plan();
        if (plan == null || !Published.is(plan)) {
            then.proceed();
            return;
        }
        forgetClaims(call);
        var problem = judge(call, plan);
        if (problem == null) {
            then.proceed();
        } else {
            then.refuse(problem);
        }
    }

    private @Nullable Problem judge(Call call, Plan plan) {
        var service = editions.of(plan);
        var caller = callers.apply(call);
        if (service == null) {
            return UPSTREAM_AWAY.problem("publication: no longer served");
        }
        if (caller == null) {
            return CREDENTIALS_MISSING.problem("caller: not known");
        }
        var right = service.rights().get(plan.method().getFullName());
        if (right == null || !right.opensTo(caller)) {
            return ACCESS_DENIED.problem(
                    "method: " + plan.method().getName() + " (expected: one that is granted)");
        }
        var outside = right.region() == null ? null : RegionOf.denied(call, right.region(), caller);
        if (outside != null) {
            return outside;
        }
        if (!service.begin()) {
            return OVERLOADED.problem(
                    "publication: "
                            + service.name()
                            + " (expected: at most "
                            + service.concurrentMax()
                            + " calls at once)");
        }
        call.put(UNDER_WAY, service);
        if (service.callerNamed()) {
            name(call.outgoing(), caller);
        }
        return null;
    }

    /// Only the gateway speaks of callers.
    private static void forgetClaims(Call call) {
        call.outgoing().removeAll(KIND);
        call.outgoing().removeAll(ID);
        call.outgoing().removeAll(REGION);
    }

    private static void name(Metadata outgoing, Caller caller) {
        outgoing.put(KIND, caller.kind().name());
        outgoing.put(ID, caller.id());
        outgoing.put(REGION, caller.region());
    }

    @Override
    public void ended(Call call, Outcome outcome) {
        var service = call.get(UNDER_WAY);
        if (service != null) {
            service.end();
        }
    }

    private static Metadata.Key<String> key(String name) {
        return Metadata.Key.of(name, Metadata.ASCII_STRING_MARSHALLER);
    }
}
