package io.linli.mesh.store;

import io.grpc.Context;
import io.linli.mesh.call.Trace;
import io.linli.mesh.caller.Caller;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Runs work in one transaction on behalf of someone. Row-level security reads who it is from six
/// settings that live as long as the transaction: `linli.region` (`*` reaches all),
/// `linli.partner`, `linli.estates` (split and framed by commas), `linli.org`, `linli.person` and
/// `linli.roles` (split by commas). Without them no row is seen. `linli.trace` is the trace of the
/// call or task, for the tables that keep which request made a row.
public final class Transactions {
    private static final Duration STATEMENT_MAX = Duration.ofSeconds(10);
    private static final String PLANS_AUTO = "auto";
    private static final String PLANS_KEPT = "force_generic_plan";
    private static final String REACH =
            """
            SELECT set_config('linli.region', :region, true), set_config('linli.partner', :partner, true),
                   set_config('linli.estates', :estates, true), set_config('linli.org', :org, true),
                   set_config('linli.person', :person, true), set_config('linli.roles', :roles, true),
                   set_config('linli.trace', :trace, true), set_config('statement_timeout', :timeout, true),
                   set_config('plan_cache_mode', :plans, true)
            """;

    private final TransactionTemplate writing;
    private final TransactionTemplate reading;
    private final JdbcClient db;

    public Transactions(PlatformTransactionManager manager, JdbcClient db) {
        this.db = db;
        this.writing = new TransactionTemplate(manager);
        this.reading = new TransactionTemplate(manager);
        this.reading.setReadOnly(true);
    }

    /// Runs `body` as `caller`; what it writes is durable when this returns, and undone if it
    /// throws.
    public <T> T as(Caller caller, Supplier<T> body) {
        return run(writing, caller, body);
    }

    /// Runs `body` as `caller`; it cannot write.
    public <T> T readAs(Caller caller, Supplier<T> body) {
        return run(reading, caller, body);
    }

    /// Runs `body` for the mesh itself, which reaches every row: tasks and timers.
    public <T> T asMesh(Supplier<T> body) {
        return as(Caller.service("mesh"), body);
    }

    /// Runs `step` once the present transaction has committed, never when it rolls back.
    public static void afterCommit(Runnable step) {
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        step.run();
                    }
                });
    }

    private <T> T run(TransactionTemplate transaction, Caller caller, Supplier<T> body) {
        return transaction.execute(_ -> {
            reach(caller, transaction == writing ? plansOf(caller) : PLANS_AUTO);
            return body.get();
        });
    }

    /// What a caller writes goes by key, and one plan is as good for any key: planned anew, with
    /// the rules of row-level security written out, it would cost more than it does. Lists, which
    /// are read, and the mesh's own sweeps are planned for what they look for.
    private static String plansOf(Caller caller) {
        return caller.is(Caller.Kind.SERVICE) ? PLANS_AUTO : PLANS_KEPT;
    }

    private void reach(Caller caller, String plans) {
        var trace = Trace.currentOrNull();
        db.sql(REACH)
                .param("region", caller.is(Caller.Kind.SERVICE) ? "*" : regionOf(caller))
                .param("partner", caller.is(Caller.Kind.PARTNER) ? caller.id() : "")
                .param(
                        "estates",
                        caller.estates().isEmpty()
                                ? ""
                                : "," + String.join(",", caller.estates()) + ",")
                .param("org", caller.org())
                .param("person", caller.is(Caller.Kind.PERSON) ? caller.id() : "")
                .param("roles", String.join(",", caller.roles()))
                .param("trace", trace == null ? "" : trace.id())
                .param("timeout", Long.toString(timeLeft().toMillis()))
                .param("plans", plans)
                .query((_, _) -> 0)
                .single();
    }

    /// A partner sees what it filed itself, a firm's staff what happens on its estates; a region
    /// opens rows to officers only.
    private static String regionOf(Caller caller) {
        return caller.is(Caller.Kind.PERSON) && caller.estates().isEmpty() ? caller.region() : "";
    }

    private static Duration timeLeft() {
        var deadline = Context.current().getDeadline();
        if (deadline == null) {
            return STATEMENT_MAX;
        }
        var millis = Math.max(1, deadline.timeRemaining(TimeUnit.MILLISECONDS));
        return Duration.ofMillis(Math.min(millis, STATEMENT_MAX.toMillis()));
    }
}
