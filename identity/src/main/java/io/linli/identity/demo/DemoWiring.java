package io.linli.identity.demo;

import io.linli.identity.estate.Estates;
import io.linli.identity.partner.Certificates;
import io.linli.identity.partner.Partners;
import io.linli.mesh.store.Transactions;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Takes the demo world in before the process says that it is ready.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DemoSettings.class)
class DemoWiring {
    @Bean
    TakeInDemoWorld takeInDemoWorld(Partners partners, Certificates certificates, Estates estates) {
        return new TakeInDemoWorld(partners, certificates, estates);
    }

    @Bean
    ApplicationRunner demoWorld(
            DemoSettings settings, TakeInDemoWorld takeInDemoWorld, Transactions transactions) {
        return _ -> {
            var file = settings.demoWorld();
            if (file != null) {
                transactions.asMesh(() -> {
                    var world = DemoWorld.read(file);
                    takeInDemoWorld.takeIn(world);
                    return world;
                });
            }
        };
    }
}
