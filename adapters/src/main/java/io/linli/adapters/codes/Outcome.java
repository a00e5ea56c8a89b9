package io.linli.adapters.codes;

import io.linli.adapters.outside.PlatformFailure;
import java.util.Optional;
import java.util.stream.Stream;

/// What we make of a platform's code other than success.
public enum Outcome {
    /// Our token has ended or was taken back; a new one may help at once.
    TOKEN,
    /// There is no such thing.
    ABSENT,
    /// Later may help.
    DOWN,
    /// A clear no.
    REFUSED;

    /// Empty for a word that is none, so that a slip in the table is like a code not mapped.
    static Optional<Outcome> of(String word) {
        return Stream.of(values()).filter(outcome -> outcome.name().equals(word)).findFirst();
    }

    /// @param outcome empty if we do not know the code: it may have been done
    /// @param code the platform's own
    public static PlatformFailure failure(Optional<Outcome> outcome, String code, String message) {
        var cause =
                outcome.map(known ->
                                switch (known) {
                                    case TOKEN, DOWN -> PlatformFailure.Cause.DOWN;
                                    case ABSENT, REFUSED -> PlatformFailure.Cause.REFUSED;
                                })
                        .orElse(PlatformFailure.Cause.NONSENSE);
        return PlatformFailure.said(cause, code, message);
    }
}
