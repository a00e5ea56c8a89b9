package io.linli.transcode.test;

import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorSet;
import com.google.protobuf.TextFormat;
import io.linli.transcode.contract.DescriptorSet;
import io.linli.transcode.contract.HttpRules;
import io.linli.transcode.plan.Api;
import io.linli.transcode.plan.ApiSettings;
import java.util.Objects;

/// The contract made for tests, and methods as a test words them.
public final class TestContract {
    private static final DescriptorSet SET =
            DescriptorSet.read(
                    Objects.requireNonNull(
                            TestContract.class.getResourceAsStream("/conformance.pb")));

    private TestContract() {}

    public static DescriptorSet set() {
        return SET;
    }

    /// Every method of `conformance.proto` that has a binding.
    public static Api api() {
        return Api.of(SET, HttpRules.annotations(), ApiSettings.STANDARD);
    }

    /// A contract of these methods alone.
    ///
    /// @param methods one `method { … }` each, in protobuf's text form
    public static Api api(String... methods) {
        return Api.of(set(methods), HttpRules.annotations(), ApiSettings.STANDARD);
    }

    /// A method from `Thing` to `Thing` with this HTTP rule.
    public static String method(String name, String rule) {
        return """
        method { name: "%s" input_type: ".linli.test.v1.Thing" output_type: ".linli.test.v1.Thing"
          options { [google.api.http] { %s } } }
        """
                .formatted(name, rule);
    }

    public static DescriptorSet set(String... methods) {
        var file = FileDescriptorProto.newBuilder();
        var text =
                """
                name: "worded.proto" package: "linli.test.v1" syntax: "proto3"
                dependency: "linli/test/v1/conformance.proto"
                service { name: "WordedService" %s }
                """
                        .formatted(String.join("", methods));
        try {
            TextFormat.getParser().merge(text, DescriptorSet.extensions(), file);
        } catch (TextFormat.ParseException e) {
            throw new IllegalArgumentException(e);
        }
        var bare = Conformance.getDescriptor().toProto().toBuilder().clearService();
        return DescriptorSet.of(
                FileDescriptorSet.newBuilder()
                        .addFile(file) // before its imports: the order must not matter
                        .addFile(bare)
                        .build());
    }
}
