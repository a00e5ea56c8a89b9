package io.linli.citizen.governance.demo;

import io.linli.citizen.governance.duty.Duties;
import io.linli.citizen.governance.duty.Duty;
import io.linli.citizen.governance.duty.DutyScope;
import io.linli.citizen.governance.duty.RouteRules;
import java.time.Instant;
import java.util.Optional;

/// Use case: a demonstration starts. Repeating it changes nothing but what the file changed; a duty
/// that somebody has ended stays ended.
final class TakeInDemoRules {
    /// Before any demonstration.
    private static final Instant FROM = Instant.parse("2025-12-31T16:00:00Z");

    private final Duties duties;
    private final RouteRules routes;

    TakeInDemoRules(Duties duties, RouteRules routes) {
        this.duties = duties;
        this.routes = routes;
    }

    void takeIn(DemoRules demo) {
        demo.routes().stream().flatMap(way -> way.rules(FROM).stream()).forEach(routes::keep);
        demo.places().stream().map(DemoRules.Place::scope).forEach(duties::put);
        demo.duties().forEach(this::takeIn);
    }

    private void takeIn(DemoRules.Held held) {
        if (duties.find(held.id()).isEmpty()) {
            duties.add(
                    new Duty(
                            held.id(),
                            new DutyScope.Key(held.region(), held.kind(), held.code()),
                            held.role(),
                            held.personId(),
                            held.personName(),
                            false,
                            FROM,
                            Optional.empty()));
        }
    }
}
