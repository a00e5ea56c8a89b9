package io.linli.transcode.plan;

import com.google.protobuf.DescriptorProtos.MethodOptions.IdempotencyLevel;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.MethodDescriptor;
import io.grpc.MethodDescriptor.MethodType;
import io.linli.transcode.codec.Bytes;
import io.linli.transcode.codec.Faults;
import io.linli.transcode.codec.FieldShape;
import io.linli.transcode.codec.Shape;
import io.linli.transcode.codec.Shapes;
import io.linli.transcode.codec.Spaces;
import io.linli.transcode.codec.WireMalformed;
import io.linli.transcode.route.PathTemplate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// All there is to know about one HTTP binding of one method.
public final class Plan {
    /// Which sides send more than one message.
    public enum Kind {
        UNARY(MethodType.UNARY),
        SERVER_STREAM(MethodType.SERVER_STREAMING),
        CLIENT_STREAM(MethodType.CLIENT_STREAMING),
        BIDI(MethodType.BIDI_STREAMING);

        private final MethodType type;

        Kind(MethodType type) {
            this.type = type;
        }

        public boolean clientStreams() {
            return this == CLIENT_STREAM || this == BIDI;
        }

        public boolean serverStreams() {
            return this == SERVER_STREAM || this == BIDI;
        }

        private static Kind of(MethodDescriptor method) {
            return method.isClientStreaming()
                    ? method.isServerStreaming() ? BIDI : CLIENT_STREAM
                    : method.isServerStreaming() ? SERVER_STREAM : UNARY;
        }
    }

    private final Rule rule;
    private final Kind kind;
    private final String upstream;
    private final long deadlineNanos;
    private final QueryRules query;
    private final FieldNames names;
    private final Shape request;
    private final @Nullable FieldShape bodyPart;
    private final Shape answer;
    private final @Nullable FieldShape answerPart;
    private final boolean spaced;
    private final @Nullable Mask mask;
    private final boolean takesHttpBody;
    private final boolean answersHttpBody;
    private final io.grpc.MethodDescriptor<byte[], byte[]> rpc;

    Plan(Rule rule, Shapes shapes, FieldNames names, ApiSettings settings) {
        var method = rule.method();
        this.rule = rule;
        this.kind = Kind.of(method);
        this.upstream = settings.upstream().apply(method);
        this.deadlineNanos = settings.deadline().toNanos();
        this.query = settings.query();
        this.names = names;
        this.request = shapes.of(method.getInputType());
        this.answer = shapes.of(method.getOutputType());
        this.bodyPart = rule.body() instanceof Body.Field(var field) ? request.field(field) : null;
        var part = rule.responseBody();
        this.answerPart = part == null ? null : answer.field(part);
        this.spaced = shapes.style().spaced() && !kind.serverStreams();
        this.mask = Mask.of(rule, body -> shapes.of(body.getMessageType()));
        this.takesHttpBody =
                switch (rule.body()) {
                    case Body.None _ -> false;
                    case Body.Whole _ -> HttpBodies.is(method.getInputType());
                    case Body.Field(var field) -> HttpBodies.is(field);
                };
        this.answersHttpBody =
                part == null ? HttpBodies.is(method.getOutputType()) : HttpBodies.is(part);
        this.rpc =
                io.grpc.MethodDescriptor.newBuilder(
                                WireMarshaller.INSTANCE, WireMarshaller.INSTANCE)
                        .setType(kind.type)
                        .setFullMethodName(
                                io.grpc.MethodDescriptor.generateFullMethodName(
                                        method.getService().getFullName(), method.getName()))
                        .setSafe(
                                method.getOptions().getIdempotencyLevel()
                                        == IdempotencyLevel.NO_SIDE_EFFECTS)
                        .build();
    }

    /// As in the template: `GET`, `POST`, a custom kind, or `*` for any.
    public String httpMethod() {
        return rule.httpMethod();
    }

    public PathTemplate template() {
        return rule.template();
    }

    public MethodDescriptor method() {
        return rule.method();
    }

    public Kind kind() {
        return kind;
    }

    public Body body() {
        return rule.body();
    }

    /// The part of the answer that is sent; `null` for all of it.
    public @Nullable FieldDescriptor responseBody() {
        return rule.responseBody();
    }

    /// The fields the path fills, in the order of the template's variables.
    public List<FieldPath> bound() {
        return rule.bound();
    }

    /// Who serves it, for the table of upstreams.
    public String upstream() {
        return upstream;
    }

    /// The longest a call may take; 0 where the edge's own bound holds.
    public long deadlineNanos() {
        return deadlineNanos;
    }

    /// The body is a `google.api.HttpBody`: any content type, its bytes as they are.
    public boolean takesHttpBody() {
        return takesHttpBody;
    }

    /// The answer is a `google.api.HttpBody`: its bytes go out as they are, see `httpBody`.
    public boolean answersHttpBody() {
        return answersHttpBody;
    }

    public io.grpc.MethodDescriptor<byte[], byte[]> rpc() {
        return rpc;
    }

    @Nullable FieldPath field(String name) {
        return names.find(rule.method().getInputType(), name);
    }

    boolean passesOver(String parameter) {
        return query.passesOver(parameter);
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
        var faults = new Faults();
        var start = wire.size;
        if (to > from) {
            if (rule.body() instanceof Body.None) {
                throw new BindRefused(
                        BindRefused.Kind.BODY_NOT_ALLOWED,
                        "body: "
                                + (to - from)
                                + " bytes (expected: none, parameters go into path and query)",
                        List.of());
            } else if (bodyPart != null) {
                bodyPart.read(body, from, to, wire, faults);
            } else {
                request.read(body, from, to, wire, faults);
            }
        }
        var binding = bindRest(match, rawQuery, start, to > from, wire, faults);
        if (mask != null && to > from && !binding.isFilled(mask.field())) {
            mask.write(body, from, to, wire);
        }
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
        var start = wire.size;
        HttpBodies.write(contentType, body, from, to, wire);
        var came = wire.size > start;
        if (came && rule.body() instanceof Body.Field(var field)) {
            Wire.wrap(field, start, wire);
        }
        bindRest(match, rawQuery, start, came, wire, new Faults());
    }

    private Binding bindRest(
            Match.Found match,
            @Nullable String rawQuery,
            int start,
            boolean hasBody,
            Bytes wire,
            Faults faults) {
        var binding = new Binding(this, wire, faults, hasBody);
        if (!rule.bound().isEmpty()) {
            binding.path(match, start);
        }
        if (rawQuery != null) {
            binding.query(rawQuery);
        }
        if (!faults.isEmpty()) {
            var detail =
                    faults.all().stream()
                            .map(each -> each.path() + ": " + each.description())
                            .collect(Collectors.joining("; "));
            throw new BindRefused(BindRefused.Kind.REQUEST_INVALID, detail, faults.all());
        }
        return binding;
    }

    /// Appends the answer, or the part of it that is sent, as JSON.
    ///
    /// @throws WireMalformed when the bytes are no such message
    public void write(byte[] wire, Bytes json) {
        var start = json.size;
        if (answerPart == null) {
            answer.write(wire, 0, wire.length, json);
        } else {
            answerPart.write(wire, 0, wire.length, json);
        }
        if (spaced) {
            Spaces.add(json, start);
        }
    }

    /// For a plan that `answersHttpBody`.
    ///
    /// @throws WireMalformed when the bytes are no such message
    public HttpBodyView httpBody(byte[] wire) {
        try {
            return HttpBodies.read(wire, rule.responseBody());
        } catch (IllegalArgumentException _) {
            throw new WireMalformed(answer.descriptor().getFullName());
        }
    }

    @Override
    public String toString() {
        return rule.method().getFullName();
    }
}
