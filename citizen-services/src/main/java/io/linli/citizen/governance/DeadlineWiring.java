package io.linli.citizen.governance;

import io.linli.citizen.governance.cases.Cases;
import io.linli.citizen.governance.cases.step.CaseClock;
import io.linli.citizen.governance.cases.step.CaseNews;
import io.linli.citizen.governance.cases.step.EscalateCase;
import io.linli.citizen.governance.cases.step.NoteCases;
import io.linli.citizen.governance.cases.step.PauseCase;
import io.linli.citizen.governance.cases.step.TakeStep;
import io.linli.citizen.governance.clock.Alarm;
import io.linli.citizen.governance.clock.Calendars;
import io.linli.citizen.governance.clock.Deadlines;
import io.linli.citizen.governance.clock.ExplainDeadline;
import io.linli.citizen.governance.clock.Ladders;
import io.linli.citizen.governance.clock.RunDeadline;
import io.linli.citizen.governance.clock.Sweep;
import io.linli.citizen.governance.clock.SweepTicker;
import io.linli.mesh.IfServed;
import io.linli.mesh.Room;
import io.linli.mesh.store.Transactions;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Deadlines, what follows them, and the sweep that every replica runs.
@Configuration(proxyBeanMethods = false)
@IfServed("governance")
class DeadlineWiring {
    @Bean
    RunDeadline runDeadline(Deadlines deadlines, Calendars calendars, Ladders ladders) {
        return new RunDeadline(deadlines, calendars, ladders);
    }

    @Bean
    ExplainDeadline explainDeadline(Deadlines deadlines, Calendars calendars) {
        return new ExplainDeadline(deadlines, calendars);
    }

    @Bean
    CaseClock caseClock(RunDeadline deadline) {
        return new CaseClock(deadline);
    }

    @Bean
    PauseCase pauseCase(TakeStep step, RunDeadline deadline) {
        return new PauseCase(step, deadline);
    }

    @Bean
    EscalateCase escalateCase(Cases cases, CaseNews news, Clock clock) {
        return new EscalateCase(new NoteCases(cases, news, clock));
    }

    @Bean
    Sweep deadlineSweep(
            Deadlines deadlines, List<Alarm> alarms, Transactions transactions, Clock clock) {
        return new Sweep(deadlines, alarms, transactions, clock);
    }

    /// @param migrated the sweep needs the room's tables
    @Bean(initMethod = "start", destroyMethod = "close")
    SweepTicker deadlineTicker(Sweep sweep, @Qualifier("governanceRoom") Room migrated) {
        return new SweepTicker(sweep);
    }
}
