package io.linli.gateway.openapi;

import static org.springframework.web.reactive.function.server.RouterFunctions.resources;
import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import io.linli.gateway.record.Trail;
import io.linli.transcode.plan.Api;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// The API's description at `/openapi.json`, and a page to read it at `/docs`.
@Configuration(proxyBeanMethods = false)
class OpenApiWiring {
    private static final ClassPathResource PAGE = new ClassPathResource("openapi/docs.html");
    private static final ClassPathResource PARTS =
            new ClassPathResource(
                    "META-INF/resources/webjars/swagger-ui/" + SwaggerUi.VERSION + "/");

    @Bean
    @Order(2)
    RouterFunction<ServerResponse> openApi(Api own) {
        // made when first asked for: nobody should wait for it at the start
        var description = Mono.fromSupplier(() -> LinliHouse.describe(own)).cache();
        return route().GET(
                        "/openapi.json",
                        request -> description.flatMap(bytes -> answer(request, bytes)))
                .GET("/docs", OpenApiWiring::page)
                .build();
    }

    @Bean
    @Order(3)
    RouterFunction<ServerResponse> docsOwnParts() {
        return resources("/docs/own/**", new ClassPathResource("openapi/own/"));
    }

    @Bean
    @Order(4)
    RouterFunction<ServerResponse> docsParts() {
        return resources("/docs/ui/**", PARTS);
    }

    private static Mono<ServerResponse> answer(ServerRequest request, byte[] bytes) {
        Trail.of(request.exchange()).route("/openapi.json");
        return ServerResponse.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noCache())
                .bodyValue(bytes);
    }

    private static Mono<ServerResponse> page(ServerRequest request) {
        Trail.of(request.exchange()).route("/docs");
        return ServerResponse.ok()
                .contentType(MediaType.TEXT_HTML)
                .cacheControl(CacheControl.noCache())
                .bodyValue(PAGE);
    }
}
