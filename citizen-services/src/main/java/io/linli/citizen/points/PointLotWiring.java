package io.linli.citizen.points;

import io.linli.citizen.points.earning.Anomalies;
import io.linli.citizen.points.earning.DecideAnomaly;
import io.linli.citizen.points.earning.EarnPoints;
import io.linli.citizen.points.earning.EarnRules;
import io.linli.citizen.points.earning.Earnings;
import io.linli.citizen.points.earning.FindAnomalies;
import io.linli.citizen.points.earning.KeepEarnRules;
import io.linli.citizen.points.earning.ReverseEarning;
import io.linli.citizen.points.giving.GivePoints;
import io.linli.citizen.points.giving.Households;
import io.linli.citizen.points.giving.RegisterHousehold;
import io.linli.citizen.points.lot.Bookings;
import io.linli.citizen.points.lot.ExpireLots;
import io.linli.citizen.points.lot.FreezeAccount;
import io.linli.citizen.points.lot.HoldPoints;
import io.linli.citizen.points.lot.Purses;
import io.linli.citizen.points.lot.ReadPoints;
import io.linli.citizen.points.lot.RemindOfExpiry;
import io.linli.citizen.points.lot.Reminders;
import io.linli.mesh.IfServed;
import io.linli.mesh.Room;
import io.linli.mesh.store.Transactions;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Points in lots: what earns, spends and expires them.
@Configuration(proxyBeanMethods = false)
@IfServed("points")
class PointLotWiring {
    private static final Duration EXPIRY = Duration.ofMinutes(5);
    private static final Duration REMINDING = Duration.ofMinutes(30);

    @Bean
    HoldPoints holdPoints(Bookings bookings, Purses purses, Clock clock) {
        return new HoldPoints(bookings, purses, clock);
    }

    @Bean
    ReadPoints readPoints(Purses purses, Clock clock) {
        return new ReadPoints(purses, clock);
    }

    @Bean
    FreezeAccount freezeAccount(Purses purses) {
        return new FreezeAccount(purses);
    }

    @Bean
    ExpireLots expireLots(Bookings bookings, Purses purses, Clock clock) {
        return new ExpireLots(bookings, purses, clock);
    }

    @Bean
    RemindOfExpiry remindOfExpiry(Reminders reminders, Clock clock) {
        return new RemindOfExpiry(reminders, clock);
    }

    @Bean
    InitializingBean pointTasks(
            @Qualifier("pointsRoom") Room room,
            ExpireLots expire,
            RemindOfExpiry remind,
            Transactions transactions) {
        return () -> {
            room.tasks().every("expire-lots", EXPIRY, expire::run);
            room.tasks()
                    .every(
                            "remind-of-expiry",
                            REMINDING,
                            () -> {
                                while (transactions.asMesh(remind::run) > 0) {
                                    // a round in each transaction
                                }
                            });
        };
    }

    @Bean
    FindAnomalies findAnomalies(Earnings earnings, Anomalies anomalies) {
        return new FindAnomalies(earnings, anomalies);
    }

    @Bean
    EarnPoints earnPoints(
            Bookings bookings,
            Purses purses,
            EarnRules rules,
            Earnings earnings,
            FindAnomalies anomalies,
            Clock clock) {
        return new EarnPoints(bookings, purses, rules, earnings, anomalies, clock);
    }

    @Bean
    KeepEarnRules keepEarnRules(EarnRules rules, Clock clock) {
        return new KeepEarnRules(rules, clock);
    }

    @Bean
    ReverseEarning reverseEarning(
            Bookings bookings, Purses purses, Earnings earnings, Clock clock) {
        return new ReverseEarning(bookings, purses, earnings, clock);
    }

    @Bean
    DecideAnomaly decideAnomaly(
            Bookings bookings, Anomalies anomalies, Earnings earnings, ReverseEarning reverse) {
        return new DecideAnomaly(bookings, anomalies, earnings, reverse);
    }

    @Bean
    GivePoints givePoints(Bookings bookings, Purses purses, Households households, Clock clock) {
        return new GivePoints(bookings, purses, households, clock);
    }

    @Bean
    RegisterHousehold registerHousehold(Households households, Purses purses, Clock clock) {
        return new RegisterHousehold(households, purses, clock);
    }
}
