package io.linli.transcode.contract;

import com.google.api.AnnotationsProto;
import com.google.api.ClientProto;
import com.google.api.FieldBehaviorProto;
import com.google.api.ResourceProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorSet;
import com.google.protobuf.Descriptors.FileDescriptor;
import com.google.protobuf.Descriptors.ServiceDescriptor;
import com.google.protobuf.ExtensionRegistry;
import com.google.protobuf.InvalidProtocolBufferException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;

/// The contract as a build wrote it down: every `.proto` file with its options and comments, as
/// data. Files may come in any order, with any number of services; imports of Google's own common
/// files may be left out.
public final class DescriptorSet {
    private final List<FileDescriptor> files;

    private DescriptorSet(List<FileDescriptor> files) {
        this.files = List.copyOf(files);
    }

    /// Google's options (`google.api.http` and its neighbours). Add your own and hand it to `read`.
    public static ExtensionRegistry extensions() {
        var registry = ExtensionRegistry.newInstance();
        AnnotationsProto.registerAllExtensions(registry);
        ClientProto.registerAllExtensions(registry);
        FieldBehaviorProto.registerAllExtensions(registry);
        ResourceProto.registerAllExtensions(registry);
        return registry;
    }

    /// @throws IllegalArgumentException when it is no descriptor set, or an import is missing
    public static DescriptorSet read(InputStream in) {
        return read(in, extensions());
    }

    /// @throws IllegalArgumentException when it is no descriptor set, or an import is missing
    public static DescriptorSet read(InputStream in, ExtensionRegistry options) {
        try {
            return read(in.readAllBytes(), options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @throws IllegalArgumentException when it is no descriptor set, or an import is missing
    public static DescriptorSet read(byte[] bytes) {
        return read(bytes, extensions());
    }

    /// @throws IllegalArgumentException when it is no descriptor set, or an import is missing
    public static DescriptorSet read(byte[] bytes, ExtensionRegistry options) {
        try {
            return of(FileDescriptorSet.parseFrom(bytes, options));
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalArgumentException(
                    "descriptor set: " + bytes.length + " bytes (expected: a FileDescriptorSet)",
                    e);
        }
    }

    /// Several sets put together may hold a file more than once, if it is the same.
    ///
    /// @throws IllegalArgumentException when an import is missing
    public static DescriptorSet of(FileDescriptorSet set) {
        var sources = new LinkedHashMap<String, FileDescriptorProto>();
        for (var file : set.getFileList()) {
            var other = sources.putIfAbsent(file.getName(), file);
            if (other != null && !bare(other).equals(bare(file))) {
                throw new IllegalArgumentException(
                        file.getName() + ": twice, and not the same (expected: once)");
            }
        }
        return new DescriptorSet(new Linking(sources).link());
    }

    /// Comments may differ: the same file can be written down with them and without.
    private static FileDescriptorProto bare(FileDescriptorProto file) {
        return file.toBuilder().clearSourceCodeInfo().build();
    }

    public List<FileDescriptor> files() {
        return files;
    }

    public List<ServiceDescriptor> services() {
        return files.stream().flatMap(file -> file.getServices().stream()).toList();
    }
}
