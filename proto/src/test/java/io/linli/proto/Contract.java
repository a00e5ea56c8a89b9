package io.linli.proto;

import build.buf.validate.ValidateProto;
import com.google.api.AnnotationsProto;
import com.google.api.FieldBehaviorProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorSet;
import com.google.protobuf.DescriptorProtos.SourceCodeInfo.Location;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.DescriptorValidationException;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.FileDescriptor;
import com.google.protobuf.Descriptors.MethodDescriptor;
import com.google.protobuf.ExtensionRegistry;
import io.linli.proto.options.v1.OptionsProto;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/// The whole contract as the rules below read it: from the descriptor set that is shipped, comments
/// included.
final class Contract {
    static final String FILE = "/linli-contract.pb";
    private static final int SERVICE_IN_FILE = 6;
    private static final int METHOD_IN_SERVICE = 2;

    private final Map<String, FileDescriptor> files = new HashMap<>();
    private final Map<String, FileDescriptorProto> sources = new HashMap<>();

    static Contract read() {
        var extensions = ExtensionRegistry.newInstance();
        AnnotationsProto.registerAllExtensions(extensions);
        OptionsProto.registerAllExtensions(extensions);
        ValidateProto.registerAllExtensions(extensions);
        FieldBehaviorProto.registerAllExtensions(extensions);
        try (var in = Objects.requireNonNull(Contract.class.getResourceAsStream(FILE))) {
            return new Contract(FileDescriptorSet.parseFrom(in, extensions));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Contract(FileDescriptorSet set) {
        set.getFileList().forEach(file -> sources.put(file.getName(), file));
        set.getFileList().forEach(file -> link(file.getName()));
    }

    private FileDescriptor link(String name) {
        var known = files.get(name);
        if (known != null) {
            return known;
        }
        var source = sources.get(name);
        var imports =
                source.getDependencyList().stream().map(this::link).toArray(FileDescriptor[]::new);
        try {
            var linked = FileDescriptor.buildFrom(source, imports);
            files.put(name, linked);
            return linked;
        } catch (DescriptorValidationException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The files that are ours.
    Stream<FileDescriptor> ours() {
        return files.values().stream().filter(file -> file.getPackage().startsWith("linli."));
    }

    List<MethodDescriptor> methods() {
        return ours().flatMap(file -> file.getServices().stream())
                .flatMap(service -> service.getMethods().stream())
                .toList();
    }

    /// The methods that outsiders reach over HTTP.
    List<MethodDescriptor> published() {
        return methods().stream()
                .filter(method -> method.getOptions().hasExtension(AnnotationsProto.http))
                .toList();
    }

    /// Every field of every message a caller can send to a method, nested ones included.
    List<FieldDescriptor> requestFields() {
        Set<Descriptor> seen = new LinkedHashSet<>();
        methods().forEach(method -> collect(method.getInputType(), seen));
        var fields = new ArrayList<FieldDescriptor>();
        seen.forEach(message -> fields.addAll(message.getFields()));
        return fields;
    }

    private static void collect(Descriptor message, Set<Descriptor> seen) {
        if (message.getFile().getPackage().startsWith("linli.") && seen.add(message)) {
            message.getFields().stream()
                    .filter(field -> field.getJavaType() == FieldDescriptor.JavaType.MESSAGE)
                    .forEach(field -> collect(field.getMessageType(), seen));
        }
    }

    /// What stands above a method in its file.
    String comment(MethodDescriptor method) {
        var service = method.getService();
        var path =
                List.of(SERVICE_IN_FILE, service.getIndex(), METHOD_IN_SERVICE, method.getIndex());
        return sources
                .get(method.getFile().getName())
                .getSourceCodeInfo()
                .getLocationList()
                .stream()
                .filter(location -> location.getPathList().equals(path))
                .map(Location::getLeadingComments)
                .findFirst()
                .orElse("");
    }
}
