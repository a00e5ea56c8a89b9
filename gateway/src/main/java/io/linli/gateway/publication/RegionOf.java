package io.linli.gateway.publication;

import static io.linli.transcode.problem.EdgeReason.REGION_DENIED;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.WireFormat;
import io.linli.mesh.caller.Caller;
import io.linli.transcode.codec.Bytes;
import io.linli.transcode.codec.JsonMalformed;
import io.linli.transcode.http.Call;
import io.linli.transcode.plan.BindRefused;
import io.linli.transcode.plan.Match;
import io.linli.transcode.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The region a request to a published method is about. A published service knows nothing of
/// jurisdiction, so the gateway judges what it will be sent: the bound message and not the URL.
final class RegionOf {
    private RegionOf() {}

    /// Why the caller may not; nothing when it covers the region. A region that is not said is
    /// nobody's.
    static @Nullable Problem denied(Call call, FieldDescriptor field, Caller caller) {
        String region;
        try {
            region = read(bound(call), field.getNumber());
        } catch (BindRefused | JsonMalformed e) {
            return null; // is refused for that, as it is bound once more to be sent
        }
        if (!region.isEmpty() && caller.covers(region)) {
            return null;
        }
        return REGION_DENIED.problem(
                field.getJsonName() + ": " + region + " (expected: a region inside yours)");
    }

    private static Bytes bound(Call call) {
        var plan = Objects.requireNonNull(call.plan());
        var match = (Match.Found) Objects.requireNonNull(call.match());
        var wire = new Bytes();
        if (plan.takesHttpBody()) {
            plan.bindHttpBody(
                    match,
                    call.rawQuery(),
                    null,
                    call.body(),
                    call.bodyFrom(),
                    call.bodyTo(),
                    wire);
        } else {
            plan.bind(match, call.rawQuery(), call.body(), call.bodyFrom(), call.bodyTo(), wire);
        }
        return wire;
    }

    /// The last one counts, as it does for the service.
    private static String read(Bytes wire, int number) {
        var value = "";
        try {
            var in = CodedInputStream.newInstance(wire.array, 0, wire.size);
            for (var tag = in.readTag(); tag != 0; tag = in.readTag()) {
                if (tag == (number << 3 | WireFormat.WIRETYPE_LENGTH_DELIMITED)) {
                    value = in.readStringRequireUtf8();
                } else {
                    in.skipField(tag);
                }
            }
            return value;
        } catch (IOException e) {
            throw new UncheckedIOException("the bound message cannot be read", e);
        }
    }
}
