package io.linli.gateway.limit;

import io.linli.transcode.http.Admission;
import io.linli.transcode.http.Call;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/// One request on its way past its buckets. Where one has to be asked for over the net, the request
/// waits there and goes on when the answer comes.
final class Passage implements LongConsumer {
    private static final int POOLS_MAX = 3;

    private final LimitGate gate;
    private final Call call;
    private final Admission then;
    private final @Nullable Pool[] pools = new Pool[POOLS_MAX];
    private int count;
    private int at;

    Passage(LimitGate gate, Call call, Admission then) {
        this.gate = gate;
        this.call = call;
        this.then = then;
    }

    /// Adds a bucket to pass, where there is one.
    Passage by(@Nullable Pool pool) {
        if (pool != null) {
            pools[count++] = pool;
        }
        return this;
    }

    void go() {
        while (at < count) {
            var word = pools[at].take(this);
            if (word == Pool.LATER) {
                return;
            }
            if (!passed(word)) {
                return;
            }
        }
        gate.passed(call, pools, count);
        then.proceed();
    }

    @Override
    public void accept(long word) {
        var loop = call.eventLoop();
        if (loop.inEventLoop()) {
            resume(word);
        } else {
            loop.execute(() -> resume(word));
        }
    }

    private void resume(long word) {
        if (passed(word)) {
            go();
        }
    }

    private boolean passed(long word) {
        if (word == Pool.TAKEN) {
            at++;
            return true;
        }
        for (var i = 0; i < at; i++) {
            pools[i].giveBack();
        }
        then.refuse(gate.refusal(call, pools[at], word));
        return false;
    }
}
