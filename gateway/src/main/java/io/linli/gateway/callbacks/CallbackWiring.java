package io.linli.gateway.callbacks;

import io.linli.gateway.GatewaySettings;
import io.linli.gateway.record.Trail;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.route.RouteLocator;
import org.springframework.cloud.gateway.route.builder.RouteLocatorBuilder;
import org.springframework.cloud.gateway.support.RouteMetadataUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/// Callbacks of outside platforms go to the adapters as they came; only there is each platform's
/// own way to sign known. Nobody is authenticated here, and no credential of this side is passed
/// on.
@Configuration(proxyBeanMethods = false)
class CallbackWiring {
    private static final String PATH = "/callbacks/**";

    @Bean
    RouteLocator callbacks(RouteLocatorBuilder routes, GatewaySettings settings) {
        return routes.routes()
                .route(
                        "callbacks",
                        route ->
                                route.path(PATH)
                                        .and()
                                        .method(HttpMethod.POST)
                                        .filters(filters ->
                                                filters.filter(recorded())
                                                        .removeRequestHeader("Cookie")
                                                        .removeRequestHeader("Client-Cert")
                                                        .removeRequestHeader("Client-Cert-Chain"))
                                        .metadata(
                                                RouteMetadataUtils.RESPONSE_TIMEOUT_ATTR,
                                                settings.deadline().toMillis())
                                        .metadata(RouteMetadataUtils.CONNECT_TIMEOUT_ATTR, 2_000)
                                        .uri(settings.adaptersUrl()))
                .build();
    }

    private static GatewayFilter recorded() {
        return (exchange, chain) -> {
            Trail.of(exchange).route(PATH);
            return chain.filter(exchange);
        };
    }
}
