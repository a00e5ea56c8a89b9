package io.linli.adapters.outside;

import static io.linli.adapters.outside.PlatformFailure.Cause.DOWN;
import static io.linli.adapters.outside.PlatformFailure.Cause.NONSENSE;
import static io.linli.adapters.outside.PlatformFailure.Cause.REFUSED;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

/// The envelope every answer in the `X-Sign` dialect comes in. Rule: R-87.
///
/// `A…` codes blame us, `B…` the platform, `C…` someone behind it. Of the `A…` codes those about
/// letting us in (`A03xx`) and about the quota (`A0429`) say nothing about the request itself.
///
/// @param code `0` for success, whatever the HTTP status says
@JsonIgnoreProperties(ignoreUnknown = true)
public record Envelope<T>(@Nullable String code, @Nullable String msg, @Nullable T data) {
    private static final String SUCCESS = "0";
    private static final int QUOTED_MAX = 200;

    /// The content of a success.
    ///
    /// @throws PlatformFailure for anything else, an empty success included
    public T content() {
        check();
        if (data == null) {
            throw new PlatformFailure(NONSENSE, "data: none (expected: one, as code is 0)", null);
        }
        return data;
    }

    /// @throws PlatformFailure unless it is a success
    public void check() {
        if (!SUCCESS.equals(code)) {
            throw failure();
        }
    }

    /// What a code other than success means.
    PlatformFailure failure() {
        if (code == null || code.isBlank()) {
            return new PlatformFailure(NONSENSE, "code: none (expected: 0 or an error's)", null);
        }
        return PlatformFailure.said(
                isWorthAnotherTry(code) ? DOWN : REFUSED,
                code,
                "code: %s (%s)".formatted(quoted(code), quoted(msg)));
    }

    private static boolean isWorthAnotherTry(String code) {
        return code.startsWith("A03")
                || code.equals("A0429")
                || code.startsWith("B")
                || code.startsWith("C");
    }

    private static String quoted(@Nullable String text) {
        return text == null ? "no word" : text.substring(0, Math.min(text.length(), QUOTED_MAX));
    }
}
