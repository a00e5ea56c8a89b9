package io.linli.mesh.call;

import com.google.protobuf.Message;
import io.grpc.stub.StreamObserver;
import io.linli.mesh.caller.Caller;
import io.linli.mesh.store.Transactions;
import java.time.Clock;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Answers the calls of one room: each in one transaction that sees only what the caller may see,
/// and the writing ones once per key.
public final class Door {
    private final Transactions transactions;
    private final Idempotency idempotency;

    /// @param schema the room's schema
    public Door(Transactions transactions, JdbcClient db, String schema, Clock clock) {
        this.transactions = transactions;
        this.idempotency = new Idempotency(db, schema, clock);
    }

    /// Answers a call that changes nothing.
    public <A extends Message> void read(StreamObserver<A> out, Supplier<A> body) {
        reply(out, transactions.readAs(Caller.current(), body));
    }

    /// Answers a call that writes; durable before the answer leaves.
    ///
    /// @param sample an empty answer, which tells the answer's type
    public <A extends Message> void write(
            Message request, A sample, StreamObserver<A> out, Supplier<A> body) {
        writeWithin(Caller.current(), request, sample, out, body);
    }

    /// The same for a caller whose role reaches rows that its region and its name do not.
    ///
    /// @param reach whose rows `body` sees; the key is still the caller's own
    public <A extends Message> void writeWithin(
            Caller reach, Message request, A sample, StreamObserver<A> out, Supplier<A> body) {
        reply(out, transactions.as(reach, () -> once(request, sample, body)));
    }

    /// The answer of `body`, once per key, for a room that keeps the transactions of some of its
    /// writes itself: runs inside of one, in the context of the call that is answered.
    public <A extends Message> A once(Message request, A sample, Supplier<A> body) {
        var method = request.getDescriptorForType().getFullName();
        return idempotency.once(method, request, sample, body);
    }

    /// Forgets the answers that have been remembered long enough.
    public void forget() {
        transactions.asMesh(idempotency::forget);
    }

    private static <A> void reply(StreamObserver<A> out, A answer) {
        out.onNext(answer);
        out.onCompleted();
    }
}
