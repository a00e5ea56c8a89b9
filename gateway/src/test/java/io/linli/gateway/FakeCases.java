package io.linli.gateway;

import io.grpc.Context;
import io.grpc.Status;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;
import io.linli.mesh.call.Trace;
import io.linli.mesh.caller.Caller;
import io.linli.mesh.refusal.Kind;
import io.linli.mesh.refusal.Reason;
import io.linli.proto.governance.v1.AcceptCaseRequest;
import io.linli.proto.governance.v1.Case;
import io.linli.proto.governance.v1.CaseServiceGrpc.CaseServiceImplBase;
import io.linli.proto.governance.v1.CountCasesRequest;
import io.linli.proto.governance.v1.CountCasesResponse;
import io.linli.proto.governance.v1.FileCaseRequest;
import io.linli.proto.governance.v1.GetCaseRequest;
import io.linli.proto.governance.v1.ListCasesRequest;
import io.linli.proto.governance.v1.ListCasesResponse;
import io.linli.proto.governance.v1.WatchCasesRequest;
import io.linli.proto.governance.v1.WatchCasesResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// A case service that remembers what reached it and answers what a test wants.
final class FakeCases extends CaseServiceImplBase {
    static final String KNOWN = "3f2c7c1e-8a5d-4f6b-9c3e-2d1f0a9b8c7d";
    static final String UNKNOWN = "00000000-0000-4000-8000-000000000000";
    static final String WRONG_STATE = "00000000-0000-4000-8000-000000000001";
    static final String BUG = "00000000-0000-4000-8000-000000000002";
    static final String FULL = "00000000-0000-4000-8000-000000000003";
    static final String SLOW = "00000000-0000-4000-8000-000000000004";

    enum FakeReason implements Reason {
        CASE_UNKNOWN(Kind.MISSING),
        STEP_ORDER(Kind.STATE),
        EXTERNAL_ID_TAKEN(Kind.CONFLICT),
        EVENTS_FULL(Kind.LIMIT);

        private final Kind kind;

        FakeReason(Kind kind) {
            this.kind = kind;
        }

        @Override
        public Kind kind() {
            return kind;
        }
    }

    /// What came with a request.
    record Seen(Object request, Caller caller, String traceId, Duration left) {}

    private final BlockingQueue<Seen> seen = new LinkedBlockingQueue<>();
    private final Map<String, CompletableFuture<ServerCallStreamObserver<WatchCasesResponse>>>
            watchers = new ConcurrentHashMap<>();
    final CompletableFuture<Void> slowCallCancelled = new CompletableFuture<>();

    Seen lastSeen() {
        Seen last = null;
        for (var each = seen.poll(); each != null; each = seen.poll()) {
            last = each;
        }
        return last;
    }

    /// The stream opened under a trace; streams that other tests left behind are none of it.
    ServerCallStreamObserver<WatchCasesResponse> watcher(String traceId) throws Exception {
        return promised(traceId).get(10, TimeUnit.SECONDS);
    }

    private CompletableFuture<ServerCallStreamObserver<WatchCasesResponse>> promised(
            String traceId) {
        return watchers.computeIfAbsent(traceId, id -> new CompletableFuture<>());
    }

    private void saw(Object request) {
        var deadline = Context.current().getDeadline();
        seen.add(
                new Seen(
                        request,
                        Caller.current(),
                        Trace.current().id(),
                        deadline == null
                                ? Duration.ZERO
                                : Duration.ofMillis(
                                        deadline.timeRemaining(TimeUnit.MILLISECONDS))));
    }

    @Override
    public void fileCase(FileCaseRequest request, StreamObserver<Case> out) {
        saw(request);
        if (request.getExternalId().equals("TAKEN")) {
            throw FakeReason.EXTERNAL_ID_TAKEN.refuse("externalId", "TAKEN");
        }
        answer(
                out,
                Case.newBuilder()
                        .setId(KNOWN)
                        .setTitle(request.getTitle())
                        .setState(Case.State.FILED)
                        .setVersion(1)
                        .build());
    }

    @Override
    public void getCase(GetCaseRequest request, StreamObserver<Case> out) {
        saw(request);
        switch (request.getId()) {
            case UNKNOWN -> throw FakeReason.CASE_UNKNOWN.refuse("case", request.getId());
            case BUG -> throw new IllegalStateException("jdbc:postgresql://10.0.0.1/secret");
            case FULL -> throw FakeReason.EVENTS_FULL.refuse("events", 1000);
            case SLOW ->
                    ((ServerCallStreamObserver<Case>) out)
                            .setOnCancelHandler(() -> slowCallCancelled.complete(null));
            default ->
                    answer(
                            out,
                            Case.newBuilder()
                                    .setId(request.getId())
                                    .setTitle("路面塌陷")
                                    .setVersion(9007199254740993L)
                                    .build());
        }
    }

    @Override
    public void listCases(ListCasesRequest request, StreamObserver<ListCasesResponse> out) {
        saw(request);
        answer(out, ListCasesResponse.getDefaultInstance());
    }

    @Override
    public void countCases(CountCasesRequest request, StreamObserver<CountCasesResponse> out) {
        saw(request);
        answer(out, CountCasesResponse.getDefaultInstance());
    }

    @Override
    public void acceptCase(AcceptCaseRequest request, StreamObserver<Case> out) {
        saw(request);
        if (request.getId().equals(WRONG_STATE)) {
            throw FakeReason.STEP_ORDER.refuse("state", "CLOSED", "FILED");
        }
        answer(out, Case.newBuilder().setId(request.getId()).setState(Case.State.ACCEPTED).build());
    }

    @Override
    public void watchCases(WatchCasesRequest request, StreamObserver<WatchCasesResponse> out) {
        saw(request);
        promised(Trace.current().id()).complete((ServerCallStreamObserver<WatchCasesResponse>) out);
    }

    static void fail(StreamObserver<?> out) {
        out.onError(
                Status.UNAVAILABLE.withDescription("10.0.0.1:9090 refused").asRuntimeException());
    }

    private static <A> void answer(StreamObserver<A> out, A answer) {
        out.onNext(answer);
        out.onCompleted();
    }
}
