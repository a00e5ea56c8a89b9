package io.linli.citizen.points.ledger.crash;

import io.grpc.StatusRuntimeException;
import io.linli.proto.points.v1.CreateTransfersRequest;
import io.linli.proto.points.v1.LedgerServiceGrpc;
import io.linli.proto.points.v1.Transfer;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/// A client that sends transfers without a pause, each batch again and again until it is answered,
/// to whichever replica, and that remembers every answer.
final class Load implements Runnable {
    private static final Set<String> WRITTEN = Set.of("CREATED", "EXISTS");
    private static final Duration ANSWER_MAX = Duration.ofMinutes(3);

    /// How many batches were answered, and how many tries were not.
    static final AtomicLong ANSWERED = new AtomicLong();

    static final AtomicLong UNANSWERED = new AtomicLong();

    private final List<MortalService> replicas;
    private final List<String> accounts;
    private final AtomicBoolean resting;
    private final Random dice;
    private final Deque<Transfer> held = new ArrayDeque<>();

    /// What was acknowledged: transfers by id, and ids of those that were refused.
    final Map<String, Transfer> written = new HashMap<>();

    final List<String> refused = new ArrayList<>();

    /// @param accounts the first is unbounded
    Load(List<MortalService> replicas, List<String> accounts, AtomicBoolean resting, long seed) {
        this.replicas = replicas;
        this.accounts = accounts;
        this.resting = resting;
        this.dice = new Random(seed);
    }

    @Override
    public void run() {
        while (!resting.get()) {
            var batch = batch();
            note(batch, send(batch));
            if (dice.nextInt(20) == 0) { // a client that has forgotten it was answered
                note(batch, send(batch));
            }
        }
    }

    private List<Transfer> batch() {
        var batch = new ArrayList<Transfer>();
        for (var count = 1 + dice.nextInt(8); count > 0; count--) {
            batch.add(one());
        }
        return batch;
    }

    private Transfer one() {
        var chance = dice.nextInt(10);
        if (chance == 0 && !held.isEmpty()) {
            return Transfer.newBuilder()
                    .setId(UUID.randomUUID().toString())
                    .setPendingId(held.pop().getId())
                    .setPostPending(true)
                    .setAmount(-1) // all bits: the whole
                    .setAmountHigh(-1)
                    .build();
        }
        var from = dice.nextInt(3) > 0 ? 0 : dice.nextInt(accounts.size());
        var to = (from + 1 + dice.nextInt(accounts.size() - 1)) % accounts.size();
        return Transfer.newBuilder()
                .setId(UUID.randomUUID().toString())
                .setDebitAccountId(accounts.get(from))
                .setCreditAccountId(accounts.get(to))
                .setAmount(1 + dice.nextInt(9))
                .setLedger(1)
                .setCode(1)
                .setEvidence("crash")
                .setPending(chance == 1)
                .build();
    }

    private List<String> send(List<Transfer> batch) {
        var request = CreateTransfersRequest.newBuilder().addAllTransfers(batch).build();
        var end = System.nanoTime() + ANSWER_MAX.toNanos();
        while (System.nanoTime() < end) {
            try {
                var replica = replicas.get(dice.nextInt(replicas.size()));
                var results =
                        LedgerServiceGrpc.newBlockingStub(replica.asCitizen())
                                .withDeadlineAfter(5, TimeUnit.SECONDS)
                                .createTransfers(request)
                                .getResultsList();
                ANSWERED.incrementAndGet();
                return results;
            } catch (StatusRuntimeException e) {
                UNANSWERED.incrementAndGet();
                LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            }
        }
        throw new AssertionError("nobody answers");
    }

    private void note(List<Transfer> batch, List<String> results) {
        for (var place = 0; place < batch.size(); place++) {
            var transfer = batch.get(place);
            if (!WRITTEN.contains(results.get(place))) {
                refused.add(transfer.getId());
            } else if (written.put(transfer.getId(), transfer) == null && transfer.getPending()) {
                held.push(transfer);
            }
        }
    }
}
