package io.linli.bench.spring;

import io.grpc.ManagedChannel;
import io.grpc.netty.NettyChannelBuilder;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.cloud.gateway.config.GrpcSslConfigurer;
import org.springframework.cloud.gateway.config.HttpClientProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/// Spring Cloud Gateway with two routes: a plain HTTP proxy, and its JsonToGrpc filter.
///
/// Usage: `SpringGateway --server.port=N --http=PORT --grpc=PORT --descriptor=URL`.
@SpringBootApplication
class SpringGateway {
    static void main(String[] words) {
        SpringApplication.run(SpringGateway.class, words);
    }

    /// The filter knows only TLS towards services; this says plain text.
    @Bean
    @Primary
    GrpcSslConfigurer plaintext(HttpClientProperties settings, SslBundles bundles) {
        return new GrpcSslConfigurer(settings.getSsl(), bundles) {
            @Override
            public ManagedChannel configureSsl(NettyChannelBuilder channel) {
                return channel.usePlaintext().build();
            }
        };
    }
}
