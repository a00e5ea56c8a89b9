package io.linli.bench.gateway;

import com.google.api.AnnotationsProto;
import com.google.api.HttpRule;
import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorSet;
import com.google.protobuf.DescriptorProtos.MethodDescriptorProto;
import com.google.protobuf.DescriptorProtos.ServiceDescriptorProto;
import com.google.protobuf.ExtensionRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The contract as files, in the forms that the rivals want.
final class Descriptors {
    static final int EXTRA_METHODS = 2_000;

    private static final int METHODS_PER_SERVICE = 20;
    private static final String ORDERS = "linli/bench/v1/order.proto";
    private static final String PACKAGE = "linli.bench.v1";

    private Descriptors() {}

    static Path plain(Place place) throws IOException {
        return Files.write(place.results().resolve("bench.pb"), contract().toByteArray());
    }

    /// The file of the service first, against protoc's order: JsonToGrpc looks only there.
    static Path serviceFirst(Place place) throws IOException {
        var set = contract();
        var turned = FileDescriptorSet.newBuilder().addFile(orders(set));
        set.getFileList().stream()
                .filter(file -> !file.getName().equals(ORDERS))
                .forEach(turned::addFile);
        var file = place.results().resolve("service-first.pb");
        return Files.write(file, turned.build().toByteArray());
    }

    /// With 2,000 methods more, each with a path of its own beside the measured one.
    static Path extra(Place place) throws IOException {
        var set = contract().toBuilder();
        var file =
                FileDescriptorProto.newBuilder()
                        .setName("linli/bench/v1/extra.proto")
                        .setPackage(PACKAGE)
                        .setSyntax("proto3")
                        .addDependency("google/api/annotations.proto")
                        .addDependency(ORDERS);
        for (var i = 0; i < EXTRA_METHODS / METHODS_PER_SERVICE; i++) {
            file.addService(service(i));
        }
        set.addFile(file);
        return Files.write(place.results().resolve("extra.pb"), set.build().toByteArray());
    }

    private static ServiceDescriptorProto service(int number) {
        var service = ServiceDescriptorProto.newBuilder().setName("Extra" + number + "Service");
        for (var i = 0; i < METHODS_PER_SERVICE; i++) {
            var rule = HttpRule.newBuilder();
            switch (i % 4) {
                case 0 -> rule.setPost("/v1/extra" + number + ":verb" + i).setBody("*");
                case 1 -> rule.setGet("/v1/extra" + number + "/{number}/part" + i);
                case 2 -> rule.setPatch("/v1/{number=extra" + number + "/*/more" + i + "/*}");
                default -> rule.setPost("/v1/orders" + number + "/" + i + "/{title}").setBody("*");
            }
            var method =
                    MethodDescriptorProto.newBuilder()
                            .setName("Method" + i)
                            .setInputType("." + PACKAGE + ".Order")
                            .setOutputType("." + PACKAGE + ".Order");
            method.getOptionsBuilder().setExtension(AnnotationsProto.http, rule.build());
            service.addMethod(method);
        }
        return service.build();
    }

    private static FileDescriptorProto orders(FileDescriptorSet set) {
        return set.getFileList().stream()
                .filter(file -> file.getName().equals(ORDERS))
                .findFirst()
                .orElseThrow();
    }

    private static FileDescriptorSet contract() throws IOException {
        var registry = ExtensionRegistry.newInstance();
        AnnotationsProto.registerAllExtensions(registry);
        try (var in = Descriptors.class.getResourceAsStream("/bench.pb")) {
            return FileDescriptorSet.parseFrom(in, registry);
        }
    }
}
