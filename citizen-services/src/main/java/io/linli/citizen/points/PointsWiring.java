package io.linli.citizen.points;

import io.linli.citizen.points.ledger.Ledger;
import io.linli.citizen.points.ledger.OpenAccounts;
import io.linli.citizen.points.ledger.PostTransfers;
import io.linli.citizen.points.ledger.ReadLedger;
import io.linli.mesh.IfServed;
import io.linli.mesh.Room;
import io.linli.mesh.Rooms;
import io.linli.mesh.task.DurableTasks;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What the points room can do.
@Configuration(proxyBeanMethods = false)
@IfServed("points")
class PointsWiring {
    @Bean
    Room pointsRoom(Rooms rooms) {
        return rooms.open("points");
    }

    @Bean
    DurableTasks pointsTasks(@Qualifier("pointsRoom") Room room) {
        return room.tasks();
    }

    @Bean
    OpenAccounts openAccounts(Ledger ledger) {
        return new OpenAccounts(ledger);
    }

    @Bean
    PostTransfers postTransfers(Ledger ledger) {
        return new PostTransfers(ledger);
    }

    @Bean
    ReadLedger readLedger(Ledger ledger) {
        return new ReadLedger(ledger);
    }
}
