package io.linli.citizen.governance.grpc;

import com.google.api.HttpBody;
import com.google.protobuf.ByteString;
import io.grpc.stub.ServerCallStreamObserver;
import io.linli.citizen.governance.hotline.ReadTickets;
import io.linli.mesh.caller.Caller;
import io.linli.mesh.store.PageToken;
import io.linli.mesh.store.Transactions;
import java.nio.charset.StandardCharsets;

/// One table of tickets on its way, read on only as fast as its client takes it; each part is read
/// in a transaction of its own.
final class TicketStream {
    private static final String TYPE = "text/csv; charset=utf-8";

    private final Transactions transactions;
    private final ReadTickets tickets;
    private final Caller caller;
    private final String region;
    private final ServerCallStreamObserver<HttpBody> out;
    private PageToken after = PageToken.START;
    private boolean begun;
    private boolean ended;

    TicketStream(
            Transactions transactions,
            ReadTickets tickets,
            String region,
            ServerCallStreamObserver<HttpBody> out) {
        this.transactions = transactions;
        this.tickets = tickets;
        this.caller = Caller.current();
        this.region = region;
        this.out = out;
    }

    void start() {
        out.setOnReadyHandler(this::send);
        out.setOnCancelHandler(() -> {}); // who is gone is seen below, and is no fault
        send();
    }

    private synchronized void send() {
        while (!ended && !out.isCancelled() && out.isReady()) {
            if (!begun) {
                begun = true;
                write(Csv.BYTE_ORDER + Csv.line(ReadTickets.head()), TYPE);
            }
            var part = transactions.readAs(caller, () -> tickets.part(region, after));
            var text = new StringBuilder();
            part.lines().forEach(line -> text.append(Csv.line(line)));
            if (!text.isEmpty()) {
                write(text.toString(), "");
            }
            if (part.next().isEmpty()) {
                ended = true;
                out.onCompleted();
            } else {
                after = part.next().get();
            }
        }
    }

    private void write(String text, String type) {
        out.onNext(
                HttpBody.newBuilder()
                        .setContentType(type)
                        .setData(ByteString.copyFrom(text, StandardCharsets.UTF_8))
                        .build());
    }
}
