package io.linli.signing;

import static io.linli.signing.SignatureRefused.Reason.COMPONENTS_MISSING;
import static io.linli.signing.SignatureRefused.Reason.SIGNATURE_MALFORMED;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The header `Signature-Input` with its one label, and the signature base it describes.
///
/// @param parameters in the order sent; each value a [String] or a [Long]
record SignatureInput(String label, List<String> components, Map<String, Object> parameters) {
    static final String HEADER = "signature-input";
    private static final int FIELD_MAX = 4096; // characters; ten times an ordinary one
    private static final String TEXT = "\"([ !#-\\[\\]-~]*)\""; // no part needs an escape
    private static final Pattern COMPONENT = Pattern.compile(TEXT);
    private static final Pattern PARAMETER =
            Pattern.compile(
                    "; *(created|expires|nonce|alg|keyid|tag)=(?:" + TEXT + "|([0-9]{1,15}))");
    private static final Pattern FIELD =
            Pattern.compile(
                    "(?<label>[a-z*][a-z0-9_.*-]*)="
                            + "\\( *(?<components>%s(?: +%s){0,15}) *\\)".formatted(TEXT, TEXT)
                            + "(?<parameters>(?:%s){1,6})".formatted(PARAMETER));

    static SignatureInput of(SignedRequest request) {
        var text = request.only(HEADER);
        var field = FIELD.matcher(text);
        if (text.length() > FIELD_MAX || !field.matches()) {
            throw SIGNATURE_MALFORMED.refuse(
                    HEADER + " (expected: one, as name=(\"@method\" …);created=…;keyid=\"…\")");
        }
        var components = new ArrayList<String>();
        var component = COMPONENT.matcher(field.group("components"));
        while (component.find()) {
            components.add(once(component.group(1), components));
        }
        var parameters = new LinkedHashMap<String, Object>();
        var parameter = PARAMETER.matcher(field.group("parameters"));
        while (parameter.find()) {
            var string = parameter.group(2);
            Object value = string == null ? Long.valueOf(parameter.group(3)) : string;
            parameters.put(once(parameter.group(1), parameters.keySet()), value);
        }
        return new SignatureInput(field.group("label"), components, parameters);
    }

    <T> T parameter(String name, Class<T> type) {
        var value = parameters.get(name);
        if (!type.isInstance(value)) {
            throw SIGNATURE_MALFORMED.refuse(
                    "%s: %s (expected: %s)"
                            .formatted(name, value, type == Long.class ? "a number" : "a string"));
        }
        return type.cast(value);
    }

    /// What follows `label=`, in the one form RFC 9651 §4.1 gives it.
    String serialised() {
        var list = components.stream().map(SignatureInput::bare).collect(Collectors.joining(" "));
        var rest =
                parameters.entrySet().stream()
                        .map(each -> ";" + each.getKey() + "=" + bare(each.getValue()))
                        .collect(Collectors.joining());
        return "(" + list + ")" + rest;
    }

    /// The signature base of RFC 9421 §2.5.
    String base(SignedRequest request) {
        var lines = new StringBuilder();
        for (var component : components) {
            lines.append("\"%s\": %s\n".formatted(component, value(component, request)));
        }
        return lines.append("\"@signature-params\": ").append(serialised()).toString();
    }

    private static String value(String component, SignedRequest request) {
        return switch (component) {
            case "@method" -> request.method();
            case "@path" -> request.rawPath();
            case "@query" -> "?" + Objects.requireNonNullElse(request.rawQuery(), "");
            case "@authority" -> header("host", request).toLowerCase(Locale.ROOT);
            default -> header(component, request);
        };
    }

    private static String header(String name, SignedRequest request) {
        if (!name.matches("[a-z0-9_-]+")) {
            throw SIGNATURE_MALFORMED.refuse(
                    ("component: %s (expected: @method, @path, @query, "
                                    + "@authority or a lower-case header)")
                            .formatted(name));
        }
        if (!request.has(name)) {
            throw COMPONENTS_MISSING.refuse(name + ": covered (expected: also in the request)");
        }
        var value = String.join(", ", request.header(name).stream().map(String::strip).toList());
        if (!value.matches("[\\t -~]*")) {
            throw SIGNATURE_MALFORMED.refuse(name + " (expected: ASCII in one line)");
        }
        return value;
    }

    private static String once(String name, Collection<String> before) {
        if (before.contains(name)) {
            throw SIGNATURE_MALFORMED.refuse(name + ": twice (expected: once)");
        }
        return name;
    }

    private static String bare(Object value) {
        return value instanceof Long number ? number.toString() : '"' + value.toString() + '"';
    }
}
