package io.linli.gateway.repeat;

import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The right to carry out one keyed request, until it is told how that ended; only the first
/// telling counts. Telling never waits: who repeats before it has arrived waits for it.
final class Turn implements Told<Boolean> {
    private static final Logger LOG = LoggerFactory.getLogger(Turn.class);

    private final Memory memory;
    private final Sealed sealed;
    private final byte[] owner;
    private final int replyMax;
    private final Exposure exposure;
    private final AtomicBoolean over = new AtomicBoolean();

    Turn(Memory memory, Sealed sealed, byte[] owner, int replyMax, Exposure exposure) {
        this.memory = memory;
        this.sealed = sealed;
        this.owner = owner;
        this.replyMax = replyMax;
        this.exposure = exposure;
    }

    /// This is the answer, for good.
    void settle(Reply reply) {
        if (!over.compareAndSet(false, true)) {
            return;
        }
        var plain = reply.bytes();
        if (plain.length > replyMax) {
            exposure.tooLarge();
            memory.reopen(sealed.name(), owner, this); // the room answers again
        } else {
            memory.settle(sealed.name(), owner, sealed.seal(Repeats.REPLY, plain), this);
        }
    }

    /// It may or may not have been done.
    void reopen() {
        if (over.compareAndSet(false, true)) {
            memory.reopen(sealed.name(), owner, this);
        }
    }

    /// It was not done.
    void forget() {
        if (over.compareAndSet(false, true)) {
            memory.forget(sealed.name(), owner, this);
        }
    }

    @Override
    public void told(@Nullable Boolean kept, @Nullable Throwable failure) {
        if (failure != null) {
            exposure.notKept();
            LOG.debug("the end of a turn was not kept", failure);
        } else if (Boolean.FALSE.equals(kept)) {
            exposure.lateTurn();
        }
    }
}
