package io.linli.identity.region;

import java.util.regex.Pattern;

/// A region's code in its one written form: 6, 9, 12 or 15 digits, not padded. Rule: R-27.
///
/// Other systems pad codes to a fixed width with blocks of `000`, such as `110105017000` for a
/// street. No region has the number 000, so such a block carries nothing.
public record RegionCode(String value) {
    private static final Pattern FORM = Pattern.compile("[0-9]{6}([0-9]{3}){0,3}");
    private static final String PADDING = "000";
    private static final int DISTRICT_DIGITS = 6;
    private static final int BLOCK_DIGITS = 3;

    public RegionCode {
        if (!FORM.matcher(value).matches() || isPadded(value)) {
            throw new IllegalArgumentException(
                    "region: " + value + " (expected: 6, 9, 12 or 15 digits, not padded)");
        }
    }

    /// The region a code means, padded or not.
    public static RegionCode of(String code) {
        var bare = code;
        while (isPadded(bare)) {
            bare = bare.substring(0, bare.length() - BLOCK_DIGITS);
        }
        return new RegionCode(bare);
    }

    public Level level() {
        return Level.values()[(value.length() - DISTRICT_DIGITS) / BLOCK_DIGITS];
    }

    private static boolean isPadded(String code) {
        return code.length() > DISTRICT_DIGITS && code.endsWith(PADDING);
    }
}
