package io.linli.citizen.governance.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.citizen.governance.whistle.Fold;
import io.linli.citizen.governance.whistle.WhistleEvent;
import io.linli.citizen.governance.whistle.WhistleId;
import io.linli.mesh.store.Schemas;
import io.linli.mesh.testkit.PostgresExtension;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A whistle that was blown before there were events has them afterwards, and is what they come to.
class WhistleMigrationTest {
    private static final UUID CASE = UUID.randomUUID();
    private static final UUID WHISTLE = UUID.randomUUID();

    @RegisterExtension static final PostgresExtension POSTGRES = new PostgresExtension();

    @Test
    void whatHappenedBeforeIsKnownAsEvents() {
        var settings = POSTGRES.settings();
        Flyway.configure()
                .dataSource(settings.url(), settings.ownerUser(), settings.ownerPassword())
                .schemas("governance")
                .createSchemas(true)
                .locations("classpath:db/mesh", "classpath:db/governance")
                .target("11")
                .load()
                .migrate();
        fill();
        new Schemas(settings).migrate("governance");

        var whistles = new JdbcWhistles(POSTGRES.db());
        POSTGRES.transactions()
                .asMesh(() -> {
                    var found = whistles.find(new WhistleId(WHISTLE)).orElseThrow();
                    var events =
                            whistles.events(found.id(), 0, 100).stream()
                                    .map(WhistleEvent.Numbered::event)
                                    .toList();
                    assertThat(events).hasSize(10);
                    var folded = Fold.of(found, events);
                    assertThat(folded.departments()).isEqualTo(found.departments());
                    assertThat(folded.closing()).isEqualTo(found.closing());
                    assertThat(folded.escalations()).isEqualTo(found.escalations());
                    return true;
                });
        assertThat(
                        POSTGRES.owner()
                                .sql(
                                        "SELECT count(*) FROM governance.whistle_outcome WHERE arrived_on_time AND score = 4")
                                .query(Long.class)
                                .single())
                .isOne();
    }

    private static void fill() {
        var owner = POSTGRES.owner();
        owner.sql(
                        """
                        INSERT INTO governance.case_file
                            (region, id, region_name, code_system, category, category_name, title, description,
                             external_id, content_mark, reporter_id, reporter_name, reporter_phone, state, whistle_id,
                             started_at, soon_at, due_at, version, events, created_at, updated_at)
                        VALUES ('110105017036', '%s', '北', 'linli', 'NOISE', '噪声扰民', '吵', '', '', 'm', 'r', '', '',
                            'RESOLVED', '%s', '2026-11-20T02:00:00Z', '2026-11-20T08:00:00Z', '2026-11-20T10:00:00Z', 1, 1,
                            '2026-11-20T02:00:00Z', '2026-11-20T02:00:00Z')
                        """
                                .formatted(CASE, WHISTLE))
                .update();
        owner.sql(
                        """
                        INSERT INTO governance.whistle VALUES (
                            '110105017036', '%s', '%s', '110105017', 'EMERGENCY', '吵', '{110105-CGW,BJ-PSJT}',
                            '2026-11-20T03:00:00Z', '2026-11-20T05:00:00Z', 4, '好', 9)
                        """
                                .formatted(WHISTLE, CASE))
                .update();
        owner.sql(
                        """
                        INSERT INTO governance.whistle_department
                            (whistle_id, place, org, name, ack_due_at, arrive_due_at, ack_at, refused, answered_at, reason,
                             arrive_at, done_at, done_note)
                        VALUES ('%1$s', 1, '110105-CGW', '城管委', '2026-11-20T03:05:00Z', '2026-11-20T03:30:00Z',
                                '2026-11-20T03:02:00Z', false, '2026-11-20T03:02:00Z', '', '2026-11-20T03:29:00Z',
                                '2026-11-20T04:00:00Z', '已回填'),
                               ('%1$s', 2, 'BJ-PSJT', '排水', '2026-11-20T03:05:00Z', '2026-11-20T03:30:00Z',
                                NULL, true, '2026-11-20T03:06:00Z', '不归我管', NULL, '2026-11-20T04:30:00Z', '')
                        """
                                .formatted(WHISTLE))
                .update();
        owner.sql(
                        """
                        INSERT INTO governance.whistle_escalation
                        VALUES ('%s', 'BJ-PSJT', 'ACK', 1, '2026-11-20T03:05:01Z')
                        """
                                .formatted(WHISTLE))
                .update();
    }
}
