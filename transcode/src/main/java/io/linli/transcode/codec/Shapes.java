package io.linli.transcode.codec;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FileDescriptor;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The compiled form of every message of a set of files. Compiled on first use and kept.
public final class Shapes {
    private final JsonStyle style;
    private final Map<Descriptor, Shape> shapes = new ConcurrentHashMap<>();

    private Shapes(JsonStyle style) {
        this.style = style;
    }

    /// @param files with or without their imports; what an `Any` may hold is looked up here
    public static Shapes of(Collection<FileDescriptor> files, JsonStyle style) {
        return new Shapes(style);
    }

    /// @param message also one outside the files
    public Shape of(Descriptor message) {
        return shapes.computeIfAbsent(message, each -> new Shape(each));
    }

    public JsonStyle style() {
        return style;
    }
}
