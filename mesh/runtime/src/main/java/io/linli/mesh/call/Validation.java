package io.linli.mesh.call;

import static io.linli.mesh.refusal.CommonReason.REQUEST_INVALID;

import build.buf.protovalidate.Validator;
import build.buf.protovalidate.ValidatorFactory;
import build.buf.protovalidate.exceptions.CompilationException;
import build.buf.protovalidate.exceptions.ValidationException;
import build.buf.validate.FieldPathElement;
import build.buf.validate.Violation;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Message;
import io.linli.mesh.refusal.Refusal;
import java.util.List;
import java.util.stream.Collectors;

/// Checks requests against the rules written beside their fields. Built once at the start, because
/// compiling the rules takes seconds.
final class Validation {
    private final Validator validator;

    Validation(List<Descriptor> requests) {
        try {
            validator = ValidatorFactory.newBuilder().buildWithDescriptors(requests, false);
        } catch (CompilationException e) {
            throw new IllegalStateException("the contract holds a rule that does not compile", e);
        }
    }

    /// @throws Refusal `REQUEST_INVALID`, naming every field that breaks its rule
    void check(Message request) {
        refuseNul(request, "");
        List<Violation> violations;
        try {
            violations = validator.validate(request).toProto().getViolationsList();
        } catch (ValidationException e) {
            throw new IllegalStateException(
                    "cannot validate " + request.getDescriptorForType().getFullName(), e);
        }
        if (!violations.isEmpty()) {
            var named =
                    violations.stream()
                            .map(violation ->
                                    new Refusal.Violation(path(violation), violation.getMessage()))
                            .toList();
            throw new Refusal(
                    REQUEST_INVALID,
                    named.stream()
                            .map(violation -> violation.field() + ": " + violation.description())
                            .collect(Collectors.joining("; ")),
                    named);
        }
    }

    /// PostgreSQL keeps no text with U+0000 in it, and nobody means it.
    private static void refuseNul(Message message, String path) {
        message.getAllFields()
                .forEach((field, value) -> {
                    var here = path + field.getJsonName();
                    for (var one : value instanceof List<?> many ? many : List.of(value)) {
                        if (one instanceof Message inner) {
                            refuseNul(inner, here + ".");
                        } else if (one instanceof String text && text.indexOf('\0') >= 0) {
                            var expected = "expected text without U+0000";
                            throw new Refusal(
                                    REQUEST_INVALID,
                                    here + ": " + expected,
                                    List.of(new Refusal.Violation(here, expected)));
                        }
                    }
                });
    }

    /// The field's place in the request, in JSON names: `departments[2].org`.
    private static String path(Violation violation) {
        return violation.getField().getElementsList().stream()
                .map(Validation::element)
                .collect(Collectors.joining("."));
    }

    private static String element(FieldPathElement element) {
        var name = jsonName(element.getFieldName());
        return element.hasIndex() ? name + "[" + element.getIndex() + "]" : name;
    }

    private static String jsonName(String name) {
        var json = new StringBuilder();
        var upper = false;
        for (var letter : name.toCharArray()) {
            if (letter == '_') {
                upper = true;
            } else {
                json.append(upper ? Character.toUpperCase(letter) : letter);
                upper = false;
            }
        }
        return json.toString();
    }
}
