package io.linli.gateway.limit;

import com.google.protobuf.DescriptorProtos.MethodOptions.IdempotencyLevel;
import io.linli.transcode.plan.Plan;
import java.util.Set;

/// What kind of work a method is, as limits see it. The contract says, but for the heavy ones.
enum MethodClass {
    /// Changes nothing.
    READ("read"),
    WRITE("write"),
    /// Stays open; counted when it opens.
    STREAM("stream"),
    /// Named in the settings: reports, exports, searches over everything.
    HEAVY("heavy");

    private final String word;

    MethodClass(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    /// @param heavy full names of methods
    static MethodClass of(Plan plan, Set<String> heavy) {
        var method = plan.method();
        if (!heavy.isEmpty() && heavy.contains(method.getFullName())) {
            return HEAVY;
        }
        if (plan.kind() != Plan.Kind.UNARY) {
            return STREAM;
        }
        return method.getOptions().getIdempotencyLevel() == IdempotencyLevel.NO_SIDE_EFFECTS
                ? READ
                : WRITE;
    }
}
