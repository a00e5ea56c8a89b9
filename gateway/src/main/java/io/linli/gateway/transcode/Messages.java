package io.linli.gateway.transcode;

import com.google.protobuf.Descriptors.Descriptor;
import java.util.ArrayList;
import java.util.List;

/// Walks message types.
final class Messages {
    private Messages() {}

    /// The type and all types declared inside it.
    static List<Descriptor> within(Descriptor message) {
        var all = new ArrayList<Descriptor>();
        all.add(message);
        message.getNestedTypes().forEach(nested -> all.addAll(within(nested)));
        return all;
    }
}
