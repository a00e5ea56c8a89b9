package io.linli.transcode.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What one client does must not reach another, nor be read in two ways.
class HostileClientTest {
    @Test
    void aBodyIsNotUsedAgainWhileAGateStillReadsIt() throws Exception {
        var read = new CompletableFuture<byte[]>();
        try (var edge = new EdgeFixture()) {
            edge.gate =
                    new Gate() {
                        @Override
                        public void admit(Call call, Admission then) {
                            if (!read.complete(call.body())) {
                                then.proceed(); // only the first is never answered
                            }
                        }
                    };
            try (var wire = edge.connect()) {
                wire.send(Wire.request("POST", "/v1/things", "{\"text\":\"first\"}"));
                read.get(5, TimeUnit.SECONDS);
            }
            assertThat(edge.outcomes.poll(5, TimeUnit.SECONDS).status()).isEqualTo(499);
            edge.post("/v1/things", "{\"text\":\"other\"}");

            assertThat(new String(read.get(), UTF_8)).startsWith("{\"text\":\"first\"}");
        }
    }

    @Test
    void aStreamThatOnlyItsConnectionCanEndEndsIt() {
        try (var edge = new EdgeFixture(EdgeSettings.bare());
                var wire = edge.connect()) {
            wire.send("GET /v1/streams?count=2 HTTP/1.0\r\nconnection: keep-alive\r\n\r\n");
            var answer = wire.answer();

            assertThat(answer.text()).isEqualTo("[{},{\"big\":\"1\"}]");
            assertThat(answer.header("connection")).isEqualTo("close");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "transfer-encoding: identity",
                "transfer-encoding: gzip, chunked",
                "transfer-encoding: chunked, identity",
                "transfer-encoding: chunked\r\ntransfer-encoding: chunked",
                "transfer-encoding: xchunked",
                "transfer-encoding: identity\r\ncontent-length: 2"
            })
    void aBodyWhoseEndTwoReadersCouldSeeDifferentlyIsRefused(String framing) {
        try (var edge = new EdgeFixture();
                var wire = edge.connect()) {
            wire.send(
                    "POST /v1/things HTTP/1.1\r\nhost: t\r\ncontent-type: application/json\r\n"
                            + framing
                            + "\r\n\r\n2\r\n{}\r\n0\r\n\r\n");
            var answer = wire.answer();

            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.reason()).isEqualTo("REQUEST_MALFORMED");
            assertThat(wire.closed()).isTrue();
        }
    }

    @Test
    void nothingIsDoneBehindAnAnswerThatEndsTheConnection() {
        try (var edge = new EdgeFixture()) {
            var shared =
                    new Edges(
                            EdgeFixture.settings(),
                            () -> edge.api,
                            edge.upstreams,
                            Gate.OPEN,
                            Paths.under("/v1"));
            var channel = new EmbeddedChannel();
            shared.serve(channel.pipeline());
            channel.pipeline().addLast(new Closing());
            channel.writeInbound(
                    Unpooled.copiedBuffer(
                            Wire.request("GET", "/page", null)
                                    + Wire.request("GET", "/v1/unknown", null),
                            US_ASCII));

            assertThat(sent(channel)).contains("204").doesNotContain("ROUTE_UNKNOWN");
            assertThat(channel.isOpen()).isFalse();
        }
    }

    @Test
    void nothingIsDoneBehindARefusalThatEndsTheConnection() {
        var edge = new EdgeFixture();
        try (edge;
                var wire = edge.connect()) {
            wire.send(
                    Wire.request("GET", "/v1/things/a", null)
                            + Wire.request("GET", "/v1/../a", null)
                            + Wire.request("POST", "/v1/things", "{}"));

            assertThat(wire.answer().status()).isEqualTo(200);
            assertThat(wire.answer().status()).isEqualTo(400);
            assertThat(wire.closed()).isTrue();
        }
        assertThat(edge.outcomes).extracting(Outcome::status).containsExactly(200, 400);
    }

    private static String sent(EmbeddedChannel channel) {
        var all = new StringBuilder();
        for (ByteBuf part = channel.readOutbound(); part != null; part = channel.readOutbound()) {
            all.append(part.toString(UTF_8));
            part.release();
        }
        return all.toString();
    }

    /// A server behind that says it closes, and is slow to do so.
    private static final class Closing extends ChannelInboundHandlerAdapter {
        @Override
        public void channelRead(ChannelHandlerContext context, Object msg) {
            ReferenceCountUtil.release(msg);
            if (msg instanceof LastHttpContent) {
                var answer =
                        new DefaultFullHttpResponse(
                                HttpVersion.HTTP_1_1, HttpResponseStatus.NO_CONTENT);
                answer.headers().set("connection", "close");
                context.writeAndFlush(answer);
            }
        }
    }
}
