package io.linli.adapters.simulators.kit;

import io.linli.signing.NonceMemory;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// Remembers the last 10,000 nonces.
public final class RecentNonces implements NonceMemory {
    private static final int NONCES_MAX = 10_000;

    private final Set<String> recent =
            Collections.newSetFromMap(
                    new LinkedHashMap<>() {
                        private static final long serialVersionUID = 1L;

                        @Override
                        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
                            return size() > NONCES_MAX;
                        }
                    });

    @Override
    public synchronized boolean firstSeen(String keyId, String nonce, Duration keep) {
        return recent.add(keyId + " " + nonce);
    }
}
