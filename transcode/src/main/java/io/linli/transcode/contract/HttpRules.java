package io.linli.transcode.contract;

import com.google.api.HttpRule;
import com.google.protobuf.Descriptors.MethodDescriptor;
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
        throw new UnsupportedOperationException();
    }

    public Optional<HttpRule> of(MethodDescriptor method) {
        throw new UnsupportedOperationException(bySelector.toString());
    }
}
