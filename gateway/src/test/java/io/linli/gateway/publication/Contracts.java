package io.linli.gateway.publication;

import com.google.api.AnnotationsProto;
import com.google.api.HttpRule;
import com.google.protobuf.ByteString;
import com.google.protobuf.DescriptorProtos.DescriptorProto;
import com.google.protobuf.DescriptorProtos.FieldDescriptorProto;
import com.google.protobuf.DescriptorProtos.FieldDescriptorProto.Type;
import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorSet;
import com.google.protobuf.DescriptorProtos.MethodDescriptorProto;
import com.google.protobuf.DescriptorProtos.MethodOptions.IdempotencyLevel;
import com.google.protobuf.DescriptorProtos.ServiceDescriptorProto;
import com.google.protobuf.Duration;
import io.linli.proto.identity.v1.Grant;
import io.linli.proto.identity.v1.Publication;
import io.linli.proto.identity.v1.PublishedContract;
import io.linli.proto.identity.v1.Terms;
import java.util.UUID;

/// What firms hand in.
public final class Contracts {
    static final String SERVICE = "cn.example.bus.v1.BusService";

    private Contracts() {}

    /// A publication in order: lines are read by residents of the line's region and by partners
    /// with the scope `bus.read`, and rung by grid workers.
    public static PublishedContract.Builder publication(String name, String target) {
        return PublishedContract.newBuilder()
                .setDescriptorSet(bus(name))
                .setPublication(
                        Publication.newBuilder()
                                .setId(UUID.randomUUID().toString())
                                .setName(name)
                                .setTarget(target)
                                .addGrants(
                                        Grant.newBuilder()
                                                .setMethod(SERVICE + ".GetLine")
                                                .addRoles("resident")
                                                .addScopes("bus.read"))
                                .addGrants(
                                        Grant.newBuilder()
                                                .setMethod(SERVICE + ".Ring")
                                                .addRoles("grid-worker")
                                                .setRegionField("region"))
                                .setTerms(
                                        Terms.newBuilder()
                                                .setDeadline(Duration.newBuilder().setSeconds(10))
                                                .setConcurrentCallsMax(100)));
    }

    static ByteString bus(String name) {
        return contract(SERVICE, "/v1/x/" + name + "/lines/{id}");
    }

    /// Two methods: one at the path that says it changes nothing, a writing one at `{path}:ring`.
    static ByteString contract(String service, String path) {
        var dot = service.lastIndexOf('.');
        var text = service.substring(0, dot);
        var type = "." + text + ".Line";
        var get = HttpRule.newBuilder().setGet(path).build();
        var ring = HttpRule.newBuilder().setPost(path + ":ring").setBody("*").build();
        var file =
                FileDescriptorProto.newBuilder()
                        .setName("service.proto") // as anybody's may be called
                        .setPackage(text)
                        .setSyntax("proto3")
                        .addMessageType(
                                DescriptorProto.newBuilder()
                                        .setName("Line")
                                        .addField(field("id", 1, Type.TYPE_STRING))
                                        .addField(field("region", 2, Type.TYPE_STRING))
                                        .addField(field("stops", 3, Type.TYPE_INT32)))
                        .addService(
                                ServiceDescriptorProto.newBuilder()
                                        .setName(service.substring(dot + 1))
                                        .addMethod(method("GetLine", type, get))
                                        .addMethod(method("Ring", type, ring)));
        return FileDescriptorSet.newBuilder().addFile(file).build().toByteString();
    }

    private static FieldDescriptorProto field(String name, int number, Type type) {
        return FieldDescriptorProto.newBuilder()
                .setName(name)
                .setNumber(number)
                .setLabel(FieldDescriptorProto.Label.LABEL_OPTIONAL)
                .setType(type)
                .build();
    }

    private static MethodDescriptorProto method(String name, String type, HttpRule rule) {
        var method = MethodDescriptorProto.newBuilder().setName(name);
        method.setInputType(type).setOutputType(type);
        method.getOptionsBuilder()
                .setExtension(AnnotationsProto.http, rule)
                .setIdempotencyLevel(
                        rule.hasGet()
                                ? IdempotencyLevel.NO_SIDE_EFFECTS
                                : IdempotencyLevel.IDEMPOTENCY_UNKNOWN);
        return method.build();
    }
}
