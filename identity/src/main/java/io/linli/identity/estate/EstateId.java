package io.linli.identity.estate;

import java.util.regex.Pattern;

/// An estate's id, such as `E-JSB-01`.
public record EstateId(String value) {
    private static final Pattern FORM = Pattern.compile("E-[A-Z0-9-]{1,30}");

    public EstateId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "estate: " + value + " (expected: E- and 1..30 of A-Z, 0-9 and -)");
        }
    }
}
