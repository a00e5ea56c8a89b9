package io.linli.citizen.governance.jdbc;

import io.linli.citizen.governance.cases.CaseExamples;
import io.linli.citizen.governance.cases.CaseFile;
import io.linli.citizen.governance.cases.machine.Machine;
import io.linli.citizen.governance.cases.step.CaseChange;
import io.linli.citizen.governance.cases.step.CaseClock;
import io.linli.citizen.governance.cases.step.CaseNews;
import io.linli.citizen.governance.cases.step.EscalateCase;
import io.linli.citizen.governance.cases.step.Followers;
import io.linli.citizen.governance.cases.step.Guards;
import io.linli.citizen.governance.cases.step.NoteCases;
import io.linli.citizen.governance.cases.step.PauseCase;
import io.linli.citizen.governance.cases.step.PortalNotices;
import io.linli.citizen.governance.cases.step.TakeStep;
import io.linli.citizen.governance.clock.Deadline;
import io.linli.citizen.governance.clock.Limit;
import io.linli.citizen.governance.clock.LimitUnit;
import io.linli.citizen.governance.clock.Policy;
import io.linli.citizen.governance.clock.RunDeadline;
import io.linli.citizen.governance.clock.Subject;
import io.linli.citizen.governance.clock.SubjectKind;
import io.linli.proto.RealmRoles;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What cases need to be filed, moved and swept over a database, without the rest of the service.
/// Everything but [#file] runs in the transaction at hand.
final class CaseRoom {
    static final Policy EIGHT_HOURS =
            Policy.of(
                    "category/linli/ROAD_COLLAPSE",
                    "",
                    Instant.parse("2025-12-31T16:00:00Z"),
                    new Limit(8, LimitUnit.CLOCK_HOUR));

    final JdbcCases cases;
    final JdbcDeadlines deadlines;
    final RunDeadline deadline;
    final TakeStep step;
    final PauseCase pauseCase;
    final EscalateCase alarm;

    CaseRoom(JdbcClient db, Clock clock) {
        this(db, clock, (_, _, _) -> {});
    }

    CaseRoom(JdbcClient db, Clock clock, PortalNotices notices) {
        var machines = new JdbcMachines(db);
        var calendars = new JdbcCalendars(db);
        var roles = new HashSet<>(RealmRoles.ALL);
        roles.addAll(Set.of("partner", "platform", "timer"));
        cases = new JdbcCases(db);
        deadlines = new JdbcDeadlines(db);
        deadline = new RunDeadline(deadlines, calendars, new JdbcLadders(db));
        step =
                new TakeStep(
                        cases,
                        Machine.of(machines.read("case"), roles),
                        new Guards(machines, calendars),
                        new Alone(),
                        notices,
                        new Silence(),
                        new CaseClock(deadline),
                        clock);
        pauseCase = new PauseCase(step, deadline);
        alarm = new EscalateCase(new NoteCases(cases, new Silence(), clock));
    }

    static Subject subject(CaseFile file) {
        return Subject.of(SubjectKind.CASE, file.id().value());
    }

    /// Files a case whose clock started with it.
    CaseFile file(CaseFile fresh, Policy policy) {
        var region = fresh.filing().community().code();
        var counted = deadline.counted(subject(fresh), region, policy, fresh.createdAt());
        var timed = fresh.timed(counted.clock());
        cases.file(timed, CaseExamples.first(timed));
        deadline.start(counted);
        return timed;
    }

    CaseFile file(CaseFile fresh) {
        return file(fresh, EIGHT_HOURS);
    }

    Deadline of(CaseFile file) {
        return deadlines.find(subject(file)).orElseThrow();
    }

    private static final class Alone implements Followers {
        @Override
        public void follow(CaseFile main) {}

        @Override
        public void link(CaseFile repeat) {}
    }

    private static final class Silence implements CaseNews {
        @Override
        public void tell(CaseChange change) {}

        @Override
        public Runnable listen(Consumer<Event> listener) {
            return () -> {};
        }

        @Override
        public Optional<List<Event>> since(long number) {
            return Optional.empty();
        }
    }
}
