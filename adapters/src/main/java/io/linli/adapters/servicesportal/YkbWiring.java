package io.linli.adapters.servicesportal;

import io.linli.adapters.codes.CodeMaps;
import io.linli.adapters.codes.CodedEnvelope;
import io.linli.adapters.codes.Codes;
import io.linli.adapters.outside.Guard;
import io.linli.adapters.outside.Outside;
import io.linli.mesh.store.Transactions;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The services portal, once `linli.servicesportal.url` says where it is.
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("linli.servicesportal.url")
class YkbWiring {
    @Bean
    YkbPortal ykbPortal(
            YkbSettings settings,
            CodeMaps maps,
            Transactions transactions,
            Clock clock,
            MeterRegistry meters) {
        var codes = codes(maps, transactions, clock);
        var guard = new Guard("servicesportal", settings.limits(), meters);
        return new YkbPortal(api(settings, codes), settings, guard, codes, clock);
    }

    @Bean
    YkbBook ykbBook(
            YkbSettings settings,
            YkbPortal ykbPortal,
            CodeMaps maps,
            Transactions transactions,
            Clock clock,
            MeterRegistry meters) {
        var codes = codes(maps, transactions, clock);
        // A guard of its own, so that comparing never takes the place of a hand-over.
        var guard = new Guard("servicesportal book", settings.limits(), meters);
        return new YkbBook(api(settings, codes), ykbPortal, guard);
    }

    @Bean
    YkbServices ykbServices(
            YkbSettings settings,
            YkbPortal ykbPortal,
            CodeMaps maps,
            Transactions transactions,
            Clock clock,
            MeterRegistry meters) {
        var codes = codes(maps, transactions, clock);
        var guard = new Guard("servicesportal services", settings.limits(), meters);
        return new YkbServices(api(settings, codes), ykbPortal, guard);
    }

    private static Codes codes(CodeMaps maps, Transactions transactions, Clock clock) {
        return new Codes("servicesportal", maps, transactions, clock);
    }

    private static YkbApi api(YkbSettings settings, Codes codes) {
        var envelope = new CodedEnvelope(code -> codes.outcome(code, "answer"));
        return new Outside(settings.timeLimit())
                .client(
                        YkbApi.class,
                        settings.url(),
                        _ -> Map.of(), // the token is all it asks for
                        envelope::ofStatus);
    }
}
