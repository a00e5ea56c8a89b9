package io.linli.identity.publication;

import io.linli.mesh.Room;
import io.linli.mesh.Rooms;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What the publication room can do.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PublicationSettings.class)
class PublicationWiring {
    @Bean
    Room publicationRoom(Rooms rooms) {
        return rooms.open("publication");
    }

    @Bean
    TargetRule targetRule(PublicationSettings settings) {
        return new TargetRule(settings.targets(), settings.local());
    }

    @Bean
    ProposePublication proposePublication(
            Publications publications, ContractCheck contracts, TargetRule targets, Clock clock) {
        return new ProposePublication(publications, contracts, targets, clock);
    }

    /// Without Redis nothing is told; the gateways ask every few seconds.
    @Bean
    DecidePublication decidePublication(
            Publications publications,
            ContractCheck contracts,
            TargetRule targets,
            ObjectProvider<PublicationNews> news,
            Clock clock) {
        return new DecidePublication(
                publications, contracts, targets, news.getIfAvailable(() -> _ -> {}), clock);
    }

    @Bean
    ReadPublication readPublication(Publications publications) {
        return new ReadPublication(publications);
    }
}
