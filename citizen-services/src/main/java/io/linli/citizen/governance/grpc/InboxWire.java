package io.linli.citizen.governance.grpc;

import io.linli.citizen.governance.cases.Channel;
import io.linli.citizen.governance.inbox.InboxCount;
import io.linli.citizen.governance.inbox.Narrowing;
import io.linli.mesh.caller.Caller;
import io.linli.proto.governance.v1.Case;
import io.linli.proto.governance.v1.CountCasesResponse;
import io.linli.proto.governance.v1.ListCasesRequest;
import java.util.Optional;

/// What narrows a list of cases, and what waits for somebody.
final class InboxWire {
    private InboxWire() {}

    /// Partners are not told who has a case, so that narrows their lists to nothing.
    static Narrowing in(ListCasesRequest request) {
        var caller = Caller.current();
        return new Narrowing(
                request.getCategory(),
                in(request.getChannel()),
                in(request.getDue()),
                switch (request.getHeld()) {
                    case MINE -> Optional.of(caller.id());
                    case NOBODY -> Optional.of(Who.isInside() ? "" : caller.id());
                    case HELD_UNSPECIFIED, UNRECOGNIZED -> Optional.empty();
                },
                request.getText().strip());
    }

    private static Optional<Channel> in(Case.Channel channel) {
        return switch (channel) {
            case CHANNEL_UNSPECIFIED, UNRECOGNIZED -> Optional.empty();
            default -> Optional.of(Channel.valueOf(channel.name()));
        };
    }

    private static Optional<Narrowing.Due> in(ListCasesRequest.Due due) {
        return switch (due) {
            case OVERDUE -> Optional.of(Narrowing.Due.OVERDUE);
            case SOON -> Optional.of(Narrowing.Due.SOON);
            case TODAY -> Optional.of(Narrowing.Due.TODAY);
            case DUE_UNSPECIFIED, UNRECOGNIZED -> Optional.empty();
        };
    }

    static CountCasesResponse with(CountCasesResponse counted, InboxCount waiting) {
        return counted.toBuilder()
                .setDueToday(waiting.dueToday())
                .setMine(waiting.mine())
                .setUnassigned(Who.isInside() ? waiting.unassigned() : 0)
                .build();
    }
}
