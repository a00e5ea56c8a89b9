package io.linli.identity.partner;

import java.util.Optional;
import java.util.regex.Pattern;

/// A partner's id, which is also the application key its requests name.
public record PartnerId(String value) {
    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{1,62}");

    public PartnerId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "partner: " + value + " (expected: 2..63 of a-z, 0-9 and -)");
        }
    }

    /// The id a text may be; empty when no partner can bear it.
    public static Optional<PartnerId> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new PartnerId(text)) : Optional.empty();
    }
}
