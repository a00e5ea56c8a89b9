package io.linli.gateway.transcode;

import build.buf.validate.ValidateProto;
import com.google.api.AnnotationsProto;
import com.google.api.FieldBehaviorProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorSet;
import com.google.protobuf.Descriptors.DescriptorValidationException;
import com.google.protobuf.Descriptors.FileDescriptor;
import com.google.protobuf.Descriptors.ServiceDescriptor;
import com.google.protobuf.ExtensionRegistry;
import io.linli.proto.options.v1.OptionsProto;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The contract as the build wrote it down: every `.proto` file with its options and comments, as
/// data. A new method is routed because it is in there, and for no other reason.
public final class ContractFiles {
    private static final String BUILT_IN = "/linli-contract.pb";

    private final List<FileDescriptor> files;

    private ContractFiles(List<FileDescriptor> files) {
        this.files = List.copyOf(files);
    }

    /// The contract this gateway was built with.
    public static ContractFiles builtIn() {
        try (var in = ContractFiles.class.getResourceAsStream(BUILT_IN)) {
            return read(Objects.requireNonNull(in, BUILT_IN));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ContractFiles read(InputStream descriptorSet) throws IOException {
        return of(FileDescriptorSet.parseFrom(descriptorSet, options()));
    }

    /// Files in any order; each one's imports must be among them.
    static ContractFiles of(FileDescriptorSet set) {
        var sources =
                set.getFileList().stream()
                        .collect(
                                Collectors.toMap(
                                        FileDescriptorProto::getName, Function.identity()));
        var built = new HashMap<String, FileDescriptor>();
        return new ContractFiles(
                set.getFileList().stream()
                        .map(file -> build(file.getName(), sources, built))
                        .toList());
    }

    private static FileDescriptor build(
            String name,
            Map<String, FileDescriptorProto> sources,
            Map<String, FileDescriptor> built) {
        var known = built.get(name);
        if (known != null) {
            return known;
        }
        var source = sources.get(name);
        if (source == null) {
            throw new IllegalArgumentException(
                    name + ": missing (expected: in the descriptor set)");
        }
        var imports =
                source.getDependencyList().stream()
                        .map(each -> build(each, sources, built))
                        .toArray(FileDescriptor[]::new);
        try {
            var file = FileDescriptor.buildFrom(source, imports);
            built.put(name, file);
            return file;
        } catch (DescriptorValidationException e) {
            throw new IllegalArgumentException(name + ": " + e.getMessage(), e);
        }
    }

    static ExtensionRegistry options() {
        var registry = ExtensionRegistry.newInstance();
        AnnotationsProto.registerAllExtensions(registry);
        FieldBehaviorProto.registerAllExtensions(registry);
        OptionsProto.registerAllExtensions(registry);
        ValidateProto.registerAllExtensions(registry);
        return registry;
    }

    public List<FileDescriptor> all() {
        return files;
    }

    List<ServiceDescriptor> services() {
        return files.stream().flatMap(file -> file.getServices().stream()).toList();
    }
}
