package io.linli.mesh.live;

import io.grpc.Context;
import io.grpc.Metadata;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// The last event a client has seen of a stream before it was cut, as it says when it comes back
/// (`Last-Event-ID` of server-sent events).
public final class LastEvent {
    private static final Metadata.Key<String> HEADER =
            Metadata.Key.of("last-event-id", Metadata.ASCII_STRING_MARSHALLER);
    private static final Context.Key<String> SEEN = Context.key("linli.last-event-id");
    private static final int DIGITS_MAX = 18;

    private LastEvent() {}

    /// `context`, with what the headers of a call say.
    public static Context in(Context context, Metadata headers) {
        return context.withValue(SEEN, headers.get(HEADER));
    }

    /// The number of the event; empty for a client that comes for the first time, or says something
    /// else.
    public static OptionalLong seen() {
        return number(SEEN.get());
    }

    private static OptionalLong number(@Nullable String text) {
        return text == null || !text.matches("[0-9]{1," + DIGITS_MAX + "}")
                ? OptionalLong.empty()
                : OptionalLong.of(Long.parseLong(text));
    }
}
