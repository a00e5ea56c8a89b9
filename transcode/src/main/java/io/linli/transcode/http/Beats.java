package io.linli.transcode.http;

import io.netty.channel.EventLoop;
import io.netty.util.concurrent.FastThreadLocal;
import io.netty.util.concurrent.Future;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One wheel of timers per event loop for everything that is looked at now and then, so that ten
/// thousand open streams cost one timer.
final class Beats {
    /// Something that is looked at.
    interface Beating {
        /// @return whether to look again after the same time
        boolean beat();
    }

    private static final Logger LOG = LoggerFactory.getLogger(Beats.class);
    private static final int SLOTS = 16;

    private static final FastThreadLocal<List<Beats>> OF_LOOP =
            new FastThreadLocal<>() {
                @Override
                protected List<Beats> initialValue() {
                    return new ArrayList<>();
                }
            };

    private final EventLoop loop;
    private final long nanos;
    private final List<List<Beating>> slots = new ArrayList<>();
    private int now;
    private int count;
    private @Nullable Future<?> ticking;

    private Beats(EventLoop loop, long nanos) {
        this.loop = loop;
        this.nanos = nanos;
        for (var i = 0; i < SLOTS; i++) {
            slots.add(new ArrayList<>());
        }
    }

    /// The wheel of this loop that turns once in this time. To be called on the loop.
    static Beats of(EventLoop loop, long nanos) {
        var all = OF_LOOP.get();
        for (var i = 0; i < all.size(); i++) {
            if (all.get(i).nanos == nanos && all.get(i).loop == loop) {
                return all.get(i);
            }
        }
        var fresh = new Beats(loop, nanos);
        all.add(fresh);
        return fresh;
    }

    /// Looks first after one turn of the wheel.
    void add(Beating beating) {
        slots.get(now).add(beating);
        count++;
        if (ticking == null) {
            var tick = Math.max(1, nanos / SLOTS);
            ticking = loop.scheduleAtFixedRate(this::tick, tick, tick, TimeUnit.NANOSECONDS);
        }
    }

    private void tick() {
        now = (now + 1) % SLOTS;
        var slot = slots.get(now);
        var kept = 0;
        var size = slot.size(); // what is added meanwhile stands behind, and has a turn to wait
        for (var i = 0; i < size; i++) {
            if (beats(slot.get(i))) {
                slot.set(kept++, slot.get(i));
            } else {
                count--;
            }
        }
        slot.subList(kept, size).clear();
        if (count == 0 && ticking != null) {
            ticking.cancel(false);
            ticking = null;
        }
    }

    /// One that fails is not looked at again; the others are.
    private static boolean beats(Beating beating) {
        try {
            return beating.beat();
        } catch (RuntimeException e) {
            LOG.error("bug", e);
            return false;
        }
    }
}
