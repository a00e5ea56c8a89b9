package io.linli.citizen.governance;

import io.linli.citizen.governance.numbers.Numbers;
import io.linli.citizen.governance.numbers.ReadNumbers;
import io.linli.mesh.IfServed;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Figures for three tiers.
@Configuration(proxyBeanMethods = false)
@IfServed("governance")
class NumbersWiring {
    @Bean
    ReadNumbers readNumbers(Numbers numbers, Clock clock) {
        return new ReadNumbers(numbers, clock);
    }
}
