package io.linli.gateway.repeat;

import io.grpc.Metadata;
import io.linli.transcode.http.Call;
import io.linli.transcode.http.Capture;
import io.linli.transcode.http.Trace;
import io.linli.transcode.plan.Match;
import io.linli.transcode.plan.Plan;
import io.netty.channel.EventLoop;
import io.netty.handler.codec.http.DefaultHttpHeaders;
import io.netty.handler.codec.http.HttpHeaders;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import javax.net.ssl.SSLSession;
import org.jspecify.annotations.Nullable;

/// A request as the edge would hand it over.
public final class FakeCall implements Call {
    final HttpHeaders headers = new DefaultHttpHeaders();
    final Metadata outgoing = new Metadata();
    volatile @Nullable Capture capture;
    private final Plan plan;
    private final byte[] body;
    private final EventLoop loop;
    private final long started = System.nanoTime();
    private final Map<Key<?>, Object> kept = new HashMap<>();

    public FakeCall(Plan plan, String body, EventLoop loop) {
        this.plan = plan;
        this.body = body.getBytes(StandardCharsets.UTF_8);
        this.loop = loop;
    }

    FakeCall with(String name, String value) {
        headers.add(name, value);
        return this;
    }

    @Override
    public String httpMethod() {
        return plan.httpMethod();
    }

    @Override
    public String rawPath() {
        return "/v1/things";
    }

    @Override
    public @Nullable String rawQuery() {
        return null;
    }

    @Override
    public HttpHeaders headers() {
        return headers;
    }

    @Override
    public byte[] body() {
        return body;
    }

    @Override
    public int bodyFrom() {
        return 0;
    }

    @Override
    public int bodyTo() {
        return body.length;
    }

    @Override
    public byte[] wireBody() {
        return body;
    }

    @Override
    public InetSocketAddress remote() {
        return new InetSocketAddress(1);
    }

    @Override
    public @Nullable SSLSession tls() {
        return null;
    }

    @Override
    public Plan plan() {
        return plan;
    }

    @Override
    public @Nullable Match match() {
        return null;
    }

    @Override
    public Trace trace() {
        return Trace.of(null);
    }

    @Override
    public Metadata outgoing() {
        return outgoing;
    }

    @Override
    public void answerHeader(String name, String value) {
        // not looked at
    }

    @Override
    public void capture(Capture asked) {
        capture = asked;
    }

    @Override
    public void end() {
        // no stream
    }

    @Override
    @SuppressWarnings("unchecked") // put by the same key
    public <T> @Nullable T get(Key<T> key) {
        return (T) kept.get(key);
    }

    @Override
    public <T> void put(Key<T> key, @Nullable T value) {
        kept.put(key, value);
    }

    @Override
    public long startedNanos() {
        return started;
    }

    @Override
    public long deadlineNanos() {
        return Duration.ofSeconds(15).toNanos();
    }

    @Override
    public EventLoop eventLoop() {
        return loop;
    }
}
