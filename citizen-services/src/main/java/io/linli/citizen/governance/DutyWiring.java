package io.linli.citizen.governance;

import io.linli.citizen.governance.cases.category.Categories;
import io.linli.citizen.governance.cases.intake.Routes;
import io.linli.citizen.governance.duty.Duties;
import io.linli.citizen.governance.duty.KeepDuties;
import io.linli.citizen.governance.duty.RouteCase;
import io.linli.citizen.governance.duty.RouteRules;
import io.linli.mesh.IfServed;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Who looks after which place, and where new cases go by that.
@Configuration(proxyBeanMethods = false)
@IfServed("governance")
class DutyWiring {
    @Bean
    KeepDuties keepDuties(Duties duties, Clock clock) {
        return new KeepDuties(duties, clock);
    }

    @Bean
    Routes routes(RouteRules rules, Categories categories) {
        return new RouteCase(rules, categories);
    }
}
