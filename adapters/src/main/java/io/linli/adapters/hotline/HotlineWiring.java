package io.linli.adapters.hotline;

import io.linli.adapters.callbacks.Answer;
import io.linli.adapters.callbacks.CallbacksWiring;
import io.linli.adapters.callbacks.Intake;
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

/// What we do with the hotline, once `linli.hotline.url` says where it is: tell it of our steps,
/// and take its messages in.
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("linli.hotline.url")
class HotlineWiring {
    private static final SigningAlgorithm ALGORITHM = SigningAlgorithm.HMAC_SM3;

    @Bean
    Codes hotlineCodes(CodeMaps maps, Transactions transactions, Clock clock) {
        return new Codes("hotline", maps, transactions, clock);
    }

    @Bean
    HotlineSteps hotlineSteps(
            HotlineSettings settings, Codes hotlineCodes, Clock clock, MeterRegistry meters) {
        var guard = new Guard("hotline", settings.limits(), meters);
        return new HotlineSteps(api(settings, clock), guard, hotlineCodes);
    }

    @Bean
    HotlineBook hotlineBook(
            HotlineSettings settings,
            HotlineSteps hotlineSteps,
            HotlineReports hotlineReports,
            Clock clock,
            MeterRegistry meters) {
        // A guard of its own, so that comparing never takes the place of a hand-over.
        var guard = new Guard("hotline book", settings.limits(), meters);
        return new HotlineBook(api(settings, clock), guard, hotlineSteps, hotlineReports);
    }

    private static HotlineApi api(HotlineSettings settings, Clock clock) {
        var key = SigningKey.of(settings.appKey(), ALGORITHM, settings.secret());
        var signer = new RequestSigner(new HeaderDialect(), key, clock);
        return new Outside(settings.timeLimit()).client(HotlineApi.class, settings.url(), signer);
    }

    @Bean
    HotlineReports hotlineReports(
            HotlineMessages messages,
            Codes hotlineCodes,
            ObjectProvider<HotlineRoom> room,
            Transactions transactions,
            Clock clock) {
        return new HotlineReports(
                messages,
                hotlineCodes,
                () -> Optional.ofNullable(room.getIfAvailable()),
                transactions,
                clock);
    }

    @Bean
    @Order(0)
    RouterFunction<ServerResponse> hotlineCallbacks(
            HotlineSettings settings,
            HotlineReports reports,
            TakeReport takeReport,
            NonceMemory nonces,
            Clock clock) {
        var key = VerifyingKey.of(settings.appKey(), ALGORITHM, settings.secret());
        var verifier =
                new RequestVerifier(
                        keyId -> keyId.equals(key.keyId()) ? Optional.of(key) : Optional.empty(),
                        nonces,
                        clock);
        var intake =
                new Intake(
                        request -> {
                            verifier.verify(request);
                            return reports.take(HotlineMessage.read(request.body()), takeReport);
                        },
                        Answer::envelope);
        return CallbacksWiring.route("/callbacks/hotline", intake);
    }
}
