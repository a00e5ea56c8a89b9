package io.linli.transcode.codec;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The keys of the maps that are open, one within the other; made once for each depth.
final class KeysByDepth {
    private @Nullable SeenKeys[] known = new SeenKeys[8];

    /// Those of a map that begins at this depth: none so far.
    SeenKeys begin(int depth) {
        if (depth >= known.length) {
            known = Arrays.copyOf(known, Math.max(depth + 1, known.length * 2));
        }
        var keys = known[depth];
        if (keys == null) {
            keys = new SeenKeys();
            known[depth] = keys;
        }
        keys.clear();
        return keys;
    }
}
