package io.linli.citizen.points.clearing;

import java.util.regex.Pattern;

/// A community's code: twelve digits.
public record CommunityCode(String value) implements Comparable<CommunityCode> {
    private static final Pattern FORM = Pattern.compile("[0-9]{12}");

    public CommunityCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("community: " + value + " (expected: 12 digits)");
        }
    }

    /// As accounts keep it beside themselves.
    long number() {
        return Long.parseLong(value);
    }

    static CommunityCode of(long number) {
        return new CommunityCode("%012d".formatted(number));
    }

    @Override
    public int compareTo(CommunityCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
