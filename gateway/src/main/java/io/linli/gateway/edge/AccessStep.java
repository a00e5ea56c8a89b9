package io.linli.gateway.edge;

import static io.linli.transcode.problem.EdgeReason.ACCESS_DENIED;

import com.google.protobuf.Descriptors.MethodDescriptor;
import io.linli.gateway.publication.Published;
import io.linli.gateway.step.Calling;
import io.linli.mesh.call.Contract;
import io.linli.mesh.caller.Caller;
import io.linli.transcode.http.Admission;
import io.linli.transcode.http.Call;
import io.linli.transcode.http.Gate;
import io.linli.transcode.plan.Plan;
import io.linli.transcode.problem.Problem;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// May they, by the contract. Asked again by the room; here it spares a call, and the body need not
/// be right to be told.
final class AccessStep implements Gate {
    private final Map<MethodDescriptor, Contract> contracts = new ConcurrentHashMap<>();

    @Override
    public @Nullable Problem beforeBody(Call call) {
        return refusal(call);
    }

    @Override
    public void admit(Call call, Admission then) {
        var refusal = refusal(call);
        if (refusal == null) {
            then.proceed();
        } else {
            then.refuse(refusal);
        }
    }

    /// Nothing as long as it is not known who calls.
    private @Nullable Problem refusal(Call call) {
        var plan = call.plan();
        var caller = Calling.caller(call);
        return plan == null || caller == null || Published.is(plan) ? null : refusal(plan, caller);
    }

    private @Nullable Problem refusal(Plan plan, Caller caller) {
        var contract = contracts.computeIfAbsent(plan.method(), Contract::of);
        if (contract.opensTo(caller)) {
            return null;
        }
        var open =
                caller.is(Caller.Kind.PARTNER)
                        ? "scopes " + contract.access().getScopesList()
                        : "roles " + contract.access().getRolesList();
        return ACCESS_DENIED.problem(
                "method: " + plan.method().getName() + " (expected: one of " + open + ")");
    }
}
