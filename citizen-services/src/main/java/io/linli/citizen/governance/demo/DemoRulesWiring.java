package io.linli.citizen.governance.demo;

import io.linli.citizen.governance.duty.Duties;
import io.linli.citizen.governance.duty.RouteRules;
import io.linli.mesh.IfServed;
import io.linli.mesh.store.Transactions;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Takes the demonstration's rules in before the process says that it is ready.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DemoRulesSettings.class)
@IfServed("governance")
class DemoRulesWiring {
    @Bean
    ApplicationRunner demoRules(
            DemoRulesSettings settings,
            Duties duties,
            RouteRules routes,
            Transactions transactions) {
        return _ -> {
            var file = settings.demoRules();
            if (file != null) {
                transactions.asMesh(() -> {
                    var demo = DemoRules.read(file);
                    new TakeInDemoRules(duties, routes).takeIn(demo);
                    return demo;
                });
            }
        };
    }
}
