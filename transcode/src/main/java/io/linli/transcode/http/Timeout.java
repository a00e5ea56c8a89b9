package io.linli.transcode.http;

import static io.linli.transcode.problem.EdgeReason.DEADLINE_INVALID;

import java.util.concurrent.TimeUnit;

/// How long a client is willing to wait, as the header `grpc-timeout` says: up to 8 digits and a
/// unit.
public final class Timeout {
    public static final String HEADER = "grpc-timeout";

    private static final int DIGITS_MAX = 8;

    private Timeout() {}

    /// In nanoseconds.
    ///
    /// @throws io.linli.transcode.problem.Refused `DEADLINE_INVALID`
    public static long parse(String header) {
        var digits = header.length() - 1;
        var amount = 0L;
        for (var i = 0; i < digits; i++) {
            var c = header.charAt(i);
            amount = c >= '0' && c <= '9' && i < DIGITS_MAX ? amount * 10 + c - '0' : -1;
            if (amount < 0) {
                break;
            }
        }
        if (digits < 1 || amount <= 0) {
            throw invalid();
        }
        return switch (header.charAt(digits)) {
            case 'H' -> TimeUnit.HOURS.toNanos(amount);
            case 'M' -> TimeUnit.MINUTES.toNanos(amount);
            case 'S' -> TimeUnit.SECONDS.toNanos(amount);
            case 'm' -> TimeUnit.MILLISECONDS.toNanos(amount);
            case 'u' -> TimeUnit.MICROSECONDS.toNanos(amount);
            case 'n' -> amount;
            default -> throw invalid();
        };
    }

    private static RuntimeException invalid() {
        return DEADLINE_INVALID.refuse(
                HEADER, "expected 1..8 digits and one of H M S m u n, such as 5S");
    }
}
