package io.linli.gateway.repeat;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is to become of a keyed request.
sealed interface Verdict {
    /// Carry it out.
    ///
    /// @param turn to be ended with what came of it; `null` when nothing can be kept this time
    record Go(@Nullable Turn turn) implements Verdict {}

    /// Answer what was answered before.
    record Again(Reply reply) implements Verdict {}

    /// Refuse: the key belongs to another request.
    ///
    /// @param fields in which they differ; empty when that cannot be told
    record Reused(List<String> fields) implements Verdict {}

    /// Refuse: the first one is still at it, and this one cannot wait any longer.
    record InUse() implements Verdict {}
}
