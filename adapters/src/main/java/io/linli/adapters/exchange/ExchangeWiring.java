package io.linli.adapters.exchange;

import io.linli.adapters.codes.CodeMaps;
import io.linli.adapters.codes.Codes;
import io.linli.adapters.outside.Guard;
import io.linli.adapters.outside.Outside;
import io.linli.mesh.store.Transactions;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Our secret of the exchange, once `linli.exchange.url` says where that is.
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("linli.exchange.url")
class ExchangeWiring {
    @Bean
    RotatingSecret exchangeSecret(
            ExchangeSettings settings,
            ExchangeSecrets secrets,
            CodeMaps maps,
            Transactions transactions,
            Clock clock,
            MeterRegistry meters) {
        var codes = new Codes("exchange", maps, transactions, clock);
        var refresh =
                new SecretRefresh(
                        settings,
                        new Outside(settings.timeLimit()),
                        new Guard("exchange", settings.limits(), meters),
                        codes,
                        clock);
        return new RotatingSecret(
                secrets, refresh, settings.secret(), settings.ahead(), transactions, clock);
    }
}
