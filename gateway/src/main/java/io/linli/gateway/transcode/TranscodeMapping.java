package io.linli.gateway.transcode;

import static io.linli.transcode.problem.EdgeReason.METHOD_NOT_ALLOWED;
import static io.linli.transcode.problem.EdgeReason.ROUTE_UNKNOWN;

import io.linli.gateway.record.Trail;
import io.linli.transcode.problem.Refused;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.handler.AbstractHandlerMapping;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebHandler;
import reactor.core.publisher.Mono;

/// Sends every path of the contract to the transcoder, and speaks for all of `/v1`.
final class TranscodeMapping extends AbstractHandlerMapping {
    private static final String API = "/v1";
    private static final int BEFORE_ALL_OTHERS = -10;

    private final PublicApi api;
    private final Transcoder transcoder;

    TranscodeMapping(PublicApi api, Transcoder transcoder) {
        this.api = api;
        this.transcoder = transcoder;
        setOrder(BEFORE_ALL_OTHERS);
    }

    @Override
    protected Mono<?> getHandlerInternal(ServerWebExchange exchange) {
        var method = exchange.getRequest().getMethod().name();
        var path = exchange.getRequest().getURI().getRawPath();
        var match =
                api.find(
                        method.equals("HEAD") ? "GET" : method, path); // an answer without its body
        if (match.isEmpty()) {
            return path.equals(API) || path.startsWith(API + "/")
                    ? Mono.error(
                            ROUTE_UNKNOWN.refuse(
                                    "path: nothing here (expected: a path of /openapi.json)"))
                    : Mono.empty();
        }
        var target = match.get().target();
        if (target.isPresent()) {
            var plan = target.get();
            Trail.of(exchange).route(plan.template().text());
            WebHandler handler = each -> transcoder.carry(each, plan, match.get().segments());
            return Mono.just(handler);
        }
        var allow = allow(match.get().allowed());
        return method.equals("OPTIONS")
                ? Mono.just(options(allow))
                : Mono.error(notAllowed(method, allow));
    }

    private static WebHandler options(String allow) {
        return exchange -> {
            exchange.getResponse().setStatusCode(HttpStatus.NO_CONTENT);
            exchange.getResponse().getHeaders().set("Allow", allow);
            return exchange.getResponse().setComplete();
        };
    }

    private static Refused notAllowed(String method, String allow) {
        var problem =
                METHOD_NOT_ALLOWED.problem(
                        "method: " + method + " (expected: one of " + allow + ")");
        return new Refused(problem.with("Allow", allow));
    }

    private static String allow(Set<String> methods) {
        var all = new TreeSet<>(methods);
        all.add("OPTIONS");
        if (all.contains("GET")) {
            all.add("HEAD");
        }
        return String.join(", ", all);
    }
}
