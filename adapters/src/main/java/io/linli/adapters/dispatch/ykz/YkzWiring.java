package io.linli.adapters.dispatch.ykz;

import io.linli.adapters.callbacks.CallbacksWiring;
import io.linli.adapters.codes.CodeMaps;
import io.linli.adapters.codes.Codes;
import io.linli.adapters.dispatch.Callbacks;
import io.linli.adapters.outside.Guard;
import io.linli.adapters.outside.Outside;
import io.linli.adapters.receipt.TakeReport;
import io.linli.mesh.store.Transactions;
import io.linli.signing.GovDingSigner;
import io.linli.signing.GovDingVerifier;
import io.linli.signing.NonceMemory;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/// The dispatch platform as 渝快政, once `linli.ykz.url` says where it is.
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("linli.ykz.url")
class YkzWiring {
    @Bean
    Codes ykzCodes(CodeMaps maps, Transactions transactions, Clock clock) {
        return new Codes("ykz", maps, transactions, clock);
    }

    @Bean
    YkzDesk ykzDesk(YkzSettings settings, Codes ykzCodes, Clock clock, MeterRegistry meters) {
        var guard = new Guard("ykz", settings.limits(), meters);
        return new YkzDesk(api(settings, ykzCodes, clock), settings, guard, ykzCodes, clock);
    }

    @Bean
    YkzBook ykzBook(
            YkzSettings settings,
            YkzDesk ykzDesk,
            Codes ykzCodes,
            Clock clock,
            MeterRegistry meters) {
        // A guard of its own, so that comparing never takes the place of a hand-over.
        var guard = new Guard("ykz book", settings.limits(), meters);
        return new YkzBook(api(settings, ykzCodes, clock), ykzDesk, guard, ykzCodes);
    }

    private static YkzApi api(YkzSettings settings, Codes codes, Clock clock) {
        var signer =
                new GovDingSigner(
                        settings.apiKey(), settings.secret(), settings.ip(), settings.mac(), clock);
        var envelope = new YkzEnvelope(code -> codes.outcome(code, "answer"));
        return new Outside(settings.timeLimit())
                .client(YkzApi.class, settings.url(), signer, envelope::ofStatus);
    }

    @Bean
    @Order(0)
    RouterFunction<ServerResponse> ykzCallbacks(
            YkzSettings settings,
            NonceMemory nonces,
            TakeReport takeReport,
            Codes ykzCodes,
            Clock clock) {
        var verifier =
                new GovDingVerifier(
                        key ->
                                key.equals(settings.apiKey())
                                        ? Optional.of(settings.secret())
                                        : Optional.empty(),
                        nonces,
                        clock);
        var intake =
                new Callbacks(ykzCodes, takeReport)
                        .intake(
                                request -> {
                                    verifier.verify(request);
                                    return YkzForm.event(request);
                                },
                                YkzForm::answer);
        return CallbacksWiring.route("/callbacks/ykz", intake);
    }
}
