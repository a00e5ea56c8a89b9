package io.linli.adapters.delivery;

import java.util.Locale;
import java.util.stream.Stream;

/// The outside platforms we hand things over to.
public enum Platform {
    /// The command centre that calls departments (吹哨报到).
    DISPATCH,
    /// The portal a case came from.
    PORTAL,
    /// The citizens' hotline 12345.
    HOTLINE;

    /// The platform's name outside this process, such as `dispatch`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @throws IllegalArgumentException for a word [#word] never gives
    public static Platform ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /// @throws io.linli.mesh.refusal.Refusal `PLATFORM_UNKNOWN`
    public static Platform named(String word) {
        return Stream.of(values())
                .filter(platform -> platform.word().equals(word))
                .findFirst()
                .orElseThrow(() -> DeliveryReason.PLATFORM_UNKNOWN.refuse("platform", word));
    }
}
