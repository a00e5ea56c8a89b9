package io.linli.adapters.simulators.kit;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A few of many at a time: `{"<name>": […], "next": "20"}`, and `null` for `next` at the end.
public final class Pages {
    public static final int SIZE = 20;

    private Pages() {}

    /// @param cursor the `next` of the page before; `0` for the beginning
    /// @throws IllegalArgumentException unless it is a number
    public static Map<String, @Nullable Object> of(String name, List<?> all, String cursor) {
        if (!cursor.matches("[0-9]{1,9}")) {
            throw new IllegalArgumentException("cursor (expected: a number)");
        }
        var from = Math.min(Integer.parseInt(cursor), all.size());
        var to = Math.min(from + SIZE, all.size());
        var page = new LinkedHashMap<String, @Nullable Object>();
        page.put(name, all.subList(from, to));
        page.put("next", to < all.size() ? Integer.toString(to) : null);
        return page;
    }

    /// @throws IllegalArgumentException unless it is an instant
    public static Instant since(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("since (expected: RFC 3339)", e);
        }
    }
}
