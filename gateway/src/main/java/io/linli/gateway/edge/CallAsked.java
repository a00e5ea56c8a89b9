package io.linli.gateway.edge;

import io.linli.gateway.caller.Asked;
import io.linli.transcode.http.Call;
import java.net.InetAddress;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.function.BiConsumer;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;

/// A call of the API, for those who find out who makes it.
record CallAsked(Call call) implements Asked {
    @Override
    public String httpMethod() {
        return call.httpMethod();
    }

    @Override
    public String rawPath() {
        return call.rawPath();
    }

    @Override
    public @Nullable String rawQuery() {
        return call.rawQuery();
    }

    @Override
    public @Nullable String header(String name) {
        return call.headers().get(name);
    }

    @Override
    public List<String> headers(String name) {
        return call.headers().getAll(name);
    }

    @Override
    public void eachHeader(BiConsumer<String, String> to) {
        call.headers().forEach(header -> to.accept(header.getKey(), header.getValue()));
    }

    @Override
    public byte[] body() {
        return call.wireBody();
    }

    @Override
    public @Nullable InetAddress peer() {
        return call.remote().getAddress();
    }

    @Override
    public @Nullable X509Certificate certificate() {
        var tls = call.tls();
        if (tls == null) {
            return null;
        }
        try {
            return tls.getPeerCertificates()[0] instanceof X509Certificate certificate
                    ? certificate
                    : null;
        } catch (SSLPeerUnverifiedException e) {
            return null; // it has shown none
        }
    }
}
