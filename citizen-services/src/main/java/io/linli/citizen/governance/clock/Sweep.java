package io.linli.citizen.governance.clock;

import io.linli.citizen.governance.clock.Alarm.Sounding;
import io.linli.citizen.governance.clock.Deadlines.Told;
import io.linli.mesh.store.Transactions;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells every mark that is reached, once. Any replica may run it at any time, and several at once:
/// each takes what nobody else has. A mark counts as told in the transaction of its effect, so that
/// a crash leaves both or neither.
public final class Sweep {
    /// Deadlines in one transaction; a person who changes one of them waits that long at most.
    static final int BATCH = 200;

    /// A tick ends after that many, whatever is left.
    static final int BATCHES_MAX = 2_000;

    private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);

    private final Deadlines deadlines;
    private final Map<SubjectKind, Alarm> alarms;
    private final Transactions transactions;
    private final Clock clock;

    public Sweep(Deadlines deadlines, List<Alarm> alarms, Transactions transactions, Clock clock) {
        this.deadlines = deadlines;
        this.alarms = alarms.stream().collect(Collectors.toMap(Alarm::kind, Function.identity()));
        this.transactions = transactions;
        this.clock = clock;
    }

    /// One tick: everything that is reached by now.
    ///
    /// @return how many deadlines had a mark told
    public int run() {
        var now = clock.instant();
        var total = 0;
        for (var batch = 0; batch < BATCHES_MAX; batch++) {
            var taken = batch(now);
            total += taken;
            if (taken == 0) {
                return total;
            }
        }
        return total;
    }

    /// If one of a batch fails, each is taken by itself, so that it holds up no other.
    private int batch(Instant now) {
        try {
            return transactions.asMesh(() -> tell(deadlines.takeReached(now, BATCH), now));
        } catch (RuntimeException e) {
            LOG.info("a batch of deadlines is taken one by one: {}", brief(e));
            return oneByOne(now);
        }
    }

    private int oneByOne(Instant now) {
        var total = 0;
        for (var number = 0; number < BATCH; number++) {
            var taken = one(now);
            total += taken;
            if (taken == 0) {
                return total;
            }
        }
        return total;
    }

    private int one(Instant now) {
        var taken = new AtomicReference<@Nullable Deadline>();
        try {
            return transactions.asMesh(() -> {
                var reached = deadlines.takeReached(now, 1);
                reached.forEach(taken::set);
                return tell(reached, now);
            });
        } catch (RuntimeException e) {
            var failed = taken.get();
            if (failed == null) {
                throw e;
            }
            LOG.warn("{} could not be told, again later: {}", failed.subject(), brief(e));
            transactions.asMesh(() -> {
                deadlines.putOff(failed, now);
                return true;
            });
            return 1;
        }
    }

    private int tell(List<Deadline> reached, Instant now) {
        var after = new ArrayList<Deadline>();
        var told = new ArrayList<Told>();
        var soundings = new EnumMap<SubjectKind, List<Sounding>>(SubjectKind.class);
        for (var deadline : reached) {
            var kind = deadline.subject().kind();
            var ofKind = soundings.computeIfAbsent(kind, _ -> new ArrayList<>());
            after.add(tell(deadline, now, ofKind, told));
        }
        soundings.forEach((kind, all) -> {
            var alarm = alarms.get(kind);
            if (alarm != null) {
                alarm.sounded(all);
            }
        });
        deadlines.told(after, told);
        return reached.size();
    }

    /// All that were reached while nobody looked, in order.
    private static Deadline tell(
            Deadline reached, Instant now, List<Sounding> soundings, List<Told> told) {
        var deadline = reached;
        for (var next = deadline.reached(now); next.isPresent(); next = deadline.reached(now)) {
            var mark = next.get();
            deadline = deadline.sounding();
            soundings.add(new Sounding(deadline, mark.mark()));
            told.add(new Told(deadline.subject(), deadline.region(), mark.mark(), mark.at(), now));
        }
        return deadline;
    }

    private static String brief(RuntimeException failure) {
        return failure.getClass().getSimpleName() + ": " + failure.getMessage();
    }
}
