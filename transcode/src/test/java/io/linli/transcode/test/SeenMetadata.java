package io.linli.transcode.test;

import io.grpc.Context;
import io.grpc.Contexts;
import io.grpc.ForwardingServerCall.SimpleForwardingServerCall;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.Status;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/// Shows endpoints the metadata that came, and lets them send some back.
final class SeenMetadata implements ServerInterceptor {
    private static final Context.Key<Map<String, String>> SEEN = Context.key("seen");
    private static final Context.Key<Map<String, String>> HEADERS = Context.key("headers");
    private static final Context.Key<Map<String, String>> TRAILERS = Context.key("trailers");

    /// Of the call at hand, by name; values of `-bin` names in base64.
    static Map<String, String> seen() {
        return SEEN.get();
    }

    /// To be filled before the first answer.
    static Map<String, String> headers() {
        return HEADERS.get();
    }

    static Map<String, String> trailers() {
        return TRAILERS.get();
    }

    @Override
    public <Q, A> ServerCall.Listener<Q> interceptCall(
            ServerCall<Q, A> call, Metadata metadata, ServerCallHandler<Q, A> next) {
        var headers = new ConcurrentHashMap<String, String>();
        var trailers = new ConcurrentHashMap<String, String>();
        var context =
                Context.current()
                        .withValue(SEEN, texts(metadata))
                        .withValue(HEADERS, headers)
                        .withValue(TRAILERS, trailers);
        var answering =
                new SimpleForwardingServerCall<Q, A>(call) {
                    @Override
                    public void sendHeaders(Metadata out) {
                        headers.forEach((name, value) -> out.put(key(name), value));
                        super.sendHeaders(out);
                    }

                    @Override
                    public void close(Status status, Metadata out) {
                        trailers.forEach((name, value) -> out.put(key(name), value));
                        super.close(status, out);
                    }
                };
        return Contexts.interceptCall(context, answering, metadata, next);
    }

    private static Metadata.Key<String> key(String name) {
        return Metadata.Key.of(name, Metadata.ASCII_STRING_MARSHALLER);
    }

    private static Map<String, String> texts(Metadata metadata) {
        var all = new TreeMap<String, String>();
        for (var name : metadata.keys()) {
            if (name.endsWith(Metadata.BINARY_HEADER_SUFFIX)) {
                var key = Metadata.Key.of(name, Metadata.BINARY_BYTE_MARSHALLER);
                for (var value : metadata.getAll(key)) {
                    all.merge(name, Base64.getEncoder().encodeToString(value), SeenMetadata::join);
                }
            } else {
                for (var value : metadata.getAll(key(name))) {
                    all.merge(name, value, SeenMetadata::join);
                }
            }
        }
        return all;
    }

    private static String join(String one, String other) {
        return one + "," + other;
    }
}
