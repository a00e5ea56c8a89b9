package io.linli.adapters.outside;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// A body as `application/x-www-form-urlencoded`, for platforms that sign nothing else.
///
/// @param fields by name
public record Form(Map<String, String> fields) {
    public Form {
        fields = Map.copyOf(fields);
    }

    byte[] encoded() {
        return new TreeMap<>(fields)
                .entrySet().stream()
                        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"))
                        .getBytes(UTF_8);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    @Override
    public String toString() {
        return "Form" + fields.keySet(); // values may be secret
    }
}
