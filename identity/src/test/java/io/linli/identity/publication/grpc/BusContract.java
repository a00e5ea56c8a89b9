package io.linli.identity.publication.grpc;

import com.google.api.AnnotationsProto;
import com.google.api.HttpProto;
import com.google.api.HttpRule;
import com.google.protobuf.ByteString;
import com.google.protobuf.DescriptorProtos.DescriptorProto;
import com.google.protobuf.DescriptorProtos.FieldDescriptorProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorSet;
import com.google.protobuf.DescriptorProtos.MethodDescriptorProto;
import com.google.protobuf.DescriptorProtos.ServiceDescriptorProto;
import java.util.function.Consumer;

/// A bus company's contract, as it should be; tests break it.
final class BusContract {
    static final String GET_LINE = "cn.example.bus.v1.BusService.GetLine";
    static final String RING = "cn.example.bus.v1.BusService.Ring";

    private BusContract() {}

    static ByteString asItShouldBe() {
        return with(_ -> {});
    }

    /// @param change what is done to the company's own file
    static ByteString with(Consumer<FileDescriptorProto.Builder> change) {
        var file = file();
        change.accept(file);
        return FileDescriptorSet.newBuilder()
                .addFile(file) // before its imports; any order will do
                .addFile(com.google.protobuf.DescriptorProtos.getDescriptor().toProto())
                .addFile(HttpProto.getDescriptor().toProto())
                .addFile(AnnotationsProto.getDescriptor().toProto())
                .build()
                .toByteString();
    }

    private static FileDescriptorProto.Builder file() {
        return FileDescriptorProto.newBuilder()
                .setName("cn/example/bus/v1/bus.proto")
                .setPackage("cn.example.bus.v1")
                .setSyntax("proto3")
                .addDependency("google/api/annotations.proto")
                .addMessageType(
                        DescriptorProto.newBuilder()
                                .setName("Line")
                                .addField(field("id", 1, FieldDescriptorProto.Type.TYPE_STRING))
                                .addField(field("region", 2, FieldDescriptorProto.Type.TYPE_STRING))
                                .addField(field("stops", 3, FieldDescriptorProto.Type.TYPE_INT32)))
                .addService(
                        ServiceDescriptorProto.newBuilder()
                                .setName("BusService")
                                .addMethod(method("GetLine", get("/v1/x/bus/lines/{id}")))
                                .addMethod(method("Ring", post("/v1/x/bus/lines/{id}:ring"))));
    }

    static FieldDescriptorProto field(String name, int number, FieldDescriptorProto.Type type) {
        return FieldDescriptorProto.newBuilder()
                .setName(name)
                .setNumber(number)
                .setLabel(FieldDescriptorProto.Label.LABEL_OPTIONAL)
                .setType(type)
                .build();
    }

    static MethodDescriptorProto method(String name, HttpRule rule) {
        var method = MethodDescriptorProto.newBuilder().setName(name);
        method.setInputType(".cn.example.bus.v1.Line").setOutputType(".cn.example.bus.v1.Line");
        method.getOptionsBuilder().setExtension(AnnotationsProto.http, rule);
        return method.build();
    }

    static HttpRule get(String path) {
        return HttpRule.newBuilder().setGet(path).build();
    }

    static HttpRule post(String path) {
        return HttpRule.newBuilder().setPost(path).setBody("*").build();
    }
}
