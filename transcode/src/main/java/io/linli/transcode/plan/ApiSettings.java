package io.linli.transcode.plan;

import com.google.protobuf.Descriptors.MethodDescriptor;
import io.linli.transcode.codec.JsonStyle;
import java.util.function.Function;
import java.util.function.Predicate;

/// How an API is made out of a contract.
///
/// @param open which methods are open over HTTP, if they have a binding
/// @param upstream the name of the party that serves a method
public record ApiSettings(
        JsonStyle style,
        Predicate<MethodDescriptor> open,
        Function<MethodDescriptor, String> upstream,
        QueryRules query) {
    /// Every method with a binding; each service is its own upstream, under its full name.
    public static final ApiSettings STANDARD =
            new ApiSettings(
                    JsonStyle.STANDARD,
                    _ -> true,
                    method -> method.getService().getFullName(),
                    QueryRules.STRICT);

    public ApiSettings with(JsonStyle other) {
        return new ApiSettings(other, open, upstream, query);
    }

    public ApiSettings with(QueryRules other) {
        return new ApiSettings(style, open, upstream, other);
    }

    public ApiSettings open(Predicate<MethodDescriptor> other) {
        return new ApiSettings(style, other, upstream, query);
    }

    public ApiSettings upstream(Function<MethodDescriptor, String> other) {
        return new ApiSettings(style, open, other, query);
    }
}
