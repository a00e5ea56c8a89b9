package io.linli.gateway.edge;

import io.grpc.ClientInterceptor;
import io.linli.gateway.GatewaySettings;
import io.linli.gateway.caller.Credentials;
import io.linli.gateway.caller.Vouchers;
import io.linli.gateway.publication.Editions;
import io.linli.gateway.publication.PublishedUpstreams;
import io.linli.gateway.record.SafetyHeaders;
import io.linli.gateway.step.Steps;
import io.linli.mesh.ChannelSettings;
import io.linli.transcode.call.LoopUpstreams;
import io.linli.transcode.http.ClientStreams;
import io.linli.transcode.http.EdgeSettings;
import io.linli.transcode.http.Edges;
import io.linli.transcode.http.Gate;
import io.linli.transcode.http.Paths;
import io.linli.transcode.plan.Api;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.client.ReactorResourceFactory;
import reactor.netty.resources.LoopResources;

/// The short way of API calls: from the socket through the steps to the room, on one thread.
@Configuration(proxyBeanMethods = false)
class EdgeWiring {
    private static final String API = "/v1";

    /// Besides the trace nothing of a request reaches a room but what the steps add.
    private static final List<String> PASSED_ON = List.of("last-event-id");

    @Bean
    Api own() {
        return HouseApi.builtIn();
    }

    @Bean
    @Order(Steps.CREDENTIALS)
    CredentialStep credentialStep(Credentials credentials) {
        return new CredentialStep(credentials);
    }

    @Bean
    @Order(Steps.ACCESS)
    AccessStep accessStep() {
        return new AccessStep();
    }

    @Bean
    @Order(Steps.VOUCHER)
    VoucherStep voucherStep(Vouchers vouchers) {
        return new VoucherStep(vouchers);
    }

    @Bean
    LoopUpstreams ownUpstreams(ChannelSettings channels, ObjectProvider<ClientInterceptor> around) {
        return new LoopUpstreams(channels.channels()::get, around.orderedStream().toList());
    }

    @Bean
    Edges edges(
            GatewaySettings settings,
            Editions editions,
            PublishedUpstreams upstreams,
            ObjectProvider<Gate> steps) {
        return new Edges(
                edgeSettings(settings),
                editions,
                upstreams,
                new GateChain(steps.orderedStream().toList()),
                Paths.under(API));
    }

    /// One event loop per processor, where reactor-netty would have four at least: what is shared
    /// by fewer loops comes in larger batches, and each call stays on one thread anyway.
    @Bean
    ReactorResourceFactory loops() {
        var loops = new ReactorResourceFactory();
        loops.setUseGlobalResources(false); // ends with this gateway, and with no other
        loops.setShutdownQuietPeriod(Duration.ZERO); // the server let its last request end before
        loops.setLoopResourcesSupplier(() ->
                LoopResources.create("loop", Runtime.getRuntime().availableProcessors(), true));
        return loops;
    }

    @Bean
    ShortWay shortWay(Edges edges) {
        return new ShortWay(edges);
    }

    private static EdgeSettings edgeSettings(GatewaySettings settings) {
        return new EdgeSettings(
                (int) settings.bodyMax().toBytes(),
                (int) settings.headersMax().toBytes(),
                EdgeSettings.STANDARD.queuedMax(),
                EdgeSettings.STANDARD.arrivalMax(),
                EdgeSettings.STANDARD.lingerMax(),
                new ClientStreams(settings.clientStreamIdle(), settings.clientStream()),
                settings.deadline(),
                settings.deadline(),
                settings.heartBeat(),
                settings.streamOpening(),
                EdgeSettings.STANDARD.gzipMin(),
                PASSED_ON,
                List.of(),
                List.of(),
                SafetyHeaders.ALL,
                false,
                false,
                false);
    }
}
