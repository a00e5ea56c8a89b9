package io.linli.citizen.governance.grpc;

import io.grpc.Status;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;
import io.linli.citizen.governance.cases.CaseChange;
import io.linli.citizen.governance.cases.CaseId;
import io.linli.citizen.governance.cases.CaseNews;
import io.linli.citizen.governance.cases.CaseReach;
import io.linli.mesh.IfServed;
import io.linli.proto.governance.v1.WatchCasesResponse;
import java.util.LinkedHashMap;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.stereotype.Component;

/// The open streams of those who look on. A stream holds no connection to the database; it keeps
/// the newest change of each case that its client has not taken yet. A client that falls too far
/// behind is cut off, and reads the list again when it comes back.
@Component
@IfServed("governance")
final class CaseWatch implements ApplicationListener<ContextClosedEvent> {
    static final int WAITING_MAX = 256;

    private final CaseNews news;
    private final Set<Stream> open = ConcurrentHashMap.newKeySet();

    CaseWatch(CaseNews news) {
        this.news = news;
    }

    void open(CaseReach reach, StreamObserver<WatchCasesResponse> out) {
        var stream = new Stream(reach, (ServerCallStreamObserver<WatchCasesResponse>) out);
        open.add(stream);
        stream.listen();
    }

    /// How many streams are open.
    int size() {
        return open.size();
    }

    /// A server that goes down must not wait for those who only look on.
    @Override
    public void onApplicationEvent(ContextClosedEvent closing) {
        open.forEach(
                stream -> stream.end(Status.UNAVAILABLE.withDescription("server is going down")));
    }

    private final class Stream {
        private final CaseReach reach;
        private final ServerCallStreamObserver<WatchCasesResponse> out;
        private final LinkedHashMap<CaseId, CaseChange> waiting = new LinkedHashMap<>();
        private Runnable unlisten = () -> {};
        private boolean ended;

        Stream(CaseReach reach, ServerCallStreamObserver<WatchCasesResponse> out) {
            this.reach = reach;
            this.out = out;
            out.setOnReadyHandler(this::send);
            out.setOnCancelHandler(this::forget);
        }

        void listen() {
            var handle = news.listen(this::changed);
            synchronized (this) {
                if (!ended) {
                    unlisten = handle;
                    return;
                }
            }
            handle.run();
        }

        private void changed(CaseChange change) {
            if (!change.region().startsWith(reach.region())) {
                return;
            }
            synchronized (this) {
                waiting.merge(
                        change.id(),
                        change,
                        (old, fresh) -> fresh.version() < old.version() ? old : fresh);
            }
            send();
        }

        private synchronized void send() {
            while (!ended && !waiting.isEmpty() && out.isReady()) {
                out.onNext(CaseWire.of(waiting.pollFirstEntry().getValue()));
            }
            if (waiting.size() > WAITING_MAX) {
                end(
                        Status.RESOURCE_EXHAUSTED.withDescription(
                                "too slow (expected: read the list again)"));
            }
        }

        private synchronized void end(Status why) {
            if (!ended) {
                forget();
                out.onError(why.asRuntimeException());
            }
        }

        private synchronized void forget() {
            ended = true;
            waiting.clear();
            unlisten.run();
            open.remove(this);
        }
    }
}
