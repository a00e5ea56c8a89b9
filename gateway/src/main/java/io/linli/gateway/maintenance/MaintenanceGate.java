package io.linli.gateway.maintenance;

import static io.linli.transcode.problem.EdgeReason.MAINTENANCE;

import com.google.protobuf.DescriptorProtos.MethodOptions.IdempotencyLevel;
import io.linli.transcode.http.Call;
import io.linli.transcode.http.Gate;
import io.linli.transcode.plan.Plan;
import io.linli.transcode.problem.Problem;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The step that turns calls away while the API is closed, before anybody is asked who calls. What
/// is under way is carried to its end; streams that are open stay open.
final class MaintenanceGate implements Gate {
    private final Supplier<Closure> closure;

    /// @param closure answers at once
    MaintenanceGate(Supplier<Closure> closure) {
        this.closure = closure;
    }

    @Override
    public @Nullable Problem beforeBody(Call call) {
        var now = closure.get();
        var carried =
                switch (now.mode()) {
                    case OPEN -> true;
                    case READONLY -> changesNothing(call.httpMethod(), call.plan());
                    case ALL -> false;
                };
        return carried
                ? null
                : MAINTENANCE
                        .problem(now.message())
                        .with("Retry-After", Long.toString(now.again().toSeconds()));
    }

    private static boolean changesNothing(String httpMethod, @Nullable Plan plan) {
        return httpMethod.equals("GET")
                || httpMethod.equals("HEAD")
                || plan != null
                        && plan.method().getOptions().getIdempotencyLevel()
                                == IdempotencyLevel.NO_SIDE_EFFECTS;
    }
}
