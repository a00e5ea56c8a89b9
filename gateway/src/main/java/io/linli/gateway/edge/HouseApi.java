package io.linli.gateway.edge;

import build.buf.validate.ValidateProto;
import com.google.api.AnnotationsProto;
import com.google.protobuf.Descriptors.MethodDescriptor;
import io.linli.proto.options.v1.OptionsProto;
import io.linli.transcode.codec.JsonStyle;
import io.linli.transcode.contract.DescriptorSet;
import io.linli.transcode.contract.HttpRules;
import io.linli.transcode.plan.Api;
import io.linli.transcode.plan.ApiSettings;
import java.util.Objects;

/// The mesh's own methods: every method of the contract this gateway was built with that has a
/// binding and says who may call it.
final class HouseApi {
    private static final String BUILT_IN = "/linli-contract.pb";

    /// Empty lists and counts of 0 are to be seen; what JSON does not know is refused by name.
    private static final JsonStyle STYLE = new JsonStyle(true, false, false, false);

    private HouseApi() {}

    /// @throws IllegalArgumentException when a binding cannot be carried out, or two claim the same
    ///   path
    static Api builtIn() {
        var options = DescriptorSet.extensions();
        OptionsProto.registerAllExtensions(options);
        ValidateProto.registerAllExtensions(options);
        var in = Objects.requireNonNull(HouseApi.class.getResourceAsStream(BUILT_IN), BUILT_IN);
        return Api.of(
                DescriptorSet.read(in, options),
                HttpRules.annotations(),
                ApiSettings.STANDARD.with(STYLE).open(HouseApi::isOpen).upstream(HouseApi::room));
    }

    private static boolean isOpen(MethodDescriptor method) {
        return method.getOptions().hasExtension(AnnotationsProto.http)
                && method.getOptions().hasExtension(OptionsProto.access);
    }

    /// The room that serves the method, by the contract's package `linli.<room>.v1`.
    private static String room(MethodDescriptor method) {
        return method.getFile().getPackage().split("\\.")[1];
    }
}
