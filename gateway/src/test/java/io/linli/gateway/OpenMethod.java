package io.linli.gateway;

import build.buf.validate.ValidateProto;
import com.google.api.AnnotationsProto;
import com.google.api.HttpRule;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.MethodDescriptor;
import io.linli.proto.options.v1.Access;
import io.linli.proto.options.v1.OptionsProto;
import io.linli.transcode.contract.DescriptorSet;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/// A method of the contract that is open over HTTP, with a request for it that nothing is wrong
/// with.
record OpenMethod(
        MethodDescriptor method, Access access, String httpMethod, String path, String body) {
    private static final Pattern VARIABLE = Pattern.compile("\\{([^}=]+)(=[^}]*)?}");
    private static final JsonMapper JSON = JsonMapper.shared();

    /// Every one of the contract this gateway was built with.
    ///
    /// @param region what requests name where they name one
    static List<OpenMethod> all(String region) {
        var options = DescriptorSet.extensions();
        OptionsProto.registerAllExtensions(options);
        ValidateProto.registerAllExtensions(options);
        var contract =
                Objects.requireNonNull(OpenMethod.class.getResourceAsStream("/linli-contract.pb"));
        return DescriptorSet.read(contract, options).files().stream()
                .flatMap(file -> file.getServices().stream())
                .flatMap(service -> service.getMethods().stream())
                .filter(method -> method.getOptions().hasExtension(OptionsProto.access))
                .filter(method -> method.getOptions().hasExtension(AnnotationsProto.http))
                .flatMap(method -> bindings(method).map(rule -> of(method, rule, region)))
                .toList();
    }

    private static Stream<HttpRule> bindings(MethodDescriptor method) {
        var rule = method.getOptions().getExtension(AnnotationsProto.http);
        return Stream.concat(Stream.of(rule), rule.getAdditionalBindingsList().stream());
    }

    private static OpenMethod of(MethodDescriptor method, HttpRule rule, String region) {
        var fields = Sample.of(method.getInputType(), region);
        var path = new StringBuilder();
        var variable = VARIABLE.matcher(template(rule));
        while (variable.find()) {
            var name = method.getInputType().findFieldByName(variable.group(1)).getJsonName();
            variable.appendReplacement(path, String.valueOf(fields.remove(name)));
        }
        variable.appendTail(path);
        var body = "";
        if (rule.getBody().equals("*")) {
            body = JSON.writeValueAsString(fields);
        } else if (!rule.getBody().isEmpty()) {
            body = JSON.writeValueAsString(fields.remove(rule.getBody()));
        }
        if (!rule.getBody().equals("*") && !fields.isEmpty()) {
            path.append('?')
                    .append(
                            fields.entrySet().stream()
                                    .flatMap(each -> query(each.getKey(), each.getValue()))
                                    .collect(Collectors.joining("&")));
        }
        return new OpenMethod(
                method,
                method.getOptions().getExtension(OptionsProto.access),
                httpMethod(rule),
                path.toString(),
                body);
    }

    /// A list is named once for each of its values.
    private static Stream<String> query(String name, Object value) {
        var values = value instanceof List<?> many ? many : List.of(value);
        return values.stream().map(each -> name + "=" + escaped(each));
    }

    private static String httpMethod(HttpRule rule) {
        return rule.getPatternCase() == HttpRule.PatternCase.CUSTOM
                ? rule.getCustom().getKind()
                : rule.getPatternCase().name();
    }

    private static String template(HttpRule rule) {
        return switch (rule.getPatternCase()) {
            case GET -> rule.getGet();
            case PUT -> rule.getPut();
            case POST -> rule.getPost();
            case DELETE -> rule.getDelete();
            case PATCH -> rule.getPatch();
            case CUSTOM -> rule.getCustom().getPath();
            case PATTERN_NOT_SET -> throw new IllegalArgumentException(rule.toString());
        };
    }

    private static String escaped(Object value) {
        return URLEncoder.encode(String.valueOf(value), StandardCharsets.UTF_8);
    }

    static List<String> namedBy(List<OpenMethod> methods, Function<Access, List<String>> list) {
        return methods.stream()
                .flatMap(each -> list.apply(each.access()).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /// Whether the call is bound to a place by what its request names.
    boolean namesARegion() {
        return method.getInputType().getFields().stream().anyMatch(OpenMethod::isRegion);
    }

    static boolean isRegion(FieldDescriptor field) {
        return field.getOptions().getExtension(OptionsProto.region);
    }

    byte[] bodyBytes() {
        return body.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return httpMethod + " " + path;
    }
}
