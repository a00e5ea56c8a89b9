package io.linli.transcode.contract;

import com.google.protobuf.DescriptorProtos.FileDescriptorSet;
import com.google.protobuf.Descriptors.FileDescriptor;
import com.google.protobuf.Descriptors.ServiceDescriptor;
import com.google.protobuf.ExtensionRegistry;
import java.io.InputStream;
import java.util.List;

/// The contract as a build wrote it down: every `.proto` file with its options and comments, as
/// data. Files may come in any order; imports of Google's own common files may be left out.
public final class DescriptorSet {
    private final List<FileDescriptor> files;

    private DescriptorSet(List<FileDescriptor> files) {
        this.files = List.copyOf(files);
    }

    /// Google's options (`google.api.http` and its neighbours). Add your own and hand it to `read`.
    public static ExtensionRegistry extensions() {
        throw new UnsupportedOperationException();
    }

    /// @throws IllegalArgumentException when it is no descriptor set, or an import is missing
    public static DescriptorSet read(InputStream in) {
        return read(in, extensions());
    }

    public static DescriptorSet read(InputStream in, ExtensionRegistry options) {
        throw new UnsupportedOperationException();
    }

    public static DescriptorSet read(byte[] bytes) {
        return read(bytes, extensions());
    }

    public static DescriptorSet read(byte[] bytes, ExtensionRegistry options) {
        throw new UnsupportedOperationException();
    }

    public static DescriptorSet of(FileDescriptorSet set) {
        throw new UnsupportedOperationException();
    }

    public List<FileDescriptor> files() {
        return files;
    }

    public List<ServiceDescriptor> services() {
        throw new UnsupportedOperationException();
    }
}
