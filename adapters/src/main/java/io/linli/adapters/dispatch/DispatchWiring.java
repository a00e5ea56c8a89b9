package io.linli.adapters.dispatch;

import io.linli.adapters.callbacks.CallbacksWiring;
import io.linli.adapters.codes.CodeMaps;
import io.linli.adapters.codes.Codes;
import io.linli.adapters.outside.Guard;
import io.linli.adapters.outside.Outside;
import io.linli.adapters.receipt.TakeReport;
import io.linli.mesh.store.Transactions;
import io.linli.signing.HeaderDialect;
import io.linli.signing.NonceMemory;
import io.linli.signing.RequestSigner;
import io.linli.signing.RequestVerifier;
import io.linli.signing.SigningAlgorithm;
import io.linli.signing.SigningKey;
import io.linli.signing.VerifyingKey;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/// What we do with the dispatch platform: place orders there, and answer its callbacks.
@Configuration(proxyBeanMethods = false)
class DispatchWiring {
    private static final SigningAlgorithm ALGORITHM = SigningAlgorithm.HMAC_SM3;

    /// @param other a desk in another dialect, if one is set up
    @Bean
    DispatchOrders dispatchOrders(
            ObjectProvider<OrderDesk> other,
            DispatchSettings settings,
            Clock clock,
            MeterRegistry meters) {
        return new DispatchOrders(other.getIfAvailable(() -> signedDesk(settings, clock, meters)));
    }

    private static OrderDesk signedDesk(
            DispatchSettings settings, Clock clock, MeterRegistry meters) {
        var key = SigningKey.of(settings.appKey(), ALGORITHM, settings.secret());
        var signer = new RequestSigner(new HeaderDialect(), key, clock);
        var api =
                new Outside(settings.timeLimit())
                        .client(DispatchApi.class, settings.url().toString(), signer);
        return new SignedDesk(api, new Guard("dispatch", settings.limits(), meters));
    }

    @Bean
    @Order(0)
    RouterFunction<ServerResponse> dispatchCallbacks(
            DispatchSettings settings,
            NonceMemory nonces,
            TakeReport takeReport,
            CodeMaps maps,
            Transactions transactions,
            Clock clock) {
        var key = VerifyingKey.of(settings.appKey(), ALGORITHM, settings.secret());
        var verifier =
                new RequestVerifier(
                        keyId -> keyId.equals(key.keyId()) ? Optional.of(key) : Optional.empty(),
                        nonces,
                        clock);
        var codes = new Codes("dispatch", maps, transactions, clock);
        var intake =
                new Callbacks(codes, takeReport)
                        .intake(request -> {
                            verifier.verify(request);
                            return request.body();
                        });
        return CallbacksWiring.route("/callbacks/dispatch", intake);
    }
}
