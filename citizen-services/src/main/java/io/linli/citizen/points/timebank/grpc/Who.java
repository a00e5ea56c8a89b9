package io.linli.citizen.points.timebank.grpc;

import static io.linli.citizen.points.timebank.TimebankReason.NOT_A_PARTY;

import io.linli.citizen.points.timebank.Hand;
import io.linli.citizen.points.timebank.MemberId;
import io.linli.citizen.points.timebank.Part;
import io.linli.citizen.points.timebank.Session;
import io.linli.mesh.caller.Caller;
import java.util.Optional;

/// Who is calling, in the room's words.
final class Who {
    private Who() {}

    static boolean isOfficer() {
        return Caller.current().is(Caller.Kind.PERSON);
    }

    /// Whose members a partner may ask about; empty for anybody else.
    static String partner() {
        var caller = Caller.current();
        return caller.is(Caller.Kind.PARTNER) ? caller.id() : "";
    }

    static Hand officer() {
        return new Hand(Part.OFFICER, name());
    }

    static Hand requests() {
        return new Hand(isOfficer() ? Part.OFFICER : Part.REQUESTER, name());
    }

    static Hand volunteers() {
        return new Hand(isOfficer() ? Part.OFFICER : Part.PROVIDER, name());
    }

    /// @param member in whose name a partner acts; none for an officer
    static Hand hand(Session session, Optional<MemberId> member) {
        if (member.isEmpty()) {
            return officer();
        }
        if (member.get().equals(session.requester())) {
            return new Hand(Part.REQUESTER, name());
        }
        if (session.provider().equals(member)) {
            return new Hand(Part.PROVIDER, name());
        }
        throw NOT_A_PARTY.refuse("member", member.get(), "one of the session's");
    }

    private static String name() {
        var caller = Caller.current();
        return caller.name().isEmpty() ? caller.id() : caller.name();
    }

    /// @param asked the region a request names; the caller's own when empty, and all for a partner,
    ///   whom the rows hold to what is its own
    static String reach(String asked) {
        var caller = Caller.current();
        if (!asked.isEmpty() || !caller.is(Caller.Kind.PERSON)) {
            return asked;
        }
        return caller.region().isEmpty() ? "none" : caller.region();
    }
}
