package io.linli.transcode.plan;

import com.google.api.HttpRule;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.MethodDescriptor;
import io.linli.transcode.route.PathTemplate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One `google.api.HttpRule`, checked against its method: what cannot be carried out stops the
/// start, by name.
record Rule(
        MethodDescriptor method,
        String httpMethod,
        PathTemplate template,
        List<FieldPath> bound,
        Body body,
        @Nullable FieldDescriptor responseBody) {

    /// One for the rule itself and one for each additional binding.
    ///
    /// @throws IllegalArgumentException when the rule cannot be carried out
    static List<Rule> of(MethodDescriptor method, HttpRule rule, FieldNames names) {
        var rules = new ArrayList<Rule>();
        rules.add(one(method, rule, names));
        for (var more : rule.getAdditionalBindingsList()) {
            if (more.getAdditionalBindingsCount() > 0) {
                throw bad(method, "additional_bindings: nested (expected: one level)");
            }
            rules.add(one(method, more, names));
        }
        return rules;
    }

    private static Rule one(MethodDescriptor method, HttpRule rule, FieldNames names) {
        var httpMethod = httpMethod(method, rule);
        var template = template(method, rule);
        var bound =
                template.variables().stream()
                        .map(each -> variable(method, each.field(), names))
                        .toList();
        checkRivals(method, bound);
        var body = body(method, httpMethod, rule.getBody(), bound);
        return new Rule(method, httpMethod, template, bound, body, responseBody(method, rule));
    }

    private static FieldPath variable(MethodDescriptor method, String name, FieldNames names) {
        var path = names.find(method.getInputType(), name);
        if (path == null) {
            throw bad(method, "variable " + name + ": no such field");
        }
        if (path.last().isRepeated()
                || path.last().getJavaType() == FieldDescriptor.JavaType.MESSAGE) {
            throw bad(method, "variable " + name + ": (expected: a single value)");
        }
        return path;
    }

    private static void checkRivals(MethodDescriptor method, List<FieldPath> paths) {
        for (var one : paths) {
            for (var other : paths) {
                if (one.rivalIn(other) != null) {
                    throw bad(method, one + " and " + other + ": members of one oneof");
                }
                if (one != other && one.equals(other)) {
                    throw bad(method, "variable " + one + ": twice, under both of its names");
                }
            }
        }
    }

    private static Body body(
            MethodDescriptor method, String httpMethod, String name, List<FieldPath> bound) {
        if (name.isEmpty()) {
            if (method.isClientStreaming()) {
                throw bad(method, "body: none (expected: one, for a client stream)");
            }
            return new Body.None();
        }
        if (httpMethod.equals("GET") || httpMethod.equals("HEAD")) {
            throw bad(method, "body " + name + ": (expected: none with " + httpMethod + ")");
        }
        if (name.equals("*")) {
            return new Body.Whole();
        }
        var field = method.getInputType().findFieldByName(name);
        if (field == null) {
            throw bad(method, "body " + name + ": no such top-level field");
        }
        var path = new FieldPath(List.of(field));
        for (var each : bound) {
            if (each.equals(path)) {
                throw bad(method, "body " + name + ": bound by the path as well");
            }
            if (each.rivalIn(path) != null) {
                throw bad(method, "body " + name + " and " + each + ": members of one oneof");
            }
        }
        return new Body.Field(field);
    }

    private static @Nullable FieldDescriptor responseBody(MethodDescriptor method, HttpRule rule) {
        var name = rule.getResponseBody();
        if (name.isEmpty()) {
            return null;
        }
        var field = method.getOutputType().findFieldByName(name);
        if (field == null) {
            throw bad(method, "response_body " + name + ": no such top-level field");
        }
        return field;
    }

    private static String httpMethod(MethodDescriptor method, HttpRule rule) {
        if (rule.getPatternCase() != HttpRule.PatternCase.CUSTOM) {
            return rule.getPatternCase().name();
        }
        var kind = rule.getCustom().getKind();
        if (!kind.matches("[A-Za-z][A-Za-z0-9_-]*|\\*")) {
            throw bad(method, "custom kind " + kind + ": (expected: an HTTP method or *)");
        }
        return kind;
    }

    private static PathTemplate template(MethodDescriptor method, HttpRule rule) {
        var text =
                switch (rule.getPatternCase()) {
                    case GET -> rule.getGet();
                    case PUT -> rule.getPut();
                    case POST -> rule.getPost();
                    case DELETE -> rule.getDelete();
                    case PATCH -> rule.getPatch();
                    case CUSTOM -> rule.getCustom().getPath();
                    case PATTERN_NOT_SET -> throw bad(method, "pattern: none");
                };
        try {
            return PathTemplate.parse(text);
        } catch (IllegalArgumentException e) {
            throw bad(method, e.getMessage());
        }
    }

    private static IllegalArgumentException bad(MethodDescriptor method, @Nullable String what) {
        return new IllegalArgumentException(method.getFullName() + ": " + what);
    }
}
