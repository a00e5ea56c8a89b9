package io.linli.citizen.points.ledger;

import static io.linli.citizen.points.ledger.LedgerReason.LEDGER_BUSY;
import static io.linli.citizen.points.ledger.LedgerReason.LEDGER_UNSURE;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

/// A call in the queue. Either the writer takes it or its caller gives it up, never both.
record Waiting(Batch batch, CompletableFuture<Ledger.Answer> answer, AtomicBoolean spoken) {
    Waiting(Batch batch) {
        this(batch, new CompletableFuture<>(), new AtomicBoolean());
    }

    /// @return false if its caller has given it up
    boolean take() {
        return spoken.compareAndSet(false, true);
    }

    void answer(Ledger.Answer given) {
        answer.complete(given);
    }

    void fail(Throwable cause) {
        answer.completeExceptionally(cause);
    }

    List<Outcome> await(Duration patience) {
        try {
            return switch (answer.get(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                case Ledger.Answer.Done done -> done.outcomes();
                case Ledger.Answer.Refused refused -> throw refused.refusal();
            };
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException known
                    ? known
                    : new IllegalStateException(e.getCause());
        } catch (TimeoutException e) {
            throw givenUp();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw givenUp();
        }
    }

    private RuntimeException givenUp() {
        return spoken.compareAndSet(false, true)
                ? LEDGER_BUSY.refuse("waiting", "its turn did not come")
                : LEDGER_UNSURE.refuse("ledger", "no answer in time");
    }
}
