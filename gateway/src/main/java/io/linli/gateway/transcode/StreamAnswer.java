package io.linli.gateway.transcode;

import io.linli.gateway.GatewaySettings;
import io.linli.gateway.caller.Credential;
import io.linli.gateway.problem.Problems;
import io.linli.gateway.record.Trail;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/// Answers with a stream: server-sent events, or lines of JSON when the client asks for them.
/// Silent streams get a heart-beat, and each beat asks whether the caller may still listen.
@Component
final class StreamAnswer {
    private final JsonAnswer json;
    private final Duration heartBeat;
    private final Duration opening;
    private final Sinks.Empty<Void> closing = Sinks.empty();

    StreamAnswer(JsonAnswer json, GatewaySettings settings) {
        this.json = json;
        this.heartBeat = settings.heartBeat();
        this.opening = settings.streamOpening();
    }

    /// A refusal that comes at once still gets its own HTTP status; a later one is told inside the
    /// stream.
    Mono<Void> write(ServerWebExchange exchange, Credential credential, RoomStream stream) {
        return stream.opened()
                .timeout(opening, Mono.empty())
                .doOnCancel(stream::cancel)
                .then(Mono.defer(() -> body(exchange, credential, stream)));
    }

    private Mono<Void> body(ServerWebExchange exchange, Credential credential, RoomStream stream) {
        var format = StreamFormat.askedFor(exchange.getRequest());
        var traceId = Trail.of(exchange).trace().id();
        var messages =
                stream.messages()
                        .index((index, message) -> format.message(index, json.of(message)))
                        .onErrorResume(failure ->
                                Mono.just(
                                        format.error(
                                                Problems.json(
                                                        Problems.of(failure, traceId), traceId))));
        var lines =
                messages.publish(shared ->
                                shared.mergeWith(
                                        beats(credential, format)
                                                .takeUntilOther(shared.ignoreElements())))
                        .startWith(format.opening())
                        .takeUntil(StreamFormat.ENDED::equals)
                        .takeUntilOther(closing.asMono());
        var response = exchange.getResponse();
        response.getHeaders().setContentType(format.contentType());
        response.getHeaders()
                .set("X-Accel-Buffering", "no"); // proxies must pass each event on at once
        return response.writeAndFlushWith(
                lines.map(line ->
                        Mono.just(
                                response.bufferFactory()
                                        .wrap(line.getBytes(StandardCharsets.UTF_8)))));
    }

    private Flux<String> beats(Credential credential, StreamFormat format) {
        return Flux.interval(heartBeat)
                .onBackpressureDrop()
                .concatMap(_ -> credential.stillHolds().onErrorReturn(true))
                .map(holds -> holds ? format.beat() : StreamFormat.ENDED);
    }

    /// Streams would hold a stopping process up; their clients connect again elsewhere.
    @EventListener(ContextClosedEvent.class)
    void close() {
        closing.tryEmitEmpty();
    }
}
