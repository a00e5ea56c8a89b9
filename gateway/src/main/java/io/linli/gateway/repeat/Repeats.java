package io.linli.gateway.repeat;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Decides what becomes of a keyed request: carried out once, waited for, answered again, refused.
/// The memory being away never fails a request; the rooms' own memory of keys is behind it.
public final class Repeats {
    static final byte FINGERPRINT = 'f';
    static final byte REPLY = 'a';

    /// Requests of this replica that wait for another one; more are refused at once.
    static final int WAITING_MAX = 10_000;

    /// Bytes of the bodies of those that wait; likewise.
    static final long WAITING_BYTES_MAX = 64L << 20;

    private static final Duration FIRST_LOOK = Duration.ofMillis(20);
    private static final Duration LOOK_MAX = Duration.ofMillis(500);
    private static final Duration LEASE_MARGIN = Duration.ofSeconds(1);
    private static final Logger LOG = LoggerFactory.getLogger(Repeats.class);

    private final Memory memory;
    private final Sealed.Places places;
    private final ScheduledExecutorService timer;
    private final Exposure exposure;
    private final int replyMax;
    private final long replica = new SecureRandom().nextLong();
    private final AtomicLong attempts = new AtomicLong();
    private final AtomicInteger waitingCount = new AtomicInteger();
    private final AtomicLong waitingBytes = new AtomicLong();
    private final ConcurrentHashMap<ByteBuffer, List<Attempt>> waiting = new ConcurrentHashMap<>();

    /// @param secret shared by all replicas
    /// @param replyMax bytes of an answer that are kept at most
    Repeats(
            Memory memory,
            byte[] secret,
            int replyMax,
            ScheduledExecutorService timer,
            Exposure exposure) {
        this.memory = memory;
        this.places = new Sealed.Places(secret);
        this.timer = timer;
        this.exposure = exposure;
        this.replyMax = replyMax;
        memory.onChange(this::changed);
    }

    /// Says once, from any thread, what is to become of it.
    ///
    /// @return to be run when nobody wants to know any more
    Runnable admit(Asked asked, Consumer<Verdict> said) {
        var attempt = new Attempt(asked, places.of(asked.caller(), asked.key()), said);
        attempt.claim();
        return attempt;
    }

    int waitingCount() {
        return waitingCount.get();
    }

    private void changed(byte[] name) {
        waiting.getOrDefault(ByteBuffer.wrap(name), List.of()).forEach(Attempt::look);
    }

    private byte[] nextOwner() {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(replica)
                .putLong(attempts.incrementAndGet())
                .array();
    }

    /// One request on its way to a verdict. `LOOKING` while the memory is being asked, so that two
    /// wake-ups do not ask twice.
    private final class Attempt implements Told<Claim>, Runnable {
        private static final int LOOKING = 0;
        private static final int LOOKING_AGAIN = 1;
        private static final int WAITING = 2;
        private static final int OVER = 3;

        private final Asked asked;
        private final Sealed sealed;
        private final Consumer<Verdict> said;
        private final byte[] owner = nextOwner();
        private final long until;
        private final Fingerprint fingerprint;
        private final byte[] sealedFingerprint;
        private final Memory near;
        private final AtomicInteger state = new AtomicInteger(LOOKING);
        private final AtomicBoolean queued = new AtomicBoolean();
        private Duration pause = FIRST_LOOK; // only the one who looks touches it

        Attempt(Asked asked, Sealed sealed, Consumer<Verdict> said) {
            this.asked = asked;
            this.sealed = sealed;
            this.said = said;
            this.until = System.nanoTime() + asked.left().toNanos();
            this.fingerprint = Fingerprint.of(sealed.hash(), asked);
            this.sealedFingerprint = sealed.seal(FINGERPRINT, fingerprint.bytes());
            this.near = memory.on(asked.loop());
        }

        void claim() {
            var left = Duration.ofNanos(Math.max(0, until - System.nanoTime()));
            near.claim(
                    sealed.name(),
                    owner,
                    fingerprint.whole(),
                    sealedFingerprint,
                    left.plus(LEASE_MARGIN),
                    this);
        }

        @Override
        public void told(@Nullable Claim claim, @Nullable Throwable failure) {
            if (claim != null) {
                heard(claim);
            } else {
                exposure.unguarded();
                LOG.debug("the memory of repeats does not answer", failure);
                end(new Verdict.Go(null));
            }
        }

        private void heard(Claim claim) {
            switch (claim) {
                case Claim.Ours ours -> begin(ours);
                case Claim.Done done -> replay(done);
                case Claim.Other other -> refuse(other);
                case Claim.Busy busy -> await(busy);
            }
        }

        private void begin(Claim.Ours ours) {
            if (ours.again()) {
                exposure.takenOver();
            }
            var turn = new Turn(near, sealed, owner, replyMax, exposure);
            if (!end(new Verdict.Go(turn))) {
                turn.forget(); // the client has gone meanwhile
            }
        }

        private void replay(Claim.Done done) {
            try {
                var reply = Reply.read(sealed.open(REPLY, done.reply()));
                exposure.replayed();
                end(new Verdict.Again(reply));
            } catch (GeneralSecurityException e) {
                LOG.warn("a kept answer cannot be opened, the room is asked again");
                exposure.unguarded();
                end(new Verdict.Go(null));
            }
        }

        private void refuse(Claim.Other other) {
            exposure.reused();
            try {
                var first = new Fingerprint(sealed.open(FINGERPRINT, other.fingerprint()));
                end(new Verdict.Reused(fingerprint.differing(first)));
            } catch (GeneralSecurityException e) {
                end(new Verdict.Reused(List.of()));
            }
        }

        private void await(Claim.Busy busy) {
            var left = until - System.nanoTime();
            if (left <= 0 || !enqueue()) {
                end(new Verdict.InUse());
                return;
            }
            var nap = Math.min(Math.min(pause.toNanos(), left), busy.left().toNanos() + 1_000_000);
            pause =
                    pause.multipliedBy(2).compareTo(LOOK_MAX) > 0
                            ? LOOK_MAX
                            : pause.multipliedBy(2);
            if (state.compareAndSet(LOOKING, WAITING)) {
                timer.schedule(this::look, nap, TimeUnit.NANOSECONDS);
            } else if (state.compareAndSet(LOOKING_AGAIN, LOOKING)) {
                claim(); // it has changed while we were being told it had not
            } else {
                dequeue(); // over meanwhile
            }
        }

        private boolean enqueue() {
            if (queued.get()) {
                return true;
            }
            var count = waitingCount.incrementAndGet();
            var bytes = waitingBytes.addAndGet(asked.size());
            if (count > WAITING_MAX || bytes > WAITING_BYTES_MAX) {
                waitingCount.decrementAndGet();
                waitingBytes.addAndGet(-asked.size());
                return false;
            }
            queued.set(true);
            exposure.waited();
            waiting.compute(
                    ByteBuffer.wrap(sealed.name()),
                    (_, all) -> {
                        var list = all == null ? new CopyOnWriteArrayList<Attempt>() : all;
                        list.add(this);
                        return list;
                    });
            return true;
        }

        void look() {
            if (state.compareAndSet(WAITING, LOOKING)) {
                claim();
            } else {
                state.compareAndSet(LOOKING, LOOKING_AGAIN);
            }
        }

        /// Nobody wants to know any more.
        @Override
        public void run() {
            if (state.getAndSet(OVER) != OVER) {
                dequeue();
            }
        }

        private boolean end(Verdict verdict) {
            if (state.getAndSet(OVER) == OVER) {
                return false;
            }
            dequeue();
            said.accept(verdict);
            return true;
        }

        private void dequeue() {
            if (!queued.compareAndSet(true, false)) {
                return;
            }
            waitingCount.decrementAndGet();
            waitingBytes.addAndGet(-asked.size());
            waiting.computeIfPresent(
                    ByteBuffer.wrap(sealed.name()),
                    (_, all) -> {
                        all.remove(this);
                        return all.isEmpty() ? null : all;
                    });
        }
    }
}
