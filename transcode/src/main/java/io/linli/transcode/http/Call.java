package io.linli.transcode.http;

import io.grpc.Metadata;
import io.linli.transcode.plan.Match;
import io.linli.transcode.plan.Plan;
import io.netty.channel.EventLoop;
import io.netty.handler.codec.http.HttpHeaders;
import java.net.InetSocketAddress;
import javax.net.ssl.SSLSession;
import org.jspecify.annotations.Nullable;

/// One request on its way. To be used on its event loop only, except where a method says otherwise.
public interface Call {
    /// The name of something a gate keeps with a request; compared by identity.
    final class Key<T> {
        private final String name;

        public Key(String name) {
            this.name = name;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    String httpMethod();

    /// As it came over the wire, without the query; hygienic.
    String rawPath();

    /// As it came over the wire, without the question mark.
    @Nullable String rawQuery();

    /// As they came, but without those by which somebody outside claims to be somebody inside.
    HttpHeaders headers();

    /// The body between [#bodyFrom] and [#bodyTo], decompressed. The array belongs to the loop: it
    /// is good until `admit` returns or, when a gate takes longer, until it has answered; nobody
    /// may write to it. See [#wireBody] for signatures.
    byte[] body();

    int bodyFrom();

    int bodyTo();

    /// A copy of the body as it was sent, before any decompression; what a signature is over.
    byte[] wireBody();

    InetSocketAddress remote();

    /// Nothing when the connection is not encrypted here.
    @Nullable SSLSession tls();

    /// Nothing when the request matched no method.
    @Nullable Plan plan();

    @Nullable Match match();

    Trace trace();

    /// What goes to the provider with the call; allowed headers of the client are in it already.
    Metadata outgoing();

    /// Adds a header to the answer, whichever it will be.
    void answerHeader(String name, String value);

    /// Asks to see the answer before it is written; once per request.
    void capture(Capture capture);

    /// Ends an open stream early; on any thread.
    void end();

    <T> @Nullable T get(Key<T> key);

    <T> void put(Key<T> key, @Nullable T value);

    /// When the headers were there, by `System.nanoTime`.
    long startedNanos();

    /// How far the provider may take, in nanoseconds from the start.
    long deadlineNanos();

    EventLoop eventLoop();
}
