package io.linli.citizen.governance;

import io.linli.citizen.governance.cases.Guards;
import io.linli.citizen.governance.cases.Machine;
import io.linli.citizen.governance.cases.Machines;
import io.linli.citizen.governance.cases.ReopenRules;
import io.linli.citizen.governance.clock.Calendars;
import io.linli.mesh.IfServed;
import io.linli.mesh.Room;
import io.linli.proto.RealmRoles;
import java.util.HashSet;
import java.util.Set;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The machine that cases go by. Read and checked once, at the start: a table that makes no sense
/// is a reason not to start.
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
}
