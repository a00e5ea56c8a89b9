package io.linli.transcode.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.protobuf.DynamicMessage;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.util.JsonFormat;
import io.linli.transcode.codec.Bytes;
import io.linli.transcode.codec.Fault;
import io.linli.transcode.plan.Api;
import io.linli.transcode.plan.BindRefused;
import io.linli.transcode.plan.Match;
import io.linli.transcode.plan.Plan;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Requests as a test words them, and what a room would see of them.
public final class Bound {
    private Bound() {}

    /// The request message as JSON with `'` for `"`.
    ///
    /// @param target path and query
    public static String bound(Api api, String method, String target, String body) {
        var cut = target.indexOf('?');
        var match = api.find(method, cut < 0 ? target : target.substring(0, cut));
        assertThat(match).isInstanceOf(Match.Found.class);
        var found = (Match.Found) match;
        var json = body.getBytes(StandardCharsets.UTF_8);
        var wire = new Bytes();
        found.plan()
                .bind(
                        found,
                        cut < 0 ? null : target.substring(cut + 1),
                        json,
                        0,
                        json.length,
                        wire);
        return text(found.plan(), wire.toArray());
    }

    public static String text(Plan plan, byte[] wire) {
        try {
            var message = DynamicMessage.parseFrom(plan.method().getInputType(), wire);
            return JsonFormat.printer()
                    .omittingInsignificantWhitespace()
                    .print(message)
                    .replace("\\u003d", "=")
                    .replace('"', '\'');
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalArgumentException(e);
        }
    }

    public static List<Fault> faults(Api api, String method, String target, String body) {
        return catchThrowableOfType(BindRefused.class, () -> bound(api, method, target, body))
                .faults();
    }
}
