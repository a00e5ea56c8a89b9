package io.linli.transcode.codec;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.EnumDescriptor;
import com.google.protobuf.Descriptors.FileDescriptor;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The compiled form of every message of a set of files. Compiled on first use and kept.
public final class Shapes {
    private final JsonStyle style;
    private final Map<String, Descriptor> byName;
    private final Map<Descriptor, Shape> shapes = new ConcurrentHashMap<>();
    private final Map<EnumDescriptor, EnumNames> enums = new ConcurrentHashMap<>();

    private Shapes(Map<String, Descriptor> byName, JsonStyle style) {
        this.byName = byName;
        this.style = style;
    }

    /// @param files with or without their imports; what an `Any` may hold is looked up here
    public static Shapes of(Collection<FileDescriptor> files, JsonStyle style) {
        var byName = new HashMap<String, Descriptor>();
        var seen = new HashSet<FileDescriptor>();
        files.forEach(file -> collect(file, seen, byName));
        return new Shapes(Map.copyOf(byName), style);
    }

    private static void collect(
            FileDescriptor file, Set<FileDescriptor> seen, Map<String, Descriptor> byName) {
        if (seen.add(file)) {
            file.getMessageTypes().forEach(message -> collect(message, byName));
            file.getDependencies().forEach(each -> collect(each, seen, byName));
        }
    }

    private static void collect(Descriptor message, Map<String, Descriptor> byName) {
        byName.putIfAbsent(message.getFullName(), message);
        message.getNestedTypes().forEach(inner -> collect(inner, byName));
    }

    /// @param message also one outside the files
    public Shape of(Descriptor message) {
        var known = shapes.get(message);
        return known != null
                ? known
                : shapes.computeIfAbsent(message, each -> new Shape(each, this));
    }

    public JsonStyle style() {
        return style;
    }

    /// For an `Any`.
    ///
    /// @return nothing when the files hold no such message
    @Nullable Shape named(String fullName) {
        var message = byName.get(fullName);
        return message == null ? null : of(message);
    }

    EnumNames enumNames(EnumDescriptor type) {
        return enums.computeIfAbsent(type, each -> new EnumNames(each, style.enumNumbers()));
    }
}
