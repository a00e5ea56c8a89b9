package io.linli.adapters.dispatch.simulator;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Word of what was decided about a whistle, as it was taken.
///
/// @param noticeNo ours; the rest as it came
@JsonIgnoreProperties(ignoreUnknown = true)
record SimulatedNotice(
        @Nullable String noticeNo,
        @Nullable String noticeId,
        @Nullable String bizId,
        @Nullable String org,
        @Nullable String step,
        @Nullable String note) {
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F-]{36}");

    SimulatedNotice taken(String number) {
        return new SimulatedNotice(number, noticeId, bizId, org, step, note);
    }

    boolean isSameAs(SimulatedNotice other) {
        return Objects.equals(taken(""), other.taken(""));
    }

    /// @throws IllegalArgumentException if something is missing
    void check() {
        if (noticeId == null
                || !ID.matcher(noticeId).matches()
                || bizId == null
                || !ID.matcher(bizId).matches()
                || step == null
                || step.isEmpty()) {
            throw new IllegalArgumentException("noticeId, bizId, step (expected: UUIDs, a word)");
        }
    }
}
