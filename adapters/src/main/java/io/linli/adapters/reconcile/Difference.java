package io.linli.adapters.reconcile;

import java.time.Instant;
import java.util.UUID;

/// Something both sides do not have alike.
///
/// @param subject our delivery's id, or the platform's number or event
/// @param region empty if neither side tells
/// @param detail never holds a secret
public record Difference(
        UUID id,
        Instant time,
        Kind kind,
        String subject,
        String region,
        String detail,
        boolean mended) {
    public static final int SUBJECT_MAX = 100;
    public static final int DETAIL_MAX = 500;

    /// What is different.
    public enum Kind {
        /// We hold it to be taken; the platform has none.
        MISSING_THERE,
        /// The platform has a record under an id that is not ours.
        MISSING_HERE,
        /// The platform has it; we hold it to be open or dead.
        NOT_ACKNOWLEDGED_HERE,
        /// The platform has it more than once.
        DOUBLED,
        /// Both have it, but not alike.
        DIFFERENT,
        /// The platform has reported something that never came.
        REPORT_MISSING,
        /// A report came and was given up before it counted.
        REPORT_DEAD,
        /// A report came, but not alike.
        REPORT_DIFFERENT
    }

    public Difference {
        subject = cut(subject, SUBJECT_MAX);
        detail = cut(detail, DETAIL_MAX);
    }

    private static String cut(String text, int most) {
        return text.length() > most ? text.substring(0, most) : text;
    }
}
