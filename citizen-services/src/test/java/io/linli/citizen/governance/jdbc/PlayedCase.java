package io.linli.citizen.governance.jdbc;

import io.linli.citizen.governance.cases.CaseFile;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One case of a long run, and by plain arithmetic what must have been told of it: a limit by the
/// clock, and times in which it ran. Knows nothing of how deadlines are kept.
final class PlayedCase {
    private static final Duration INSTANT = Duration.ofNanos(1_000);
    private static final List<Integer> RUNGS = List.of(0, 240, 1_440, 4_320);

    enum Act {
        COMMENT,
        ACCEPT,
        PAUSE,
        RESUME,
        RESOLVE,
        REWORK
    }

    final CaseFile file;
    final Duration limit;
    private final List<Instant> turns = new ArrayList<>(); // starts and stops in turn
    private int lastTick;

    PlayedCase(CaseFile file, Duration limit) {
        this.file = file;
        this.limit = limit;
        turns.add(file.createdAt());
    }

    /// An act was taken, by the clock of whoever took it.
    void acted(Act act, Instant at) {
        switch (act) {
            case PAUSE, RESUME, RESOLVE, REWORK -> turns.add(at);
            case COMMENT, ACCEPT -> {}
        }
    }

    boolean isFirstActIn(int tick) {
        var first = tick != lastTick;
        lastTick = tick;
        return first;
    }

    /// How long the clock has run by `now`.
    Duration ran(Instant now) {
        var total = Duration.ZERO;
        for (var turn = 0; turn < turns.size(); turn += 2) {
            var from = turns.get(turn);
            var until = turn + 1 < turns.size() ? turns.get(turn + 1) : now;
            var end = until.isBefore(now) ? until : now;
            total = from.isBefore(end) ? total.plus(Duration.between(from, end)) : total;
        }
        return total;
    }

    /// How long the clock must have run for each mark, in order.
    Map<String, Duration> marks() {
        var marks = new LinkedHashMap<String, Duration>();
        marks.put("WARN", limit.minus(limit.dividedBy(4)));
        var late = limit.plus(INSTANT);
        marks.put("BREACH", late);
        for (var rung = 0; rung < RUNGS.size(); rung++) {
            marks.put("RUNG_" + (rung + 1), late.plus(Duration.ofMinutes(RUNGS.get(rung))));
        }
        return marks;
    }

    /// When the clock had run that long; nothing if it never has.
    Instant reached(Duration length, Instant end) {
        var left = length;
        for (var turn = 0; turn < turns.size(); turn += 2) {
            var from = turns.get(turn);
            var until = turn + 1 < turns.size() ? turns.get(turn + 1) : end;
            var ran = Duration.between(from, until);
            if (left.compareTo(ran) <= 0) {
                return from.plus(left);
            }
            left = left.minus(ran);
        }
        return Instant.MAX;
    }
}
