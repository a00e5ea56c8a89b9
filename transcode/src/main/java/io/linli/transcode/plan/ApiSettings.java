package io.linli.transcode.plan;

import com.google.protobuf.Descriptors.MethodDescriptor;
import io.linli.transcode.codec.JsonStyle;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.Predicate;

/// How an API is made out of a contract.
///
/// @param style of all that is not said otherwise, and of the details of errors
/// @param styles of single methods; what is not a matter of a method has `style`
/// @param open which methods are open over HTTP, if they have a binding
/// @param upstream the name of the party that serves a method
/// @param deadline the longest a call may take, in place of the edge's own bound; zero: that holds
public record ApiSettings(
        JsonStyle style,
        Function<MethodDescriptor, JsonStyle> styles,
        Predicate<MethodDescriptor> open,
        Function<MethodDescriptor, String> upstream,
        QueryRules query,
        Duration deadline) {
    /// Every method with a binding; each service is its own upstream, under its full name.
    public static final ApiSettings STANDARD =
            new ApiSettings(
                    JsonStyle.STANDARD,
                    _ -> JsonStyle.STANDARD,
                    _ -> true,
                    method -> method.getService().getFullName(),
                    QueryRules.STRICT,
                    Duration.ZERO);

    public ApiSettings with(JsonStyle other) {
        return new ApiSettings(other, _ -> other, open, upstream, query, deadline);
    }

    /// Each method in a style of its own.
    public ApiSettings styles(Function<MethodDescriptor, JsonStyle> other) {
        return new ApiSettings(style, other, open, upstream, query, deadline);
    }

    public ApiSettings with(QueryRules other) {
        return new ApiSettings(style, styles, open, upstream, other, deadline);
    }

    public ApiSettings open(Predicate<MethodDescriptor> other) {
        return new ApiSettings(style, styles, other, upstream, query, deadline);
    }

    public ApiSettings upstream(Function<MethodDescriptor, String> other) {
        return new ApiSettings(style, styles, open, other, query, deadline);
    }

    public ApiSettings deadline(Duration other) {
        return new ApiSettings(style, styles, open, upstream, query, other);
    }
}
