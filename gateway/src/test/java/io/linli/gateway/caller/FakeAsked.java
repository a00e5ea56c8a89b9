package io.linli.gateway.caller;

import java.net.InetAddress;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// A request for nothing in particular.
///
/// @param named each header once
public record FakeAsked(
        Map<String, String> named,
        @Nullable InetAddress peer,
        @Nullable X509Certificate certificate)
        implements Asked {
    public static FakeAsked with(String header, String value) {
        return new FakeAsked(Map.of(header, value), InetAddress.getLoopbackAddress(), null);
    }

    @Override
    public String httpMethod() {
        return "GET";
    }

    @Override
    public String rawPath() {
        return "/v1/cases";
    }

    @Override
    public @Nullable String rawQuery() {
        return null;
    }

    @Override
    public @Nullable String header(String name) {
        return named.get(name);
    }

    @Override
    public List<String> headers(String name) {
        var value = named.get(name);
        return value == null ? List.of() : List.of(value);
    }

    @Override
    public void eachHeader(BiConsumer<String, String> to) {
        named.forEach(to);
    }

    @Override
    public byte[] body() {
        return new byte[0];
    }
}
