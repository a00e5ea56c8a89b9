package io.linli.gateway.console;

import static org.springframework.web.reactive.function.server.RequestPredicates.GET;
import static org.springframework.web.reactive.function.server.RouterFunctions.resources;
import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import io.linli.gateway.record.Trail;
import java.net.URI;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RequestPredicate;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// The console's files. Its pages are all one file, which is asked for anew each time; what that
/// file names has a name of its own per version and may be kept for good.
@Configuration(proxyBeanMethods = false)
class ConsoleWiring {
    private static final ClassPathResource PAGE = new ClassPathResource("console/index.html");
    private static final RequestPredicate PAGES =
            GET("/").or(GET("/cases"))
                    .or(GET("/cases/**"))
                    .or(GET("/whistles"))
                    .or(GET("/whistles/**"))
                    .or(GET("/repairs"))
                    .or(GET("/repairs/**"));
    private static final Duration KEPT = Duration.ofDays(365);

    @Bean
    @Order(10)
    RouterFunction<ServerResponse> consolePages() {
        return PAGE.exists()
                ? route(PAGES, ConsoleWiring::page)
                : route(GET("/"), ConsoleWiring::description);
    }

    @Bean
    @Order(11)
    RouterFunction<ServerResponse> consoleAssets() {
        var kept = CacheControl.maxAge(KEPT).cachePublic().immutable();
        return resources(
                "/assets/**",
                new ClassPathResource("console/assets/"),
                (_, headers) -> headers.setCacheControl(kept));
    }

    @Bean
    @Order(12)
    RouterFunction<ServerResponse> consoleFiles() {
        return resources(
                "/*",
                new ClassPathResource("console/"),
                (_, headers) -> headers.setCacheControl(CacheControl.noCache()));
    }

    private static Mono<ServerResponse> page(ServerRequest request) {
        Trail.of(request.exchange()).route("/");
        return ServerResponse.ok()
                .contentType(MediaType.TEXT_HTML)
                .cacheControl(CacheControl.noCache())
                .bodyValue(PAGE);
    }

    /// A gateway built without the console still has something to show.
    private static Mono<ServerResponse> description(ServerRequest request) {
        return ServerResponse.temporaryRedirect(URI.create("/docs")).build();
    }
}
