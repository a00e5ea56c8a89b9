package io.linli.identity.region;

import io.linli.mesh.Room;
import io.linli.mesh.Rooms;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What the region room can do.
@Configuration(proxyBeanMethods = false)
class RegionWiring {
    @Bean
    Room regionRoom(Rooms rooms) {
        return rooms.open("region");
    }

    @Bean
    ReadRegion readRegion(Regions regions, Clock clock) {
        return new ReadRegion(regions, clock);
    }
}
