package io.linli.gateway.caller;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/// The whole body of a request, read once however often it is asked for. Its size is bounded by the
/// edge.
public final class RequestBody {
    private static final String KEY = RequestBody.class.getName();

    private RequestBody() {}

    /// Empty bytes when there is no body. Nobody may write to the array.
    @SuppressWarnings("unchecked") // nobody else knows the key
    public static Mono<byte[]> of(ServerWebExchange exchange) {
        return (Mono<byte[]>)
                exchange.getAttributes().computeIfAbsent(KEY, _ -> read(exchange).cache());
    }

    private static Mono<byte[]> read(ServerWebExchange exchange) {
        return DataBufferUtils.join(exchange.getRequest().getBody())
                .map(RequestBody::bytes)
                .defaultIfEmpty(new byte[0]);
    }

    private static byte[] bytes(DataBuffer buffer) {
        var bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        return bytes;
    }
}
