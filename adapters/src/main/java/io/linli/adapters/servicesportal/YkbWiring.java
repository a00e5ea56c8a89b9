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
        var codes = new Codes("servicesportal", maps, transactions, clock);
        var envelope = new CodedEnvelope(code -> codes.outcome(code, "answer"));
        var api =
                new Outside(settings.timeLimit())
                        .client(
                                YkbApi.class,
                                settings.url(),
                                _ -> Map.of(), // the token is all it asks for
                                envelope::ofStatus);
        var guard = new Guard("servicesportal", settings.limits(), meters);
        return new YkbPortal(api, settings, guard, codes, clock);
    }
}
