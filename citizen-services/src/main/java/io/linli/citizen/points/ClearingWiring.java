package io.linli.citizen.points;

import io.linli.citizen.points.clearing.ApplyCreditLimits;
import io.linli.citizen.points.clearing.CarryNetting;
import io.linli.citizen.points.clearing.CreditLimits;
import io.linli.citizen.points.clearing.CreditLots;
import io.linli.citizen.points.clearing.CreditPayee;
import io.linli.citizen.points.clearing.Debts;
import io.linli.citizen.points.clearing.LaterSteps;
import io.linli.citizen.points.clearing.Nettings;
import io.linli.citizen.points.clearing.PayAcross;
import io.linli.citizen.points.clearing.PayeeCredits;
import io.linli.citizen.points.clearing.Payments;
import io.linli.citizen.points.clearing.ReadSolvency;
import io.linli.citizen.points.clearing.RunNetting;
import io.linli.citizen.points.clearing.SetCreditLimit;
import io.linli.citizen.points.clearing.SettleDebt;
import io.linli.citizen.points.clearing.Settlements;
import io.linli.citizen.points.clearing.Writing;
import io.linli.citizen.points.ledger.Ledger;
import io.linli.citizen.points.ledger.OpenAccounts;
import io.linli.citizen.points.ledger.PostTransfers;
import io.linli.citizen.points.lot.Bookings;
import io.linli.citizen.points.lot.Purses;
import io.linli.mesh.IfServed;
import io.linli.mesh.store.Transactions;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What communities can do between each other.
@Configuration(proxyBeanMethods = false)
@IfServed("points")
class ClearingWiring {
    @Bean
    Writing clearingWriting(OpenAccounts openAccounts, PostTransfers postTransfers) {
        return new Writing(openAccounts, postTransfers);
    }

    @Bean
    SetCreditLimit setCreditLimit(CreditLimits limits, LaterSteps later, Clock clock) {
        return new SetCreditLimit(limits, later, clock);
    }

    @Bean
    ApplyCreditLimits applyCreditLimits(
            CreditLimits limits, Writing writing, Transactions transactions, Clock clock) {
        return new ApplyCreditLimits(limits, writing, transactions, clock);
    }

    @Bean
    PayAcross payAcross(
            Writing writing,
            Payments payments,
            CreditLimits limits,
            Debts debts,
            LaterSteps later,
            Ledger ledger,
            Transactions transactions,
            Clock clock) {
        return new PayAcross(
                writing,
                payments,
                limits,
                debts,
                later,
                id -> transactions.asMesh(() -> ledger.find(id)),
                clock);
    }

    @Bean
    PayeeCredits payeeCredits(Bookings bookings, Purses purses, Payments payments, Clock clock) {
        return new CreditLots(bookings, purses, payments, clock);
    }

    @Bean
    CreditPayee creditPayee(
            Payments payments, PayeeCredits credits, Transactions transactions, Clock clock) {
        return new CreditPayee(payments, credits, transactions, clock);
    }

    @Bean
    SettleDebt settleDebt(Writing writing, Settlements settlements, Debts debts, Clock clock) {
        return new SettleDebt(writing, settlements, debts, clock);
    }

    @Bean
    RunNetting runNetting(Nettings nettings, Debts debts, LaterSteps later, Clock clock) {
        return new RunNetting(nettings, debts, later, clock);
    }

    @Bean
    CarryNetting carryNetting(
            Nettings nettings, Writing writing, Transactions transactions, Clock clock) {
        return new CarryNetting(nettings, writing, transactions, clock);
    }

    @Bean
    ReadSolvency readSolvency(Debts debts, Clock clock) {
        return new ReadSolvency(debts, clock);
    }
}
