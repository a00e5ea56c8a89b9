package io.linli.citizen.points.timebank.jdbc;

import static io.linli.citizen.points.timebank.TimebankReason.SESSION_CHANGED;

import io.linli.citizen.points.ledger.Account;
import io.linli.citizen.points.ledger.OpenAccounts;
import io.linli.citizen.points.ledger.Outcome;
import io.linli.citizen.points.ledger.PostTransfers;
import io.linli.citizen.points.ledger.Sender;
import io.linli.citizen.points.ledger.Transfer;
import io.linli.citizen.points.timebank.Commits;
import io.linli.mesh.IfServed;
import io.linli.mesh.caller.Caller;
import io.linli.mesh.store.Transactions;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Rows beside lines: the ledger's writer runs them in its own transaction, where it remembers
/// answers. Behind a savepoint, as a call that is refused shares that transaction with others.
@Component
@IfServed("points")
final class JdbcCommits implements Commits {
    private static final Caller MESH = Caller.service("mesh");
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Set<Outcome> OPEN = Set.of(Outcome.CREATED, Outcome.EXISTS);

    private final PostTransfers post;
    private final OpenAccounts open;
    private final Transactions transactions;
    private final TransactionTemplate savepoint;

    JdbcCommits(
            PostTransfers post,
            OpenAccounts open,
            Transactions transactions,
            PlatformTransactionManager manager) {
        this.post = post;
        this.open = open;
        this.transactions = transactions;
        this.savepoint = new TransactionTemplate(manager);
        savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    @Override
    public <A> A commit(List<Transfer> lines, Function<Supplier<List<Outcome>>, A> rows) {
        if (lines.isEmpty()) {
            return alone(rows);
        }
        var answer = new AtomicReference<@Nullable A>();
        post.post(
                lines,
                new Sender(
                        MESH,
                        outcomes -> {
                            answer.set(savepoint.execute(_ -> rows.apply(outcomes)));
                            return List.of();
                        },
                        PATIENCE));
        return Objects.requireNonNull(answer.get());
    }

    /// Of two who lock each other out, as the ledger's writer locks for many calls, this one
    /// yields.
    private <A> A alone(Function<Supplier<List<Outcome>>, A> rows) {
        try {
            return transactions.asMesh(() -> rows.apply(List::of));
        } catch (ConcurrencyFailureException e) {
            throw SESSION_CHANGED.refuse("rows", "locked");
        }
    }

    @Override
    public boolean open(List<Account> accounts) {
        var outcomes = open.open(accounts, new Sender(MESH, Supplier::get, PATIENCE));
        if (outcomes.contains(Outcome.EXISTS_WITH_DIFFERENT_REGION)) {
            return false;
        }
        if (!OPEN.containsAll(outcomes)) {
            throw new IllegalStateException("accounts: " + outcomes + " (expected: open)");
        }
        return true;
    }
}
