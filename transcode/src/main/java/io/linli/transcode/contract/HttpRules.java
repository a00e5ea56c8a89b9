package io.linli.transcode.contract;

import com.google.api.AnnotationsProto;
import com.google.api.HttpRule;
import com.google.protobuf.Descriptors.MethodDescriptor;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;

/// How each method is reached over HTTP: by its annotation, unless a service configuration says
/// otherwise.
public final class HttpRules {
    private final Map<String, HttpRule> bySelector;

    private HttpRules(Map<String, HttpRule> bySelector) {
        this.bySelector = Map.copyOf(bySelector);
    }

    /// The annotations alone.
    public static HttpRules annotations() {
        return new HttpRules(Map.of());
    }

    /// @param yaml a `google.api.Service` configuration with `http.rules`, in YAML or JSON; its
    ///   rules go before the annotations
    /// @throws IllegalArgumentException when it is no such thing
    public static HttpRules serviceConfig(String yaml) {
        return new HttpRules(ServiceConfig.rules(yaml));
    }

    public Optional<HttpRule> of(MethodDescriptor method) {
        var rule = bySelector.get(method.getFullName());
        if (rule != null) {
            return Optional.of(rule);
        }
        return method.getOptions().hasExtension(AnnotationsProto.http)
                ? Optional.of(method.getOptions().getExtension(AnnotationsProto.http))
                : Optional.empty();
    }

    /// @throws IllegalArgumentException when a rule is for a method that is not there: most likely
    ///   it was mistyped, and the method would be reached by its annotation or not at all
    public void check(DescriptorSet set) {
        var unknown = new HashSet<>(bySelector.keySet());
        set.services()
                .forEach(service ->
                        service.getMethods()
                                .forEach(method -> unknown.remove(method.getFullName())));
        unknown.stream()
                .sorted()
                .findFirst()
                .ifPresent(selector -> {
                    throw new IllegalArgumentException(
                            "http rule: selector " + selector + " (expected: a method's name)");
                });
    }
}
