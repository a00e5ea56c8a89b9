package io.linli.gateway.caller;

import java.net.InetAddress;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.ServerHttpRequest;

/// A request for a page. Pages know people by their session alone, so its body is not read here.
@SuppressWarnings("ArrayRecordComponent") // never compared
public record PageAsked(ServerHttpRequest request, byte[] body) implements Asked {
    public PageAsked(ServerHttpRequest request) {
        this(request, new byte[0]);
    }

    @Override
    public String httpMethod() {
        return request.getMethod().name();
    }

    @Override
    public String rawPath() {
        return request.getURI().getRawPath();
    }

    @Override
    public @Nullable String rawQuery() {
        return request.getURI().getRawQuery();
    }

    @Override
    public @Nullable String header(String name) {
        return request.getHeaders().getFirst(name);
    }

    @Override
    public List<String> headers(String name) {
        return request.getHeaders().getOrEmpty(name);
    }

    @Override
    public void eachHeader(BiConsumer<String, String> to) {
        request.getHeaders()
                .forEach((name, values) -> values.forEach(value -> to.accept(name, value)));
    }

    @Override
    public @Nullable InetAddress peer() {
        var remote = request.getRemoteAddress();
        return remote == null ? null : remote.getAddress();
    }

    @Override
    public @Nullable X509Certificate certificate() {
        return null;
    }
}
