package io.linli.transcode.plan;

import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.MethodDescriptor;
import io.linli.transcode.codec.Bytes;
import io.linli.transcode.route.PathTemplate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All there is to know about one HTTP binding of one method.
public final class Plan {
    /// Which sides send more than one message.
    public enum Kind {
        UNARY,
        SERVER_STREAM,
        CLIENT_STREAM,
        BIDI;

        public boolean clientStreams() {
            return this == CLIENT_STREAM || this == BIDI;
        }

        public boolean serverStreams() {
            return this == SERVER_STREAM || this == BIDI;
        }
    }

    /// As in the template: `GET`, `POST`, a custom kind, or `*` for any.
    public String httpMethod() {
        throw new UnsupportedOperationException();
    }

    public PathTemplate template() {
        throw new UnsupportedOperationException();
    }

    public MethodDescriptor method() {
        throw new UnsupportedOperationException();
    }

    public Kind kind() {
        throw new UnsupportedOperationException();
    }

    public Body body() {
        throw new UnsupportedOperationException();
    }

    /// The part of the answer that is sent; `null` for all of it.
    public @Nullable FieldDescriptor responseBody() {
        throw new UnsupportedOperationException();
    }

    /// The fields the path fills, in the order of the template's variables.
    public List<FieldPath> bound() {
        throw new UnsupportedOperationException();
    }

    /// Who serves it, for the table of upstreams.
    public String upstream() {
        throw new UnsupportedOperationException();
    }

    /// The body is a `google.api.HttpBody`: any content type, its bytes as they are.
    public boolean takesHttpBody() {
        throw new UnsupportedOperationException();
    }

    /// The answer is a `google.api.HttpBody`: its bytes go out as they are, see `httpBody`.
    public boolean answersHttpBody() {
        throw new UnsupportedOperationException();
    }

    public io.grpc.MethodDescriptor<byte[], byte[]> rpc() {
        throw new UnsupportedOperationException();
    }

    /// Appends the request message: body first, then path and query. For a client stream, called
    /// once for each message, with one JSON value as the body; each gets the path's and the query's
    /// values.
    ///
    /// @param body JSON; no bytes at all stand for a message that is not set
    /// @throws BindRefused when something does not fit
    /// @throws io.linli.transcode.codec.JsonMalformed when the body is no JSON
    public void bind(
            Match.Found match,
            @Nullable String rawQuery,
            byte[] body,
            int from,
            int to,
            Bytes wire) {
        throw new UnsupportedOperationException();
    }

    /// The same for a plan that `takesHttpBody`.
    ///
    /// @param contentType as sent; `null` when none was
    public void bindHttpBody(
            Match.Found match,
            @Nullable String rawQuery,
            @Nullable String contentType,
            byte[] body,
            int from,
            int to,
            Bytes wire) {
        throw new UnsupportedOperationException();
    }

    /// Appends the answer, or the part of it that is sent, as JSON.
    ///
    /// @throws io.linli.transcode.codec.WireMalformed when the bytes are no such message
    public void write(byte[] wire, Bytes json) {
        throw new UnsupportedOperationException();
    }

    /// For a plan that `answersHttpBody`.
    ///
    /// @throws io.linli.transcode.codec.WireMalformed when the bytes are no such message
    public HttpBodyView httpBody(byte[] wire) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String toString() {
        return method().getFullName();
    }
}
