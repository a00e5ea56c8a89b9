package io.linli.adapters.codes;

import io.linli.mesh.store.Transactions;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Shows what nobody has mapped: `linli_codes_unknown`.
@Configuration(proxyBeanMethods = false)
class CodesWiring {
    @Bean
    MeterBinder unknownCodes(CodeMaps maps, Transactions transactions) {
        return meters ->
                Gauge.builder("linli.codes.unknown", () -> transactions.asMesh(maps::countUnknown))
                        .description("Codes of outside platforms that no mapping knows")
                        .register(meters);
    }
}
