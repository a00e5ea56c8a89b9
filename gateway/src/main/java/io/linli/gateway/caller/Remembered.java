package io.linli.gateway.caller;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// A bounded memory: the entry not asked for the longest goes first. Safe for many threads.
public final class Remembered<K, V> {
    private final Map<K, V> entries;

    /// @param max entries kept at most
    public Remembered(int max) {
        this.entries =
                new LinkedHashMap<>(16, 0.75f, true) {
                    private static final long serialVersionUID = 1L;

                    @Override
                    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                        return size() > max;
                    }
                };
    }

    public Optional<V> get(K key) {
        synchronized (entries) {
            return Optional.ofNullable(entries.get(key));
        }
    }

    public void put(K key, V value) {
        synchronized (entries) {
            entries.put(key, value);
        }
    }
}
