package io.linli.gateway.upstream;

import static io.linli.transcode.problem.EdgeReason.OVERLOADED;
import static io.linli.transcode.problem.EdgeReason.UPSTREAM_AWAY;

import io.linli.gateway.upstream.Guard.Refusal;
import io.linli.transcode.http.Admission;
import io.linli.transcode.http.Call;
import io.linli.transcode.http.Gate;
import io.linli.transcode.http.Outcome;
import io.linli.transcode.plan.Plan;
import java.util.concurrent.TimeUnit;

/// The step of a request that spares a provider which is away, and bounds what is open to it. Last
/// of all, so that what is turned down elsewhere never counts here.
public final class UpstreamGate implements Gate {
    private static final Call.Key<Ticket> TICKET = new Call.Key<>("upstream");

    private static final int CLIENT_GONE = 499;

    /// What a failed call is told to the breaker with; it only counts.
    private static final Exception FAILED = new Failed();

    private final Guards guards;

    UpstreamGate(Guards guards) {
        this.guards = guards;
    }

    private record Ticket(Guard guard, boolean stream, long enteredNanos) {}

    private static final class Failed extends Exception {
        private static final long serialVersionUID = 1L;

        Failed() {
            super("away", null, false, false);
        }
    }

    @Override
    public void admit(Call call, Admission then) {
        var plan = call.plan();
        if (plan == null) {
            then.proceed();
            return;
        }
        var upstream = plan.upstream();
        var guard = guards.of(upstream);
        var closed = guard.breaker().tryAcquirePermission();
        guard.look();
        if (!closed) {
            guard.refused(Refusal.BREAKER);
            then.refuse(
                    UPSTREAM_AWAY
                            .problem("upstream: " + upstream + " has not answered lately")
                            .with("Retry-After", restSeconds()));
            return;
        }
        var stream = plan.kind() != Plan.Kind.UNARY;
        if (stream) {
            guard.breaker().releasePermission(); // it may stay open for hours
        }
        if (!guard.places(stream).tryAcquirePermission()) {
            if (!stream) {
                guard.breaker().releasePermission();
            }
            guard.refused(stream ? Refusal.STREAMS : Refusal.CALLS);
            then.refuse(
                    OVERLOADED
                            .problem("upstream: " + upstream + " has as many open calls as it may")
                            .with("Retry-After", restSeconds()));
            return;
        }
        call.put(TICKET, new Ticket(guard, stream, System.nanoTime()));
        then.proceed();
    }

    @Override
    public void ended(Call call, Outcome outcome) {
        var ticket = call.get(TICKET);
        if (ticket == null) {
            return;
        }
        call.put(TICKET, null);
        ticket.guard().places(ticket.stream()).onComplete();
        var took = System.nanoTime() - ticket.enteredNanos();
        var breaker = ticket.guard().breaker();
        var verdict = verdict(outcome, took);
        if (verdict == Verdict.BAD) {
            breaker.onError(took, TimeUnit.NANOSECONDS, FAILED);
        } else if (!ticket.stream()) {
            if (verdict == Verdict.GOOD) {
                breaker.onSuccess(took, TimeUnit.NANOSECONDS);
            } else {
                breaker.releasePermission();
            }
        }
        ticket.guard().look();
    }

    private enum Verdict {
        GOOD,
        BAD,
        /// It says nothing about the provider.
        NOTHING
    }

    /// A provider that answers, whatever it says, is there: a fault of its own in one method must
    /// not close all others.
    private Verdict verdict(Outcome outcome, long tookNanos) {
        var code = outcome.grpc();
        if (code == null || outcome.status() == CLIENT_GONE) {
            return Verdict.NOTHING;
        }
        return switch (code) {
            case UNAVAILABLE, CANCELLED -> Verdict.BAD;
            case DEADLINE_EXCEEDED ->
                    tookNanos >= guards.settings().lateAfter().toNanos()
                            ? Verdict.BAD
                            : Verdict.NOTHING;
            default -> Verdict.GOOD;
        };
    }

    private String restSeconds() {
        var nanos = guards.settings().restFor().toNanos();
        return Long.toString(Math.max(1, TimeUnit.NANOSECONDS.toSeconds(nanos + 999_999_999L)));
    }
}
