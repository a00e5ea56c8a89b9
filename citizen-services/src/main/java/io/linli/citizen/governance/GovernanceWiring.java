package io.linli.citizen.governance;

import io.linli.citizen.governance.cases.Cases;
import io.linli.citizen.governance.cases.category.Categories;
import io.linli.citizen.governance.cases.intake.FileCase;
import io.linli.citizen.governance.cases.intake.Repeats;
import io.linli.citizen.governance.cases.intake.Routes;
import io.linli.citizen.governance.cases.list.ReadCases;
import io.linli.citizen.governance.cases.machine.Machine;
import io.linli.citizen.governance.cases.step.Awards;
import io.linli.citizen.governance.cases.step.CarryCase;
import io.linli.citizen.governance.cases.step.CaseClock;
import io.linli.citizen.governance.cases.step.CaseNews;
import io.linli.citizen.governance.cases.step.Followers;
import io.linli.citizen.governance.cases.step.Guards;
import io.linli.citizen.governance.cases.step.PortalNotices;
import io.linli.citizen.governance.cases.step.RateCase;
import io.linli.citizen.governance.cases.step.TakeStep;
import io.linli.citizen.governance.clock.RunDeadline;
import io.linli.mesh.IfServed;
import io.linli.mesh.Room;
import io.linli.mesh.Rooms;
import io.linli.mesh.task.DurableTasks;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What the governance room can do.
@Configuration(proxyBeanMethods = false)
@IfServed("governance")
class GovernanceWiring {
    @Bean
    Room governanceRoom(Rooms rooms) {
        return rooms.open("governance");
    }

    @Bean
    DurableTasks governanceTasks(@Qualifier("governanceRoom") Room room) {
        return room.tasks();
    }

    @Bean
    FileCase fileCase(
            Cases cases,
            Categories categories,
            RunDeadline deadline,
            Repeats repeats,
            Routes routes,
            Machine machine,
            Followers followers,
            PortalNotices notices,
            CaseNews news,
            Clock clock) {
        return new FileCase(
                cases,
                categories,
                deadline,
                repeats,
                routes,
                machine,
                followers,
                notices,
                news,
                clock);
    }

    @Bean
    ReadCases readCases(Cases cases, Clock clock) {
        return new ReadCases(cases, clock);
    }

    @Bean
    TakeStep takeStep(
            Cases cases,
            Machine machine,
            Guards guards,
            Followers followers,
            PortalNotices notices,
            CaseNews news,
            CaseClock deadline,
            Clock clock) {
        return new TakeStep(cases, machine, guards, followers, notices, news, deadline, clock);
    }

    @Bean
    CarryCase carryCase(TakeStep step, Awards awards) {
        return new CarryCase(step, awards);
    }

    @Bean
    RateCase rateCase(TakeStep step, Awards awards) {
        return new RateCase(step, awards);
    }
}
