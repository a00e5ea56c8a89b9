package io.linli.transcode.route;

import org.jspecify.annotations.Nullable;

/// Values by text, found by a part of a longer text without cutting it out.
final class Table<V> {
    private @Nullable String[] keys = new String[4];
    private @Nullable Object[] values = new Object[4];
    private int size;

    /// The value of a part of `text`; `null` when there is none.
    @SuppressWarnings("unchecked")
    @Nullable V get(String text, int from, int to) {
        var mask = keys.length - 1;
        for (var i = hash(text, from, to) & mask; ; i = i + 1 & mask) {
            var key = keys[i];
            if (key == null) {
                return null;
            }
            if (key.length() == to - from && text.startsWith(key, from)) {
                return (V) values[i];
            }
        }
    }

    @Nullable V get(String text) {
        return get(text, 0, text.length());
    }

    void put(String key, V value) {
        if (2 * ++size > keys.length) {
            grow();
        }
        place(key, value);
    }

    private void place(String key, Object value) {
        var mask = keys.length - 1;
        var i = hash(key, 0, key.length()) & mask;
        while (keys[i] != null) {
            i = i + 1 & mask;
        }
        keys[i] = key;
        values[i] = value;
    }

    private void grow() {
        var oldKeys = keys;
        var oldValues = values;
        keys = new String[oldKeys.length * 2];
        values = new Object[oldKeys.length * 2];
        for (var i = 0; i < oldKeys.length; i++) {
            var key = oldKeys[i];
            var value = oldValues[i];
            if (key != null && value != null) {
                place(key, value);
            }
        }
    }

    boolean isEmpty() {
        return size == 0;
    }

    private static int hash(String text, int from, int to) {
        var hash = 0;
        for (var i = from; i < to; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return hash ^ hash >>> 15;
    }
}
