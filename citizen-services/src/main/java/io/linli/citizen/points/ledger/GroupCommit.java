package io.linli.citizen.points.ledger;

import static io.linli.citizen.points.ledger.LedgerReason.LEDGER_BUSY;
import static io.linli.citizen.points.ledger.LedgerReason.LEDGER_UNSURE;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// The one writer of this process. Calls that come while it commits wait together and share the
/// next commit, so that the cost of making things durable is paid once for all of them; each is
/// answered only after it. A call that makes a group fail is found by halving the group, and fails
/// alone. Decision: docs/adr/0021-group-commit.md.
public final class GroupCommit implements AutoCloseable {
    private static final Duration DRAIN_MAX = Duration.ofSeconds(15);

    private final Ledger ledger;
    private final int waitingMax;
    private final Thread writer;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition arrived = lock.newCondition();
    private final Deque<Waiting> queue = new ArrayDeque<>();
    private int waitingItems;
    private boolean closed;

    /// @param waitingMax how many items may wait
    public GroupCommit(Ledger ledger, int waitingMax) {
        this.ledger = ledger;
        this.waitingMax = waitingMax;
        this.writer = Thread.ofPlatform().daemon().name("ledger-writer").start(this::write);
    }

    /// What became of each item, in order; durable when this returns.
    ///
    /// @throws io.linli.mesh.refusal.Refusal `LEDGER_BUSY` when nothing was written,
    ///   `LEDGER_UNSURE` when nobody knows, or what the call itself was refused with
    public List<Outcome> submit(Batch batch, Duration patience) {
        var waiting = new Waiting(batch);
        lock.lock();
        try {
            if (closed || waitingItems + batch.items() > waitingMax) {
                throw LEDGER_BUSY.refuse("waiting", waitingItems, "room for " + batch.items());
            }
            queue.add(waiting);
            waitingItems += batch.items();
            arrived.signal();
        } finally {
            lock.unlock();
        }
        return waiting.await(patience);
    }

    /// How many items wait for their turn.
    public int waiting() {
        lock.lock();
        try {
            return waitingItems;
        } finally {
            lock.unlock();
        }
    }

    private void write() {
        for (var group = take(); !group.isEmpty(); group = take()) {
            commit(group);
        }
    }

    /// All that waits on behalf of whoever came first, up to the largest batch; empty at the end.
    private List<Waiting> take() {
        lock.lock();
        try {
            while (true) {
                var group = group();
                if (!group.isEmpty()) {
                    return group;
                }
                if (closed) {
                    return List.of();
                }
                arrived.awaitUninterruptibly();
            }
        } finally {
            lock.unlock();
        }
    }

    private List<Waiting> group() {
        var group = new ArrayList<Waiting>();
        var items = 0;
        for (var each = queue.iterator(); each.hasNext(); ) {
            var waiting = each.next();
            var batch = waiting.batch();
            if (!group.isEmpty()) {
                if (items + batch.items() > Batch.ITEMS_MAX) {
                    break;
                }
                if (!batch.reach().equals(group.getFirst().batch().reach())) {
                    continue;
                }
            }
            each.remove();
            waitingItems -= batch.items();
            if (waiting.take()) {
                group.add(waiting);
                items += batch.items();
            }
        }
        return group;
    }

    private void commit(List<Waiting> group) {
        List<Ledger.Answer> answers;
        try {
            answers = ledger.commit(group.stream().map(Waiting::batch).toList());
        } catch (Ledger.Away e) {
            group.forEach(each -> each.fail(LEDGER_UNSURE.refuse("ledger", e.getMessage())));
            return;
        } catch (RuntimeException | Error e) {
            if (group.size() == 1) {
                group.getFirst().fail(e);
            } else {
                commit(group.subList(0, group.size() / 2));
                commit(group.subList(group.size() / 2, group.size()));
            }
            return;
        }
        for (var place = 0; place < group.size(); place++) {
            group.get(place).answer(answers.get(place));
        }
    }

    /// Takes no more calls, and answers those that wait.
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            arrived.signalAll();
        } finally {
            lock.unlock();
        }
        try {
            writer.join(DRAIN_MAX);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
