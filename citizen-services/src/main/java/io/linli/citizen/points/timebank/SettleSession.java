package io.linli.citizen.points.timebank;

import static io.linli.citizen.points.timebank.TimebankReason.HOLD_EXPIRED;
import static io.linli.citizen.points.timebank.TimebankReason.SESSION_CHANGED;
import static io.linli.citizen.points.timebank.TimebankReason.SESSION_STATE;

import io.linli.citizen.points.ledger.Outcome;
import io.linli.citizen.points.ledger.Transfer;
import io.linli.citizen.points.ledger.TransferFlags;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// What becomes of the coins that are held: a part is paid and the rest goes back, or all goes
/// back. Rule source: docs/rules/timebank.md §4 and §5.
public final class SettleSession {
    private static final Set<Outcome> RELEASED =
            Set.of(Outcome.CREATED, Outcome.PENDING_TRANSFER_EXPIRED);

    private final Sessions sessions;
    private final Members members;
    private final Profiles profiles;

    public SettleSession(Sessions sessions, Members members, Profiles profiles) {
        this.sessions = sessions;
        this.members = members;
        this.profiles = profiles;
    }

    StepSession.Step confirming(Hand hand) {
        return new Paying(SessionAction.CONFIRM, hand, "", Optional.empty());
    }

    StepSession.Step allowing(HalfHours time, Hand hand, String reason) {
        return new Paying(SessionAction.ALLOW, hand, reason, Optional.of(time));
    }

    StepSession.Step releasing(SessionAction action, Hand hand, String reason) {
        return new Releasing(action, hand, reason);
    }

    /// @param decided what an officer found; else what was signed for
    private final class Paying implements StepSession.Step {
        private final SessionAction action;
        private final Hand hand;
        private final String note;
        private final Optional<HalfHours> decided;

        Paying(SessionAction action, Hand hand, String note, Optional<HalfHours> decided) {
            this.action = action;
            this.hand = hand;
            this.note = note;
            this.decided = decided;
        }

        @Override
        public SessionAction action() {
            return action;
        }

        @Override
        public Hand hand() {
            return hand;
        }

        @Override
        public String note() {
            return note;
        }

        @Override
        public List<Transfer> lines(Session seen, Instant now) {
            if (!pays(seen)) {
                return List.of();
            }
            var coins = worth(seen, members.find(seen.provider().orElseThrow()).orElseThrow(), now);
            return List.of(coins.isNone() ? CoinLines.release(seen) : CoinLines.pay(seen, coins));
        }

        /// Whether this is the step that ends it.
        private boolean pays(Session session) {
            return action == SessionAction.ALLOW
                    ? session.state() == SessionState.DISPUTED
                    : session.state() == SessionState.SIGNED_OUT
                            && session.rendered().confirmed(hand.part()).byBoth();
        }

        private HalfHours worth(Session session, Member volunteer, Instant now) {
            var profile = profiles.inForce(session.region(), now);
            return new Worth(sessions).of(session, volunteer, time(session), profile, Worth.PAID);
        }

        private HalfHours time(Session session) {
            return decided.orElse(session.rendered().time());
        }

        @Override
        public Session next(
                Session found,
                List<Transfer> lines,
                Supplier<List<Outcome>> outcomes,
                Instant now) {
            var move = SessionMove.judge(found.state(), action, hand.part());
            var confirmed = found.rendered().confirmed(hand.part());
            if (action == SessionAction.CONFIRM && confirmed.equals(found.rendered())) {
                throw SESSION_STATE.refuse("confirmed", hand.part(), "the other party");
            }
            if (!pays(found)) {
                return found.with(confirmed).moved(found.state(), found.due(), now);
            }
            var volunteer = members.lock(found.provider().orElseThrow());
            var coins = worth(found, volunteer, now);
            if (lines.size() != 1 || !coins.equals(paidBy(lines.getFirst()))) {
                throw SESSION_CHANGED.refuse("coins", coins);
            }
            var outcome = outcomes.get().getFirst();
            if (!coins.isNone() && outcome == Outcome.PENDING_TRANSFER_EXPIRED) {
                throw HOLD_EXPIRED.refuse("session", found.id());
            }
            expect(outcome, coins.isNone() ? RELEASED : Set.of(Outcome.CREATED));
            var done = found.with(confirmed.worth(time(found), coins));
            keep(done, volunteer, now);
            return done.moved(move.to(), Optional.empty(), now);
        }

        private void keep(Session done, Member volunteer, Instant now) {
            var profile = profiles.inForce(done.region(), now);
            var coins = done.rendered().paid();
            members.save(volunteer.earning(coins, done.rendered().honour(), profile, now));
            if (done.plan().payer() == Payer.REQUESTER) {
                members.save(members.lock(done.requester()).spending(coins));
            }
        }
    }

    private static HalfHours paidBy(Transfer line) {
        return line.flags().has(TransferFlags.POST_PENDING)
                ? new HalfHours(Math.toIntExact(line.amount().value()))
                : HalfHours.NONE;
    }

    private static void expect(Outcome outcome, Set<Outcome> expected) {
        if (!expected.contains(outcome)) {
            throw new IllegalStateException("ledger: " + outcome + " (expected: " + expected + ")");
        }
    }

    private record Releasing(SessionAction action, Hand hand, String note)
            implements StepSession.Step {
        @Override
        public List<Transfer> lines(Session seen, Instant now) {
            return seen.state().holds() ? List.of(CoinLines.release(seen)) : List.of();
        }

        @Override
        public Session next(
                Session found,
                List<Transfer> lines,
                Supplier<List<Outcome>> outcomes,
                Instant now) {
            var move = SessionMove.judge(found.state(), action, hand.part());
            if (!lines.isEmpty()) {
                expect(outcomes.get().getFirst(), RELEASED);
            }
            var none = found.rendered().worth(HalfHours.NONE, HalfHours.NONE);
            return found.with(none).moved(move.to(), Optional.empty(), now);
        }
    }
}
