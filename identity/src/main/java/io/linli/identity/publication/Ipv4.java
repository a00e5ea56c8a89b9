package io.linli.identity.publication;

import java.util.Optional;
import java.util.regex.Pattern;

/// An IPv4 address in the one form that every resolver reads alike: four decimal numbers without
/// leading zeros.
record Ipv4(int bits) {
    private static final Pattern FORM =
            Pattern.compile("(0|[1-9]\\d{0,2})(\\.(0|[1-9]\\d{0,2})){3}");
    private static final Pattern NUMERIC = Pattern.compile("[0-9.]+|.*\\b0x[0-9a-f]*");

    /// Nothing for a name, and for an address in any other form.
    static Optional<Ipv4> parse(String text) {
        if (!FORM.matcher(text).matches()) {
            return Optional.empty();
        }
        var bits = 0;
        for (var part : text.split("\\.")) {
            var value = Integer.parseInt(part);
            if (value > 255) {
                return Optional.empty();
            }
            bits = bits << 8 | value;
        }
        return Optional.of(new Ipv4(bits));
    }

    /// Whether some resolver may take a text for an address, such as `2130706433` or `0177.0.0.1`.
    static boolean looksNumeric(String text) {
        return NUMERIC.matcher(text).matches();
    }

    /// This machine, its link, all machines or none, and where one cloud answers for credentials:
    /// nobody's service.
    boolean isLocal() {
        return in(0x7f000000, 8)
                || in(0xa9fe0000, 16)
                || in(0, 8)
                || in(0xe0000000, 3)
                || bits == 0x646464c8;
    }

    boolean in(int network, int length) {
        return length == 0 || (bits ^ network) >>> 32 - length == 0;
    }
}
