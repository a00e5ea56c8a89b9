package io.linli.transcode.openapi;

import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.DescriptorProtos.SourceCodeInfo.Location;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.EnumDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.FileDescriptor;
import com.google.protobuf.Descriptors.MethodDescriptor;
import com.google.protobuf.Descriptors.ServiceDescriptor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The comments of the `.proto` files, found by what they stand above.
final class Comments {
    // Field numbers in descriptor.proto, by which a location names its element.
    private static final int FILE_MESSAGE = 4;
    private static final int FILE_ENUM = 5;
    private static final int FILE_SERVICE = 6;
    private static final int MESSAGE_FIELD = 2;
    private static final int MESSAGE_NESTED = 3;
    private static final int MESSAGE_ENUM = 4;
    private static final int SERVICE_METHOD = 2;
    private static final int ENUM_VALUE = 2;

    private final Map<String, Map<List<Integer>, String>> byFile = new HashMap<>();

    Comments(List<FileDescriptor> files) {
        files.forEach(file -> byFile.put(file.getName(), read(file.toProto())));
    }

    private static Map<List<Integer>, String> read(FileDescriptorProto file) {
        var comments = new HashMap<List<Integer>, String>();
        file.getSourceCodeInfo().getLocationList().stream()
                .filter(Location::hasLeadingComments)
                .forEach(each ->
                        comments.put(
                                List.copyOf(each.getPathList()), text(each.getLeadingComments())));
        return comments;
    }

    private static String text(String comment) {
        return comment.lines()
                .map(String::strip)
                .reduce((all, line) -> all + "\n" + line)
                .orElse("")
                .strip();
    }

    String of(ServiceDescriptor service) {
        return find(service.getFile(), path(service));
    }

    String of(MethodDescriptor method) {
        return find(
                method.getFile(),
                with(path(method.getService()), SERVICE_METHOD, method.getIndex()));
    }

    String of(Descriptor message) {
        return find(message.getFile(), path(message));
    }

    String of(FieldDescriptor field) {
        return find(
                field.getFile(),
                with(path(field.getContainingType()), MESSAGE_FIELD, field.getIndex()));
    }

    String of(EnumDescriptor type) {
        return find(type.getFile(), path(type));
    }

    /// Of the value with this place in its enum.
    String of(EnumDescriptor type, int value) {
        return find(type.getFile(), with(path(type), ENUM_VALUE, value));
    }

    private String find(FileDescriptor file, List<Integer> path) {
        return byFile.getOrDefault(file.getName(), Map.of()).getOrDefault(path, "");
    }

    private static List<Integer> path(ServiceDescriptor service) {
        return List.of(FILE_SERVICE, service.getIndex());
    }

    private static List<Integer> path(Descriptor message) {
        var outer = message.getContainingType();
        return outer == null
                ? List.of(FILE_MESSAGE, message.getIndex())
                : with(path(outer), MESSAGE_NESTED, message.getIndex());
    }

    private static List<Integer> path(EnumDescriptor type) {
        var outer = type.getContainingType();
        return outer == null
                ? List.of(FILE_ENUM, type.getIndex())
                : with(path(outer), MESSAGE_ENUM, type.getIndex());
    }

    private static List<Integer> with(List<Integer> path, int kind, int index) {
        var longer = new ArrayList<>(path);
        longer.add(kind);
        longer.add(index);
        return List.copyOf(longer);
    }
}
