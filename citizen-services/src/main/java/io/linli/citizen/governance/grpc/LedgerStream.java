package io.linli.citizen.governance.grpc;

import com.google.api.HttpBody;
import com.google.protobuf.ByteString;
import io.grpc.stub.ServerCallStreamObserver;
import io.linli.citizen.governance.cases.CaseFilter;
import io.linli.citizen.governance.cases.CaseReach;
import io.linli.citizen.governance.cases.list.ExportLedger;
import io.linli.mesh.caller.Caller;
import io.linli.mesh.store.PageToken;
import io.linli.mesh.store.Transactions;
import java.nio.charset.StandardCharsets;

/// One export on its way. Reads on only as fast as its client takes it, so that a large ledger
/// holds neither memory nor a transaction; each part is read in one of its own.
final class LedgerStream {
    private static final String TYPE = "text/csv; charset=utf-8";
    private static final int CHUNK_MAX = 256 * 1024;

    private final Transactions transactions;
    private final ExportLedger ledger;
    private final Caller caller;
    private final CaseReach reach;
    private final CaseFilter filter;
    private final ServerCallStreamObserver<HttpBody> out;
    private PageToken after = PageToken.START;
    private boolean begun;
    private boolean ended;

    LedgerStream(
            Transactions transactions,
            ExportLedger ledger,
            CaseReach reach,
            CaseFilter filter,
            ServerCallStreamObserver<HttpBody> out) {
        this.transactions = transactions;
        this.ledger = ledger;
        this.caller = Caller.current();
        this.reach = reach;
        this.filter = filter;
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
                write(Csv.BYTE_ORDER + Csv.line(ExportLedger.head()), TYPE);
            }
            var part = transactions.readAs(caller, () -> ledger.part(reach, filter, after));
            var text = new StringBuilder();
            for (var line : part.lines()) {
                text.append(Csv.line(line));
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

    private void write(String text, String type) {
        out.onNext(
                HttpBody.newBuilder()
                        .setContentType(type)
                        .setData(ByteString.copyFrom(text, StandardCharsets.UTF_8))
                        .build());
    }
}
