package io.linli.citizen.governance;

import io.linli.citizen.governance.cases.category.BrowseCategories;
import io.linli.citizen.governance.cases.category.Categories;
import io.linli.citizen.governance.cases.machine.Machine;
import io.linli.citizen.governance.cases.machine.Machines;
import io.linli.citizen.governance.cases.step.AssignCase;
import io.linli.citizen.governance.cases.step.Assignees;
import io.linli.citizen.governance.cases.step.DecideNeed;
import io.linli.citizen.governance.cases.step.Guards;
import io.linli.citizen.governance.cases.step.MarkCase;
import io.linli.citizen.governance.cases.step.ReopenRules;
import io.linli.citizen.governance.cases.step.TakeStep;
import io.linli.citizen.governance.cases.template.AnswerTemplates;
import io.linli.citizen.governance.cases.template.KeepTemplates;
import io.linli.citizen.governance.clock.Calendars;
import io.linli.mesh.IfServed;
import io.linli.mesh.Room;
import io.linli.proto.RealmRoles;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The machine that cases go by, and the desk where officers work them. The machine is read and
/// checked once, at the start: a table that makes no sense is a reason not to start.
@Configuration(proxyBeanMethods = false)
@IfServed("governance")
class CaseMachineWiring {
    private static final String MACHINE = "case";

    /// Beside the people of the realm: portals, the adapters of platforms, and the mesh itself.
    private static final Set<String> MACHINES = Set.of("partner", "platform", "timer");

    @Bean
    Machine caseMachine(@Qualifier("governanceRoom") Room migrated, Machines machines) {
        var known = new HashSet<>(RealmRoles.ALL);
        known.addAll(MACHINES);
        return Machine.of(machines.read(MACHINE), known);
    }

    @Bean
    Guards guards(ReopenRules reopening, Calendars calendars) {
        return new Guards(reopening, calendars);
    }

    @Bean
    AssignCase assignCase(TakeStep step, Assignees assignees) {
        return new AssignCase(step, assignees);
    }

    @Bean
    MarkCase markCase(TakeStep step) {
        return new MarkCase(step);
    }

    @Bean
    BrowseCategories browseCategories(Categories categories, Clock clock) {
        return new BrowseCategories(categories, clock);
    }

    @Bean
    KeepTemplates keepTemplates(AnswerTemplates templates, Clock clock) {
        return new KeepTemplates(templates, clock);
    }

    @Bean
    DecideNeed decideNeed(TakeStep step) {
        return new DecideNeed(step);
    }
}
