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
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
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
        return new DispatchOrders(
                other.getIfAvailable(() -> signedDesk(settings, clock, meters)),
                settings.straggling());
    }

    /// Only in the platform's own dialect; in others nobody has told us how it is asked.
    @Bean
    @ConditionalOnProperty(name = "linli.ykz.url", havingValue = "none", matchIfMissing = true)
    SignedBook signedBook(
            DispatchSettings settings,
            CodeMaps maps,
            Transactions transactions,
            Clock clock,
            MeterRegistry meters) {
        var codes = new Codes("dispatch", maps, transactions, clock);
        // A guard of its own, so that comparing never takes the place of a hand-over.
        var guard = new Guard("dispatch book", settings.limits(), meters);
        return new SignedBook(api(settings, clock), guard, codes);
    }

    private static OrderDesk signedDesk(
            DispatchSettings settings, Clock clock, MeterRegistry meters) {
        return new SignedDesk(
                api(settings, clock), new Guard("dispatch", settings.limits(), meters));
    }

    private static DispatchApi api(DispatchSettings settings, Clock clock) {
        var key = SigningKey.of(settings.appKey(), ALGORITHM, settings.secret());
        var signer = new RequestSigner(new HeaderDialect(), key, clock);
        return new Outside(settings.timeLimit())
                .client(DispatchApi.class, settings.url().toString(), signer);
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
