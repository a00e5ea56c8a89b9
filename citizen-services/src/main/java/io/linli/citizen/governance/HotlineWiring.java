package io.linli.citizen.governance;

import io.linli.citizen.governance.cases.intake.FileCase;
import io.linli.citizen.governance.cases.list.ReadCases;
import io.linli.citizen.governance.cases.step.CarryCase;
import io.linli.citizen.governance.cases.step.MarkCase;
import io.linli.citizen.governance.cases.step.PauseCase;
import io.linli.citizen.governance.cases.step.TakeStep;
import io.linli.citizen.governance.clock.RunDeadline;
import io.linli.citizen.governance.hotline.HearHotline;
import io.linli.citizen.governance.hotline.HotlineRules;
import io.linli.citizen.governance.hotline.HotlineSteps;
import io.linli.citizen.governance.hotline.JudgeTicket;
import io.linli.citizen.governance.hotline.Rates;
import io.linli.citizen.governance.hotline.ReadRates;
import io.linli.citizen.governance.hotline.ReadTickets;
import io.linli.citizen.governance.hotline.SoundTicket;
import io.linli.citizen.governance.hotline.TicketCase;
import io.linli.citizen.governance.hotline.TicketClocks;
import io.linli.citizen.governance.hotline.Tickets;
import io.linli.citizen.governance.hotline.Words;
import io.linli.citizen.governance.hotline.WorkTicket;
import io.linli.mesh.IfServed;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Tickets of the 12345 hotline, and the three rates.
@Configuration(proxyBeanMethods = false)
@IfServed("governance")
class HotlineWiring {
    @Bean
    TicketClocks ticketClocks(RunDeadline deadline, HotlineRules rules) {
        return new TicketClocks(deadline, rules);
    }

    @Bean
    TicketCase ticketCase(
            FileCase file,
            ReadCases read,
            CarryCase carry,
            MarkCase mark,
            PauseCase pause,
            TakeStep step,
            RunDeadline deadline) {
        return new TicketCase(file, read, carry, mark, pause, step, deadline);
    }

    @Bean
    HearHotline hearHotline(
            Tickets tickets,
            Words words,
            HotlineRules rules,
            TicketClocks clocks,
            TicketCase cases,
            Clock clock) {
        return new HearHotline(tickets, words, rules, clocks, cases, clock);
    }

    @Bean
    WorkTicket workTicket(
            Tickets tickets,
            HotlineRules rules,
            TicketClocks clocks,
            TicketCase cases,
            HotlineSteps hotline,
            Clock clock) {
        return new WorkTicket(tickets, rules, clocks, cases, hotline, clock);
    }

    @Bean
    JudgeTicket judgeTicket(Tickets tickets, HotlineRules rules, Clock clock) {
        return new JudgeTicket(tickets, rules, clock);
    }

    @Bean
    SoundTicket soundTicket(Tickets tickets, Clock clock) {
        return new SoundTicket(tickets, clock);
    }

    @Bean
    ReadTickets readTickets(Tickets tickets, Clock clock) {
        return new ReadTickets(tickets, clock);
    }

    @Bean
    ReadRates readRates(Rates rates, HotlineRules rules, Clock clock) {
        return new ReadRates(rates, rules, clock);
    }
}
