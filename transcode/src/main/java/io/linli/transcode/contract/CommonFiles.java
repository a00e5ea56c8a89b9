package io.linli.transcode.contract;

import com.google.api.AnnotationsProto;
import com.google.api.ClientProto;
import com.google.api.FieldBehaviorProto;
import com.google.api.HttpBodyProto;
import com.google.api.ResourceProto;
import com.google.protobuf.AnyProto;
import com.google.protobuf.Descriptors.FileDescriptor;
import com.google.protobuf.DurationProto;
import com.google.protobuf.EmptyProto;
import com.google.protobuf.FieldMaskProto;
import com.google.protobuf.StructProto;
import com.google.protobuf.TimestampProto;
import com.google.protobuf.WrappersProto;
import com.google.rpc.CodeProto;
import com.google.rpc.ErrorDetailsProto;
import com.google.rpc.StatusProto;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Files that nearly everyone imports and that builds often leave out.
final class CommonFiles {
    private static final Map<String, FileDescriptor> KNOWN = new HashMap<>();

    static {
        List.of(
                        AnnotationsProto.getDescriptor(),
                        ClientProto.getDescriptor(),
                        FieldBehaviorProto.getDescriptor(),
                        HttpBodyProto.getDescriptor(),
                        ResourceProto.getDescriptor(),
                        AnyProto.getDescriptor(),
                        DurationProto.getDescriptor(),
                        EmptyProto.getDescriptor(),
                        FieldMaskProto.getDescriptor(),
                        StructProto.getDescriptor(),
                        TimestampProto.getDescriptor(),
                        WrappersProto.getDescriptor(),
                        CodeProto.getDescriptor(),
                        ErrorDetailsProto.getDescriptor(),
                        StatusProto.getDescriptor())
                .forEach(CommonFiles::add);
    }

    private CommonFiles() {}

    private static void add(FileDescriptor file) {
        if (KNOWN.putIfAbsent(file.getName(), file) == null) {
            file.getDependencies().forEach(CommonFiles::add);
        }
    }

    static @Nullable FileDescriptor find(String name) {
        return KNOWN.get(name);
    }
}
