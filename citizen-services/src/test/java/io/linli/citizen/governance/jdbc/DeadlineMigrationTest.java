package io.linli.citizen.governance.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.citizen.governance.clock.Deadline;
import io.linli.citizen.governance.clock.Subject;
import io.linli.citizen.governance.clock.SubjectKind;
import io.linli.mesh.store.Schemas;
import io.linli.mesh.testkit.PostgresExtension;
import java.time.Instant;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What ran before deadlines were records goes on.
class DeadlineMigrationTest {
    private static final UUID RUNS = new UUID(0, 1);
    private static final UUID DONE = new UUID(0, 2);
    private static final UUID WHISTLE = new UUID(0, 3);

    @RegisterExtension static final PostgresExtension POSTGRES = new PostgresExtension();

    @Test
    void casesAndCalledDepartmentsKeepTheirDeadlines() {
        var settings = POSTGRES.settings();
        Flyway.configure()
                .dataSource(settings.url(), settings.ownerUser(), settings.ownerPassword())
                .schemas("governance")
                .createSchemas(true)
                .locations("classpath:db/mesh", "classpath:db/governance")
                .target("3")
                .load()
                .migrate();
        file(RUNS, "NULL");
        file(DONE, "'2026-11-20T03:00:00Z'");
        call();
        new Schemas(settings).migrate("governance");

        var runs = deadline(Subject.of(SubjectKind.CASE, RUNS));
        assertThat(runs.due()).isEqualTo(Instant.parse("2026-11-20T10:00:00Z"));
        assertThat(runs.ladder().steps()).hasSize(4);
        assertThat(runs.next().orElseThrow().at()).isEqualTo(runs.warnAt());
        var done = deadline(Subject.of(SubjectKind.CASE, DONE));
        assertThat(done.stopped()).contains(Instant.parse("2026-11-20T03:00:00Z"));
        assertThat(done.next()).isEmpty();
        var called = deadline(new Subject(SubjectKind.WHISTLE, WHISTLE, "110105-CGW:ARRIVE"));
        assertThat(called.due()).isEqualTo(Instant.parse("2026-11-20T03:30:00Z"));
        assertThat(
                        POSTGRES.owner()
                                .sql(
                                        "SELECT count(*) FROM governance.deadline WHERE next_at IS NOT NULL")
                                .query(Long.class)
                                .single())
                .isEqualTo(3);
    }

    private Deadline deadline(Subject subject) {
        var deadlines = new JdbcDeadlines(POSTGRES.db());
        return POSTGRES.transactions()
                .asMesh(() -> {
                    var found = deadlines.find(subject).orElseThrow();
                    assertThat(Deadline.folded(deadlines.events(found), found.sounded()))
                            .isEqualTo(found);
                    return found;
                });
    }

    private static void file(UUID id, String stopped) {
        POSTGRES.owner()
                .sql(
                        """
                        INSERT INTO governance.case_file VALUES (
                            '110105017036', '%s', '北', 'linli', 'NOISE', '噪声扰民', '吵', '', NULL, '', 'm', 'r', '', '', NULL,
                            'FILED', NULL, NULL, NULL, NULL, '2026-11-20T02:00:00Z', '2026-11-20T08:00:00Z',
                            '2026-11-20T10:00:00Z', %s, 1, 1, '2026-11-20T02:00:00Z', '2026-11-20T02:00:00Z')
                        """
                                .formatted(id, stopped))
                .update();
    }

    private static void call() {
        POSTGRES.owner()
                .sql(
                        """
                        INSERT INTO governance.whistle VALUES (
                            '110105017036', '%s', '%s', '110105017', 'EMERGENCY', '吵', '{110105-CGW}', '2026-11-20T03:00:00Z',
                            NULL, NULL, NULL, 1)
                        """
                                .formatted(WHISTLE, RUNS))
                .update();
        POSTGRES.owner()
                .sql(
                        """
                        INSERT INTO governance.whistle_department (whistle_id, place, org, name, ack_due_at, arrive_due_at)
                        VALUES ('%s', 1, '110105-CGW', '城管委', '2026-11-20T03:05:00Z', '2026-11-20T03:30:00Z')
                        """
                                .formatted(WHISTLE))
                .update();
    }
}
