package io.linli.citizen.points.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.linli.citizen.Together;
import io.linli.mesh.caller.Caller;
import io.linli.mesh.refusal.Refusal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The queue in front of the ledger. Decision: docs/adr/0021-group-commit.md.
class GroupCommitTest {
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final Caller OTHER =
            new Caller(
                    Caller.Kind.PARTNER,
                    "p",
                    "p",
                    java.util.Set.of(),
                    java.util.Set.of(),
                    "110105",
                    java.util.Set.of(),
                    "");

    /// Commits when it is let, and notes what came together.
    private static final class Played implements Ledger {
        final Semaphore go = new Semaphore(0);
        final CountDownLatch busy = new CountDownLatch(1);
        final List<List<Integer>> groups = Collections.synchronizedList(new ArrayList<>());

        @Override
        public List<Answer> commit(List<Batch> group) {
            busy.countDown();
            go.acquireUninterruptibly();
            groups.add(group.stream().map(Batch::items).toList());
            if (group.stream().anyMatch(batch -> batch.items() == 13)) {
                throw new IllegalStateException("poison");
            }
            if (group.stream().anyMatch(batch -> batch.items() == 17)) {
                throw new Away(new IllegalStateException("gone"));
            }
            return group.stream()
                    .<Answer>map(batch ->
                            new Answer.Done(Collections.nCopies(batch.items(), Outcome.CREATED)))
                    .toList();
        }

        @Override
        public int expire() {
            return 0;
        }

        @Override
        public Optional<Account> find(AccountId id) {
            return Optional.empty();
        }

        @Override
        public List<Account> accounts(int ledger, List<UUID> ids) {
            return List.of();
        }

        @Override
        public List<Transfer> transfers(List<UUID> ids) {
            return List.of();
        }

        @Override
        public List<Transfer> page(AccountId account, long before, int rows) {
            return List.of();
        }

        @Override
        public List<BalanceLine> balances(AccountId account, long before, int rows) {
            return List.of();
        }

        @Override
        public List<Finding> verify() {
            return List.of();
        }

        @Override
        public List<LedgerSum> sums() {
            return List.of();
        }
    }

    private final Played ledger = new Played();

    private static Batch batch(int items, Caller who) {
        var line = Draft.of(Draft.anyone(), Draft.anyone(), 1).done();
        return new Batch(who, List.of(), Collections.nCopies(items, line), Once.FORGET);
    }

    private static Batch batch(int items) {
        return batch(items, Caller.service("mesh"));
    }

    /// Sends the first alone, the others while it is being committed.
    private List<Together.Outcome<Integer>> behind(GroupCommit writer, List<Batch> others)
            throws InterruptedException {
        var outcomes = new ArrayList<Together.Outcome<Integer>>();
        var first = Thread.ofVirtual().start(() -> writer.submit(batch(1), LONG));
        ledger.busy.await();
        var rest =
                Thread.ofVirtual()
                        .start(() -> {
                            try {
                                outcomes.addAll(
                                        Together.all(
                                                others.size(),
                                                place ->
                                                        writer.submit(others.get(place), LONG)
                                                                .size()));
                            } catch (InterruptedException e) {
                                throw new IllegalStateException(e);
                            }
                        });
        while (writer.waiting() < others.stream().mapToInt(Batch::items).sum()) {
            Thread.onSpinWait();
        }
        ledger.go.release(1_000);
        first.join();
        rest.join();
        return outcomes;
    }

    @Test
    void whatComesDuringACommitSharesTheNext() throws InterruptedException {
        try (var writer = new GroupCommit(ledger, 10_000)) {
            behind(writer, IntStream.range(0, 50).mapToObj(_ -> batch(2)).toList());
        }
        assertThat(ledger.groups).containsExactly(List.of(1), Collections.nCopies(50, 2));
    }

    @Test
    void aGroupIsNoLargerThanTheLargestBatch() throws InterruptedException {
        try (var writer = new GroupCommit(ledger, 100_000)) {
            behind(writer, IntStream.range(0, 4).mapToObj(_ -> batch(4_000)).toList());
        }
        assertThat(ledger.groups)
                .containsExactly(List.of(1), List.of(4_000, 4_000), List.of(4_000, 4_000));
    }

    @Test
    void thosePoisonedFailAloneAndNobodyElse() throws InterruptedException {
        var others = IntStream.range(0, 33).mapToObj(place -> batch(place % 16 == 5 ? 13 : 1));
        List<Together.Outcome<Integer>> outcomes;
        try (var writer = new GroupCommit(ledger, 10_000)) {
            outcomes = behind(writer, others.toList());
        }
        assertThat(outcomes).filteredOn(each -> each.thrown() != null).hasSize(2);
        assertThat(outcomes).filteredOn(each -> each.thrown() == null).hasSize(31);
    }

    @Test
    void whenTheDatabaseIsAwayNobodyIsTriedAgain() throws InterruptedException {
        List<Together.Outcome<Integer>> outcomes;
        try (var writer = new GroupCommit(ledger, 10_000)) {
            outcomes = behind(writer, List.of(batch(1), batch(17), batch(1)));
        }
        assertThat(outcomes)
                .extracting(each -> ((Refusal) each.thrown()).reason())
                .containsOnly(LedgerReason.LEDGER_UNSURE);
        assertThat(ledger.groups).hasSize(2);
    }

    @Test
    void callsOfDifferentReachShareNoCommit() throws InterruptedException {
        try (var writer = new GroupCommit(ledger, 10_000)) {
            behind(writer, List.of(batch(2), batch(3, OTHER), batch(2), batch(3, OTHER)));
        }
        assertThat(ledger.groups)
                .containsExactlyInAnyOrder(List.of(1), List.of(2, 2), List.of(3, 3));
    }

    @Test
    void aFullQueueRefusesAndNothingIsWritten() throws InterruptedException {
        try (var writer = new GroupCommit(ledger, 10)) {
            var first = Thread.ofVirtual().start(() -> writer.submit(batch(1), LONG));
            ledger.busy.await();
            var second = Thread.ofVirtual().start(() -> writer.submit(batch(9), LONG));
            while (writer.waiting() < 9) {
                Thread.onSpinWait();
            }
            refused(LedgerReason.LEDGER_BUSY, () -> writer.submit(batch(2), LONG));
            ledger.go.release(2);
            first.join();
            second.join();
            ledger.go.release(1);
            assertThat(writer.submit(batch(2), LONG)).hasSize(2);
        }
        assertThat(ledger.groups).containsExactly(List.of(1), List.of(9), List.of(2));
    }

    @Test
    void whoGivesUpBeforeItsTurnIsNotWritten() throws InterruptedException {
        try (var writer = new GroupCommit(ledger, 10_000)) {
            var first = Thread.ofVirtual().start(() -> writer.submit(batch(1), LONG));
            ledger.busy.await();
            refused(LedgerReason.LEDGER_BUSY, () -> writer.submit(batch(2), Duration.ZERO));
            ledger.go.release(10);
            first.join();
            assertThat(writer.submit(batch(3), LONG)).hasSize(3);
        }
        assertThat(ledger.groups).containsExactly(List.of(1), List.of(3));
    }

    @Test
    void whoGivesUpDuringItsTurnDoesNotKnow() {
        try (var writer = new GroupCommit(ledger, 10_000)) {
            refused(
                    LedgerReason.LEDGER_UNSURE,
                    () -> writer.submit(batch(2), Duration.ofMillis(300)));
            ledger.go.release(10);
        }
        assertThat(ledger.groups).containsExactly(List.of(2));
    }

    @Test
    void afterTheEndNothingIsTaken() {
        var writer = new GroupCommit(ledger, 10_000);
        writer.close();
        refused(LedgerReason.LEDGER_BUSY, () -> writer.submit(batch(1), LONG));
    }

    private static void refused(
            LedgerReason reason, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }
}
