package io.linli.citizen.points.timebank;

import static io.linli.citizen.points.timebank.Part.OFFICER;
import static io.linli.citizen.points.timebank.Part.PROVIDER;
import static io.linli.citizen.points.timebank.Part.REQUESTER;
import static io.linli.citizen.points.timebank.Part.TIMER;
import static io.linli.citizen.points.timebank.SessionAction.ACCEPT;
import static io.linli.citizen.points.timebank.SessionAction.ALLOW;
import static io.linli.citizen.points.timebank.SessionAction.CANCEL;
import static io.linli.citizen.points.timebank.SessionAction.CONFIRM;
import static io.linli.citizen.points.timebank.SessionAction.DISALLOW;
import static io.linli.citizen.points.timebank.SessionAction.DISPUTE;
import static io.linli.citizen.points.timebank.SessionAction.RATE;
import static io.linli.citizen.points.timebank.SessionAction.SIGN_IN;
import static io.linli.citizen.points.timebank.SessionAction.SIGN_OUT;
import static io.linli.citizen.points.timebank.SessionAction.TIME_OUT;
import static io.linli.citizen.points.timebank.SessionState.ACCEPTED;
import static io.linli.citizen.points.timebank.SessionState.CANCELLED;
import static io.linli.citizen.points.timebank.SessionState.DISPUTED;
import static io.linli.citizen.points.timebank.SessionState.DONE;
import static io.linli.citizen.points.timebank.SessionState.NO_SHOW;
import static io.linli.citizen.points.timebank.SessionState.REQUESTED;
import static io.linli.citizen.points.timebank.SessionState.SIGNED_IN;
import static io.linli.citizen.points.timebank.SessionState.SIGNED_OUT;
import static io.linli.citizen.points.timebank.SessionState.VOIDED;
import static io.linli.citizen.points.timebank.TimebankReason.NOT_A_PARTY;
import static io.linli.citizen.points.timebank.TimebankReason.SESSION_STATE;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Which action leads from where to where, and in what part one may take it. Rule source:
/// docs/rules/timebank.md §3.
record SessionMove(SessionState from, SessionAction action, SessionState to, Set<Part> parts) {
    /// Of several with the same state and action there is none.
    static final List<SessionMove> TABLE =
            List.of(
                    move(REQUESTED, ACCEPT, ACCEPTED, PROVIDER, OFFICER),
                    move(REQUESTED, CANCEL, CANCELLED, REQUESTER, OFFICER),
                    move(REQUESTED, TIME_OUT, VOIDED, TIMER),
                    move(ACCEPTED, SIGN_IN, SIGNED_IN, PROVIDER, OFFICER),
                    move(ACCEPTED, CANCEL, CANCELLED, REQUESTER, PROVIDER, OFFICER),
                    move(ACCEPTED, TIME_OUT, NO_SHOW, TIMER),
                    move(SIGNED_IN, SIGN_OUT, SIGNED_OUT, PROVIDER, OFFICER),
                    move(SIGNED_IN, DISPUTE, DISPUTED, REQUESTER, PROVIDER),
                    move(SIGNED_IN, TIME_OUT, DISPUTED, TIMER),
                    // the first of two stays, see CarrySession
                    move(SIGNED_OUT, CONFIRM, DONE, REQUESTER, PROVIDER),
                    move(SIGNED_OUT, DISPUTE, DISPUTED, REQUESTER, PROVIDER),
                    move(SIGNED_OUT, TIME_OUT, DISPUTED, TIMER),
                    move(DISPUTED, ALLOW, DONE, OFFICER),
                    move(DISPUTED, DISALLOW, VOIDED, OFFICER),
                    move(DISPUTED, TIME_OUT, VOIDED, TIMER),
                    move(DONE, RATE, DONE, REQUESTER));

    private static SessionMove move(
            SessionState from, SessionAction action, SessionState to, Part... parts) {
        return new SessionMove(from, action, to, EnumSet.copyOf(List.of(parts)));
    }

    /// The move that an action is.
    ///
    /// @throws io.linli.mesh.refusal.Refusal `SESSION_STATE` naming the states it is allowed from,
    ///   or `NOT_A_PARTY` naming the parts
    static SessionMove judge(SessionState state, SessionAction action, Part part) {
        var moves = TABLE.stream().filter(move -> move.action == action).toList();
        var found =
                moves.stream()
                        .filter(move -> move.from == state)
                        .findFirst()
                        .orElseThrow(() ->
                                SESSION_STATE.refuse(
                                        "state",
                                        state,
                                        "one of "
                                                + moves.stream().map(SessionMove::from).toList()));
        if (!found.parts.contains(part)) {
            throw NOT_A_PARTY.refuse("part", part, "one of " + found.parts);
        }
        return found;
    }
}
