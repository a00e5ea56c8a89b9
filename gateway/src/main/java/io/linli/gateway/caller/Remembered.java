package io.linli.gateway.caller;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

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
        return Optional.ofNullable(find(key));
    }

    public @Nullable V find(K key) {
        synchronized (entries) {
            return entries.get(key);
        }
    }

    public void put(K key, V value) {
        synchronized (entries) {
            entries.put(key, value);
        }
    }

    public void remove(K key) {
        synchronized (entries) {
            entries.remove(key);
        }
    }

    /// Looks at every entry; for rare events.
    public void removeIf(Predicate<V> which) {
        synchronized (entries) {
            entries.values().removeIf(which);
        }
    }

    public void clear() {
        synchronized (entries) {
            entries.clear();
        }
    }
}
