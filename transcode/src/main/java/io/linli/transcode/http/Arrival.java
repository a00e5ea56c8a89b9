package io.linli.transcode.http;

import io.linli.transcode.plan.Api;
import io.linli.transcode.plan.Match;
import io.linli.transcode.plan.Plan;
import io.linli.transcode.problem.EdgeReason;
import io.linli.transcode.problem.Problem;
import io.linli.transcode.problem.Refused;
import io.linli.transcode.problem.Source;
import io.netty.buffer.ByteBuf;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import org.jspecify.annotations.Nullable;

/// Reads the request whose turn it is on one connection: looks at its head before anything routes
/// by it, finds its method, and collects its body until the gate can be asked.
final class Arrival {
    /// Room is made for a whole body once the client has sent this part of it.
    private static final int PROMISED = 8;

    private final Edge edge;
    private final Edges shared;
    private final Turns turns;

    Arrival(Edge edge, Turns turns) {
        this.edge = edge;
        this.shared = edge.shared;
        this.turns = turns;
    }

    /// Its request line and headers are there.
    void begins(HttpRequest request) {
        var uri = request.uri();
        var cut = uri.indexOf('?');
        var path = cut < 0 ? uri : uri.substring(0, cut);
        if (request.decoderResult().isFailure()) {
            broken(begin(request, path), request.decoderResult().cause());
            return;
        }
        var flaw = RequestTarget.flaw(uri, shared.settings.encodedSeparators());
        if (flaw != null) {
            turns.closeBehind(); // what else this client sends is not worth reading
            refuse(begin(request, path), EdgeReason.PATH_INVALID.problem("path: " + flaw));
            return;
        }
        if (!clearlyFramed(request.headers())) {
            turns.closeBehind();
            refuse(
                    begin(request, path),
                    EdgeReason.REQUEST_MALFORMED.problem(
                            "transfer-encoding: unclear (expected: chunked or none)"));
            return;
        }
        var timeout = request.headers().get(Timeout.HEADER);
        var size = Claims.strip(request.headers(), shared.rules.prefixes());
        if (size > shared.settings.headersMax()) {
            refuse(
                    begin(request, path),
                    EdgeReason.HEADERS_TOO_LARGE.problem(
                            "headers: too large (expected: at most "
                                    + shared.settings.headersMax()
                                    + " bytes)"));
            return;
        }
        route(request, path, timeout);
    }

    private void route(HttpRequest request, String path, @Nullable String timeout) {
        var api = shared.api.get();
        var match = api.find(request.method().name(), path);
        var wrong = hosts(request);
        if (wrong == null && !(match instanceof Match.Found) && !shared.paths.mine(path)) {
            turns.passOn(request);
            return;
        }
        var asked = 0L;
        try {
            asked = timeout == null ? 0 : Timeout.parse(timeout);
        } catch (Refused e) {
            wrong = wrong == null ? e.problem() : wrong;
        }
        var exchange = begin(api, request, path, match, asked);
        if (wrong != null) {
            refuse(exchange, wrong);
            return;
        }
        switch (match) {
            case Match.Found found -> admit(exchange, found.plan());
            case Match.OtherMethods other -> notAllowed(exchange, other);
            case Match.Flawed flawed ->
                    refuse(exchange, EdgeReason.PATH_INVALID.problem("path: " + flawed.flaw()));
            case Match.Nothing _ ->
                    refuse(
                            exchange,
                            EdgeReason.ROUTE_UNKNOWN.problem(
                                    "path: nothing here (expected: a path of /openapi.json)"));
        }
    }

    private Exchange begin(HttpRequest request, String path) {
        return begin(shared.api.get(), request, path, null, 0);
    }

    private Exchange begin(
            Api api, HttpRequest request, String path, @Nullable Match match, long asked) {
        var exchange = new Exchange(edge, api, request, path, match, asked);
        shared.open.increment();
        turns.begun(exchange);
        return exchange;
    }

    /// Whether everybody before and behind sees the body end at the same place. The decoder looks
    /// for `chunked` anywhere in the list; others go by the last word, or by the length.
    private static boolean clearlyFramed(HttpHeaders headers) {
        return !headers.contains(HttpHeaderNames.TRANSFER_ENCODING)
                || headers.getAll(HttpHeaderNames.TRANSFER_ENCODING).size() == 1
                        && headers.get(HttpHeaderNames.TRANSFER_ENCODING)
                                .equalsIgnoreCase("chunked");
    }

    /// Asked for those behind, too: which of two names a router goes by nobody can tell.
    private static @Nullable Problem hosts(HttpRequest request) {
        var headers = request.headers();
        var hosts = headers.getAll(HttpHeaderNames.HOST).size();
        if (hosts > 1 || hosts == 0 && request.protocolVersion().minorVersion() > 0) {
            return EdgeReason.REQUEST_MALFORMED.problem("host: " + hosts + " (expected: one)");
        }
        return null;
    }

    private void notAllowed(Exchange exchange, Match.OtherMethods other) {
        var allow = String.join(", ", other.allow());
        if (exchange.httpMethod().equals("OPTIONS")) {
            exchange.options(allow);
            return;
        }
        var problem =
                EdgeReason.METHOD_NOT_ALLOWED.problem(
                        "method: " + exchange.httpMethod() + " (expected: one of " + allow + ")");
        refuse(exchange, problem.with("Allow", allow));
    }

    /// What comes is no HTTP; nothing behind it can be told apart any more.
    void broken(Exchange exchange, Throwable cause) {
        turns.nothingMoreComes();
        refuse(
                exchange,
                switch (cause) {
                    case TooLongHttpHeaderException _ ->
                            EdgeReason.HEADERS_TOO_LARGE.problem("headers: too large");
                    case TooLongHttpLineException _ ->
                            EdgeReason.PATH_INVALID.problem(
                                    "path: too long (expected: at most "
                                            + RequestTarget.PATH_MAX
                                            + " characters)");
                    default ->
                            EdgeReason.REQUEST_MALFORMED.problem(
                                    "request: not HTTP as RFC 9112 has it");
                });
    }

    private void admit(Exchange exchange, Plan plan) {
        var refused = RequestBody.unwanted(exchange, plan);
        if (refused == null) {
            refused = before(exchange);
        }
        if (refused != null) {
            refuse(exchange, refused);
            return;
        }
        if (RequestBody.waitsForUs(exchange)) {
            edge.answers.goOn();
        }
        if (plan.kind().clientStreams()) {
            exchange.ask();
        }
    }

    private static @Nullable Problem before(Exchange exchange) {
        try {
            return exchange.shared.gate.beforeBody(exchange);
        } catch (RuntimeException e) {
            return exchange.bug(e);
        }
    }

    /// A part of the body of a request that has not ended.
    void body(Exchange exchange, ByteBuf part, boolean last) {
        var size = part.readableBytes();
        exchange.arrived(size);
        if (exchange.streamsIn()) {
            var bytes = new byte[size];
            part.readBytes(bytes);
            exchange.carrying().content(bytes, last);
            return;
        }
        if (exchange.arrived() > shared.settings.bodyMax()) {
            refuse(exchange, RequestBody.tooLarge(shared.settings));
            return;
        }
        if (size > 0) {
            var body = exchange.wireBytes();
            if (body.array.length - body.size < size) {
                body.ensure(size + announced(exchange));
            }
            part.readBytes(body.array, body.size, size);
            body.size += size;
        }
        if (last) {
            whole(exchange);
        }
    }

    /// How much more to make room for at once, so that a large body is not copied again and again
    /// as it grows; nothing before an eighth of it is there, since a promise costs its maker
    /// nothing.
    private int announced(Exchange exchange) {
        var length = RequestBody.length(exchange);
        var arrived = exchange.arrived();
        return length <= shared.settings.bodyMax() && arrived * PROMISED >= length
                ? (int) Math.max(0, length - arrived)
                : 0;
    }

    private static void whole(Exchange exchange) {
        var wrong = RequestBody.flaw(exchange);
        if (wrong == null) {
            exchange.ask();
        } else {
            refuse(exchange, wrong);
        }
    }

    private static void refuse(Exchange exchange, Problem problem) {
        exchange.fail(problem, Source.MEDIATOR);
    }
}
