package io.linli.citizen.governance.grpc;

import io.grpc.Status;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;
import io.linli.citizen.governance.cases.CaseId;
import io.linli.citizen.governance.cases.CaseReach;
import io.linli.citizen.governance.cases.step.CaseChange;
import io.linli.citizen.governance.cases.step.CaseNews;
import io.linli.mesh.IfServed;
import io.linli.proto.governance.v1.WatchCasesResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
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

    /// @param sees which of the changes in reach the client may be told of
    /// @param seen the last event the client has seen, when it comes back
    void open(
            CaseReach reach,
            Predicate<CaseChange> sees,
            OptionalLong seen,
            StreamObserver<WatchCasesResponse> out) {
        var stream =
                new Stream(reach, sees, (ServerCallStreamObserver<WatchCasesResponse>) out, seen);
        open.add(stream);
        stream.listen();
        stream.catchUp(seen);
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
        private final Predicate<CaseChange> sees;
        private final ServerCallStreamObserver<WatchCasesResponse> out;
        private final TreeMap<Long, CaseChange> waiting = new TreeMap<>();
        private final Map<CaseId, Long> numbers = new HashMap<>();
        private Runnable unlisten = () -> {};
        private boolean ended;

        /// Nothing is sent before what was missed is known, so that events go out in order.
        private boolean catchingUp;

        private long sent;

        Stream(
                CaseReach reach,
                Predicate<CaseChange> sees,
                ServerCallStreamObserver<WatchCasesResponse> out,
                OptionalLong seen) {
            this.reach = reach;
            this.sees = sees;
            this.out = out;
            this.catchingUp = seen.isPresent();
            this.sent = seen.orElse(0);
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

        void catchUp(OptionalLong seen) {
            if (seen.isEmpty()) {
                return;
            }
            var missed = news.since(seen.getAsLong());
            if (missed.isEmpty() || missed.get().size() > WAITING_MAX) {
                end(
                        Status.OUT_OF_RANGE.withDescription(
                                "event: no longer kept (expected: read the list again, watch anew)"));
                return;
            }
            missed.get().forEach(this::keep);
            synchronized (this) {
                catchingUp = false;
            }
            send();
        }

        private void changed(CaseNews.Event event) {
            keep(event);
            send();
        }

        /// Of a case that waits already only the newest change is kept, in the later place: who has
        /// seen an event has seen all before it.
        private synchronized void keep(CaseNews.Event event) {
            var change = event.change();
            if (event.number() <= sent
                    || !change.region().startsWith(reach.region())
                    || !sees.test(change)) {
                return;
            }
            var before = numbers.get(change.id());
            var number = before == null ? event.number() : Math.max(before, event.number());
            var old = before == null ? null : waiting.remove(before);
            numbers.put(change.id(), number);
            waiting.put(number, old == null || change.version() >= old.version() ? change : old);
        }

        private synchronized void send() {
            while (!ended && !catchingUp && !waiting.isEmpty() && out.isReady()) {
                var next = waiting.pollFirstEntry();
                numbers.remove(next.getValue().id());
                sent = next.getKey();
                out.onNext(CaseWire.of(new CaseNews.Event(next.getKey(), next.getValue())));
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
            numbers.clear();
            unlisten.run();
            open.remove(this);
        }
    }
}
