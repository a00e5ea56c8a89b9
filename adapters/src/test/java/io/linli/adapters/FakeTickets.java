package io.linli.adapters;

import io.grpc.stub.StreamObserver;
import io.linli.mesh.refusal.Kind;
import io.linli.mesh.refusal.Reason;
import io.linli.proto.governance.v1.HotlineServiceGrpc.HotlineServiceImplBase;
import io.linli.proto.governance.v1.TellHotlineTicketRequest;
import io.linli.proto.governance.v1.TellHotlineTicketResponse;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;

/// Tickets that only remember what they are told, and refuse when they are told to.
public final class FakeTickets extends HotlineServiceImplBase {
    /// The names the real room refuses with.
    public enum Refused implements Reason {
        TICKET_UNKNOWN(Kind.MISSING),
        COMMUNITY_NOT_PRIMARY(Kind.INVALID);

        private final Kind kind;

        Refused(Kind kind) {
            this.kind = kind;
        }

        @Override
        public Kind kind() {
            return kind;
        }
    }

    public final List<TellHotlineTicketRequest> told = new CopyOnWriteArrayList<>();
    public final ConcurrentLinkedQueue<Refused> refusals = new ConcurrentLinkedQueue<>();

    @Override
    public void tellHotlineTicket(
            TellHotlineTicketRequest request, StreamObserver<TellHotlineTicketResponse> out) {
        var refusal = refusals.poll();
        if (refusal != null) {
            throw refusal.refuse("ticket", request.getId());
        }
        told.add(request);
        out.onNext(TellHotlineTicketResponse.getDefaultInstance());
        out.onCompleted();
    }
}
