package io.linli.citizen.points;

import io.linli.citizen.points.ledger.GroupCommit;
import io.linli.citizen.points.ledger.Ledger;
import io.linli.citizen.points.ledger.LedgerCheck;
import io.linli.citizen.points.ledger.OpenAccounts;
import io.linli.citizen.points.ledger.PostTransfers;
import io.linli.citizen.points.ledger.ReadLedger;
import io.linli.citizen.points.ledger.VerifyLedger;
import io.linli.mesh.IfServed;
import io.linli.mesh.Room;
import io.linli.mesh.Rooms;
import io.linli.mesh.store.Transactions;
import io.linli.mesh.task.DurableTasks;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What the points room can do.
@Configuration(proxyBeanMethods = false)
@IfServed("points")
@EnableConfigurationProperties(LedgerSettings.class)
class PointsWiring {
    /// What is held past its time is let go by the next write at the latest, else within this.
    private static final Duration EXPIRY = Duration.ofSeconds(2);

    private static final Duration VERIFYING = Duration.ofHours(1);

    @Bean
    Room pointsRoom(Rooms rooms) {
        return rooms.open("points");
    }

    @Bean
    DurableTasks pointsTasks(
            @Qualifier("pointsRoom") Room room, Ledger ledger, VerifyLedger verify) {
        room.tasks().every("expire-holds", EXPIRY, ledger::expire);
        room.tasks().every("verify-ledger", VERIFYING, verify::run);
        return room.tasks();
    }

    @Bean
    VerifyLedger verifyLedger(
            Ledger ledger,
            ObjectProvider<LedgerCheck> others,
            Transactions transactions,
            ObjectProvider<MeterRegistry> meters) {
        var verify =
                new VerifyLedger(ledger, others.orderedStream().toList(), transactions::asMesh);
        meters.ifAvailable(registry ->
                Gauge.builder("linli.ledger.wrong", verify, VerifyLedger::wrong)
                        .description("what did not add up when the ledger was last recomputed")
                        .register(registry));
        return verify;
    }

    @Bean(destroyMethod = "close")
    GroupCommit ledgerWriter(Ledger ledger, LedgerSettings settings) {
        return new GroupCommit(ledger, settings.waitingMax());
    }

    @Bean
    OpenAccounts openAccounts(GroupCommit writer, LedgerSettings settings) {
        return new OpenAccounts(writer, settings.products());
    }

    @Bean
    PostTransfers postTransfers(GroupCommit writer, LedgerSettings settings) {
        return new PostTransfers(writer, settings.products());
    }

    @Bean
    ReadLedger readLedger(Ledger ledger) {
        return new ReadLedger(ledger);
    }
}
