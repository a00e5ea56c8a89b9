package io.linli.transcode.contract;

import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.Descriptors.DescriptorValidationException;
import com.google.protobuf.Descriptors.FileDescriptor;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Makes descriptors out of files, each after its imports.
final class Linking {
    private final Map<String, FileDescriptorProto> sources;
    private final Map<String, FileDescriptor> built = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    Linking(Map<String, FileDescriptorProto> sources) {
        this.sources = sources;
    }

    /// In the order of the sources.
    List<FileDescriptor> link() {
        return sources.keySet().stream().map(this::file).toList();
    }

    private FileDescriptor file(String name) {
        var known = built.get(name);
        if (known != null) {
            return known;
        }
        var source = sources.get(name);
        if (source == null) {
            var common = CommonFiles.find(name);
            if (common == null) {
                throw new IllegalArgumentException(
                        name + ": missing (expected: in the descriptor set)");
            }
            return common;
        }
        if (!begun.add(name)) {
            throw new IllegalArgumentException(name + ": imports itself, by way of others");
        }
        var imports = source.getDependencyList().stream().map(this::file).toList();
        try {
            var file = FileDescriptor.buildFrom(source, imports.toArray(FileDescriptor[]::new));
            built.put(name, file);
            return file;
        } catch (DescriptorValidationException e) {
            throw new IllegalArgumentException(name + ": " + e.getMessage(), e);
        }
    }
}
