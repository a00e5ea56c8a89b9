package io.linli.citizen.governance.grpc;

import com.google.api.HttpBody;
import com.google.protobuf.ByteString;
import io.grpc.stub.ServerCallStreamObserver;
import io.linli.citizen.governance.exports.Export;
import io.linli.citizen.governance.exports.Ledger;
import io.linli.mesh.caller.Caller;
import io.linli.mesh.store.PageToken;
import io.linli.mesh.store.Transactions;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/// One export on its way. Reads on only as fast as its client takes it, so that a large ledger
/// holds neither memory nor a transaction; each part is read in one of its own.
final class LedgerStream {
    private static final String TYPE = "text/csv; charset=utf-8";
    private static final int CHUNK_MAX = 256 * 1024;

    private final Transactions transactions;
    private final Ledger ledger;
    private final Caller caller;
    private final Export export;
    private final ServerCallStreamObserver<HttpBody> out;
    private PageToken after = PageToken.START;
    private boolean begun;
    private boolean ended;

    LedgerStream(
            Transactions transactions,
            Ledger ledger,
            Export export,
            ServerCallStreamObserver<HttpBody> out) {
        this.transactions = transactions;
        this.ledger = ledger;
        this.caller = Caller.current();
        this.export = export;
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
                write(Csv.BYTE_ORDER + Csv.line(marked(ledger.head(), "export")), TYPE);
            }
            var part = transactions.readAs(caller, () -> ledger.part(export.scope(), after));
            var text = new StringBuilder();
            for (var line : part.lines()) {
                text.append(Csv.line(marked(line, export.mark())));
                if (text.length() > CHUNK_MAX) {
                    write(text.toString(), "");
                    text.setLength(0);
                }
            }
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

    /// Whichever part of it turns up elsewhere says where it comes from.
    private static List<String> marked(List<String> line, String mark) {
        return Stream.concat(line.stream(), Stream.of(mark)).toList();
    }

    private void write(String text, String type) {
        out.onNext(
                HttpBody.newBuilder()
                        .setContentType(type)
                        .setData(ByteString.copyFrom(text, StandardCharsets.UTF_8))
                        .build());
    }
}
