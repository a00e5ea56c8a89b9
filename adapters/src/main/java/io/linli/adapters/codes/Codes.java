package io.linli.adapters.codes;

import io.linli.mesh.store.Transactions;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/// One platform's codes.
public final class Codes {
    /// Longer ones are cut when they are written down.
    public static final int CODE_MAX = 64;

    private final String platform;
    private final CodeMaps maps;
    private final Transactions transactions;
    private final Clock clock;

    /// @param platform as the table names it, such as `hotline`
    public Codes(String platform, CodeMaps maps, Transactions transactions, Clock clock) {
        this.platform = platform;
        this.maps = maps;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// What `theirs` meant at that time. Empty if nobody knows; it is written down then.
    ///
    /// @param seenIn what brought it, such as an event's id
    public Optional<String> ours(CodeKind kind, String theirs, Instant at, String seenIn) {
        return transactions.asMesh(() -> {
            var ours = maps.ours(platform, kind, theirs, at);
            if (ours.isEmpty()) {
                maps.unknown(platform, kind, cut(theirs), cut(seenIn), clock.instant());
            }
            return ours;
        });
    }

    /// How to say `ours` now.
    public Optional<String> theirs(CodeKind kind, String ours) {
        return transactions.asMesh(() -> maps.theirs(platform, kind, ours, clock.instant()));
    }

    /// What to make of an answer's code.
    public Optional<Outcome> outcome(String code, String seenIn) {
        return ours(CodeKind.OUTCOME, code, clock.instant(), seenIn).flatMap(Outcome::of);
    }

    private static String cut(String text) {
        return text.length() > CODE_MAX ? text.substring(0, CODE_MAX) : text;
    }
}
