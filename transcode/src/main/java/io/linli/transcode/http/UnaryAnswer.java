package io.linli.transcode.http;

import io.grpc.Metadata;
import io.grpc.Status;
import io.linli.transcode.codec.WireMalformed;
import io.linli.transcode.problem.EdgeReason;
import io.linli.transcode.problem.Source;
import org.jspecify.annotations.Nullable;

/// A call with one answer.
class UnaryAnswer extends Carried {
    private byte @Nullable [] answer;
    private boolean tooMany;

    UnaryAnswer(Exchange exchange) {
        super(exchange);
    }

    @Override
    void start() {
        var message = exchange.message(); // first: what does not fit needs no call
        call().start(this, exchange.outgoing());
        call().request(2); // a second one would be the provider's fault, and is found out this way
        call().sendMessage(message);
        call().halfClose();
    }

    @Override
    final void headers(Metadata headers) {
        exchange.sendBack(headers);
    }

    @Override
    final void message(byte[] message) {
        tooMany = answer != null;
        answer = message;
    }

    @Override
    void closed(Status status, Metadata trailers) {
        if (exchange.ended()) {
            return;
        }
        if (!status.isOk()) {
            exchange.sendBack(trailers);
            exchange.fail(problem(status, trailers), source());
        } else if (answer == null || tooMany) {
            exchange.fail(
                    EdgeReason.ANSWER_MALFORMED.problem(
                            "upstream: "
                                    + exchange.plan().upstream()
                                    + " has sent "
                                    + (tooMany ? "more than one answer" : "no answer")),
                    Source.PROVIDER);
        } else {
            succeed(answer);
        }
    }

    private void succeed(byte[] message) {
        var plan = exchange.plan();
        try {
            if (plan.answersHttpBody()) {
                var view = plan.httpBody(message);
                var type = view.contentType();
                exchange.succeed(
                        type.isEmpty() ? "application/octet-stream" : type,
                        message,
                        view.dataFrom(),
                        view.dataTo());
            } else {
                var json = Scratch.get().json();
                plan.write(message, json);
                exchange.succeed(null, json.array, 0, json.size);
            }
        } catch (WireMalformed e) {
            exchange.fail(exchange.unreadable(e), Source.PROVIDER);
        } catch (RuntimeException e) {
            exchange.fail(exchange.bug(e), Source.MEDIATOR);
        }
    }
}
