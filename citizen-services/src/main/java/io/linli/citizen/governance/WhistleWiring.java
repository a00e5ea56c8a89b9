package io.linli.citizen.governance;

import io.linli.citizen.governance.cases.Cases;
import io.linli.citizen.governance.cases.machine.Machine;
import io.linli.citizen.governance.cases.step.TakeStep;
import io.linli.citizen.governance.clock.RunDeadline;
import io.linli.citizen.governance.whistle.AskedFor;
import io.linli.citizen.governance.whistle.BlowWhistle;
import io.linli.citizen.governance.whistle.CloseWhistle;
import io.linli.citizen.governance.whistle.DepartmentClocks;
import io.linli.citizen.governance.whistle.Departments;
import io.linli.citizen.governance.whistle.DispatchOrders;
import io.linli.citizen.governance.whistle.EscalateLate;
import io.linli.citizen.governance.whistle.ExportWhistles;
import io.linli.citizen.governance.whistle.HearDepartment;
import io.linli.citizen.governance.whistle.JudgeRefusal;
import io.linli.citizen.governance.whistle.ReadWhistles;
import io.linli.citizen.governance.whistle.SuspendDepartment;
import io.linli.citizen.governance.whistle.WhistleLimits;
import io.linli.citizen.governance.whistle.WhistleRules;
import io.linli.citizen.governance.whistle.Whistles;
import io.linli.citizen.governance.whistle.WriteDown;
import io.linli.citizen.governance.whistle.asked.AnswerAsked;
import io.linli.citizen.governance.whistle.asked.AskForWhistle;
import io.linli.citizen.governance.whistle.asked.DecidePreWhistle;
import io.linli.citizen.governance.whistle.asked.PreWhistles;
import io.linli.citizen.governance.whistle.asked.ReadPreWhistles;
import io.linli.mesh.IfServed;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What can be done about whistles.
@Configuration(proxyBeanMethods = false)
@IfServed("governance")
class WhistleWiring {
    @Bean
    DepartmentClocks departmentClocks(WhistleLimits limits, RunDeadline deadline) {
        return new DepartmentClocks(limits, deadline);
    }

    @Bean
    WriteDown writeDown(Whistles whistles, TakeStep step, DispatchOrders orders) {
        return new WriteDown(whistles, step, orders);
    }

    @Bean
    AskedFor answerAsked(PreWhistles asked) {
        return new AnswerAsked(asked);
    }

    @Bean
    BlowWhistle blowWhistle(
            Whistles whistles,
            Departments departments,
            DepartmentClocks clocks,
            TakeStep step,
            DispatchOrders orders,
            AskedFor asked) {
        return new BlowWhistle(whistles, departments, clocks, step, orders, asked);
    }

    @Bean
    ReadWhistles readWhistles(Whistles whistles) {
        return new ReadWhistles(whistles);
    }

    @Bean
    ExportWhistles exportWhistles(Whistles whistles) {
        return new ExportWhistles(whistles);
    }

    @Bean
    HearDepartment hearDepartment(
            Whistles whistles,
            DepartmentClocks clocks,
            WhistleRules rules,
            WriteDown writeDown,
            TakeStep step,
            Clock clock) {
        return new HearDepartment(whistles, clocks, rules, writeDown, step, clock);
    }

    @Bean
    JudgeRefusal judgeRefusal(
            Whistles whistles,
            Departments departments,
            DepartmentClocks clocks,
            WhistleRules rules,
            WriteDown writeDown,
            Clock clock) {
        return new JudgeRefusal(whistles, departments, clocks, rules, writeDown, clock);
    }

    @Bean
    SuspendDepartment suspendDepartment(
            Whistles whistles, DepartmentClocks clocks, WriteDown writeDown, Clock clock) {
        return new SuspendDepartment(whistles, clocks, writeDown, clock);
    }

    @Bean
    CloseWhistle closeWhistle(
            Whistles whistles,
            DepartmentClocks clocks,
            WriteDown writeDown,
            TakeStep step,
            Clock clock) {
        return new CloseWhistle(whistles, clocks, writeDown, step, clock);
    }

    @Bean
    EscalateLate escalateLate(Whistles whistles, TakeStep step, Clock clock) {
        return new EscalateLate(whistles, step, clock);
    }

    @Bean
    AskForWhistle askForWhistle(
            PreWhistles asked,
            Cases cases,
            Whistles whistles,
            Departments departments,
            TakeStep step,
            Machine machine,
            Clock clock) {
        return new AskForWhistle(asked, cases, whistles, departments, step, machine, clock);
    }

    @Bean
    DecidePreWhistle decidePreWhistle(
            PreWhistles asked, Cases cases, BlowWhistle blowWhistle, TakeStep step, Clock clock) {
        return new DecidePreWhistle(asked, cases, blowWhistle, step, clock);
    }

    @Bean
    ReadPreWhistles readPreWhistles(PreWhistles asked) {
        return new ReadPreWhistles(asked);
    }
}
