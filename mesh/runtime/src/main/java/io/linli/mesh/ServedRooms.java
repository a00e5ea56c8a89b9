package io.linli.mesh;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// Which rooms this process serves; one image may be cut into several deployments.
///
/// @param rooms names of rooms, such as `governance,points`
@ConfigurationProperties(prefix = "linli")
public record ServedRooms(Set<String> rooms) {
    public ServedRooms {
        rooms = rooms == null ? Set.of() : Set.copyOf(rooms);
    }
}
