package io.linli.gateway.transcode;

import static io.linli.transcode.problem.EdgeReason.ACCESS_DENIED;
import static io.linli.transcode.problem.EdgeReason.CONTENT_TYPE_UNSUPPORTED;

import com.google.protobuf.DynamicMessage;
import io.linli.gateway.caller.Credential;
import io.linli.gateway.caller.Credentials;
import io.linli.gateway.caller.PageAsked;
import io.linli.gateway.record.Trail;
import io.linli.mesh.caller.Caller;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/// Carries one request to its room and the answer back: who calls, may they, what do they ask, ask
/// it, tell.
@Component
final class Transcoder {
    private final Credentials credentials;
    private final Outgoing outgoing;
    private final RoomCalls rooms;
    private final JsonAnswer json;
    private final StreamAnswer streams;

    Transcoder(
            Credentials credentials,
            Outgoing outgoing,
            RoomCalls rooms,
            JsonAnswer json,
            StreamAnswer streams) {
        this.credentials = credentials;
        this.outgoing = outgoing;
        this.rooms = rooms;
        this.json = json;
        this.streams = streams;
    }

    Mono<Void> carry(ServerWebExchange exchange, Plan plan, List<String> segments) {
        return bodyOf(exchange.getRequest())
                .flatMap(body ->
                        credentials
                                .require(new PageAsked(exchange.getRequest(), body))
                                .flatMap(credential -> {
                                    Trail.of(exchange).who(credential.caller().key());
                                    authorise(plan, credential.caller());
                                    checkContentType(exchange.getRequest().getHeaders(), body);
                                    var query = exchange.getRequest().getURI().getRawQuery();
                                    var request = RequestBinding.bind(plan, segments, query, body);
                                    return call(exchange, plan, credential, request);
                                }));
    }

    private static Mono<byte[]> bodyOf(ServerHttpRequest request) {
        return DataBufferUtils.join(request.getBody())
                .map(buffer -> {
                    var bytes = new byte[buffer.readableByteCount()];
                    buffer.read(bytes);
                    DataBufferUtils.release(buffer);
                    return bytes;
                })
                .defaultIfEmpty(new byte[0]);
    }

    private Mono<Void> call(
            ServerWebExchange exchange, Plan plan, Credential credential, DynamicMessage request) {
        var options = outgoing.options(exchange, plan);
        var headers = outgoing.headers(exchange, plan, credential.caller());
        return plan.method().isServerStreaming()
                ? streams.write(exchange, credential, rooms.stream(plan, request, options, headers))
                : rooms.unary(plan, request, options, headers)
                        .flatMap(answer -> write(exchange, answer));
    }

    /// Asked again by the room; here it spares a call, and the body need not be right to be told.
    private static void authorise(Plan plan, Caller caller) {
        if (!plan.contract().opensTo(caller)) {
            var open =
                    caller.is(Caller.Kind.PARTNER)
                            ? "scopes " + plan.contract().access().getScopesList()
                            : "roles " + plan.contract().access().getRolesList();
            throw ACCESS_DENIED.refuse(
                    "method: " + plan.method().getName() + " (expected: one of " + open + ")");
        }
    }

    private static void checkContentType(HttpHeaders headers, byte[] body) {
        if (body.length == 0) {
            return;
        }
        if (!isJson(headers) || headers.containsHeader(HttpHeaders.CONTENT_ENCODING)) {
            throw CONTENT_TYPE_UNSUPPORTED.refuse(
                    "content-type: "
                            + headers.getFirst(HttpHeaders.CONTENT_TYPE)
                            + " (expected: application/json, UTF-8, not compressed)");
        }
    }

    private static boolean isJson(HttpHeaders headers) {
        try {
            var type = headers.getContentType();
            return type != null
                    && type.isCompatibleWith(MediaType.APPLICATION_JSON)
                    && type.isConcrete()
                    && (type.getCharset() == null
                            || type.getCharset().equals(StandardCharsets.UTF_8));
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }

    private Mono<Void> write(ServerWebExchange exchange, DynamicMessage answer) {
        var bytes = json.of(answer).getBytes(StandardCharsets.UTF_8);
        var response = exchange.getResponse();
        response.getHeaders().setContentType(MediaType.APPLICATION_JSON);
        response.getHeaders().setContentLength(bytes.length);
        return response.writeWith(Mono.just(response.bufferFactory().wrap(bytes)));
    }
}
