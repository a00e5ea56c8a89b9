package io.linli.transcode.plan;

import com.google.protobuf.Descriptors.MethodDescriptor;
import io.linli.transcode.codec.JsonStyle;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.Predicate;

/// How an API is made out of a contract.
///
/// @param open which methods are open over HTTP, if they have a binding
/// @param upstream the name of the party that serves a method
/// @param deadline the longest a call may take, in place of the edge's own bound; zero: that holds
public record ApiSettings(
        JsonStyle style,
        Predicate<MethodDescriptor> open,
        Function<MethodDescriptor, String> upstream,
        QueryRules query,
        Duration deadline) {
    /// Every method with a binding; each service is its own upstream, under its full name.
    public static final ApiSettings STANDARD =
            new ApiSettings(
                    JsonStyle.STANDARD,
                    _ -> true,
                    method -> method.getService().getFullName(),
                    QueryRules.STRICT,
                    Duration.ZERO);

    public ApiSettings with(JsonStyle other) {
        return new ApiSettings(other, open, upstream, query, deadline);
    }

    public ApiSettings with(QueryRules other) {
        return new ApiSettings(style, open, upstream, other, deadline);
    }

    public ApiSettings open(Predicate<MethodDescriptor> other) {
        return new ApiSettings(style, other, upstream, query, deadline);
    }

    public ApiSettings upstream(Function<MethodDescriptor, String> other) {
        return new ApiSettings(style, open, other, query, deadline);
    }

    public ApiSettings deadline(Duration other) {
        return new ApiSettings(style, open, upstream, query, other);
    }
}
