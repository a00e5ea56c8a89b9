package io.linli.gateway.transcode;

import com.google.api.HttpRule;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.MethodDescriptor;
import com.google.protobuf.DynamicMessage;
import io.grpc.MethodDescriptor.MethodType;
import io.grpc.protobuf.ProtoUtils;
import io.linli.mesh.call.Contract;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// All there is to know about one HTTP binding of one method, worked out once at the start.
///
/// @param room the room that serves the method, by the contract's package `linli.<room>.v1`
/// @param body which part of the request the HTTP body is
/// @param bound the fields the path fills, in the order of the template's variables
/// @param rpc the same method for gRPC
public record Plan(
        String httpMethod,
        PathTemplate template,
        MethodDescriptor method,
        Contract contract,
        String room,
        Body body,
        List<FieldPath> bound,
        io.grpc.MethodDescriptor<DynamicMessage, DynamicMessage> rpc) {

    /// Which part of the request the HTTP body is.
    sealed interface Body {
        record None() implements Body {}

        record Whole() implements Body {}

        record Field(FieldDescriptor field) implements Body {}
    }

    /// One plan for the rule itself and one for each additional binding.
    ///
    /// @throws IllegalArgumentException when the rule cannot be carried out
    static List<Plan> of(MethodDescriptor method, HttpRule rule) {
        if (method.isClientStreaming()) {
            throw bad(method, "client streaming: not over HTTP");
        }
        var plans = new ArrayList<Plan>();
        plans.add(one(method, rule));
        for (var more : rule.getAdditionalBindingsList()) {
            if (more.getAdditionalBindingsCount() > 0) {
                throw bad(method, "additional_bindings: nested (expected: one level)");
            }
            plans.add(one(method, more));
        }
        return plans;
    }

    private static Plan one(MethodDescriptor method, HttpRule rule) {
        if (!rule.getResponseBody().isEmpty()) {
            throw bad(method, "response_body: not carried out (expected: none)");
        }
        var template = PathTemplate.parse(pathOf(method, rule));
        var bound = template.variables().stream().map(each -> bind(method, each)).toList();
        return new Plan(
                httpMethodOf(rule),
                template,
                method,
                Contract.of(method),
                method.getFile().getPackage().split("\\.")[1],
                bodyOf(method, rule, bound),
                bound,
                rpcOf(method));
    }

    private static FieldPath bind(MethodDescriptor method, PathTemplate.Variable variable) {
        var path =
                FieldPath.find(method.getInputType(), variable.field())
                        .orElseThrow(() ->
                                bad(method, "variable " + variable.field() + ": no such field"));
        if (path.last().isRepeated()
                || path.last().getJavaType() == FieldDescriptor.JavaType.MESSAGE) {
            throw bad(method, "variable " + variable.field() + ": (expected: a single value)");
        }
        return path;
    }

    private static Body bodyOf(MethodDescriptor method, HttpRule rule, List<FieldPath> bound) {
        return switch (rule.getBody()) {
            case "" -> new Body.None();
            case "*" -> new Body.Whole();
            default -> {
                var field =
                        Optional.ofNullable(method.getInputType().findFieldByName(rule.getBody()))
                                .orElseThrow(() ->
                                        bad(
                                                method,
                                                "body "
                                                        + rule.getBody()
                                                        + ": no such top-level field"));
                if (bound.stream().anyMatch(path -> path.steps().getFirst().equals(field))) {
                    throw bad(method, "body " + rule.getBody() + ": bound by the path as well");
                }
                yield new Body.Field(field);
            }
        };
    }

    private static String httpMethodOf(HttpRule rule) {
        return rule.getPatternCase() == HttpRule.PatternCase.CUSTOM
                ? rule.getCustom().getKind()
                : rule.getPatternCase().name();
    }

    private static String pathOf(MethodDescriptor method, HttpRule rule) {
        return switch (rule.getPatternCase()) {
            case GET -> rule.getGet();
            case PUT -> rule.getPut();
            case POST -> rule.getPost();
            case DELETE -> rule.getDelete();
            case PATCH -> rule.getPatch();
            case CUSTOM -> rule.getCustom().getPath();
            case PATTERN_NOT_SET -> throw bad(method, "pattern: none");
        };
    }

    private static io.grpc.MethodDescriptor<DynamicMessage, DynamicMessage> rpcOf(
            MethodDescriptor method) {
        return io.grpc.MethodDescriptor.<DynamicMessage, DynamicMessage>newBuilder()
                .setType(
                        method.isServerStreaming() ? MethodType.SERVER_STREAMING : MethodType.UNARY)
                .setFullMethodName(
                        io.grpc.MethodDescriptor.generateFullMethodName(
                                method.getService().getFullName(), method.getName()))
                .setRequestMarshaller(
                        ProtoUtils.marshaller(
                                DynamicMessage.getDefaultInstance(method.getInputType())))
                .setResponseMarshaller(
                        ProtoUtils.marshaller(
                                DynamicMessage.getDefaultInstance(method.getOutputType())))
                .build();
    }

    /// The value of each bound field, from the decoded segments of a path that matched.
    List<String> valuesIn(List<String> segments) {
        return IntStream.range(0, bound.size())
                .mapToObj(i -> template.variables().get(i))
                .map(each ->
                        String.join("/", segments.subList(each.from(), end(each, segments.size()))))
                .toList();
    }

    private int end(PathTemplate.Variable variable, int segments) {
        return template.segments().get(variable.to() - 1).equals(PathTemplate.REST)
                ? segments
                : variable.to();
    }

    private static IllegalArgumentException bad(MethodDescriptor method, String what) {
        return new IllegalArgumentException(method.getFullName() + ": " + what);
    }

    @Override
    public String toString() {
        return method.getFullName();
    }
}
