package io.linli.citizen.points.jdbc;

import static io.linli.citizen.points.lot.PointsReason.ACCOUNT_TAKEN;
import static io.linli.citizen.points.lot.PointsReason.LEDGER_REFUSED;
import static io.linli.citizen.points.lot.PointsReason.MOVEMENT_CONFLICT;
import static io.linli.citizen.points.lot.PointsReason.POINTS_BUSY;

import io.grpc.Context;
import io.linli.citizen.points.ledger.Account;
import io.linli.citizen.points.ledger.AccountId;
import io.linli.citizen.points.ledger.Batch;
import io.linli.citizen.points.ledger.GroupCommit;
import io.linli.citizen.points.ledger.Ledger;
import io.linli.citizen.points.ledger.Once;
import io.linli.citizen.points.ledger.Outcome;
import io.linli.citizen.points.lot.Ask;
import io.linli.citizen.points.lot.Beside;
import io.linli.citizen.points.lot.Booking;
import io.linli.citizen.points.lot.Bookings;
import io.linli.citizen.points.lot.PointAccounts;
import io.linli.mesh.IfServed;
import io.linli.mesh.caller.Caller;
import io.linli.mesh.refusal.Refusal;
import io.linli.mesh.store.Transactions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Books in the ledger's own transaction: its writer judges the lines, and before it commits, the
/// lots are written beside them on the same connection. A plan is made without a lock; each purse
/// has a version, and one that changed meanwhile makes the plan stale. Decision:
/// docs/adr/0022-lots-in-the-ledgers-commit.md.
@Component
@IfServed("points")
final class JdbcBookings implements Bookings {
    static final int PLANS_MAX = 200;
    private static final Caller MESH = Caller.service("mesh");
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String WORDS = "SELECT words FROM points.movement WHERE id = :id";
    private static final String LOCK = "SELECT last FROM points.ledger_clock FOR UPDATE";

    private final JdbcClient db;
    private final Transactions transactions;
    private final Ledger ledger;
    private final GroupCommit writer;
    private final BookingRows rows;

    JdbcBookings(JdbcClient db, Transactions transactions, Ledger ledger, GroupCommit writer) {
        this.db = db;
        this.transactions = transactions;
        this.ledger = ledger;
        this.writer = writer;
        this.rows = new BookingRows(db);
    }

    @Override
    public <T> T look(Supplier<T> read) {
        var caller = Caller.currentOrNull();
        return transactions.readAs(caller == null ? MESH : caller, read);
    }

    @Override
    public void open(List<Account> accounts) {
        var ids = accounts.stream().map(account -> account.id().value()).toList();
        var open = readAsMesh(() -> ledger.accounts(PointAccounts.LEDGER, ids));
        var byId = open.stream().collect(Collectors.toMap(Account::id, Function.identity()));
        accounts.forEach(wanted -> check(wanted, byId));
        var missing = accounts.stream().filter(wanted -> !byId.containsKey(wanted.id())).toList();
        if (!missing.isEmpty()) {
            var outcomes =
                    writer.submit(new Batch(MESH, missing, List.of(), Once.FORGET), patience());
            for (var number = 0; number < missing.size(); number++) {
                check(missing.get(number), outcomes.get(number));
            }
        }
    }

    /// An account stays where it was opened first: two first earnings in two communities may meet.
    private static void check(Account wanted, Outcome outcome) {
        switch (outcome) {
            case CREATED, EXISTS, EXISTS_WITH_DIFFERENT_REGION -> {}
            default -> throw taken(wanted);
        }
    }

    private static void check(Account wanted, Map<AccountId, Account> open) {
        var found = open.get(wanted.id());
        if (found != null
                && (found.code() != wanted.code() || !found.partner().equals(wanted.partner()))) {
            throw taken(wanted);
        }
    }

    private static RuntimeException taken(Account wanted) {
        return ACCOUNT_TAKEN.refuse("account", wanted.id(), "one that is kept for this");
    }

    @Override
    public Account opened(AccountId account) {
        return ledger.find(account)
                .orElseThrow(
                        () -> new IllegalStateException("account " + account + " is not open"));
    }

    @Override
    public void book(Ask ask, Supplier<Booking> plan, Beside beside) {
        for (var left = PLANS_MAX; ; left--) {
            try {
                once(ask, plan, beside);
                return;
            } catch (Refusal e) {
                if (e.reason() != POINTS_BUSY || left == 0) {
                    throw e;
                }
            }
        }
    }

    private void once(Ask ask, Supplier<Booking> plan, Beside beside) {
        var booking = new AtomicReference<Optional<Booking>>(Optional.empty());
        readAsMesh(() -> {
            if (!isKnown(ask)) {
                booking.set(Optional.of(plan.get()));
            }
            return ask;
        });
        if (booking.get().isEmpty()) {
            transactions.asMesh(() -> {
                beside.around(() -> {});
                return ask;
            });
        } else {
            write(ask, booking.get().get(), beside);
        }
    }

    private <T> T readAsMesh(Supplier<T> read) {
        return transactions.readAs(MESH, read);
    }

    private boolean isKnown(Ask ask) {
        var words = db.sql(WORDS).param("id", ask.id()).query(String.class).optional();
        if (words.isPresent() && !words.get().equals(ask.words())) {
            throw MOVEMENT_CONFLICT.refuse("id", ask.id(), "an id of its own");
        }
        return words.isPresent();
    }

    private void write(Ask ask, Booking booking, Beside beside) {
        if (booking.transfers().isEmpty()) {
            transactions.asMesh(() -> {
                db.sql(LOCK).query(Long.class).single();
                beside.around(() -> rows.write(ask, booking));
                return ask;
            });
            return;
        }
        var context = Context.current();
        Once once =
                outcomes -> {
                    var moved = new AtomicReference<List<Outcome>>(List.of());
                    undoneWhenRefused(
                            context,
                            () ->
                                    beside.around(() -> {
                                        rows.write(ask, booking);
                                        moved.set(created(outcomes.get()));
                                    }));
                    return moved.get();
                };
        writer.submit(new Batch(MESH, List.of(), booking.transfers(), once), patience());
    }

    /// Others share the transaction, so a refusal takes back what was written here, and no more.
    private void undoneWhenRefused(Context context, Runnable step) {
        db.sql("SAVEPOINT booking").update();
        try {
            context.wrap(step).run();
            db.sql("RELEASE SAVEPOINT booking").update();
        } catch (Refusal e) {
            db.sql("ROLLBACK TO SAVEPOINT booking").update();
            throw e;
        }
    }

    private static List<Outcome> created(List<Outcome> outcomes) {
        for (var outcome : outcomes) {
            if (outcome != Outcome.CREATED && outcome != Outcome.LINKED_EVENT_FAILED) {
                throw LEDGER_REFUSED.refuse("ledger", outcome, "CREATED");
            }
        }
        return outcomes;
    }

    private static Duration patience() {
        var deadline = Context.current().getDeadline();
        return deadline == null
                ? PATIENCE
                : Duration.ofMillis(Math.max(0, deadline.timeRemaining(TimeUnit.MILLISECONDS)));
    }
}
