package io.linli.citizen.governance;

import io.linli.citizen.governance.cases.Cases;
import io.linli.citizen.governance.clock.RunDeadline;
import io.linli.citizen.governance.disputes.CarryDispute;
import io.linli.citizen.governance.disputes.DisputeRules;
import io.linli.citizen.governance.disputes.Disputes;
import io.linli.citizen.governance.disputes.OpenDispute;
import io.linli.citizen.governance.disputes.ReadDisputes;
import io.linli.citizen.governance.disputes.StepDispute;
import io.linli.citizen.governance.disputes.StrikeDispute;
import io.linli.citizen.governance.disputes.TellOfDispute;
import io.linli.mesh.IfServed;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The list of disputes.
@Configuration(proxyBeanMethods = false)
@IfServed("governance")
class DisputeWiring {
    @Bean
    OpenDispute openDispute(
            Disputes disputes, DisputeRules rules, Cases cases, RunDeadline deadline, Clock clock) {
        return new OpenDispute(disputes, rules, cases, deadline, clock);
    }

    @Bean
    StepDispute stepDispute(Disputes disputes, RunDeadline deadline, Clock clock) {
        return new StepDispute(disputes, deadline, clock);
    }

    @Bean
    CarryDispute carryDispute(StepDispute step) {
        return new CarryDispute(step);
    }

    @Bean
    StrikeDispute strikeDispute(StepDispute step) {
        return new StrikeDispute(step);
    }

    @Bean
    ReadDisputes readDisputes(Disputes disputes, Clock clock) {
        return new ReadDisputes(disputes, clock);
    }

    @Bean
    TellOfDispute tellOfDispute(StepDispute step) {
        return new TellOfDispute(step);
    }
}
