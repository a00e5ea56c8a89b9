package io.linli.citizen.governance.grpc;

import com.google.api.HttpBody;
import com.google.protobuf.ByteString;
import io.grpc.stub.ServerCallStreamObserver;
import io.linli.mesh.caller.Caller;
import io.linli.mesh.store.PageToken;
import io.linli.mesh.store.TablePart;
import io.linli.mesh.store.Transactions;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/// A table on its way as CSV. Reads on only as fast as its client takes it, so that a large one
/// holds neither memory nor a transaction; each part is read in one of its own.
final class TableStream {
    private static final String TYPE = "text/csv; charset=utf-8";
    private static final int CHUNK_MAX = 256 * 1024;

    private final Transactions transactions;
    private final List<String> head;
    private final Function<PageToken, TablePart> parts;
    private final Caller caller;
    private final ServerCallStreamObserver<HttpBody> out;
    private PageToken after = PageToken.START;
    private boolean begun;
    private boolean ended;

    TableStream(
            Transactions transactions,
            List<String> head,
            Function<PageToken, TablePart> parts,
            ServerCallStreamObserver<HttpBody> out) {
        this.transactions = transactions;
        this.head = head;
        this.parts = parts;
        this.caller = Caller.current();
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
                write(Csv.BYTE_ORDER + Csv.line(head), TYPE);
            }
            var part = transactions.readAs(caller, () -> parts.apply(after));
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
