package io.linli.adapters.dispatch;

import io.linli.adapters.outside.Guard;
import io.linli.adapters.outside.Outside;
import io.linli.adapters.receipt.TakeReport;
import io.linli.mesh.call.Trace;
import io.linli.signing.HeaderDialect;
import io.linli.signing.NonceMemory;
import io.linli.signing.RequestSigner;
import io.linli.signing.RequestVerifier;
import io.linli.signing.SignedRequest;
import io.linli.signing.SigningAlgorithm;
import io.linli.signing.SigningKey;
import io.linli.signing.VerifyingKey;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.MDC;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/// What we do with the dispatch platform: place orders there, and answer its callbacks.
@Configuration(proxyBeanMethods = false)
class DispatchWiring {
    private static final SigningAlgorithm ALGORITHM = SigningAlgorithm.HMAC_SM3;

    @Bean
    DispatchOrders dispatchOrders(DispatchSettings settings, Clock clock, MeterRegistry meters) {
        var key = SigningKey.of(settings.appKey(), ALGORITHM, settings.secret());
        var signer = new RequestSigner(new HeaderDialect(), key, clock);
        var api =
                new Outside(settings.timeLimit())
                        .client(DispatchApi.class, settings.url().toString(), signer);
        return new DispatchOrders(api, new Guard("dispatch", settings.limits(), meters));
    }

    @Bean
    CallbackDoor callbackDoor(
            DispatchSettings settings, NonceMemory nonces, TakeReport takeReport, Clock clock) {
        var key = VerifyingKey.of(settings.appKey(), ALGORITHM, settings.secret());
        var verifier =
                new RequestVerifier(
                        keyId -> keyId.equals(key.keyId()) ? Optional.of(key) : Optional.empty(),
                        nonces,
                        clock);
        return new CallbackDoor(verifier, takeReport);
    }

    @Bean
    RouterFunction<ServerResponse> callbacks(CallbackDoor door) {
        return RouterFunctions.route()
                .POST("/callbacks/dispatch", request -> answered(door, request.servletRequest()))
                .POST(
                        "/callbacks/**",
                        _ -> write(new CallbackDoor.Answer(404, "A0404", "no such platform")))
                .build();
    }

    private static ServerResponse answered(CallbackDoor door, HttpServletRequest request)
            throws IOException {
        var trace = Trace.of(request.getHeader("traceparent"));
        var signed = signed(request);
        var context = trace.inContext(); // so that what it schedules and calls carries the trace on
        var before = context.attach();
        try (var _ = MDC.putCloseable("traceId", trace.id())) {
            return write(door.answer(signed));
        } finally {
            context.detach(before);
        }
    }

    private static ServerResponse write(CallbackDoor.Answer answer) {
        return ServerResponse.status(answer.status())
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("code", answer.code(), "msg", answer.msg()));
    }

    /// The request as it is on the wire; of a body that is too long only enough to see that it is.
    private static SignedRequest signed(HttpServletRequest request) throws IOException {
        Map<String, List<String>> headers = new HashMap<>();
        for (var name : Collections.list(request.getHeaderNames())) {
            headers.put(name, Collections.list(request.getHeaders(name)));
        }
        var body = request.getInputStream().readNBytes(CallbackDoor.BODY_MAX + 1);
        return new SignedRequest(
                request.getMethod(),
                request.getRequestURI(),
                request.getQueryString(),
                headers,
                body);
    }
}
