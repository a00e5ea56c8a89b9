package io.linli.citizen.points.timebank;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.citizen.CitizenExtension;
import io.linli.citizen.points.ledger.Ledger;
import io.linli.citizen.points.ledger.LedgerCheck;
import io.linli.mesh.store.Transactions;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/// What holds of the time bank whatever was done.
public final class TimebankChecks {
    private TimebankChecks() {}

    /// What the hourly check asks, and beside it what needs no scheme to ask: each ledger sums to
    /// nothing, sessions hold what is held, no day's cap is passed.
    public static void hold(CitizenExtension service) {
        lettingTimeDoItsWork(service);
        var transactions = service.bean(Transactions.class);
        assertThat(transactions.asMesh(service.bean(Ledger.class)::verify)).isEmpty();
        for (var check : service.beans(LedgerCheck.class)) {
            assertThat(transactions.asMesh(check::run)).isEmpty();
        }
        assertThat(rows(service, SUMS)).isEmpty();
        assertThat(rows(service, HELD)).isEmpty();
        assertThat(rows(service, DAY_CAP)).isEmpty();
    }

    /// What is due is done now; the tasks that do it may be a moment late.
    private static void lettingTimeDoItsWork(CitizenExtension service) {
        var due = dueSessions(service);
        while (!due.isEmpty()) {
            for (var session : due) {
                var parts = session.split(" ");
                service.bean(CarrySession.class)
                        .timeOut(
                                new SessionId(UUID.fromString(parts[0])),
                                SessionState.valueOf(parts[1]));
            }
            due = dueSessions(service);
        }
    }

    private static List<String> dueSessions(CitizenExtension service) {
        return service.postgres()
                .owner()
                .sql("SELECT id || ' ' || state FROM points.timebank_session WHERE due_at <= :now")
                .param("now", service.clock().instant().atOffset(ZoneOffset.UTC))
                .query(String.class)
                .list();
    }

    private static List<String> rows(CitizenExtension service, String sql) {
        return service.postgres().owner().sql(sql).query(String.class).list();
    }

    private static final String SUMS =
            """
            SELECT ledger || ': ' || sum(credits_posted - debits_posted) || ', ' || sum(credits_pending - debits_pending)
              FROM points.account GROUP BY ledger
            HAVING sum(credits_posted - debits_posted) <> 0 OR sum(credits_pending - debits_pending) <> 0
            """;

    private static final String HELD =
            """
            SELECT 'sessions hold ' || s.held || ', accounts ' || a.held
              FROM (SELECT coalesce(sum(planned), 0) AS held FROM points.timebank_session
                     WHERE state IN ('ACCEPTED', 'SIGNED_IN', 'SIGNED_OUT', 'DISPUTED')) s,
                   (SELECT coalesce(sum(debits_pending), 0) AS held FROM points.account WHERE ledger = 2) a
             WHERE s.held <> a.held
            """;

    private static final String DAY_CAP =
            """
            SELECT provider_id || ' on ' || served_on || ': ' || sum(paid)
              FROM points.timebank_session
             WHERE state = 'DONE' AND starts_with(region, '310105')
             GROUP BY provider_id, served_on HAVING sum(paid) > 4
            """;
}
