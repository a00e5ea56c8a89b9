package io.linli.transcode.http;

import io.linli.transcode.codec.Bytes;
import io.linli.transcode.problem.Source;
import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.HttpHeaderNames;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes the answers of one connection as bytes, each in one buffer, past the encoder that serves
/// the handlers behind this one.
final class Answers {
    private static final String VARY_ON_ENCODING = "gzip";

    private final Edges shared;
    private final ChannelHandlerContext context;

    Answers(Edges shared, ChannelHandlerContext context) {
        this.shared = shared;
        this.context = context;
    }

    /// @param contentType nothing for JSON, empty when the headers have it
    /// @return the bytes of the body as written
    int write(
            Exchange exchange,
            int status,
            @Nullable String contentType,
            @Nullable Map<String, String> headers,
            @Nullable List<String> more,
            @Nullable Source source,
            byte[] bytes,
            int from,
            int to) {
        var scratch = Scratch.get();
        var head = scratch.head;
        head.clear();
        Lines.status(head, status);
        if (contentType == null) {
            head.put(Lines.JSON);
        } else if (!contentType.isEmpty()) {
            Lines.header(head, "content-type", contentType);
        }
        var plain = to - from;
        var body = bytes;
        var start = from;
        var end = to;
        var compressible = shared.settings.gzipMin() > 0 && plain >= shared.settings.gzipMin();
        if (compressible) {
            var accepted = exchange.headers().get(HttpHeaderNames.ACCEPT_ENCODING);
            if (MediaTypes.names(accepted, VARY_ON_ENCODING)) {
                var packed = scratch.wire();
                scratch.gzip.compress(bytes, from, to, packed);
                body = packed.array;
                start = 0;
                end = packed.size;
                head.put(Lines.GZIP);
            } else {
                head.put(Lines.VARY);
            }
        }
        common(head, headers, more);
        if (source != null) {
            Lines.header(head, Source.HEADER, source.word());
        }
        if (status != 204) {
            Lines.length(head, end - start);
        }
        connection(exchange, head);
        head.put(Lines.CRLF);
        var length = exchange.isHead() || status == 204 ? 0 : end - start;
        var buffer = context.alloc().ioBuffer(head.size + length);
        buffer.writeBytes(head.array, 0, head.size);
        if (length > 0) {
            buffer.writeBytes(body, start, length);
        }
        send(buffer);
        return length;
    }

    /// The head of a stream.
    void stream(Exchange exchange, String contentType) {
        var head = Scratch.get().head;
        head.clear();
        Lines.status(head, 200);
        Lines.header(head, "content-type", contentType);
        head.put(Lines.UNBUFFERED); // proxies must pass each message on at once
        common(head, null, exchange.answerHeaders());
        if (exchange.chunkable()) {
            head.put(Lines.CHUNKED);
        }
        connection(exchange, head);
        head.put(Lines.CRLF);
        var buffer = context.alloc().ioBuffer(head.size);
        buffer.writeBytes(head.array, 0, head.size);
        send(buffer);
    }

    private void common(
            Bytes head, @Nullable Map<String, String> headers, @Nullable List<String> more) {
        head.put(shared.fixedHeaders);
        if (headers != null) {
            headers.forEach((name, value) -> Lines.header(head, name, value));
        }
        if (more != null) {
            for (var i = 0; i < more.size(); i += 2) {
                Lines.header(head, more.get(i), more.get(i + 1));
            }
        }
    }

    private static void connection(Exchange exchange, Bytes head) {
        if (!exchange.edge.turns.stayOpenAfter(exchange)) {
            head.put(Lines.CLOSE);
        } else if (!exchange.request.protocolVersion().isKeepAliveDefault()) {
            head.put(Lines.KEEP_ALIVE);
        }
    }

    /// A part of a stream's body.
    void part(Exchange exchange, Bytes bytes) {
        if (exchange.isHead()) {
            return;
        }
        if (!exchange.chunkable()) {
            var buffer = context.alloc().ioBuffer(bytes.size);
            send(buffer.writeBytes(bytes.array, 0, bytes.size));
            return;
        }
        var head = Scratch.get().head;
        head.clear();
        Lines.hex(head, bytes.size);
        head.put(Lines.CRLF);
        var buffer = context.alloc().ioBuffer(head.size + bytes.size + 2);
        buffer.writeBytes(head.array, 0, head.size);
        buffer.writeBytes(bytes.array, 0, bytes.size);
        buffer.writeBytes(Lines.CRLF);
        send(buffer);
    }

    /// The end of a stream's body.
    void lastPart(Exchange exchange) {
        if (exchange.chunkable() && !exchange.isHead()) {
            send(context.alloc().ioBuffer(8).writeBytes(Lines.LAST_CHUNK));
        }
    }

    /// Ends the connection without the end of the body.
    void cut() {
        context.close();
    }

    void goOn() {
        send(context.alloc().ioBuffer(32).writeBytes(Lines.CONTINUE));
    }

    private void send(ByteBuf buffer) {
        context.writeAndFlush(buffer, context.voidPromise());
    }
}
