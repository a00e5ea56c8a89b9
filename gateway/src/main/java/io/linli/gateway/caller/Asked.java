package io.linli.gateway.caller;

import java.net.InetAddress;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// A request as those see it who find out who is calling; the same for a method of the API and for
/// a page.
public interface Asked {
    String httpMethod();

    /// As it came over the wire.
    String rawPath();

    /// As it came over the wire, without the question mark.
    @Nullable String rawQuery();

    /// The first value.
    @Nullable String header(String name);

    /// In the order sent; empty when there is none.
    List<String> headers(String name);

    void eachHeader(BiConsumer<String, String> to);

    /// As it was sent; empty when there is none. Nobody may write to it.
    byte[] body();

    /// Whoever is at the other end of the connection; a proxy perhaps.
    @Nullable InetAddress peer();

    /// What the peer has shown on an encrypted connection, its chain checked.
    @Nullable X509Certificate certificate();

    /// The value of a cookie; the first if there are several of the name.
    default @Nullable String cookie(String name) {
        for (var line : headers("Cookie")) {
            var value = Cookies.find(line, name);
            if (value != null) {
                return value;
            }
        }
        return null;
    }
}
