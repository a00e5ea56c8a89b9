package io.linli.adapters.callbacks;

import io.linli.mesh.call.Trace;
import io.linli.signing.SignedRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.MDC;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/// The paths under `/callbacks`: each platform's own, and for all others a clear no.
@Configuration(proxyBeanMethods = false)
public class CallbacksWiring {
    @Bean
    @Order // after those of the platforms
    RouterFunction<ServerResponse> noSuchPlatform() {
        return RouterFunctions.route()
                .POST(
                        "/callbacks/**",
                        _ -> write(Answer.envelope(404, "A0404", "no such platform")))
                .build();
    }

    /// The route of one platform; its bean needs an order before the last.
    public static RouterFunction<ServerResponse> route(String path, Intake intake) {
        return RouterFunctions.route()
                .POST(path, request -> answered(intake, request.servletRequest()))
                .build();
    }

    private static ServerResponse answered(Intake intake, HttpServletRequest request)
            throws IOException {
        var trace = Trace.of(request.getHeader("traceparent"));
        var signed = signed(request);
        var context = trace.inContext(); // so that what it schedules and calls carries the trace on
        var before = context.attach();
        try (var _ = MDC.putCloseable("traceId", trace.id())) {
            return write(intake.answer(signed));
        } finally {
            context.detach(before);
        }
    }

    private static ServerResponse write(Answer answer) {
        return ServerResponse.status(answer.status())
                .contentType(MediaType.APPLICATION_JSON)
                .body(answer.body());
    }

    /// The request as it is on the wire; of a body that is too long only enough to see that it is.
    private static SignedRequest signed(HttpServletRequest request) throws IOException {
        Map<String, List<String>> headers = new HashMap<>();
        for (var name : Collections.list(request.getHeaderNames())) {
            headers.put(name, Collections.list(request.getHeaders(name)));
        }
        var body = request.getInputStream().readNBytes(Intake.BODY_MAX + 1);
        return new SignedRequest(
                request.getMethod(),
                request.getRequestURI(),
                request.getQueryString(),
                headers,
                body);
    }
}
