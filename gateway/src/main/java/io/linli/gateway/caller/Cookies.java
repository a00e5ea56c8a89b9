package io.linli.gateway.caller;

import org.jspecify.annotations.Nullable;

/// Reads one cookie out of a line of them, without taking the line apart.
final class Cookies {
    private Cookies() {}

    static @Nullable String find(String line, String name) {
        var at = 0;
        while (at < line.length()) {
            var end = line.indexOf(';', at);
            end = end < 0 ? line.length() : end;
            while (at < end && line.charAt(at) == ' ') {
                at++;
            }
            if (line.startsWith(name, at)
                    && at + name.length() < end
                    && line.charAt(at + name.length()) == '=') {
                return unquoted(line.substring(at + name.length() + 1, end).strip());
            }
            at = end + 1;
        }
        return null;
    }

    private static String unquoted(String value) {
        return value.length() > 1 && value.startsWith("\"") && value.endsWith("\"")
                ? value.substring(1, value.length() - 1)
                : value;
    }
}
