package io.linli.identity.estate;

import io.linli.mesh.Room;
import io.linli.mesh.Rooms;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What the estate room can do.
@Configuration(proxyBeanMethods = false)
class EstateWiring {
    @Bean
    Room estateRoom(Rooms rooms) {
        return rooms.open("estate");
    }

    @Bean
    ReadEstate readEstate(Estates estates) {
        return new ReadEstate(estates);
    }
}
