package io.linli.transcode.codec;

import java.util.ArrayList;
import java.util.List;

/// Everything wrong with one request, so that it is told at once and not piece by piece.
public final class Faults {
    private static final int FAULTS_MAX = 100;
    private static final int PATH_MAX = 100;

    private List<Fault> found = List.of(); // most bodies have none

    public void add(String path, String description) {
        if (found.size() < FAULTS_MAX) {
            found = found.isEmpty() ? new ArrayList<>() : found;
            found.add(
                    new Fault(
                            path.length() > PATH_MAX ? path.substring(0, PATH_MAX) + "…" : path,
                            description));
        }
    }

    /// Whether one more would not be kept.
    boolean isFull() {
        return found.size() >= FAULTS_MAX;
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /// In the order in which they stand in the body; at most 100.
    public List<Fault> all() {
        return List.copyOf(found);
    }
}
